package signalbox.chat.irc.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.chat.irc.FakeSession;
import signalbox.chat.irc.output.Pace;
import signalbox.chat.irc.output.Urgency;
import signalbox.delivery.HandSchedule;
import signalbox.delivery.Receipt;

class TopicsTest {
  private final FakeSession session = new FakeSession();
  private final List<String> forbidden = new ArrayList<>();
  private final Topics topics = topics(session);

  private Topics topics(FakeSession at) {
    return new Topics(
        Map.of("#ops", new Segment("|", "EMERGENCY")), at, at.schedule, forbidden::add);
  }

  private CompletableFuture<Receipt> show(String words) {
    return topics.show("#ops", words).toCompletableFuture();
  }

  private void heard(String... lines) {
    for (String line : lines) {
      topics.heard(FakeSession.line(line));
    }
  }

  @BeforeEach
  void thereIsATopic() {
    heard(
        ":srv 332 signalbox #ops :Ops | Be nice",
        ":srv 333 signalbox #ops dana 1700000000",
        ":srv 366 signalbox #ops :End of /NAMES list.");
  }

  @Test
  void ourSegmentIsPutBesideTheRestAndProvedByTheTopicItself() {
    var receipt = show("EMERGENCY deploy-17 needs sre");

    assertThat(session.written())
        .containsExactly("TOPIC #ops :Ops | Be nice | EMERGENCY deploy-17 needs sre");
    assertThat(receipt).isNotDone();

    heard(":signalbox!~b@h TOPIC #OPS :Ops | Be nice | EMERGENCY deploy-17 needs sre");

    assertThat(receipt).isCompletedWithValue(new Receipt.Delivered("topic"));
  }

  @Test
  void whatStandsThereAlreadyIsNotSaidAgain() {
    heard(":dana!d@h TOPIC #ops :Ops | EMERGENCY deploy-17 x");

    assertThat(show("EMERGENCY deploy-17 x")).isCompletedWithValue(new Receipt.Delivered("topic"));
    heard(":dana!d@h TOPIC #ops :Ops");
    assertThat(show("")).isCompletedWithValue(new Receipt.Delivered("topic"));
    assertThat(session.written()).isEmpty();
  }

  @Test
  void anUnknownTopicIsLeftAlone() {
    topics.left("#ops");

    assertThat(show("EMERGENCY deploy-17")).isCompletedWithValueMatching(TopicsTest::mayComeLater);
    assertThat(session.written()).isEmpty();

    heard(":srv 366 signalbox #ops :End of /NAMES list.");
    show("EMERGENCY deploy-17");
    assertThat(session.written()).containsExactly("TOPIC #ops :EMERGENCY deploy-17");
  }

  private static boolean mayComeLater(Receipt receipt) {
    return receipt instanceof Receipt.Failed(boolean forGood, _) && !forGood;
  }

  private static boolean isForGood(Receipt receipt) {
    return receipt instanceof Receipt.Failed(boolean forGood, _) && forGood;
  }

  @Test
  void ofManyChangesTheNewestIsShownAfterAPause() {
    show("EMERGENCY deploy-17 a");
    heard(":signalbox!~b@h TOPIC #ops :Ops | Be nice | EMERGENCY deploy-17 a");
    session.written();
    var second = show("EMERGENCY deploy-17 b");
    session.after(Duration.ofSeconds(5));
    var third = show("EMERGENCY deploy-17 c");
    assertThat(second).isCompletedWithValueMatching(TopicsTest::mayComeLater);
    assertThat(session.written()).isEmpty();

    session.after(TopicKeeper.PAUSE.minusSeconds(5));

    assertThat(session.written())
        .containsExactly("TOPIC #ops :Ops | Be nice | EMERGENCY deploy-17 c");
    heard(":signalbox!~b@h TOPIC #ops :Ops | Be nice | EMERGENCY deploy-17 c");
    assertThat(third).isCompletedWithValue(new Receipt.Delivered("topic"));
  }

  /** A line in five seconds, and somebody speaks already. */
  private static FakeSession busySession() {
    var busy =
        new FakeSession(new HandSchedule(FakeSession.START), new Pace(1, Duration.ofSeconds(5)));
    busy.output().say(Urgency.ANSWER, "#ops", List.of("an answer"));
    assertThat(busy.written()).hasSize(1);
    return busy;
  }

