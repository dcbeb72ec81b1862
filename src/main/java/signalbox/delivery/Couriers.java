package signalbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The couriers by network, and the alarm clock that goes with them. */
final class Couriers {
  private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);

  private final Map<String, Courier> byNetwork = new HashMap<>();
  private final Schedule schedule;
  private final Runnable woken;
  private @Nullable Instant wakeAt;

  /**
   * @param woken runs on the schedule after each answer of a courier and each alarm
   */
  Couriers(Collection<? extends Courier> couriers, Schedule schedule, Runnable woken) {
    couriers.forEach(c -> byNetwork.put(c.network(), c));
    this.schedule = schedule;
    this.woken = woken;
  }

  Instant now() {
    return schedule.now();
  }

  boolean serve(String network) {
    return byNetwork.containsKey(network);
  }

  /** Nothing is held back from now on that could go. */
  void hurry() {
    byNetwork.values().forEach(Courier::hurry);
  }

  /** Hands a load over; what becomes of it comes back on the schedule, empty when in doubt. */
  void carry(Load load, Consumer<Optional<Receipt>> answer) {
    var to = load.parcel().to();
    try {
      Courier courier = Objects.requireNonNull(byNetwork.get(to.network()));
      courier
          .carry(new Shipment(load.key(), load.parcel(), load.message()))
          .whenComplete((receipt, fault) -> arrive(Optional.ofNullable(receipt), answer));
    } catch (RuntimeException fault) {
      LOG.warn("the courier of {} failed: {}", to.network(), fault.getClass().getName());
      arrive(Optional.empty(), answer);
    }
  }

  private void arrive(Optional<Receipt> receipt, Consumer<Optional<Receipt>> answer) {
    schedule.execute(() -> {
      answer.accept(receipt);
      woken.run();
    });
  }

  /** Rings at that instant, unless it rings earlier anyway. */
  void wakeAt(Instant instant) {
    if (wakeAt == null || instant.isBefore(wakeAt)) {
      wakeAt = instant;
      Duration delay = Duration.between(schedule.now(), instant);
      schedule.after(delay.isNegative() ? Duration.ZERO : delay, () -> ring(instant));
    }
  }

  private void ring(Instant instant) {
    if (instant.equals(wakeAt)) {
      wakeAt = null;
    }
    woken.run();
  }
}
