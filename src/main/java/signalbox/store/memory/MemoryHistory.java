package signalbox.store.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import signalbox.domain.Recorded;
import signalbox.store.Break;
import signalbox.store.History;
import signalbox.store.StoreFault;
import signalbox.store.codec.Digests;

/** The history in memory. */
record MemoryHistory(Memory memory) implements History {
  @Override
  public long lastSequence() {
    synchronized (memory) {
      return memory.events.size();
    }
  }

  @Override
  public void read(long after, Consumer<Recorded> each) {
    rowsAfter(after).forEach(row -> each.accept(row.recorded()));
  }

  /** A copy, so that a reader may write meanwhile. */
  private List<Memory.Row> rowsAfter(long after) {
    synchronized (memory) {
      int size = memory.events.size();
      return List.copyOf(memory.events.subList(Math.clamp(after, 0, size), size));
    }
  }

  @Override
  public List<Recorded> ofCase(int number, int limit) {
    return rowsAfter(0).stream()
        .filter(row -> row.number().equals(Optional.of(number)))
        .limit(limit)
        .map(Memory.Row::recorded)
        .toList();
  }

  @Override
  public boolean hasHeard(String network, String messageId) {
    synchronized (memory) {
      return memory.heard.contains(new Memory.Heard(network, messageId));
    }
  }

  @Override
  public void readChecked(long after, Consumer<Recorded> each) {
    findBreak()
        .ifPresent(damage -> {
          throw new StoreFault(StoreFault.Kind.CORRUPT, damage.words(), null);
        });
    read(after, each);
  }

  @Override
  public Optional<Break> findBreak() {
    String digest = Digests.NONE;
    long sequence = 0;
    for (Memory.Row row : rowsAfter(0)) {
      sequence++;
      digest = Digests.next(digest, row.body());
      if (!digest.equals(row.digest()) || row.recorded().sequence() != sequence) {
        return Optional.of(new Break.Changed(sequence));
      }
    }
    return Optional.empty();
  }
}
