package signalbox.chat.discord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Speakers who wait for an answer of their own, by the id of what they said or pressed. It lives in
 * memory alone: an answer that nobody can be given any more is dropped, and the card tells. May be
 * used by any thread.
 *
 * @param <A> how such an answer is given
 */
public final class Asides<A> {
  /** Discord lets an interaction be answered for so long. */
  public static final Duration KEPT = Duration.ofMinutes(15);

  /** At a time; of those beyond, who asked longest ago gets no answer. */
  public static final int MOST = 1_000;

  private final Map<String, Waiting<A>> waiting =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Waiting<A>> eldest) {
          return size() > MOST;
        }
      };

  private final InstantSource clock;

  private record Waiting<A>(A answer, Instant since, boolean isAnswered) {
    Waiting<A> answered() {
      return new Waiting<>(answer, since, true);
    }
  }

  public Asides(InstantSource clock) {
    this.clock = clock;
  }

  /** Somebody waits for an answer from now on. */
  public synchronized void await(String id, A answer) {
    waiting.put(id, new Waiting<>(answer, clock.instant(), false));
  }

  /** How to answer that; it can be asked again, since an answer may have several parts. */
  public synchronized Optional<A> find(String id) {
    return Optional.ofNullable(waiting.computeIfPresent(id, (_, one) -> one.answered()))
        .filter(one -> clock.instant().isBefore(one.since().plus(KEPT)))
        .map(Waiting::answer);
  }

  /** Whether anybody has asked how to answer that. */
  public synchronized boolean isAnswered(String id) {
    return Optional.ofNullable(waiting.get(id)).map(Waiting::isAnswered).orElse(false);
  }
}
