package signalbox.domain;

import java.time.Duration;
import java.time.Instant;

/** The planned interval of a maintenance. */
public record Window(Instant start, Duration length) {
  /** When it is over. */
  public Instant end() {
    return start.plus(length);
  }

  /** Whether that moment lies in it; its end does not. */
  public boolean contains(Instant at) {
    return !at.isBefore(start) && at.isBefore(end());
  }

  /** Whether both have a moment in common. */
  public boolean touches(Window other) {
    return start.isBefore(other.end()) && other.start().isBefore(end());
  }
}
