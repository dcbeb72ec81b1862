package signalbox.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.config.plan.PlanFile;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;

class SubmitPlanTest {
  private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");
  private static final String PLAN =
      """
      by = %s
      venue = ops
      title = "New disks"
      services = [infrastructure]
      start = "%s"
      length = 2 h
      work { goal = "no read errors", steps = ["17 disks out", "17 disks in"] }
      crew { members = [sam], lead = %s, shifts = [{ member = sam, start = "20:30" }] }
      """;

  @TempDir private Path folder;
  private Premade premade;
  private Instant now = TEN;

  @BeforeEach
  void chooseAPolicyWithMaintenance() {
    premade = new Premade(folder);
    premade.add("policy = miraheze");
  }

  private ExitCode submit(String by, String start, String lead) throws IOException {
    return submit(PLAN.formatted(by, start, lead));
  }

  private ExitCode submit(String text) throws IOException {
    var file = Files.writeString(folder.resolve("plan.conf"), text);
    var submit = new Invocation.SubmitPlan(premade.config(), file, false);
    var plan = ((PlanFile.Read.Ok) PlanFile.read(file)).plan();
    return new Launch(premade.typing())
        .start(
            submit,
            new StillModule(now),
            new StoreModule(),
            new LiveModule(submit),
            new SubmitModule(plan),
            ScreenModules.plain());
  }

  @Test
  void aFilePlansAMaintenancePartByPart() throws IOException {
    assertThat(submit("dana", "+8d 20:00", "dana")).isEqualTo(ExitCode.DONE);
    assertThat(premade.out())
        .anyMatch(
            l -> l.endsWith("maintenance-1: dana plans maintenance of infrastructure: New disks"))
        .anyMatch(l -> l.contains("dana sets the goal: no read errors"))
        .anyMatch(l -> l.contains("dana makes dana the leader") || l.contains("dana leads it"))
        .anyMatch(l -> l.contains("dana plans sam for Mon 2026-11-30 20:30-22:00 UTC"))
        .anyMatch(l -> l.contains("dana adds a step: 17 disks in; revision 7"));
  }

  @Test
  void theBotStaysAwayForWhoSubmitsBeside() throws IOException {
    var heartbeat = Files.writeString(folder.resolve("heartbeat"), "2026-11-22T09:00:00Z gone");
    assertThat(submit("dana", "+8d 20:00", "dana")).isEqualTo(ExitCode.DONE);
    now = TEN.plus(Duration.ofHours(1));
    assertThat(submit("dana", "+9d 20:00", "dana")).isEqualTo(ExitCode.DONE);
    assertThat(premade.out())
        .anyMatch(l -> l.contains("maintenance-2: dana plans maintenance"))
        .noneMatch(l -> l.contains("I was away"));
    assertThat(heartbeat).hasContent("2026-11-22T09:00:00Z gone");
  }

  @Test
  void whatIsNotTakenIsToldAndTheRestGoesOn() throws IOException {
    assertThat(submit("dana", "+8d 20:00", "nobody")).isEqualTo(ExitCode.NO);
    assertThat(premade.out())
        .anyMatch(l -> l.contains("\"nobody\" is no member"))
        .anyMatch(l -> l.contains("dana adds a step: 17 disks in; revision 6"));
  }

  @Test
  void aWindowThatIsOverOpensNothing() throws IOException {
    assertThat(submit("dana", "2026-11-01 20:00", "dana")).isEqualTo(ExitCode.NO);
    assertThat(premade.out())
        .anyMatch(l -> l.contains("nothing was planned"))
        .noneMatch(l -> l.contains("plan goal"));
  }

  @Test
  void whomTheConsoleDoesNotKnowPlansNothing() throws IOException {
    assertThat(submit("stranger", "+8d 20:00", "dana")).isEqualTo(ExitCode.NO);
    assertThat(premade.out()).noneMatch(l -> l.contains("plans maintenance"));
  }

  @Test
  void withoutAVenueItIsAtHomeInTheDefaultOne() throws IOException {
    String text = PLAN.formatted("dana", "+8d 20:00", "dana").replace("venue = ops\n", "");
    assertThat(submit(text)).isEqualTo(ExitCode.DONE);
    assertThat(premade.out())
        .anyMatch(l -> l.startsWith("#ops  bot> maintenance-1: dana plans maintenance"));
  }

  @Test
  void aRestrictedPlanGoesOnWhereItIsAtHome() throws IOException {
    String text = PLAN.formatted("dana", "+8d 20:00", "dana") + "restricted = true\n";
    assertThat(submit(text)).isEqualTo(ExitCode.DONE);
    assertThat(premade.out())
        .anyMatch(l -> l.startsWith("#security  bot> maintenance-1: dana adds a step: 17 disks in"))
        .noneMatch(l -> l.startsWith("#ops  bot>") && l.contains("New disks"));
  }

  @Test
  void aVenueThatIsNotOnTheConsoleIsFoundUnderItsName() throws IOException {
    premade.add("venues.ops.channels = [\"libera/#example-operations\"]");
    premade.add(
        "networks.libera { type = irc, servers = [\"irc.invalid:6697\"], nick = signalbox }");
    premade.add("sal.channel = null");
    assertThat(submit("dana", "+8d 20:00", "dana")).isEqualTo(ExitCode.DONE);
    assertThat(premade.out())
        .anyMatch(l -> l.startsWith("#ops  bot> maintenance-1: dana plans maintenance"));
  }

  @Test
  void inAVenueThatThereIsNotNothingIsPlanned() throws IOException {
    String text = PLAN.formatted("dana", "+8d 20:00", "dana").replace("= ops", "= lounge");
    assertThat(submit(text)).isEqualTo(ExitCode.UNUSABLE);
    assertThat(premade.out()).contains("there is no venue lounge; nothing was planned");
  }

  @Test
  void linesAreShownWithoutAStoreAndFaultsWithTheirLines() throws IOException {
    var file =
        Files.writeString(folder.resolve("plan.conf"), PLAN.formatted("dana", "+8d 20:00", "dana"));
    var streams = premade.typing();
    var lines = new Invocation.SubmitPlan(premade.config(), file, true);
    assertThat(SubmitModule.start(lines, streams, new Launch(streams))).isEqualTo(ExitCode.DONE);
    assertThat(premade.out()).contains("!plan goal \"no read errors\"");
    Files.writeString(file, "by = dana");
    assertThat(SubmitModule.start(lines, streams, new Launch(streams)))
        .isEqualTo(ExitCode.UNUSABLE);
    assertThat(premade.err()).anyMatch(fault -> fault.contains("title"));
  }
}
