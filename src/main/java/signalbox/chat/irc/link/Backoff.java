package signalbox.chat.irc.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** The pauses between one link's attempts: twice as long each time, anywhere in that range. */
final class Backoff {
  /** Doubled so often, any pause is longer than the longest. */
  private static final int MOST_DOUBLINGS = 30;

  private final Pauses pauses;
  private final RandomGenerator chance;
  private int failures;

  /**
   * @param chance keeps all bots of a network from coming back at the same moment
   */
  Backoff(Pauses pauses, RandomGenerator chance) {
    this.pauses = pauses;
    this.chance = chance;
  }

  /** A connection held: the next pause is a short one again. */
  void held() {
    failures = 0;
  }

  Duration next() {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    Duration most = pauses.shortest().multipliedBy(1L << failures);
    return between(
        pauses.shortest(), most.compareTo(pauses.longest()) > 0 ? pauses.longest() : most);
  }

  /** Never shorter than that, and not to the second. */
  Duration afterRefusal() {
    failures = Math.min(failures + 1, MOST_DOUBLINGS);
    return between(pauses.afterRefusal(), pauses.afterRefusal().multipliedBy(3).dividedBy(2));
  }

  private Duration between(Duration least, Duration most) {
    long span = most.minus(least).toNanos();
    return least.plusNanos(span <= 0 ? 0 : chance.nextLong(span));
  }
}
