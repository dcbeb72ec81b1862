package signalbox.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.chat.Reloader.Reread;
import signalbox.config.Configuration;
import signalbox.config.ConfigurationReader;
import signalbox.config.Loaded;
import signalbox.domain.Command;
import signalbox.domain.Site;

class ConfigurationReloaderTest {
  @TempDir private Path folder;
  private Premade premade;
  private Configuration running;
  private ConfigurationReloader reloader;

  @BeforeEach
  void start() {
    premade = new Premade(folder);
    running = ((Loaded.Ok) ConfigurationReader.load(premade.config())).configuration();
    reloader = new ConfigurationReloader(premade.config(), running);
  }

  @Test
  void membersPolicyAndSiteAreReadAgain() {
    premade.add("policy = wikimedia-2025\nlast-resort = \"call everybody\"");

    var commands = ((Reread.Adopt) reloader.read()).commands();

    assertThat(commands)
        .satisfiesExactly(
            site ->
                assertThat(((Command.AdoptSite) site).site().lastResort())
                    .isEqualTo(Optional.of("call everybody")),
            policy ->
                assertThat(((Command.AdoptPolicy) policy).book().name())
                    .isEqualTo("wikimedia-2025"),
            roster ->
                assertThat(((Command.AdoptRoster) roster).roster()).isEqualTo(running.roster()),
            roles -> assertThat(((Command.AdoptRoles) roles).roles()).isEqualTo(running.roles()));
  }

  @Test
  void venuesStayAsTheyWereAtTheStart() {
    premade.add("venues.lab { public = true, channels = [\"console/#lab\"] }\ndefault-venue = lab");

    Site site = ((Command.AdoptSite) ((Reread.Adopt) reloader.read()).commands().getFirst()).site();

    assertThat(site.venues()).isEqualTo(running.site().venues());
    assertThat(site.defaultVenue()).isEqualTo(running.site().defaultVenue());
  }

  @Test
  void aFaultIsToldWithItsPlaceAndNothingIsToBeAdopted() {
    premade.add("nonsense = 1");

    assertThat(((Reread.Faulty) reloader.read()).faults())
        .singleElement()
        .asString()
        .contains("signalbox.conf")
        .contains("nonsense");
  }
}
