package signalbox.store.memory;

import java.util.Collection;
import java.util.List;
import signalbox.store.Outbox;
import signalbox.store.Posted;

/** The outbox in memory; a settled parcel is forgotten at once. */
record MemoryOutbox(Memory memory, long epoch) implements Outbox {
  @Override
  public List<Posted> undelivered(long after, int limit) {
    synchronized (memory) {
      return memory.outbox.tailMap(after, false).entrySet().stream()
          .limit(limit)
          .map(entry -> posted(entry.getKey(), entry.getValue()))
          .toList();
    }
  }

  private static Posted posted(long key, Memory.Entry entry) {
    return new Posted(key, entry.attempts(), Memory.PARCELS.decode(entry.body()));
  }

  @Override
  public void markAttempted(Collection<Long> keys) {
    synchronized (memory) {
      memory.check(epoch);
      for (long key : keys) {
        memory.outbox.computeIfPresent(
            key, (_, entry) -> new Memory.Entry(entry.attempts() + 1, entry.body()));
      }
    }
  }

  @Override
  public void markSettled(Collection<Settlement> settlements) {
    synchronized (memory) {
      memory.check(epoch);
      settlements.forEach(settlement -> memory.outbox.remove(settlement.key()));
    }
  }
}
