package signalbox.store;

import java.util.Collection;
import java.util.List;

/** Parcels that were promised with the events that caused them. */
public interface Outbox {
  /** Those neither delivered nor given up, oldest first; the first {@code limit} of them. */
  List<Posted> undelivered(int limit);

  /** Marks that these are about to be sent, durably, before they are. */
  void markAttempted(Collection<Long> keys);

  /**
   * Marks what became of them.
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
    DOUBTFUL
  }
}
