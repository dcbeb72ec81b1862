package signalbox.store.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import signalbox.message.Standing;
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

  @Override
  public void markStanding(Collection<Standing> standings) {
    synchronized (memory) {
      memory.check(epoch);
      standings.forEach(this::note);
    }
  }

  private void note(Standing standing) {
    var all =
        memory.standing.computeIfAbsent(standing.where().network(), _ -> new LinkedHashMap<>());
    all.remove(standing.messageId());
    if (all.size() >= MOST_STANDING) {
      all.pollFirstEntry();
    }
    String slot = Memory.SLOTS.encode(standing.where());
    all.put(standing.messageId(), new Memory.Place(slot, memory.now()));
  }

  @Override
  public List<Standing> standing(String network) {
    synchronized (memory) {
      var all = memory.standing.getOrDefault(network, new LinkedHashMap<>());
      var since = memory.now().minus(STANDING_KEPT);
      all.values().removeIf(place -> place.noted().isBefore(since));
      return all.reversed().entrySet().stream()
          .map(e -> new Standing(Memory.SLOTS.decode(e.getValue().slot()), e.getKey()))
          .toList();
    }
  }
}
