package signalbox.chat.irc.output;

import java.time.Duration;
import java.time.Instant;
import signalbox.chat.irc.output.proof.Tempo;

/**
 * The token bucket of one connection: when the next line may be written. It learns: after a line
 * that the server has dropped it is slower, and with every line that is proved a little faster
 * again, never faster than was configured.
 */
final class Bucket implements Tempo {
  /** Lines past every queue may be written ahead of their time, so many at the most. */
  static final int MOST_IN_DEBT = 10;

  /** However much is dropped, it is never slower than that, unless it was configured so. */
  static final Duration SLOWEST = Duration.ofSeconds(5);

  /** Servers drop above a few lines a second; with less than that nothing would be learned. */
  private static final Duration FIRST_SLOW = Duration.ofMillis(250);

  /** With each line that is proved, so many more in a second. */
  private static final double FASTER = 0.05;

  /** So many lines proved, and the burst is longer by one. */
  private static final int PROVED_FOR_BURST = 8;

  private static final double SECOND = 1e9;

  private final Pace most;
  private Duration every;
  private int burst;
  private int proved;
  private Instant full = Instant.EPOCH;
  private Instant slowedAt = Instant.MIN;

  Bucket(Pace pace) {
    this.most = pace;
    this.every = pace.every();
    this.burst = pace.burst();
  }

  /** The pace of this moment. */
  Pace pace() {
    return new Pace(burst, every);
  }

  boolean isReady(Instant now) {
    return !readyAt(now).isAfter(now);
  }

  /** When a line may be written, seen from now; the past: at once. */
  Instant readyAt(Instant now) {
    heal(now);
    return full.minus(every.multipliedBy(burst - 1L));
  }

  /** A line is written, whether it was time or not. */
  void take(Instant now) {
    full = (full.isBefore(now) ? now : full).plus(every);
    heal(now);
  }

  /** A clock that was set back must not silence us. */
  private void heal(Instant now) {
    Instant latest = now.plus(every.multipliedBy((long) burst + MOST_IN_DEBT));
    if (full.isAfter(latest)) {
      full = latest;
    }
  }

  /**
   * A line was dropped: half the pace, and nothing at once. Lines that were written before it was
   * slowed down the last time say nothing new.
   */
  @Override
  public void dropped(Instant writtenAt, Instant now) {
    if (!writtenAt.isAfter(slowedAt)) {
      return;
    }
    slowedAt = now;
    proved = 0;
    Duration slowest = longer(SLOWEST, most.every());
    Duration half = longer(every.multipliedBy(2), FIRST_SLOW);
    every = half.compareTo(slowest) > 0 ? slowest : half;
    burst = Math.max(1, Math.min(burst, most.burst()) / 2);
    burst = Math.min(burst, Pace.careful().burst());
    Instant empty = now.plus(every.multipliedBy(burst));
    full = full.isAfter(empty) ? full : empty;
  }

  /** A line was heard. */
  @Override
  public void proved() {
    if (every.compareTo(most.every()) > 0) {
      double perSecond = SECOND / every.toNanos() + FASTER;
      every = longer(Duration.ofNanos((long) (SECOND / perSecond)), most.every());
    }
    if (burst < most.burst() && ++proved >= PROVED_FOR_BURST) {
      proved = 0;
      burst++;
      // There is room for one more, and it is empty.
      full = full.plus(every);
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
