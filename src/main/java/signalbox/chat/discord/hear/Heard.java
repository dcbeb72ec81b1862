package signalbox.chat.discord.hear;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/** Which messages were heard, so that none is heard twice, and the last one of each channel. */
final class Heard {
  /** Messages known at a time. */
  static final int MOST_MESSAGES = 5_000;

  /** Channels and threads known at a time; of those beyond, the quietest is forgotten. */
  static final int MOST_PLACES = 1_000;

  private final SequencedSet<String> messages = new LinkedHashSet<>();
  private final Map<String, Long> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> quietest) {
          return size() > MOST_PLACES;
        }
      };

  /** Takes note of it; false: it was heard before. */
  synchronized boolean note(String place, String messageId) {
    if (!messages.add(messageId)) {
      return false;
    }
    if (messages.size() > MOST_MESSAGES) {
      messages.removeFirst();
    }
    last.merge(place, Long.parseUnsignedLong(messageId), Math::max);
    return true;
  }

  /** The last message that was heard there. */
  synchronized Optional<Long> findLast(String place) {
    return Optional.ofNullable(last.get(place));
  }
}
