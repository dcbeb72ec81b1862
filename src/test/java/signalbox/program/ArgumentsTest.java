package signalbox.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Arguments arguments =
      new Arguments(new Streams(InputStream.nullInputStream(), print(out), print(err)), "1.2.3");

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private Arguments.Read read(String line) {
    return arguments.read(line.isEmpty() ? new String[0] : line.split(" "));
  }

  private Invocation chosen(String line) {
    return ((Arguments.Read.Chosen) read(line)).invocation();
  }

  @Test
  void everyProgramIsRead() {
    var usual = Path.of("config");
    assertThat(chosen("sandbox")).isEqualTo(new Invocation.Sandbox(usual));
    assertThat(chosen("run")).isEqualTo(new Invocation.Run(usual));
    assertThat(chosen("check")).isEqualTo(new Invocation.Check(usual));
    assertThat(chosen("verify")).isEqualTo(new Invocation.Verify(usual));
    assertThat(chosen("health")).isEqualTo(new Invocation.Health(usual));
    assertThat(chosen("play a.chat"))
        .isEqualTo(new Invocation.Play(usual, Path.of("a.chat"), false, false));
    assertThat(chosen("plan submit disks.conf"))
        .isEqualTo(new Invocation.SubmitPlan(usual, Path.of("disks.conf"), false));
    assertThat(chosen("plan submit --lines disks.conf"))
        .isEqualTo(new Invocation.SubmitPlan(usual, Path.of("disks.conf"), true));
    assertThat(chosen("export"))
        .isEqualTo(new Invocation.Export(usual, Optional.empty(), Invocation.Format.JSON, false));
  }

  @Test
  void optionsStandBeforeOrBehindWhatTheyBelongTo() {
    var etc = Path.of("/etc/signalbox");
    assertThat(chosen("play --config /etc/signalbox --update a.chat --state"))
        .isEqualTo(new Invocation.Play(etc, Path.of("a.chat"), true, true));
    assertThat(chosen("export deploy-17 --format markdown --restricted --config=/etc/signalbox"))
        .isEqualTo(
            new Invocation.Export(etc, Optional.of("deploy-17"), Invocation.Format.MARKDOWN, true));
    assertThat(chosen("export --format wikitext maintenance-18 --config /etc/signalbox"))
        .isEqualTo(
            new Invocation.Export(
                etc, Optional.of("maintenance-18"), Invocation.Format.WIKITEXT, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dance|Unmatched argument",
        "play|Missing required parameter",
        "play a.chat b.chat|Unmatched argument",
        "play a.chat --fast|Unknown option",
        "plan|Usage: signalbox plan",
        "plan submit|Missing required parameter",
        "export --format xml|Invalid value for option '--format'",
        "stats --format xml|Invalid value for option '--format'",
        "stats --months soon|Invalid value for option '--months'",
        "sandbox --config|Missing required parameter for option '--config'",
      })
  void mistakesAreToldOnTheErrorStreamWithTheUsage(String line, String words) {
    assertThat(read(line)).isEqualTo(new Arguments.Read.Told(ExitCode.UNUSABLE));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(words).contains("Usage: signalbox");
    assertThat(out.size()).isZero();
  }

  @Test
  void withoutAProgramTheUsageIsTold() {
    assertThat(read("")).isEqualTo(new Arguments.Read.Told(ExitCode.UNUSABLE));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("sandbox").contains("Exit codes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "sandbox --help",
        "play --help",
        "run --help",
        "check --help",
        "verify --help",
        "plan submit -h",
        "export -h",
        "stats --help",
        "health --help"
      })
  void helpIsShownForEveryProgram(String line) {
    assertThat(read(line)).isEqualTo(new Arguments.Read.Told(ExitCode.DONE));
    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
        .startsWith("Usage: signalbox")
        .containsPattern("Exit codes: 0 [^.]*70 a fault of the program\\.");
  }

  @Test
  void inTheListEveryProgramHasAWholeSentence() {
    read("--help");
    String list =
        out.toString(StandardCharsets.UTF_8).replaceAll("(?s).*Commands:|Exit codes.*", "");
    assertThat(list.strip().split("\n  (?=\\S)"))
        .hasSize(9)
        .allMatch(program -> program.strip().endsWith("."));
  }

  @Test
  void theVersionIsShown() {
    assertThat(read("--version")).isEqualTo(new Arguments.Read.Told(ExitCode.DONE));
    assertThat(out).hasToString("signalbox 1.2.3" + System.lineSeparator());
  }
}
