package signalbox.store.memory;

import java.util.Comparator;
import java.util.Optional;
import signalbox.store.Snapshots;

/** The last two snapshots in memory. */
record MemorySnapshots(Memory memory, long epoch) implements Snapshots {
  @Override
  public Optional<Snapshot> latest() {
    synchronized (memory) {
      return memory.snapshots.stream()
          .filter(snapshot -> snapshot.sequence() <= memory.events.size())
          .max(Comparator.comparingLong(Snapshot::sequence));
    }
  }

  @Override
  public void keep(Snapshot snapshot) {
    synchronized (memory) {
      memory.check(epoch);
      memory.snapshots.removeIf(old -> old.sequence() == snapshot.sequence());
      memory.snapshots.add(snapshot);
      if (memory.snapshots.size() > 2) {
        memory.snapshots.sort(Comparator.comparingLong(Snapshot::sequence));
        memory.snapshots.removeFirst();
      }
    }
  }
}
