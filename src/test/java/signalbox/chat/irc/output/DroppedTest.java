package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DroppedTest {
  private final Booth booth = new Booth(10, Duration.ofMillis(100), Booth.echoing());

  /** The server has read what was written and has not spread it. */
  private void drop() {
    booth.passMillis(1_500);
    booth.hear("PONG " + booth.written().getLast().substring("PING ".length()));
  }

  @Test
  void aPongBeforeTheEchoSaysThatTheLineWasDroppedAndItIsSaidAgain() {
    Told told = booth.news("#ops", "hello");
    drop();
    booth.passMillis(3_999);
    assertThat(booth.written()).isEmpty();
    booth.passMillis(1);
    assertThat(booth.line()).isEqualTo("PRIVMSG #ops :hello");
    booth.hear(":signalbox!s@h PRIVMSG #ops :hello");
    assertThat(told.word()).isEqualTo("delivered echo");
    assertThat(told.times()).isEqualTo(1);
  }

  @Test
  void afterThreeTimesItIsHandedBack() {
    Told told = booth.news("#ops", "hello");
    drop();
    booth.passSeconds(4);
    drop();
    booth.passSeconds(10);
    assertThat(told.word()).isEqualTo("nothing");
    drop();
    assertThat(told.word()).isEqualTo("failed: the server dropped it");
    booth.passSeconds(60);
    assertThat(booth.written()).isEmpty();
  }

  @Test
  void anAnswerOfTheServerWithoutTheEchoSaysTheSame() {
    var labelling = Booth.quick(Booth.labelling());
    labelling.news("#ops", "hello");
    labelling.hear("@label=sb1 :irc.example ACK");
    labelling.written();
    labelling.passSeconds(4);
    assertThat(labelling.line()).isEqualTo("@label=sb2 PRIVMSG #ops :hello");
  }

  @Test
  void whatComesAfterItForTheTargetWaitsAndWhatIsForOthersDoesNot() {
    booth.news("#ops", "one");
    drop();
    booth.news("#ops", "two");
    booth.answer("#ops", "three");
    booth.news("#sec", "four");
    booth.passMillis(500);
    assertThat(booth.line()).isEqualTo("PRIVMSG #sec :four");
    booth.passMillis(3_500);
    booth.passMillis(1_000);
    assertThat(booth.written())
        .containsSubsequence("PRIVMSG #ops :one", "PRIVMSG #ops :three", "PRIVMSG #ops :two");
  }

  @Test
  void linesThatWereDroppedTogetherAreSaidAgainInOrder() {
    IntStream.range(0, 3).forEach(i -> booth.news("#ops", "line " + i));
    drop();
    booth.passSeconds(5);
    assertThat(booth.written())
        .containsSubsequence(
            "PRIVMSG #ops :line 0", "PRIVMSG #ops :line 1", "PRIVMSG #ops :line 2");
  }

  @Test
  void afterADropThePaceIsHalvedAndLearnedAgainLineByLine() {
    var bucket = new Bucket(new Pace(10, Duration.ofMillis(200)));
    bucket.take(Booth.START);
    bucket.dropped(Booth.START, Booth.START.plusSeconds(1));
    assertThat(bucket.pace()).isEqualTo(new Pace(4, Duration.ofMillis(400)));
    // Written before it was slowed down: says nothing new.
    bucket.dropped(Booth.START, Booth.START.plusSeconds(2));
    assertThat(bucket.pace()).isEqualTo(new Pace(4, Duration.ofMillis(400)));
    for (int i = 0; i < 8; i++) {
      bucket.dropped(Booth.START.plusSeconds(10 + i), Booth.START.plusSeconds(10 + i));
    }
    assertThat(bucket.pace()).isEqualTo(new Pace(1, Duration.ofSeconds(5)));
    IntStream.range(0, 20).forEach(_ -> bucket.proved());
    assertThat(bucket.pace().every()).isBetween(Duration.ofMillis(800), Duration.ofMillis(900));
    IntStream.range(0, 1_000).forEach(_ -> bucket.proved());
    assertThat(bucket.pace()).isEqualTo(new Pace(10, Duration.ofMillis(200)));
  }

  @Test
  void aQuickPaceIsAtLeastBroughtToThatOfPeople() {
    var bucket = new Bucket(new Pace(1_000, Duration.ofMillis(1)));
    bucket.dropped(Booth.START, Booth.START.plusSeconds(1));
    assertThat(bucket.pace()).isEqualTo(new Pace(4, Duration.ofMillis(250)));
  }

  @Test
  void aPaceThatWasConfiguredSlowerIsKept() {
    var bucket = new Bucket(new Pace(1, Duration.ofSeconds(20)));
    bucket.dropped(Booth.START, Booth.START.plusSeconds(1));
    assertThat(bucket.pace()).isEqualTo(new Pace(1, Duration.ofSeconds(20)));
  }

  @Test
  void nothingIsWrittenAtOnceAfterADrop() {
    IntStream.range(0, 3).forEach(i -> booth.news("#ops", "line " + i));
    drop();
    IntStream.range(0, 9).forEach(i -> booth.news("#sec", "line " + i));
    booth.passMillis(249);
    assertThat(booth.written()).isEmpty();
    booth.passMillis(1);
    assertThat(booth.written()).hasSize(1);
  }

  @Test
  void aServerThatSaysItWasTooFastIsToldAgainLater() {
    Told told = booth.news("#ops", "hello");
    booth.hear(":irc.example 439 signalbox #ops :Target change too fast");
    assertThat(told.word()).isEqualTo("nothing");
    booth.written();
    booth.passSeconds(4);
    assertThat(booth.line()).isEqualTo("PRIVMSG #ops :hello");
  }

  @Test
  void theWordsOfSolanumAreUnderstood() {
    Told told = booth.answer("dana", "hello");
    booth.hear(
        ":mallory!m@h NOTICE signalbox :*** Message to dana throttled due to flooding",
        ":irc.example NOTICE signalbox :*** Message to eve throttled due to flooding");
    booth.written();
    booth.passMillis(1_400);
    booth.hear(":irc.example NOTICE signalbox :*** Message to dana throttled due to flooding");
    booth.passMillis(3_999);
    assertThat(booth.written()).isEmpty();
    booth.passMillis(1);
    assertThat(booth.line()).isEqualTo("PRIVMSG dana :hello");
    assertThat(told.word()).isEqualTo("nothing");
  }

  @Test
  void anEchoThatComesAfterAllIsBelieved() {
    Told told = booth.news("#ops", "hello");
    drop();
    booth.hear(":signalbox!s@h PRIVMSG #ops :hello");
    assertThat(told.word()).isEqualTo("delivered echo");
    booth.passSeconds(60);
    assertThat(booth.written()).isEmpty();
  }

  @Test
  void aMessageOfWhichSomeWasHeardIsInDoubtWhenTheRestIsDropped() {
    Told told = booth.news("#ops", "one", "two");
    booth.hear(":signalbox!s@h PRIVMSG #ops :one");
    drop();
    booth.passSeconds(4);
    drop();
    booth.passSeconds(10);
    drop();
    assertThat(told.word()).isEqualTo("in doubt");
  }

  @Test
  void whatIsOldIsHandedBackAtOnce() {
    var slow = new Booth(1, Duration.ofSeconds(18), Booth.echoing());
    slow.output.order("MODE signalbox +B");
    Told told = slow.news("#ops", "hello");
    slow.passMillis(18_000);
    slow.written();
    slow.hear(":irc.example 263 signalbox PRIVMSG :Please wait a while and try again.");
    assertThat(told.word()).isEqualTo("nothing");
    slow.passMillis(2_000);
    assertThat(told.word()).isEqualTo("failed: the queue is full");
  }
}
