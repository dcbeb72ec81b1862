package signalbox.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.message.Standing;
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

  /** By slot: of what follows itself there the newest alone matters. */
  private final Map<Address.Slot, Standing> standing = new LinkedHashMap<>();

  private boolean fenced;

  Marks(Outbox outbox) {
    this.outbox = outbox;
  }

  void settle(Load load, Fate fate, String proof) {
    if (load.isKept()) {
      settled.add(new Settlement(load.key(), fate, proof));
    }
  }

  /** That message stands where the load was to be shown, to be edited from now on. */
  void stands(Load load, String messageId) {
    if (load.parcel() instanceof Parcel.Shown shown) {
      switch (shown.to()) {
        case Address.Card _, Address.Board _ ->
            standing.put(shown.to(), new Standing(shown.to(), messageId));
        // There is one in a channel, and it is no message.
        case Address.Topic _ -> {}
      }
    }
  }

  /** Notes what is settled and what stands; false when it could not be noted yet. */
  boolean flush() {
    // What stands goes first: what is shown once more by mistake then is an edit, not a second one.
    return (standing.isEmpty()
            || write(() -> {
              outbox.markStanding(List.copyOf(standing.values()));
              standing.clear();
            }))
        && (settled.isEmpty()
            || write(() -> {
              outbox.markSettled(List.copyOf(settled));
              settled.clear();
            }));
  }

  boolean isClean() {
    return settled.isEmpty() && standing.isEmpty();
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
