package signalbox.chat.irc.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Never at once, never all together, never longer than five minutes unless we were told no. */
class BackoffTest {
  private final Backoff backoff = new Backoff(Pauses.usual(), new Random(1));

  @Test
  void growsFromSecondsToMinutesAndStaysThere() {
    int[] most = {10, 20, 40, 80, 160, 300, 300, 300};
    for (int seconds : most) {
      assertThat(backoff.next()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(seconds));
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(backoff.next()).isBetween(Duration.ofSeconds(5), Duration.ofMinutes(5));
    }
  }

  @Test
  void isSpreadOverTheWholeRange() {
    IntStream.range(0, 10).forEach(_ -> backoff.next());
    var seconds =
        IntStream.range(0, 200).mapToLong(_ -> backoff.next().toSeconds()).summaryStatistics();
    assertThat(seconds.getMin()).isLessThan(30);
    assertThat(seconds.getMax()).isGreaterThan(270);
  }

  @Test
  void isShortAgainAfterAConnectionThatHeld() {
    IntStream.range(0, 10).forEach(_ -> backoff.next());
    backoff.held();
    assertThat(backoff.next()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
  }

  @Test
  void isLongAtOnceAfterARefusal() {
    for (int i = 0; i < 100; i++) {
      assertThat(backoff.afterRefusal()).isBetween(Duration.ofMinutes(5), Duration.ofSeconds(450));
    }
  }
}
