package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.config.binding.Secret;
import signalbox.config.settings.Network;

/** Passwords come from where they may stand, and never come out again by themselves. */
class SecretsTest {
  private static final String HUSH = "hunter2-correct-horse";

  @TempDir private Path directory;
  private Written written;

  @BeforeEach
  void write() {
    written = new Written(directory).set("HUSH", HUSH);
  }

  private static String[] irc(String sasl) {
    return new String[] {
      "networks.irc { type = irc, nick = bot, servers = [\"localhost:6697\"]",
      "  sasl { account = bot",
      "    " + sasl,
      "  } }"
    };
  }

  private Secret password() {
    var irc = (Network.Irc) written.configuration().settings().speech().networks().get("irc");
    return irc.entry().sasl().orElseThrow().password().orElseThrow();
  }

  @Test
  void aSecretComesOutOfTheEnvironment() {
    written.settings(irc("password = ${?HUSH}"));
    assertThat(password().reveal()).isEqualTo(HUSH);
  }

  @Test
  void aSecretComesOutOfAFileOfItsOwn() {
    written.file("hush", HUSH + "\n").settings(irc("password-file = hush"));
    assertThat(password().reveal()).isEqualTo(HUSH);
  }

  @Test
  void aSecretDoesNotShowInWhatIsPrinted() {
    written.settings(irc("password = ${?HUSH}"));
    assertThat(written.configuration().toString()).contains("***").doesNotContain(HUSH);
    assertThat(String.valueOf(new Secret(HUSH))).isEqualTo("***");
    assertThat(new Secret(HUSH)).isEqualTo(new Secret(HUSH)).isNotEqualTo(new Secret("other"));
  }

  @Test
  void aWrittenSecretIsAFaultThatDoesNotRepeatIt() {
    written.settings(irc("password = \"" + HUSH + "\""));
    assertThat(written.faults())
        .containsExactly(
            "signalbox.conf:13: networks.irc.sasl.password: a secret does not stand in this file;"
                + " write password = ${?NAME} and set NAME in the environment, or password-file ="
                + " \"path\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = ${HUSH}extra",
        "password = [${HUSH}]",
        "password = { a = ${HUSH} }",
        "password = ${other}\n other = \"hunter2-correct-horse\"",
        "password = \"hunter2-correct-horse",
        "password = hunter2-correct-horse & more",
        "password = \"hunter2-correct-horse\" }}}",
        "password = ${HUSH}, password-file = hush",
        "mechanism = ${HUSH}",
        "mechanism = a${HUSH}",
        "password-file = ${HUSH}",
        "pasword = ${HUSH}",
        "pasword = \"hunter2-correct-horse\"",
        "password = ${?HUSH} } tls { enabled = ${HUSH} } a {",
        "password = ${?HUSH} } rate { burst = ${HUSH} } a {",
        "password = ${?HUSH} } nick = ${HUSH}, a {",
        "password = ${?HUSH} } servers = [${HUSH}], a {",
      })
  void noFaultRepeatsWhatCouldBeASecret(String line) {
    written.file("hush", HUSH).settings(irc(line));
    assertThat(written.faults())
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault).doesNotContain("hunter2").doesNotContain("horse"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "default-venue = ${HUSH}",
        "restricted-venue = ${HUSH}",
        "policy = ${HUSH}",
        "sal.channel = ${HUSH}\"/#x\"",
        "bots = [${HUSH}\"/x\"]",
        "venues.b { public = true, channels = [${HUSH}\"/#x\"] }",
        "store.url = ${HUSH}",
        "command-prefix = ${HUSH}",
        "changes.gitlab.url = ${HUSH}",
        "networks.b.type = ${HUSH}",
        "delivery.tries = ${HUSH}",
      })
  void aSecretInAWrongPlaceIsNotRepeatedEither(String line) {
    written.settings(line);
    assertThat(written.faults())
        .isNotEmpty()
        .allSatisfy(fault -> assertThat(fault).doesNotContain("hunter2"));
  }

  @Test
  void aSecretInTheTemplatesPlaceIsNotRepeatedEither() {
    written.policy("deploy.template = ${HUSH}");
    assertThat(written.faults())
        .singleElement()
        .asString()
        .startsWith("policy/small.conf:4: deploy.template: there is no template ***");
  }

  @Test
  void aSecretThatIsNotSetIsMissedAtTheLineThatAsksForIt() {
    written.settings(irc("password = ${?NOT_SET}"));
    assertThat(written.faults())
        .singleElement()
        .asString()
        .startsWith("signalbox.conf:12: networks.irc.sasl.password: plain needs a password; write");
    written.settings("networks.d { type = discord", "guild = \"1234\"", "token = ${?NOT_SET}", "}");
    assertThat(written.faults())
        .singleElement()
        .asString()
        .startsWith("signalbox.conf:13: networks.d.token: is not set; write token = ${?NAME}");
  }

  @Test
  void anEmptySecretIsAFault() {
    written.set("HUSH", " ").settings(irc("password = ${?HUSH}"));
    assertThat(written.faults()).singleElement().asString().contains(":13: ").contains("is empty");
    written.file("hush", "\n").settings(irc("password-file = hush"));
    assertThat(written.faults()).singleElement().asString().contains(":13: ").contains("is empty");
  }

  @Test
  void aSecretsFileThatIsNotThereIsAFault() {
    written.settings(irc("password-file = nowhere"));
    assertThat(written.faults())
        .containsExactly(
            "signalbox.conf:13: networks.irc.sasl.password-file: there is no such file");
  }

  @Test
  void aSecretIsGivenOnce() {
    written.file("hush", HUSH).settings(irc("password = ${?HUSH}, password-file = hush"));
    assertThat(written.faults())
        .singleElement()
        .asString()
        .startsWith("signalbox.conf:13: networks.irc.sasl.password-file: stands beside password");
  }
}
