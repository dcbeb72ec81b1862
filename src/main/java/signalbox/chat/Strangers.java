package signalbox.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import signalbox.domain.Account;

/** Who was told a short while ago how to get known, so that nobody reads it after every word. */
final class Strangers {
  /** Said again after this. */
  static final Duration PAUSE = Duration.ofMinutes(10);

  /** Remembered at a time; of those beyond, who was told longest ago is told again. */
  static final int MOST = 1_000;

  private final Map<String, Instant> told =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST;
        }
      };

  /** Whether the speaker of that line was told already; from now on, yes. */
  synchronized boolean tell(Line line, Instant now) {
    String name = line.who().account().map(account -> account + " ").orElse(line.who().nick());
    String key = line.where().network() + " " + Account.fold(name);
    Instant last = told.get(key);
    if (last != null && now.isBefore(last.plus(PAUSE))) {
      return true;
    }
    told.remove(key);
    told.put(key, now);
    return false;
  }
}
