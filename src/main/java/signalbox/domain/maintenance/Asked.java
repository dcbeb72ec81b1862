package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the clock has asked for before a window.
 *
 * @param start of the window
 * @param since when that window was settled; nothing is asked for what lies before
 * @param reminded how long before the window everybody was told last what is missing
 * @param announcement whether the announcement was asked for
 * @param backup whether backups were
 */
public record Asked(
    Instant start,
    Instant since,
    Optional<Duration> reminded,
    boolean announcement,
    boolean backup) {
  static Asked nothing(Instant start, Instant since) {
    return new Asked(start, since, Optional.empty(), false, false);
  }

  Asked reminded(Duration ahead) {
    return new Asked(start, since, Optional.of(ahead), announcement, backup);
  }

  Asked forAnnouncement() {
    return new Asked(start, since, reminded, true, backup);
  }

  Asked forBackup() {
    return new Asked(start, since, reminded, announcement, true);
  }
}
