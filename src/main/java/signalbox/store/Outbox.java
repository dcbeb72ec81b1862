package signalbox.store;

import java.util.Collection;
import java.util.List;

/** Parcels that were promised with the events that caused them. */
public interface Outbox {
  /**
   * Those neither delivered nor given up, oldest first.
   *
   * @param after a key; 0: from the oldest. A caller that cannot deliver some goes on behind them
   * @param limit how many at the most
   */
  List<Posted> undelivered(long after, int limit);

  /** The oldest of those neither delivered nor given up; {@code limit} at the most. */
  default List<Posted> undelivered(int limit) {
    return undelivered(0, limit);
  }

  /**
   * Marks that these are about to be sent, durably, before they are. Unknown and settled keys are
   * passed over.
   *
   * @throws StoreFault of kind {@code FENCED} when another writer has taken over
   */
  void markAttempted(Collection<Long> keys);

  /**
   * Marks what became of them; a power cut soon after may undo that, the end of the program does
   * not. Unknown and settled keys are passed over. Settled parcels are kept for a while, for people
   * to look at, and then forgotten.
   *
   * @throws StoreFault of kind {@code FENCED} when another writer has taken over
   */
  void markSettled(Collection<Settlement> settlements);

  /** What became of a parcel. */
  record Settlement(long key, Fate fate, String proof) {}

  /** The ways in which a parcel leaves the outbox; stored by name. */
  enum Fate {
    /** Proved to have been spread; {@code proof} is the network's id of it. */
    DELIVERED,
    /** Taken by the server; nothing proves that it was spread. */
    TAKEN,
    /** Given up; {@code proof} says why. */
    FAILED,
    /** An answer whose first attempt is in doubt, and which is not repeated. */
    DOUBTFUL,
    /** What was to be shown, overtaken by something newer before it was. */
    REPLACED
  }
}
