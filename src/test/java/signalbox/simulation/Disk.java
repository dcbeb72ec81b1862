package signalbox.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;
import signalbox.message.Standing;
import signalbox.store.Break;
import signalbox.store.History;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.Snapshots;
import signalbox.store.Store;
import signalbox.store.StoreFault;

/**
 * A store on which the program can die before and after every write, that can be full, and that can
 * say that it failed when it did not.
 */
final class Disk implements Store {
  private final Store store;
  private final Ledger ledger;
  private final Trouble trouble;

  Disk(Store store, Ledger ledger, Trouble trouble) {
    this.store = store;
    this.ledger = ledger;
    this.trouble = trouble;
  }

  /** Is told what is on the disk, before anybody else can know. */
  interface Ledger {
    void kept(List<Recorded> events, List<Posted> posted);

    void settled(Outbox.Settlement settlement);
  }

  /** How many writes go well before something happens. */
  static final class Trouble {
    private int untilCrash = -1;
    private int untilFull = -1;
    private int fullFor;
    private int untilDoubt = -1;
    private int blindFor;

    void crashAfter(int writes) {
      untilCrash = writes;
    }

    void fullAfter(int writes, int times) {
      untilFull = writes;
      fullFor = times;
    }

    /** What is written then is kept and called lost, and for a while it cannot be read either. */
    void doubtAfter(int writes, int reads) {
      untilDoubt = writes;
      blindFor = reads;
    }

    void none() {
      untilCrash = -1;
      untilFull = -1;
      fullFor = 0;
      untilDoubt = -1;
      blindFor = 0;
    }

    private void step(String where) {
      if (untilCrash >= 0 && untilCrash-- == 0) {
        throw new Crash(where);
      }
      if (untilFull >= 0 && untilFull-- == 0 && fullFor-- > 0) {
        untilFull = 0;
        throw new StoreFault(StoreFault.Kind.FULL, "no room", null);
      }
    }

    private void afterwards(String where) {
      if (untilCrash >= 0 && untilCrash-- == 0) {
        throw new Crash(where);
      }
      if (untilDoubt >= 0 && untilDoubt-- == 0) {
        throw new StoreFault(StoreFault.Kind.BROKEN, "no word", null);
      }
    }

    private void reading() {
      if (untilDoubt < 0 && blindFor > 0) {
        blindFor--;
        throw new StoreFault(StoreFault.Kind.BROKEN, "cannot be read", null);
      }
    }
  }

  @Override
  public List<Posted> append(List<Recorded> events, List<Parcel> parcels) {
    trouble.step("before an append");
    List<Posted> posted = store.append(events, parcels);
    ledger.kept(events, posted);
    trouble.afterwards("between an append and its publication");
    return posted;
  }

  @Override
  public History history() {
    var history = store.history();
    return new History() {
      @Override
      public long lastSequence() {
        return history.lastSequence();
      }

      @Override
      public void read(long after, Consumer<Recorded> each) {
        history.read(after, each);
      }

      @Override
      public void readChecked(long after, Consumer<Recorded> each) {
        trouble.reading();
        history.readChecked(after, each);
      }

      @Override
      public List<Recorded> ofCase(int number, int limit) {
        return history.ofCase(number, limit);
      }

      @Override
      public boolean hasHeard(String network, String messageId) {
        return history.hasHeard(network, messageId);
      }

      @Override
      public Optional<Break> findBreak() {
        return history.findBreak();
      }
    };
  }

  @Override
  public Outbox outbox() {
    return new Outbox() {
      @Override
      public List<Posted> undelivered(long after, int limit) {
        return store.outbox().undelivered(after, limit);
      }

      @Override
      public void markAttempted(Collection<Long> keys) {
        trouble.step("before the mark of an attempt");
        store.outbox().markAttempted(keys);
        trouble.afterwards("between the mark of an attempt and the sending");
      }

      @Override
      public void markSettled(Collection<Settlement> settlements) {
        trouble.step("between the sending and its mark");
        store.outbox().markSettled(settlements);
        settlements.forEach(ledger::settled);
        trouble.afterwards("after the mark of a delivery");
      }

      @Override
      public void markStanding(Collection<Standing> standings) {
        trouble.step("between the sending and the mark of what stands");
        store.outbox().markStanding(standings);
        trouble.afterwards("after the mark of what stands");
      }

      @Override
      public List<Standing> standing(String network) {
        return store.outbox().standing(network);
      }
    };
  }

  @Override
  public Snapshots snapshots() {
    return store.snapshots();
  }

  @Override
  public void close() {
    store.close();
  }

  /** Hands every event on, oldest first. */
  void readAll(Consumer<Recorded> each) {
    store.history().read(0, each);
  }
}
