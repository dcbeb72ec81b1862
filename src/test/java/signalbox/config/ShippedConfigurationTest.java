package signalbox.config;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.config.settings.Network;
import signalbox.domain.MemberId;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Routes;
import signalbox.people.Directory;

/** The directory {@code config/} as it is shipped, and with its examples taken up. */
class ShippedConfigurationTest {
  private static final Map<String, String> SECRETS =
      Map.of(
          "SIGNALBOX_LIBERA_PASSWORD", "one",
          "SIGNALBOX_DISCORD_TOKEN", "two",
          "SIGNALBOX_SECURITY_KEY", "three");

  @TempDir private Path copy;

  private static Configuration loaded(Path directory, Map<String, String> environment) {
    return switch (ConfigurationReader.load(directory, environment)) {
      case Loaded.Ok(Configuration configuration) -> configuration;
      case Loaded.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }

  /** A copy of the shipped directory in which files have been rewritten. */
  private Path rewritten(UnaryOperator<String> line) throws IOException {
    try (var files = Files.walk(Shipped.DIRECTORY)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(Shipped.DIRECTORY.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.writeString(
            to, Files.readAllLines(file).stream().map(line).collect(joining("\n", "", "\n")));
      }
    }
    return copy;
  }

  /** The certificate that the examples speak of is the operator's to make. */
  private Path takenUp() throws IOException {
    rewritten(ShippedConfigurationTest::uncommented);
    Files.writeString(copy.resolve("signalbox.pem"), "made by the operator\n");
    return copy;
  }

  private static String uncommented(String line) {
    return line.replaceFirst("^( *)#(?=[^ #])", "$1");
  }

  @Test
  void itLoadsWithoutAnyEnvironmentAndWithoutAWarning() {
    var configuration = loaded(Shipped.DIRECTORY, Map.of());
    assertThat(ConfigurationCheck.faultsAndWarnings(configuration).isFine()).isTrue();
    assertThat(configuration.settings().speech().networks())
        .containsExactly(Map.entry("console", new Network.Console()));
    assertThat(configuration.policies())
        .containsOnlyKeys("wikimedia-2019", "wikimedia-2025", "miraheze");
    assertThat(configuration.policy().name()).isEqualTo("wikimedia-2019");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wikimedia-2019", "wikimedia-2025", "miraheze"})
  void everyPolicyCanBeChosenWithoutAWarning(String policy) throws IOException {
    var directory = rewritten(line -> line.startsWith("policy = ") ? "policy = " + policy : line);
    var configuration = loaded(directory, Map.of());
    assertThat(configuration.policy().name()).isEqualTo(policy);
    assertThat(ConfigurationCheck.faultsAndWarnings(configuration))
        .isEqualTo(new CheckResult(List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "v2019 | tyler: robin {conductor} help! I'd like to do",
        "v2022 | tyler: {conductor}: help! I'd like to do",
        "v2024 | (cc: tyler {conductor}). I {deployer-flag} someone to deploy.",
        "v2025 | (cc: tyler {conductor} {oncall}). I {deployer-flag} someone to deploy.",
      })
  void everyStoredTemplateCanBeChosen(String template, String words) throws IOException {
    var directory =
        rewritten(line -> line.replaceFirst("^  template = .*", "  template = " + template));
    assertThat(loaded(directory, Map.of()).policy().deploy().template()).contains(words);
  }

  @Test
  void itsExamplesAreSoundOnceTheyAreTakenUp() throws IOException {
    var configuration = loaded(takenUp(), SECRETS);
    assertThat(ConfigurationCheck.faultsAndWarnings(configuration))
        .isEqualTo(new CheckResult(List.of(), List.of()));
    assertThat(configuration.settings().speech().networks())
        .containsOnlyKeys("console", "libera", "oftc", "discord");
    assertThat(configuration.routes().find(new Venue("ops")).orElseThrow().channels())
        .containsExactly(
            new Address.Channel("console", "#ops"),
            new Address.Channel("libera", "#example-operations"),
            new Address.Channel("oftc", "#example-operations"),
            new Address.Channel("discord", "112233"));
    assertThat(configuration.routes().topics())
        .containsExactly(
            new Routes.Topic(new Address.Topic("libera", "#example-operations"), ""),
            new Routes.Topic(new Address.Topic("libera", "#example-security"), ""));
    assertThat(configuration.listRelayMasks("libera")).containsExactly("*!*@bridge.example.org");
    var directory = Directory.of(configuration.roster());
    assertThat(directory.identify("discord", "445566")).contains(new MemberId("dana"));
    assertThat(directory.identify("libera", "Sam-Phone")).contains(new MemberId("sam"));
    assertThat(configuration.settings().typing().bots()).isNotEmpty();
    assertThat(configuration.settings().practice().tasks()).containsKey("phorge");
  }

  @Test
  void itsExamplesAskForTheirSecrets() throws IOException {
    var loaded = ConfigurationReader.load(takenUp(), Map.of());
    assertThat(loaded)
        .isInstanceOfSatisfying(
            Loaded.Faulty.class,
            faulty ->
                assertThat(faulty.faults())
                    .extracting(f -> f.key())
                    .containsExactly("networks.libera.sasl.password", "networks.discord.token"));
  }

  @Test
  void itsPeopleSpeakOnTheConsoleUnderTheirNames() {
    var configuration = loaded(Shipped.DIRECTORY, Map.of());
    var directory = Directory.of(configuration.roster());
    assertThat(configuration.roster().members().keySet())
        .contains("dana", "sam", "tyler", "erin", "robin", "sasha", "kim")
        .allSatisfy(
            name -> assertThat(directory.identify("console", name)).contains(new MemberId(name)));
  }

  @Test
  void itsSiteHasAPublicHomeAndAPrivateVenue() {
    var configuration = loaded(Shipped.DIRECTORY, Map.of());
    var site = configuration.site();
    assertThat(site.defaultVenue()).isEqualTo(new Venue("ops"));
    assertThat(site.isPublic(new Venue("ops"))).isTrue();
    assertThat(site.restrictedVenue()).contains(new Venue("security"));
    assertThat(site.isPublic(new Venue("security"))).isFalse();
    assertThat(site.windows()).hasSize(8);
    assertThat(configuration.routes().sal())
        .isEqualTo(Optional.of(new Address.Channel("console", "#ops")));
    assertThat(configuration.references().findChange("1234").orElseThrow().url())
        .isEqualTo("https://gerrit.wikimedia.org/r/1234");
    assertThat(configuration.references().findTask("T1234").orElseThrow().url())
        .isEqualTo("https://phabricator.wikimedia.org/T1234");
  }
}
