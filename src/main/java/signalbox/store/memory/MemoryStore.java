package signalbox.store.memory;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.Recorded;
import signalbox.message.Parcel;
import signalbox.store.History;
import signalbox.store.Outbox;
import signalbox.store.Posted;
import signalbox.store.Snapshots;
import signalbox.store.Store;

/** A store that forgets everything with its {@link Memory}. */
public final class MemoryStore implements Store {
  private final Memory memory;
  private final long epoch;
  private final History history;
  private final Outbox outbox;
  private final Snapshots snapshots;

  /** An empty store. */
  public MemoryStore() {
    this(new Memory());
  }

  /** Takes over what that memory holds; a store that was opened over it before is fenced. */
  public MemoryStore(Memory memory) {
    this.memory = memory;
    this.epoch = memory.takeOver();
    this.history = new MemoryHistory(memory);
    this.outbox = new MemoryOutbox(memory, epoch);
    this.snapshots = new MemorySnapshots(memory, epoch);
  }

  @Override
  public List<Posted> append(List<Recorded> events, List<Parcel> parcels) {
    // Encoded first: what cannot be encoded leaves nothing behind.
    List<String> bodies = Memory.encodeEvents(events);
    List<String> posts = Memory.encodeParcels(parcels);
    synchronized (memory) {
      memory.check(epoch);
      checkSequences(events);
      for (int i = 0; i < events.size(); i++) {
        memory.add(events.get(i), bodies.get(i));
      }
      var posted = new ArrayList<Posted>(parcels.size());
      for (int i = 0; i < parcels.size(); i++) {
        posted.add(new Posted(memory.add(posts.get(i)), 0, parcels.get(i)));
      }
      return posted;
    }
  }

  private void checkSequences(List<Recorded> events) {
    long last = memory.events.size();
    for (Recorded event : events) {
      if (event.sequence() != ++last) {
        throw new IllegalArgumentException(
            "event %d where %d is next".formatted(event.sequence(), last));
      }
    }
  }

  @Override
  public History history() {
    return history;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public Snapshots snapshots() {
    return snapshots;
  }

  @Override
  public void close() {
    // The memory stays, so that it can be opened again.
  }
}
