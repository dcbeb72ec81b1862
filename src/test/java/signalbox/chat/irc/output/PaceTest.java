package signalbox.chat.irc.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void aBurstIsWrittenAtOnceAndTheRestInTime() {
    var booth = Booth.careful(Booth.labelling());
    IntStream.range(0, 6).forEach(i -> booth.news("#ops" + i, "line"));
    assertThat(booth.written()).hasSize(4);
    booth.passMillis(1_499);
    assertThat(booth.written()).isEmpty();
    booth.passMillis(501);
    // What was written is overdue, and to be asked after before more is said.
    assertThat(booth.line()).startsWith("PING ");
    booth.passMillis(2_000);
    assertThat(booth.line()).isEqualTo("@label=sb6 PRIVMSG #ops4 :line");
    booth.passMillis(1_999);
    assertThat(booth.written()).isEmpty();
    booth.passMillis(1);
    assertThat(booth.line()).isEqualTo("@label=sb7 PRIVMSG #ops5 :line");
  }

  @Test
  void aLineIsWrittenAtOnceWhenThereIsRoomForIt() {
    var booth = Booth.careful(Booth.echoing());
    booth.news("#ops", "one");
    assertThat(booth.line()).isEqualTo("PRIVMSG #ops :one");
    assertThat(booth.schedule.now()).isEqualTo(Booth.START);
  }

  @Test
  void restFillsTheBurstAgainAndNoMore() {
    var booth = Booth.careful(Booth.echoing());
    IntStream.range(0, 4).forEach(i -> booth.news("#ops", "line " + i));
    IntStream.range(0, 4).forEach(i -> booth.hear(":signalbox!s@h PRIVMSG #ops :line " + i));
    booth.written();
    booth.passSeconds(3_600);
    IntStream.range(0, 9).forEach(i -> booth.news("#ops", "more " + i));
    assertThat(booth.written()).hasSize(4);
  }

  @Test
  void urgentLinesDoNotWaitButThoseAfterThemDo() {
    var booth = Booth.careful(Booth.echoing());
    IntStream.range(0, 4).forEach(i -> booth.news("#ops", "line " + i));
    booth.written();
    var done = booth.output.now("PONG :irc.example").toCompletableFuture();
    assertThat(booth.line()).isEqualTo("PONG :irc.example");
    assertThat(done).isCompleted();
    IntStream.range(0, 4).forEach(i -> booth.hear(":signalbox!s@h PRIVMSG #ops :line " + i));
    booth.news("#ops", "five");
    booth.passMillis(3_999);
    assertThat(booth.written()).isEmpty();
    booth.passMillis(1);
    assertThat(booth.line()).isEqualTo("PRIVMSG #ops :five");
  }

  @Test
  void ordersGoBeforeSpeechAtTheSamePace() {
    var booth = new Booth(1, Duration.ofSeconds(1), Booth.echoing());
    booth.news("#ops", "one");
    booth.news("#ops", "two");
    booth.output.order("JOIN #sec");
    booth.written();
    booth.passSeconds(1);
    assertThat(booth.line()).isEqualTo("JOIN #sec");
    booth.hear(":signalbox!s@h PRIVMSG #ops :one");
    booth.passSeconds(1);
    assertThat(booth.line()).isEqualTo("PRIVMSG #ops :two");
  }

  @Test
  void aClockThatIsSetBackDoesNotSilenceUsForLong() {
    var bucket = new Bucket(Pace.careful());
    IntStream.range(0, 4).forEach(_ -> bucket.take(Booth.START));
    var before = Booth.START.minus(Duration.ofDays(1));
    assertThat(bucket.readyAt(before)).isBefore(before.plusSeconds(60));
  }

  @Test
  void aBurstThatGrowsAgainIsNotAGift() {
    var bucket = new Bucket(new Pace(2, Duration.ofMillis(100)));
    bucket.dropped(Booth.START, Booth.START);
    IntStream.range(0, 8).forEach(_ -> bucket.proved());
    assertThat(bucket.pace().burst()).isEqualTo(2);
    assertThat(bucket.isReady(Booth.START.plusMillis(100))).isFalse();
  }

  @Test
  void aPaceIsWithinReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(0, Duration.ofSeconds(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(10_001, Duration.ofSeconds(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(1, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(1, Duration.ofMinutes(2)));
  }
}
