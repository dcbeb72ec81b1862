package signalbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import signalbox.message.Parcel;
import signalbox.store.Outbox;

/** How long delivery waits before it tries again, and when it gives up. */
final class Patience {
  private static final long FIRST_MILLIS = 1_000;
  private static final long LONGEST_MILLIS = 120_000;

  /** As long as what stands is known. */
  private static final Duration STANDS = Outbox.STANDING_KEPT;

  private final DeliveryLimits limits;
  private final RandomGenerator chance;

  Patience(DeliveryLimits limits, RandomGenerator chance) {
    this.limits = limits;
    this.chance = chance;
  }

  /** Between half and all of what doubles with every try; from 0.5 s to 2 min. */
  Duration before(int nextTry) {
    long doubled = FIRST_MILLIS << Math.clamp(nextTry - 2L, 0, 20);
    long full = Math.min(LONGEST_MILLIS, doubled);
    return Duration.ofMillis(full / 2 + chance.nextLong(full / 2 + 1));
  }

  boolean isUsedUp(Load load) {
    return load.tries() >= limits.tries();
  }

  /** When this load is given up. What stands is true until something newer is. */
  Instant end(Load load) {
    return load.isKept() && load.parcel() instanceof Parcel.Shown
        ? load.since().plus(STANDS)
        : load.since().plus(load.isRepeatable() ? limits.sayFor() : limits.answerFor());
  }

  /** When somebody is told that this load still waits. */
  Instant alarm(Load load) {
    return load.since().plus(limits.alarmAfter());
  }

  Instant courierDue(Instant now) {
    return now.plus(limits.courierTime());
  }
}
