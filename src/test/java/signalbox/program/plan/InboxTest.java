package signalbox.program.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import signalbox.config.plan.PlanFile;
import signalbox.delivery.HandSchedule;
import signalbox.program.ExitCode;
import signalbox.program.Streams;

/** Both sides of the inbox, with a time that is turned by hand. */
class InboxTest {
  private static final PlanFile PLAN =
      new PlanFile(
          "dana",
          Optional.of("ops"),
          "maintenance plan \"New disks\" infrastructure +8d 20:00 for 120m",
          List.of(new PlanFile.Part("plan goal", "\"no read errors\"")));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<PlanFile> submitted = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final HandSchedule ofBot = new HandSchedule(Instant.EPOCH);
  private final HandSchedule ofHand = new HandSchedule(Instant.EPOCH);
  @TempDir private Path folder;
  private Path letters;
  private Inbox inbox;

  /** The folder's own time is the machine's. */
  @BeforeEach
  void setTheClocks() throws IOException {
    Instant now = Files.getLastModifiedTime(folder).toInstant();
    ofBot.advanceTo(now);
    ofHand.advanceTo(now);
    inbox = Inbox.beside(folder.resolve("signalbox.db"));
    letters = folder.resolve("signalbox.db.inbox");
  }

  private InboxWatch bot() {
    var bot =
        new InboxWatch(
            Optional.of(inbox),
            (plan, id, _) -> {
              submitted.add(plan);
              ids.add(id);
              return new Reply(ExitCode.DONE, List.of("#ops  bot> planned"));
            },
            ofBot);
    bot.keep();
    ofBot.runReady();
    return bot;
  }

  private void botLooks() {
    ofBot.advanceTo(ofBot.now().plus(InboxWatch.EVERY));
  }

  private CompletableFuture<ExitCode> handOver() {
    var streams =
        new Streams(
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new HandOver(PLAN, Optional.of(inbox), "held by process 7", ofHand, streams).begin();
  }

  private void handWaits(Duration time) {
    ofHand.advanceTo(ofHand.now().plus(time));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(letters)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String told() {
    return err.toString(UTF_8);
  }

  @Test
  void whatIsHandedOverIsSubmittedOnceAndAnswered() throws IOException {
    bot();
    var ended = handOver();
    assertThat(files()).singleElement().asString().endsWith(".plan");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(letters.resolve(files().getFirst()))))
        .isEqualTo("rw-------");
    botLooks();
    botLooks();
    handWaits(Duration.ofSeconds(1));
    assertThat(ended).isCompletedWithValue(ExitCode.DONE);
    assertThat(out.toString(UTF_8)).isEqualTo("#ops  bot> planned\n");
    assertThat(submitted).containsExactly(PLAN);
    assertThat(files()).isEmpty();
  }

  @Test
  void aBotThatStartsIsWaitedFor() throws IOException {
    var ended = handOver();
    handWaits(Duration.ofSeconds(5));
    bot();
    handWaits(Duration.ofSeconds(1));
    botLooks();
    handWaits(Duration.ofSeconds(1));
    assertThat(ended).isCompletedWithValue(ExitCode.DONE);
  }

  @Test
  void whereNobodyTakesPlansItIsSaidWhatToDo() {
    var ended = handOver();
    handWaits(HandOver.OPEN_WITHIN.plusSeconds(1));
    assertThat(ended).isCompletedWithValue(ExitCode.STORE);
    assertThat(told()).contains("held by process 7", "takes no plans", "--lines");
  }

  @Test
  void aPlanThatIsNotTakenIsWithdrawn() throws IOException {
    inbox.open();
    var ended = handOver();
    handWaits(HandOver.TAKEN_WITHIN.plusSeconds(1));
    assertThat(ended).isCompletedWithValue(ExitCode.STORE);
    assertThat(told()).contains("not taken the plan in time; nothing was planned", "--lines");
    bot();
    assertThat(submitted).isEmpty();
  }

  @Test
  void aPlanThatIsTakenAndNotAnsweredMayBePlannedInPart() throws IOException {
    inbox.open();
    var ended = handOver();
    assertThat(inbox.take(inbox.listWaiting().getFirst())).isTrue();
    handWaits(HandOver.TAKEN_WITHIN.plusSeconds(1));
    assertThat(ended).isNotDone();
    handWaits(HandOver.ANSWERED_WITHIN);
    assertThat(ended).isCompletedWithValue(ExitCode.NO);
    assertThat(told()).contains("part of it may be planned", "!maintenance list");
  }

