package signalbox.config.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.config.plan.PlanKeys;
import signalbox.config.settings.Network;
import signalbox.config.settings.PeopleSettings;
import signalbox.config.settings.PolicySettings;
import signalbox.config.settings.Settings;

/** Every example that the documents and the faults give can be written as it stands. */
class KeyExamplesTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "NAME", "x",
          "SIGNALBOX_LIBERA_PASSWORD", "x",
          "SIGNALBOX_SERVER_PASSWORD", "x",
          "SIGNALBOX_SECURITY_KEY", "x",
          "SIGNALBOX_DISCORD_TOKEN", "x");

  @TempDir private Path directory;

  private static List<Slot> slots() {
    var found = new ArrayList<Slot>();
    for (Class<?> family :
        List.of(
            Settings.class,
            Network.class,
            PeopleSettings.class,
            PolicySettings.class,
            PlanKeys.class)) {
      collect(family, found);
      Arrays.stream(family.getDeclaredClasses()).forEach(inner -> collect(inner, found));
    }
    return found;
  }

  private static void collect(Class<?> type, List<Slot> found) {
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents()).map(Slot::of).forEach(found::add);
    }
  }

  @Test
  void everyExampleIsBoundWithoutAFault() throws IOException {
    var examples = slots().stream().filter(s -> !s.key().example().isEmpty()).toList();
    assertThat(examples).hasSizeGreaterThan(30);
    for (Slot slot : examples) {
      assertThat(faultsOf(slot)).as(slot.toString()).isEmpty();
    }
  }

  private List<Fault> faultsOf(Slot slot) throws IOException {
    Files.writeString(directory.resolve("a.conf"), slot.name() + " = " + slot.key().example());
    var faults = new Faults();
    var root = new HoconFile(directory, ENVIRONMENT, faults).read("a.conf").orElseThrow();
    var binder = new Binder(faults, new Places("a.conf"), new SecretReader(directory, faults));
    var bound =
        slot.isSecret()
            ? binder.secret(root, slot)
            : binder.value(root.find(slot.name()).orElseThrow(), slot.type(), slot);
    assertThat(bound).isPresent();
    return faults.list();
  }
}
