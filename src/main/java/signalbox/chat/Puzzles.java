package signalbox.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import signalbox.domain.Account;

/**
 * Who said so often what makes no sense to us that it must be a program: it would answer our
 * answer, and we its, for ever.
 */
final class Puzzles {
  /** Answered in {@link #SPAN} at the most; after that, silence. */
  static final int MOST_ANSWERS = 5;

  static final Duration SPAN = Duration.ofMinutes(10);

  /** Remembered at a time; of those beyond, who began longest ago is answered again. */
  static final int MOST = 1_000;

  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST;
        }
      };

  private record Count(Instant since, int answers) {}

  /** Whether the speaker of that line is answered once more. */
  synchronized boolean mayAnswer(Line line, Instant now) {
    String name = line.who().account().map(account -> account + " ").orElse(line.who().nick());
    String key = line.where().network() + " " + Account.fold(name);
    Count before = counts.getOrDefault(key, new Count(now, 0));
    Count count = new Count(before.since(), before.answers() + 1);
    if (!now.isBefore(before.since().plus(SPAN))) {
      counts.remove(key);
      count = new Count(now, 1);
    }
    if (count.answers() > MOST_ANSWERS) {
      return false;
    }
    counts.put(key, count);
    return true;
  }
}
