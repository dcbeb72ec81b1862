package signalbox.chat.discord.hear;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import signalbox.message.Address;

/** How often what is taken away comes back: somebody, or some other bot, may not want it there. */
final class Forbearance {
  /** So often within {@link #SPAN}; what is shown there next is shown in any case. */
  static final int MOST = 3;

  static final Duration SPAN = Duration.ofMinutes(10);

  private static final int MOST_SLOTS = 1_000;

  private final InstantSource clock;
  private final Map<Address.Slot, Deque<Instant>> returns =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Address.Slot, Deque<Instant>> eldest) {
          return size() > MOST_SLOTS;
        }
      };

  Forbearance(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether it may come back this time; if so, it does. */
  boolean mayReturn(Address.Slot where) {
    Instant now = clock.instant();
    Deque<Instant> times = returns.computeIfAbsent(where, _ -> new ArrayDeque<>());
    times.removeIf(at -> at.plus(SPAN).isBefore(now));
    if (times.size() >= MOST) {
      return false;
    }
    times.addLast(now);
    return true;
  }
}
