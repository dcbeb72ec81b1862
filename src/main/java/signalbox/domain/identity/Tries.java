package signalbox.domain.identity;

import java.time.Duration;
import java.time.Instant;

/** How often a member said a code that is none, and since when that is counted. */
public record Tries(int count, Instant since) {
  static Tries none(Instant at) {
    return new Tries(0, at);
  }

  Tries oneMore(Instant at, Duration span) {
    return isOver(at, span) ? new Tries(1, at) : new Tries(count + 1, since);
  }

  boolean isOver(Instant at, Duration span) {
    return !at.isBefore(since.plus(span));
  }
}
