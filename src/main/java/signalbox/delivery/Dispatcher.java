package signalbox.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.message.Parcel;
import signalbox.store.Outbox;
import signalbox.store.Posted;

/**
 * Hands parcels to the couriers: in order for each address, one on its way at a time, tried again
 * as often as what it is allows. What all shall hear is said at least once, an answer at most once.
 * May be called from any thread and never blocks.
 */
public final class Dispatcher {
  /** Parcels that wait to be taken over at the most. */
  static final int MOST_HANDED_IN = 20_000;

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final AtomicInteger handedIn = new AtomicInteger();
  private final List<CompletableFuture<Void>> waitingForRest = new ArrayList<>();
  private final Schedule schedule;
  private final Rounds rounds;
  private boolean roundAsked;

  /** Whether parcels wait in the outbox that are not in memory; at the start nobody knows. */
  private volatile boolean moreInOutbox = true;

  private volatile List<Undelivered> undelivered = List.of();
  private volatile boolean stopped;

  /**
   * @param couriers one for each network; words to any other network are given up at once
   * @param chance spreads repeats, so that not all lanes come back at once
   */
  public Dispatcher(
      Collection<? extends Courier> couriers,
      Outbox outbox,
      Schedule schedule,
      DeliveryLimits limits,
      DeliveryReports reports,
      RandomGenerator chance) {
    this.schedule = schedule;
    this.rounds =
        new Rounds(
            new Couriers(couriers, schedule, this::askRound),
            new Marks(outbox),
            new Alarms(reports),
            new Patience(limits, chance));
  }

  /** Takes up what was promised before this start. */
  public void start() {
    schedule.execute(this::askRound);
  }

  /** Takes over parcels that are in the outbox now, in the order of their keys. */
  public void posted(List<Posted> parcels) {
    if (parcels.isEmpty()) {
      return;
    }
    if (moreInOutbox || handedIn.get() > MOST_HANDED_IN) {
      // The outbox has them: they are read from there, after those that wait there already.
      lookIntoOutbox();
      return;
    }
    handedIn.addAndGet(parcels.size());
    schedule.execute(() -> {
      handedIn.addAndGet(-parcels.size());
      rounds.accept(parcels, schedule.now());
      askRound();
    });
  }

  /** Takes up parcels that are in the outbox and that nobody has handed over. */
  public void lookIntoOutbox() {
    moreInOutbox = true;
    schedule.execute(this::askRound);
  }

  /**
   * Takes over what is not kept. Words are carried at most once; what is to stand somewhere is
   * shown anew, unless something newer is on its way there. Dropped when there are too many.
   */
  public void fleeting(List<Parcel> parcels) {
    if (parcels.isEmpty()) {
      return;
    }
    if (handedIn.get() > MOST_HANDED_IN) {
      LOG.warn("{} answers were dropped: too many wait", parcels.size());
      return;
    }
    handedIn.addAndGet(parcels.size());
    schedule.execute(() -> {
      handedIn.addAndGet(-parcels.size());
      rounds.acceptFleeting(parcels, schedule.now());
      askRound();
    });
  }

  /** Nothing is carried there until it is up again; what waits there keeps its order. */
  public void networkDown(String network) {
    schedule.execute(() -> {
      rounds.lanes().down(network, schedule.now());
      askRound();
    });
  }

  public void networkUp(String network) {
    schedule.execute(() -> {
      rounds.lanes().up(network);
      askRound();
    });
  }

  /** What should have been heard by now, lane by lane. */
  public List<Undelivered> undelivered() {
    return undelivered;
  }

  /** Completes when nothing is on its way and nothing can be sent before some time has gone by. */
  public CompletableFuture<Void> rested() {
    var rest = new CompletableFuture<Void>();
    schedule.execute(() -> {
      waitingForRest.add(rest);
      askRound();
    });
    return rest;
  }

  /** The end is near: nothing is held back from now on that could go. */
  public void hurry() {
    schedule.execute(rounds::hurry);
  }

  /** Sends nothing more from now on; what is not settled by then is taken up by the next start. */
  public void stop() {
    stopped = true;
  }

  /** One round will be made soon, for all that has happened by then. */
  private void askRound() {
    if (!roundAsked) {
      roundAsked = true;
      schedule.execute(this::round);
    }
  }

  private void round() {
    roundAsked = false;
    if (!stopped) {
      var now = schedule.now();
      if (rounds.settle(now) && moreInOutbox && rounds.hasRoom()) {
        moreInOutbox = false;
        if (rounds.readOutbox(now)) {
          moreInOutbox = true;
        }
      }
      stopped |= rounds.isFenced();
    }
    if (!stopped) {
      rounds.make(schedule.now());
      undelivered = rounds.lanes().undelivered();
      if (rounds.isUnsettled(schedule.now())) {
        askRound();
      }
    }
    if (stopped || (handedIn.get() == 0 && rounds.isResting(schedule.now()))) {
      waitingForRest.forEach(r -> r.complete(null));
      waitingForRest.clear();
    }
  }
}