  @Test
  void whatABotWasAtWhenItEndedIsNotSubmittedAgainAndSaid() throws IOException {
    inbox.open();
    var ended = handOver();
    assertThat(inbox.take(inbox.listWaiting().getFirst())).isTrue();
    bot();
    botLooks();
    handWaits(Duration.ofSeconds(1));
    assertThat(submitted).isEmpty();
    assertThat(ended).isCompletedWithValue(ExitCode.NO);
    assertThat(out.toString(UTF_8)).contains("the bot ended while it was at this plan");
    assertThat(files()).isEmpty();
  }

  @Test
  void whatWasAnsweredBeforeTheEndKeepsItsAnswer() throws IOException {
    inbox.open();
    var ended = handOver();
    String id = inbox.listWaiting().getFirst();
    inbox.take(id);
    inbox.answer(id, Reply.of(ExitCode.DONE, "all of it").write());
    Files.writeString(letters.resolve(id + ".taken"), "{}");
    bot();
    handWaits(Duration.ofSeconds(1));
    assertThat(ended).isCompletedWithValue(ExitCode.DONE);
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsNoPlanIsRefused() throws IOException {
    inbox.open();
    List<String> bad =
        List.of(
            "",
            "{}",
            "[1]",
            "{\"by\":\"dana\",\"opening\":\"emergency deploy 1\",\"parts\":[]}",
            "{\"by\":\"da\\nna\",\"opening\":\"maintenance plan x\",\"parts\":[]}",
            "{\"by\":\"dana\",\"opening\":\"maintenance plan x\",\"parts\":{}}",
            "{\"by\":\"dana\",\"venue\":7,\"opening\":\"maintenance plan x\",\"parts\":[]}",
            "{\"by\":\"dana\",\"opening\":\"maintenance plan"
                + " x\",\"parts\":[{\"command\":\"reload\",\"words\":\"\"}]}",
            " ".repeat(Inbox.MOST_BYTES + 1));
    for (int i = 0; i < bad.size(); i++) {
      assertThat(inbox.put("1-" + i, bad.get(i))).isTrue();
    }
    bot();
    assertThat(submitted).isEmpty();
    for (int i = 0; i < bad.size(); i++) {
      assertThat(inbox.collect("1-" + i)).as(bad.get(i)).get().asString().startsWith("UNUSABLE");
    }
  }

  @Test
  void moreThanSoManyDoNotWait() throws IOException {
    inbox.open();
    for (int i = 0; i < Inbox.MOST_WAITING; i++) {
      assertThat(inbox.put("1-" + i, "{}")).isTrue();
    }
    assertThat(handOver()).isCompletedWithValue(ExitCode.STORE);
    assertThat(told()).contains("too many plans wait");
  }

  @Test
  void whatIsOldIsRemovedAndWhatIsNotOursIsLeftAlone() throws IOException {
    inbox.open();
    var old = FileTime.from(ofBot.now().minus(Inbox.STALE).minusSeconds(9));
    for (String name : List.of("1-1.plan", "1-2.answer", "1-3.new", "notes.txt")) {
      Files.setLastModifiedTime(Files.writeString(letters.resolve(name), "{}"), old);
    }
    bot();
    assertThat(submitted).isEmpty();
    assertThat(files()).containsExactly("notes.txt");
  }

  @Test
  void aLinkInTheInboxIsNotFollowed() throws IOException {
    inbox.open();
    Path elsewhere = Files.writeString(folder.resolve("elsewhere"), Letter.write(PLAN));
    Files.createSymbolicLink(letters.resolve("1-1.plan"), elsewhere);
    bot();
    assertThat(submitted).isEmpty();
    assertThat(inbox.collect("1-1")).get().asString().startsWith("UNUSABLE");
    assertThat(elsewhere).exists();
  }

  @Test
  void aReplyGivesNoOrdersToATerminal() {
    var reply = Reply.of(ExitCode.NO, "a\u001b[2Jb\u009bc\nd");
    assertThat(Reply.read(reply.write())).contains(new Reply(ExitCode.NO, List.of("a [2Jb c d")));
    assertThat(Reply.read("")).isEmpty();
  }
}
