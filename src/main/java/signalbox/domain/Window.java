package signalbox.domain;

import java.time.Duration;
import java.time.Instant;

/** The planned interval of a maintenance. */
public record Window(Instant start, Duration length) {
  /** When it is over. */
  public Instant end() {
    return start.plus(length);
  }
}
