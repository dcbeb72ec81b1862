package signalbox.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.irc.peer.Habits;
import signalbox.chat.irc.peer.Heard;
import signalbox.chat.irc.peer.Puppet;
import signalbox.chat.irc.peer.ScriptedPeer;
import signalbox.chat.irc.peer.StandIn;
import signalbox.chat.irc.peer.Wire;
import signalbox.program.ExitCode;
import signalbox.program.Invocation;
import signalbox.program.Streams;

/** A plan is submitted to the whole program while it runs and speaks on a network. */
class SubmitToRunningBotTest {
  private static final String PLAN =
      """
      by = dana
      venue = ops
      title = "New disks"
      services = [infrastructure]
      start = "+8d 20:00"
      length = 2 h
      work { goal = "no read errors", steps = ["17 disks out", "17 disks in"] }
      crew { members = [sam], lead = dana, shifts = [{ member = sam, start = "20:30" }] }
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;
  private Puppet dana;
  private ScriptedPeer peer;
  private BotAtWork bot;
  private Wire wire;
  private Path config;

  @BeforeEach
  void startTheBot() {
    StandIn server = new StandIn(Habits.SOLANUM).withAccount("signalbox", "a-secret");
    dana = server.meets("dana", "dana").joins("#ops");
    peer = ScriptedPeer.of(server);
    Place place =
        Place.in(folder, peer.port())
            .loggedIn("signalbox", "a-secret")
            .in("#ops", "#security")
            .with("rate { burst = 50, every = 100 ms }")
            .append("policy = miraheze");
    config = folder.resolve("config");
    bot = BotAtWork.at(place);
    wire = peer.expectGuest();
    wire.expect("the bot to look who is there", line -> line.startsWith("WHO "));
  }

  @AfterEach
  void endTheBot() {
    try (var _ = peer) {
      bot.close();
    }
  }

  private ExitCode submit(String text) throws IOException {
    var file = Files.writeString(folder.resolve("plan.conf"), text);
    var streams = new Streams(InputStream.nullInputStream(), print(out), print(err));
    var invocation = new Invocation.SubmitPlan(config, file, false);
    return SubmitModule.start(invocation, streams, new Launch(streams));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    bytes.reset();
    return new PrintStream(bytes, true, UTF_8);
  }

  private static String another() {
    return PLAN.replace("New disks", "Newer disks");
  }

  private List<String> shown() {
    return out.toString(UTF_8).lines().toList();
  }

  private void hears(String channel, String words) {
    wire.expect(
        channel + " hears " + words,
        line -> Heard.of(line).isSaidTo(channel) && Heard.of(line).text().contains(words));
  }

  private Path inbox() {
    return folder.resolve("signalbox.db.inbox");
  }

  private List<String> letters() throws IOException {
    try (Stream<Path> files = Files.list(inbox())) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void itIsPlannedPartByPartAndItsVenueHearsOfIt() throws IOException {
    assertThat(submit(PLAN)).as("%s", err).isEqualTo(ExitCode.DONE);
    hears("#ops", "maintenance-1: dana plans maintenance of infrastructure: New disks");
    hears("#ops", "dana adds a step: 17 disks in; revision 7");
    assertThat(shown())
        .anyMatch(l -> l.startsWith("#ops dana> !maintenance plan \"New disks\" infrastructure"))
        .anyMatch(l -> l.startsWith("#ops  bot> maintenance-1: dana plans maintenance"))
        .anyMatch(l -> l.contains("dana plans sam for "))
        .anyMatch(l -> l.startsWith("#ops  bot> ") && l.contains("17 disks in; revision 7"));
    assertThat(letters()).as("nothing is left in the inbox").isEmpty();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inbox())))
        .isEqualTo("rwx------");
  }

  @Test
  void whatIsSubmittedAgainIsPlannedOnceAndAnotherTitleIsAnotherMaintenance() throws IOException {
    assertThat(submit(PLAN)).isEqualTo(ExitCode.DONE);
    assertThat(submit(PLAN)).isEqualTo(ExitCode.NO);
    assertThat(shown())
        .anyMatch(l -> l.contains("maintenance-1, by dana, is just that already"))
        .noneMatch(l -> l.contains("revision"));
    assertThat(submit(another())).isEqualTo(ExitCode.DONE);
    assertThat(shown()).anyMatch(l -> l.contains("maintenance-2: dana plans maintenance"));
    dana.says("#ops", "!maintenance list");
    hears("#ops", "maintenance-2");
  }

  /** As after a crash that undid the taking of it, but not what was planned. */
  @Test
  void aLetterThatComesBackPlansNothingASecondTime() throws IOException {
    assertThat(submit(PLAN)).isEqualTo(ExitCode.DONE);
    assertThat(answerToLetter("17-1"))
        .startsWith("DONE")
        .contains("maintenance-2: dana plans maintenance");
    assertThat(answerToLetter("17-1"))
        .startsWith("NO")
        .contains("submitted before; nothing was planned a second time")
        .doesNotContain("plans maintenance");
  }

  /** Letters are dealt with in their order, so one with a later number waits for it. */
  private String answerToLetter(String id) throws IOException {
    String letter =
        """
        {"by":"dana","venue":"ops","parts":[],
         "opening":"maintenance plan \\"Other disks\\" infrastructure +9d 20:00 for 60m"}
        """;
    var fresh = Files.writeString(inbox().resolve(id + ".new"), letter);
    Files.move(fresh, inbox().resolve(id + ".plan"), StandardCopyOption.ATOMIC_MOVE);
    submit(PLAN);
    var answer = inbox().resolve(id + ".answer");
    String text = Files.readString(answer);
    Files.delete(answer);
    return text;
  }

  @Test
  void aRestrictedPlanIsHeardOfByItsOwnVenueAlone() throws IOException {
    assertThat(submit(PLAN + "restricted = true")).isEqualTo(ExitCode.DONE);
    hears("#security", "17 disks in; revision 7");
    assertThat(wire.all())
        .noneMatch(l -> Heard.of(l).isSaidTo("#ops") && Heard.of(l).text().contains("New disks"));
  }

  @Test
  void whomTheConsoleDoesNotKnowPlansNothing() throws IOException {
    assertThat(submit(PLAN.replace("by = dana", "by = stranger"))).isEqualTo(ExitCode.NO);
    assertThat(shown())
        .hasSizeGreaterThan(1)
        .noneMatch(l -> l.contains("plans maintenance"))
        .noneMatch(l -> l.contains("plan goal"));
  }

  @Test
  void aMemberWhomNobodyKnowsIsToldAndTheRestGoesOn() throws IOException {
    assertThat(submit(PLAN.replace("lead = dana", "lead = nobody"))).isEqualTo(ExitCode.NO);
    assertThat(shown())
        .anyMatch(l -> l.contains("\"nobody\" is no member"))
        .anyMatch(l -> l.contains("17 disks in; revision 6"));
  }

  @Test
  void aFaultyFileDoesNotReachTheBot() throws IOException {
    assertThat(submit("by = dana\n")).isEqualTo(ExitCode.UNUSABLE);
    assertThat(err.toString(UTF_8)).contains("title");
    assertThat(submit(PLAN)).as("the first maintenance").isEqualTo(ExitCode.DONE);
    assertThat(shown()).anyMatch(l -> l.contains("maintenance-1: dana plans maintenance"));
  }

  @Test
  void onceTheBotHasEndedTheStoreIsOpenedAndNoInboxIsLeft() throws IOException {
    assertThat(submit(PLAN)).isEqualTo(ExitCode.DONE);
    bot.end();
    assertThat(inbox()).doesNotExist();
    assertThat(submit(another())).isEqualTo(ExitCode.DONE);
    assertThat(shown()).anyMatch(l -> l.contains("maintenance-2: dana plans maintenance"));
  }
}
