package signalbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.message.Parcel;
import signalbox.store.Outbox.Fate;
import signalbox.store.Posted;
import signalbox.store.StoreFault;

/** Makes the rounds of all lanes: looks after what waits, and sends what can be sent. */
final class Rounds {
  /** With so many kept parcels in memory no more are read; the others wait in the outbox. */
  static final int ENOUGH = 10_000;

  private static final int PAGE = 5_000;

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final Duration STORE_PAUSE = Duration.ofSeconds(5);

  private final Lanes lanes = new Lanes();
  private final Couriers couriers;
  private final Marks marks;
  private final Alarms alarms;
  private final Patience patience;
  private long readThrough;
  private long attempts;
  private int dropped;
  private Instant storeNotBefore = Instant.MIN;

  Rounds(Couriers couriers, Marks marks, Alarms alarms, Patience patience) {
    this.couriers = couriers;
    this.marks = marks;
    this.alarms = alarms;
    this.patience = patience;
  }

  Lanes lanes() {
    return lanes;
  }

  boolean isFenced() {
    return marks.isFenced();
  }

  boolean hasRoom() {
    return lanes.kept() < ENOUGH;
  }

  void accept(List<Posted> parcels, Instant now) {
    // What the outbox was read for in between is on its lane already.
    parcels.stream().filter(p -> p.key() > readThrough).forEach(p -> add(p, now));
  }

  void acceptFleeting(List<Parcel> parcels, Instant now) {
    for (Parcel parcel : parcels) {
      if (!lanes.addFleeting(new Load(0, parcel, now, false))) {
        dropped++;
      }
    }
  }

  /** Notes what has become of parcels; false when the store cannot take it now. */
  boolean settle(Instant now) {
    boolean noted = marks.flush();
    if (!noted) {
      pauseStore(now);
    }
    return noted;
  }

  /** Takes up what waits in the outbox; whether there is more of it. */
  boolean readOutbox(Instant now) {
    try {
      List<Posted> unread = marks.undelivered(readThrough, PAGE);
      unread.forEach(p -> add(p, now));
      return unread.size() == PAGE;
    } catch (StoreFault fault) {
      LOG.error("the outbox cannot be read: {}", fault.kind());
      pauseStore(now);
      return true;
    }
  }

  /** One round: gives up what has waited too long, sends what is ready, plans the next one. */
  void make(Instant now) {
    if (dropped > 0) {
      LOG.warn("{} answers were dropped: too many wait", dropped);
      dropped = 0;
    }
    lanes.all().forEach(lane -> lookAfter(lane, now));
    List<Lane> ready = lanes.all().stream().filter(lane -> isReady(lane, now)).toList();
    boolean marked = marks.attempt(ready.stream().flatMap(l -> l.head().stream()).toList());
    if (!marked) {
      pauseStore(now);
    }
    ready.stream().filter(l -> marked || !isKept(l)).forEach(lane -> send(lane, now));
    Stream<Instant> store = Stream.of(storeNotBefore).filter(now::isBefore);
    Stream.concat(store, lanes.all().stream().flatMap(lane -> plans(lane, now)))
        .min(Instant::compareTo)
        .ifPresent(couriers::wakeAt);
  }

  /** Whether something waits to be noted that the store could take now. */
  boolean isUnsettled(Instant now) {
    return !marks.isClean() && !now.isBefore(storeNotBefore);
  }

  /** Whether nothing is on its way and nothing can be sent now. */
  boolean isResting(Instant now) {
    return !isUnsettled(now)
        && lanes.all().stream().noneMatch(l -> l.flight().isPresent() || isReady(l, now));
  }

  private void add(Posted posted, Instant now) {
    readThrough = posted.key();
    var load = new Load(posted.key(), posted.parcel(), now, posted.attempts() > 0);
    if (load.isSpent()) {
      marks.settle(load, Fate.DOUBTFUL, "");
    } else {
      lanes.addKept(load).ifPresent(oldest -> fail(oldest, "too many wait"));
    }
  }

