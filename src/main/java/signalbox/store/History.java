package signalbox.store;

import java.util.List;
import java.util.function.Consumer;
import signalbox.domain.Recorded;

/** Everything that has happened, in order; append-only and hash-chained. */
public interface History {
  /** The sequence of the last event; 0 when there is none. */
  long lastSequence();

  /** Hands over all events after that sequence, oldest first. */
  void read(long after, Consumer<Recorded> each);

  /** The events about the case of that number, oldest first; the first {@code limit} of them. */
  List<Recorded> ofCase(int number, int limit);

  /** Whether a command with that message id of that network stands in the history. */
  boolean hasHeard(String network, String messageId);

  /**
   * Checks that each event holds the digest of the one before.
   *
   * @return the sequence of the first event that does not fit; 0 when all do
   */
  long findBreak();
}
