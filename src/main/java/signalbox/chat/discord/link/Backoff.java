package signalbox.chat.discord.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** The pauses between attempts: twice as long each time, anywhere in that range. */
final class Backoff {
  /** Doubled so often, any pause is longer than the longest. */
  private static final int MOST_DOUBLINGS = 30;

  private final Times times;
  private final RandomGenerator chance;
  private int failures;

  /**
   * @param chance keeps all bots from coming back at the same moment
   */
  Backoff(Times times, RandomGenerator chance) {
    this.times = times;
    this.chance = chance;
  }

  /** We were there: the next pause is a short one again. */
  void held() {
    failures = 0;
  }

  Duration next() {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    Duration doubled = times.shortest().multipliedBy(1L << failures);
    Duration most = doubled.compareTo(times.longest()) > 0 ? times.longest() : doubled;
    long span = most.minus(times.shortest()).toNanos();
    return times.shortest().plusNanos(span <= 0 ? 0 : chance.nextLong(span));
  }
}
