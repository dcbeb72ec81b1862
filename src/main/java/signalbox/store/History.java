package signalbox.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import signalbox.domain.Recorded;

/** Everything that has happened, in order; append-only and hash-chained. */
public interface History {
  /** The sequence of the last event; 0 when there is none. */
  long lastSequence();

  /**
   * Hands over all events after that sequence, oldest first, a few at a time: however long the
   * history is, little of it is in memory at once.
   */
  void read(long after, Consumer<Recorded> each);

  /**
   * As {@link #read}, and checks on the way that each event holds the digest of the one before it,
   * the first one that of the event {@code after}, and that the last is the last that was written.
   *
   * @throws StoreFault of kind {@code CORRUPT} where that is not so; all before it was handed over
   */
  void readChecked(long after, Consumer<Recorded> each);

  /** The events about the case of that number, oldest first; the first {@code limit} of them. */
  List<Recorded> ofCase(int number, int limit);

  /** Whether a command with that message id of that network stands in the history. */
  boolean hasHeard(String network, String messageId);

  /**
   * Checks the whole history: each event holds the digest of the one before, none is missing or
   * changed, and the last one is the last that was written.
   */
  Optional<Break> findBreak();
}