  @Test
  void whatWaitsToBeWrittenIsOvertakenByWhatIsNewer() {
    FakeSession busy = busySession();
    Topics there = topics(busy);
    there.heard(FakeSession.line(":srv 332 signalbox #ops :Ops"));
    var older = there.show("#ops", "EMERGENCY deploy-17 needs sre and releng");
    var newer = there.show("#ops", "EMERGENCY deploy-17 needs sre").toCompletableFuture();
    assertThat(older.toCompletableFuture()).isCompletedWithValueMatching(TopicsTest::mayComeLater);

    busy.after(Duration.ofSeconds(15));

    assertThat(busy.written()).containsExactly("TOPIC #ops :Ops | EMERGENCY deploy-17 needs sre");
    there.heard(FakeSession.line(":signalbox!b@h TOPIC #ops :Ops | EMERGENCY deploy-17 needs sre"));
    assertThat(newer).isCompletedWithValue(new Receipt.Delivered("topic"));
  }

  @Test
  void whatIsOverBeforeItWasWrittenIsNeverShown() {
    FakeSession busy = busySession();
    Topics there = topics(busy);
    there.heard(FakeSession.line(":srv 332 signalbox #ops :Ops"));
    there.show("#ops", "EMERGENCY deploy-17 needs sre");
    var idle = there.show("#ops", "").toCompletableFuture();

    busy.after(Duration.ofSeconds(20));

    assertThat(busy.written()).containsExactly("TOPIC #ops :Ops");
    assertThat(idle).isCompletedWithValue(new Receipt.Delivered("topic"));
  }

  @Test
  void whatOthersWriteInThePauseIsKept() {
    show("EMERGENCY deploy-17 a");
    heard(":signalbox!~b@h TOPIC #ops :Ops | Be nice | EMERGENCY deploy-17 a");
    show("");
    heard(":dana!d@h TOPIC #ops :Ops | EMERGENCY deploy-17 a | Be kind");
    session.written();

    session.after(TopicKeeper.PAUSE);

    assertThat(session.written()).containsExactly("TOPIC #ops :Ops | Be kind");
  }

  @Test
  void whoeverTakesItAwayIsNotFought() {
    show("EMERGENCY deploy-17 a");
    heard(":signalbox!~b@h TOPIC #ops :Ops | Be nice | EMERGENCY deploy-17 a");
    session.written();

    heard(":dana!d@h TOPIC #ops :Ops");
    session.after(Duration.ofHours(2));
    assertThat(session.written()).isEmpty();

    show("EMERGENCY deploy-17 b");
    assertThat(session.written()).containsExactly("TOPIC #ops :Ops | EMERGENCY deploy-17 b");
  }

  @Test
  void changesOfAnHourAreBounded() {
    for (int i = 0; i < 200; i++) {
      show("EMERGENCY deploy-" + i);
      session.after(TopicKeeper.PAUSE);
      heard(":dana!d@h TOPIC #ops :Ops");
    }
    // 200 pauses are a little more than an hour.
    assertThat(session.written()).hasSizeBetween(30, 60);
  }

  @Test
  void missingRightsAreSaidOnceAndEndTheTrying() {
    var first = show("EMERGENCY deploy-17 a");
    heard(":srv 482 signalbox #ops :You're not a channel operator");
    assertThat(first).isCompletedWithValueMatching(TopicsTest::isForGood);
    session.written();

    assertThat(show("EMERGENCY deploy-17 b")).isCompletedWithValueMatching(TopicsTest::isForGood);
    heard(":srv 482 signalbox #ops :You're not a channel operator");

    assertThat(session.written()).isEmpty();
    assertThat(forbidden).containsExactly("#ops");
  }

  @Test
  void whoeverGivesUsTheRightSeesItShown() {
    show("EMERGENCY deploy-17 a");
    heard(":srv 482 signalbox #ops :You're not a channel operator");
    show("EMERGENCY deploy-17 b");
    session.after(TopicKeeper.PAUSE);
    session.written();

    heard(":ChanServ!s@h MODE #ops +o dana", ":ChanServ!s@h MODE #ops +m");
    assertThat(session.written()).isEmpty();
    heard(":ChanServ!s@h MODE #ops +o Signalbox");

    assertThat(session.written())
        .containsExactly("TOPIC #ops :Ops | Be nice | EMERGENCY deploy-17 b");
  }

  @Test
  void aTopicThatEverybodyMaySetIsTriedToo() {
    show("EMERGENCY deploy-17 a");
    heard(":srv 482 signalbox #ops :You're not a channel operator");
    session.after(TopicKeeper.PAUSE);
    session.written();

    heard(":dana!d@h MODE #ops +m-nt");

    assertThat(session.written()).hasSize(1);
  }

  @Test
  void aTopicThatIsFullIsLeftAlone() {
    heard(":dana!d@h TOPIC #ops :" + "x".repeat(290));

    assertThat(show("EMERGENCY deploy-17")).isCompletedWithValueMatching(TopicsTest::isForGood);
    assertThat(session.written()).isEmpty();
  }

  @Test
  void aChannelWithoutASegmentShowsNothing() {
    assertThat(topics.show("#sec", "x").toCompletableFuture())
        .isCompletedWithValueMatching(TopicsTest::isForGood);
  }
}
