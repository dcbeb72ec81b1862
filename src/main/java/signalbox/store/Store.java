package signalbox.store;

import java.util.List;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;

/**
 * One store, opened by its one writer or for reading only. Any thread may use it; what writes takes
 * its turn. Opened for reading only, what writes throws {@link UnsupportedOperationException}.
 */
public interface Store extends AutoCloseable {
  /**
   * Keeps events and the parcels that they caused, in one durable transaction; either all of it is
   * kept or nothing is.
   *
   * @param events whose sequences go on from {@link History#lastSequence()}
   * @return the parcels with their keys, in the same order
   * @throws StoreFault when it could not be kept, or when nobody can tell whether it was: the end
   *     of the history tells, once it can be read; its kind says what to do
   * @throws IllegalArgumentException when a sequence does not follow the one before
   */
  List<Posted> append(List<Recorded> events, List<Parcel> parcels);

  History history();

  Outbox outbox();

  Snapshots snapshots();

  @Override
  void close();
}
