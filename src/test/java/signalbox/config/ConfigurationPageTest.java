package signalbox.config;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.config.binding.KeyBlock;
import signalbox.config.plan.PlanKeys;
import signalbox.config.settings.PeopleSettings;
import signalbox.config.settings.PolicySettings;
import signalbox.config.settings.Settings;

/** {@code docs/configuration.md} names every key there is, as the code has it. */
class ConfigurationPageTest {

  @Test
  void thePageHasEveryKeyOfTheSettings() throws IOException {
    new GeneratedPart("docs/configuration.md", "settings").hold(page(KeyBlock.of(Settings.class)));
  }

  @Test
  void thePageHasEveryKeyOfThePeople() throws IOException {
    new GeneratedPart("docs/configuration.md", "people")
        .hold(page(KeyBlock.of(PeopleSettings.class)));
  }

  @Test
  void thePageHasEveryKeyOfAPolicy() throws IOException {
    new GeneratedPart("docs/configuration.md", "policy")
        .hold(page(KeyBlock.of(PolicySettings.class)));
  }

  @Test
  void thePageHasEveryKeyOfAPlan() throws IOException {
    new GeneratedPart("docs/configuration.md", "plan").hold(page(KeyBlock.of(PlanKeys.class)));
  }

  private static String page(List<KeyBlock> blocks) {
    return blocks.stream()
        .filter(b -> !b.lines().isEmpty())
        .map(ConfigurationPageTest::table)
        .collect(joining("\n"));
  }

  private static String table(KeyBlock block) {
    String title = block.path().isEmpty() ? "The file itself" : "`" + block.path() + "`";
    String variant = block.variant().map(v -> ", `type = " + v + "`").orElse("");
    return "#### "
        + title
        + variant
        + "\n\n| key | type | default | meaning |\n|---|---|---|---|\n"
        + block.lines().stream().map(l -> row(block, l)).collect(joining());
  }

  /** A bar would end the cell. */
  private static String barred(String text) {
    return text.replace("|", "\\|");
  }

  private static String row(KeyBlock block, KeyBlock.Line line) {
    String name =
        block.path().isEmpty() ? line.path() : line.path().substring(block.path().length() + 1);
    String otherwise =
        switch (line.otherwise()) {
          case "has to be set", "not set", "" -> line.otherwise();
          default -> "`" + line.otherwise() + "`";
        };
    String example =
        line.example().isEmpty() ? "" : " Example: `" + name + " = " + line.example() + "`";
    return "| `%s` | %s | %s | %s%s |\n"
        .formatted(name, line.type(), barred(otherwise), line.meaning(), barred(example));
  }
}
