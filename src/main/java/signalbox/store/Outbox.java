package signalbox.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import signalbox.message.Standing;

/** Parcels that were promised with the events that caused them, and what stands since of them. */
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

  /**
   * Marks what stands on the networks since just now; a power cut soon after may undo that, the end
   * of the program does not. What was marked before under the same message is marked anew.
   *
   * @throws StoreFault of kind {@code FENCED} when another writer has taken over
   */
  void markStanding(Collection<Standing> standings);

  /**
   * What stands on that network as far as is known, the last marked first. Of older messages in the
   * same slot some may be among it. {@link #MOST_STANDING} at the most; what was not marked for
   * {@link #STANDING_KEPT} is forgotten.
   */
  List<Standing> standing(String network);

  /** Standing things of one network that are known at the most. */
  int MOST_STANDING = 10_000;

  /** A standing thing is known for so long after it was marked last. */
  Duration STANDING_KEPT = Duration.ofDays(30);

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
