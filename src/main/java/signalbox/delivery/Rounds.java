package signalbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
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

  void hurry() {
    couriers.hurry();
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
      // What is shown anew is older than whatever waits to be shown there, and that will be.
      boolean overtaken = parcel instanceof Parcel.Shown && lanes.isBusy(parcel);
      if (!overtaken && !lanes.addFleeting(new Load(0, parcel, now, false))) {
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
    List<Ready> ready = lanes.all().stream().flatMap(lane -> ready(lane, now)).toList();
    boolean marked = marks.attempt(ready.stream().map(Ready::load).toList());
    if (!marked) {
      pauseStore(now);
    }
    ready.stream().filter(r -> marked || !r.load().isKept()).forEach(r -> send(r, now));
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
        && lanes.all().stream().noneMatch(Lane::isFlying)
        && lanes.all().stream().flatMap(lane -> ready(lane, now)).findAny().isEmpty();
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
    lane.flying()
        .filter(load -> isLate(load, now))
        .toList()
        .forEach(load -> doubt(lane, load, now));
    lane.loads()
        .takeWhile(load -> !now.isBefore(patience.alarm(load)))
        .forEach(load -> alarms.raise(load, lane.network(), waiting(lane)));
    String why = couriers.serve(lane.network()) ? "given up in the end" : "no such network";
    lane.waiting()
        .takeWhile(load -> isLost(lane, load, now))
        .toList()
        .forEach(load -> giveUp(lane, load, why));
    for (var old = lane.overtaken(); old.isPresent(); old = lane.overtaken()) {
      marks.settle(old.get(), Fate.REPLACED, "");
      lanes.remove(lane, old.get());
    }
  }

  private String waiting(Lane lane) {
    return lanes
        .findDown(lane.network())
        .map(since -> "no connection since " + CLOCK.format(since) + " UTC")
        .or(() -> lane.loads().findFirst().flatMap(Load::obstacle))
        .orElse("it waits to be heard there");
  }

  private static boolean isLate(Load load, Instant now) {
    return load.flight().filter(flight -> !now.isBefore(flight.until())).isPresent();
  }

  private boolean isLost(Lane lane, Load load, Instant now) {
    return !couriers.serve(lane.network()) || !now.isBefore(patience.end(load));
  }

  /** What can be sent now; nothing that is kept while the store rests. */
  private Stream<Ready> ready(Lane lane, Instant now) {
    return lanes.isDown(lane.network())
        ? Stream.empty()
        : lane.ready(now).stream()
            .filter(load -> !load.isKept() || !now.isBefore(storeNotBefore))
            .map(load -> new Ready(lane, load));
  }

  private void send(Ready ready, Instant now) {
    long attempt = ++attempts;
    Load load = ready.load();
    ready.lane().send(load, new Load.Flight(attempt, patience.courierDue(now)));
    couriers.carry(load, receipt -> arrive(ready, attempt, receipt));
  }

  private void arrive(Ready sent, long attempt, Optional<Receipt> receipt) {
    boolean current = sent.load().isOn(attempt);
    if (current && receipt.isEmpty()) {
      doubt(sent.lane(), sent.load(), couriers.now());
    } else if (current || sent.lane().waitsFor(sent.load())) {
      receipt.ifPresent(r -> take(sent, r, current));
    }
  }

  /** A late receipt counts when it says that the load was carried, and nothing else. */
  private void take(Ready sent, Receipt receipt, boolean current) {
    switch (receipt) {
      case Receipt.Delivered(String messageId) -> {
        marks.stands(sent.load(), messageId);
        heard(sent, Fate.DELIVERED, messageId);
      }
      case Receipt.Taken() -> heard(sent, Fate.TAKEN, "");
      case Receipt.Failed(boolean forGood, String why) -> {
        if (current && forGood) {
          giveUp(sent.lane(), sent.load(), why);
        } else if (current) {
          tryAgain(sent.lane(), sent.load(), couriers.now(), why);
        }
      }
    }
  }

  private void heard(Ready sent, Fate fate, String proof) {
    marks.settle(sent.load(), fate, proof);
    alarms.heard(sent.load(), sent.lane().network());
    lanes.remove(sent.lane(), sent.load());
  }

  private void doubt(Lane lane, Load load, Instant now) {
    load.doubt();
    if (load.isSpent()) {
      marks.settle(load, Fate.DOUBTFUL, "");
      lanes.remove(lane, load);
    } else {
      tryAgain(lane, load, now, "no answer in time");
    }
  }

  private void tryAgain(Lane lane, Load load, Instant now, String why) {
    if (patience.isUsedUp(load)) {
      giveUp(lane, load, why);
    } else {
      load.failed(why);
      lane.rest(load, now.plus(patience.before(load.tries() + 1)));
    }
  }

  private void giveUp(Lane lane, Load load, String why) {
    fail(load, why);
    lanes.remove(lane, load);
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
    Stream<Instant> timeOut =
        lane.flying().flatMap(load -> load.flight().stream()).map(Load.Flight::until);
    Stream<Instant> again =
        lanes.isDown(lane.network())
            ? Stream.empty()
            : lane.next()
                .flatMap(load ->
                    Stream.of(load.notBefore(), load.isKept() ? storeNotBefore : Instant.MIN));
    Stream<Instant> end = lane.oldest().stream().map(patience::end);
    Stream<Instant> alarm = lane.loads().filter(Load::isToReport).limit(1).map(patience::alarm);
    return Stream.of(timeOut, again, end, alarm).flatMap(s -> s).filter(now::isBefore);
  }

  /** A load that goes next on its lane. */
  private record Ready(Lane lane, Load load) {}
}
