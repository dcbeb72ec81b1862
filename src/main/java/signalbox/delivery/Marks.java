package signalbox.delivery;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.store.Outbox;
import signalbox.store.Outbox.Fate;
import signalbox.store.Outbox.Settlement;
import signalbox.store.Posted;
import signalbox.store.StoreFault;

/** What delivery notes in the outbox, many at a time; a store that cannot write is asked again. */
final class Marks {
  private static final Logger LOG = LoggerFactory.getLogger(Marks.class);

  private final Outbox outbox;
  private final List<Settlement> settled = new ArrayList<>();
  private boolean fenced;

  Marks(Outbox outbox) {
    this.outbox = outbox;
  }

  void settle(Load load, Fate fate, String proof) {
    if (load.isKept()) {
      settled.add(new Settlement(load.key(), fate, proof));
    }
  }

  /** Notes what is settled; false when it could not be noted yet. */
  boolean flush() {
    if (settled.isEmpty()) {
      return true;
    }
    return write(() -> {
      outbox.markSettled(List.copyOf(settled));
      settled.clear();
    });
  }

  boolean isClean() {
    return settled.isEmpty();
  }

  /** Notes that these are about to be sent; false when they must not be. */
  boolean attempt(List<Load> loads) {
    List<Long> keys = loads.stream().filter(Load::isKept).map(Load::key).toList();
    return keys.isEmpty() || write(() -> outbox.markAttempted(keys));
  }

  List<Posted> undelivered(long after, int limit) {
    return outbox.undelivered(after, limit);
  }

  /** Whether another writer has taken over, so that nothing may be sent from here any more. */
  boolean isFenced() {
    return fenced;
  }

  private boolean write(Runnable mark) {
    try {
      mark.run();
      return true;
    } catch (StoreFault fault) {
      LOG.error("delivery cannot note what it does: {}", fault.kind());
      fenced |= fault.kind() == StoreFault.Kind.FENCED;
      return false;
    }
  }
}