  private void lookAfter(Lane lane, Instant now) {
    lane.flight().filter(f -> !now.isBefore(f.until())).ifPresent(_ -> doubt(lane, now));
    lane.loads()
        .takeWhile(load -> !now.isBefore(patience.alarm(load)))
        .forEach(load -> alarms.raise(load, lane.network(), "it waits to be heard there"));
    while (lane.flight().isEmpty() && lane.head().map(h -> isLost(lane, h, now)).orElse(false)) {
      giveUp(lane, couriers.serve(lane.network()) ? "given up in the end" : "no such network");
    }
  }

  private boolean isLost(Lane lane, Load head, Instant now) {
    return !couriers.serve(lane.network()) || !now.isBefore(patience.end(head));
  }

  private boolean isReady(Lane lane, Instant now) {
    return lane.isReady(now)
        && !lanes.isDown(lane.network())
        && (!isKept(lane) || !now.isBefore(storeNotBefore));
  }

  private static boolean isKept(Lane lane) {
    return lane.head().map(Load::isKept).orElse(false);
  }

  private void send(Lane lane, Instant now) {
    long attempt = ++attempts;
    Load load = lane.send(attempt, patience.courierDue(now));
    couriers.carry(load, receipt -> arrive(lane, attempt, load, receipt));
  }

  private void arrive(Lane lane, long attempt, Load load, Optional<Receipt> receipt) {
    boolean current = lane.isOn(attempt);
    if (current && receipt.isEmpty()) {
      doubt(lane, couriers.now());
    } else if (current || lane.waitsFor(load)) {
      receipt.ifPresent(r -> take(lane, r, current));
    }
  }

  /** A late receipt counts when it says that the load was carried, and nothing else. */
  private void take(Lane lane, Receipt receipt, boolean current) {
    switch (receipt) {
      case Receipt.Delivered(String messageId) -> heard(lane, Fate.DELIVERED, messageId);
      case Receipt.Taken() -> heard(lane, Fate.TAKEN, "");
      case Receipt.Failed(boolean forGood, String why) -> {
        if (current && forGood) {
          giveUp(lane, why);
        } else if (current) {
          tryAgain(lane, couriers.now(), why);
        }
      }
    }
  }

  private void heard(Lane lane, Fate fate, String proof) {
    Load load = lane.head().orElseThrow();
    marks.settle(load, fate, proof);
    alarms.heard(load, lane.network());
    lanes.removeHead(lane);
  }

  private void doubt(Lane lane, Instant now) {
    Load load = lane.head().orElseThrow();
    load.doubt();
    if (load.isSpent()) {
      marks.settle(load, Fate.DOUBTFUL, "");
      lanes.removeHead(lane);
    } else {
      tryAgain(lane, now, "no answer in time");
    }
  }

  private void tryAgain(Lane lane, Instant now, String why) {
    Load load = lane.head().orElseThrow();
    if (patience.isUsedUp(load)) {
      giveUp(lane, why);
    } else {
      lane.rest(now.plus(patience.before(load.tries() + 1)));
    }
  }

  private void giveUp(Lane lane, String why) {
    fail(lane.head().orElseThrow(), why);
    lanes.removeHead(lane);
  }

  private void fail(Load load, String why) {
    marks.settle(load, Fate.FAILED, why);
    alarms.raise(load, load.parcel().to().network(), why);
  }

  private void pauseStore(Instant now) {
    storeNotBefore = now.plus(STORE_PAUSE);
  }

  /** The next moments at which this lane has to be looked after. */
  private Stream<Instant> plans(Lane lane, Instant now) {
    Stream<Instant> timeOut = lane.flight().stream().map(Lane.Flight::until);
    Stream<Instant> again =
        lanes.isDown(lane.network()) || lane.flight().isPresent()
            ? Stream.empty()
            : Stream.of(lane.notBefore(), isKept(lane) ? storeNotBefore : Instant.MIN);
    Stream<Instant> end = lane.head().stream().map(patience::end);
    Stream<Instant> alarm = lane.loads().filter(Load::isToReport).limit(1).map(patience::alarm);
    return Stream.of(timeOut, again, end, alarm).flatMap(s -> s).filter(now::isBefore);
  }
}
