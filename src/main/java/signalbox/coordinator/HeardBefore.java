package signalbox.coordinator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import signalbox.domain.Evidence;
import signalbox.store.History;

/** Recognises messages that a network delivers twice, also across a restart. */
final class HeardBefore {
  /** As many are remembered beyond what the history knows: refusals leave no trace there. */
  static final int MOST = 10_000;

  private final History history;
  private final Map<Key, Boolean> lately =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Boolean> eldest) {
          return size() > MOST;
        }
      };

  HeardBefore(History history) {
    this.history = history;
  }

  /** For the messages of one batch, which count as heard only once the batch is kept. */
  Batch within() {
    return new Batch();
  }

  private boolean contains(Evidence evidence) {
    return lately.containsKey(Key.of(evidence))
        || history.hasHeard(evidence.account().network(), evidence.messageId());
  }

  /** The messages of one batch. */
  final class Batch {
    private final Set<Key> messages = new LinkedHashSet<>();

    /** Whether it was heard before, in this batch or ever. */
    boolean isRepeat(Evidence evidence) {
      return !messages.add(Key.of(evidence)) || contains(evidence);
    }

    /** The batch is kept. */
    void remember() {
      messages.forEach(m -> lately.put(m, true));
    }
  }

  private record Key(String network, String messageId) {
    static Key of(Evidence evidence) {
      return new Key(evidence.account().network(), evidence.messageId());
    }
  }
}
