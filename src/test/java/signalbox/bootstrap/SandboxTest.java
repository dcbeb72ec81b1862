package signalbox.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;

class SandboxTest {
  private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

  @TempDir private Path folder;

  private List<String> type(Premade premade, Instant now, String... lines) {
    var sandbox = new Invocation.Sandbox(premade.config());
    ExitCode code =
        new Launch(premade.typing(lines))
            .start(
                sandbox,
                new StillModule(now),
                new StoreModule(),
                new LiveModule(sandbox),
                new SandboxModule(),
                ScreenModules.plain());
    assertThat(code).isEqualTo(ExitCode.DONE);
    return premade.out();
  }

  @Test
  void aDeployGoesOnWhereItWasAfterARestart() {
    var premade = new Premade(folder);
    var first =
        type(
            premade,
            TEN,
            "#ops dana> !emergency deploy 1234 T1234 availability --rollback",
            "/as tyler",
            "!approve",
            "/quit");
    assertThat(first)
        .anyMatch(line -> line.startsWith("#ops  bot> ") && line.contains("[deploy-1, for dana]"))
        .anyMatch(line -> line.startsWith("#ops  bot> deploy-1: tyler confirms for releng"));

    var second =
        type(
            premade,
            TEN.plusSeconds(240),
            "#ops sam> !approve",
            "#ops dana> !start",
            "#ops sam> !status");

    assertThat(second)
        .anyMatch(line -> line.startsWith("#ops  bot> I was away 10:00-10:04"))
        .anyMatch(line -> line.startsWith("#ops  bot> deploy-1: sam confirms for sre"))
        .anyMatch(line -> line.startsWith("#ops  bot> deploy-1: dana starts"));
  }

  @Test
  void whoComesBackTellsFirstThatItWasAwayAndThenWhatCameDueMeanwhile() {
    var premade = new Premade(folder);
    type(premade, TEN, "#ops dana> !emergency deploy 1234 T1234 availability --rollback");

    // What is decided, and not only asked, comes behind whatever was due.
    var second = type(premade, TEN.plusSeconds(600), "#ops sam> !approve");

    assertThat(second.stream().filter(line -> line.startsWith("#ops  bot> ")))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("#ops  bot> I was away 10:00-10:10"),
            line -> assertThat(line).startsWith("#ops  bot> deploy-1: nobody has answered for "),
            line -> assertThat(line).startsWith("#ops  bot> deploy-1: sam confirms for sre"));
  }

  @Test
  void theFirstStartWasNeverAway() {
    assertThat(type(new Premade(folder), TEN, "/quit"))
        .noneMatch(line -> line.contains("I was away"));
  }

  @Test
  void answersComeInTheOrderOfTheQuestions() {
    var lines =
        type(new Premade(folder), TEN, "dana> !whoami", "#ops sam> !status", "sam> !whoami");

    assertThat(lines.subList(1, lines.size()))
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("bot>dana  you are dana"),
            line -> assertThat(line).startsWith("#ops  bot> no case is open here"),
            line -> assertThat(line).startsWith("bot>sam  you are sam"));
  }
}
