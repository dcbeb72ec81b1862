package signalbox.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import signalbox.domain.Site;

/** Who runs the train and which deployment window is open at an instant; all times are UTC. */
final class Rota {
  /** A window that opens within this time is near. */
  static final Duration NEAR = Duration.ofHours(2);

  private Rota() {}

  /** The conductor whose turn has begun last; a turn lasts a week at the most. */
  static Optional<String> findConductor(Site site, Instant at) {
    LocalDate today = at.atZone(ZoneOffset.UTC).toLocalDate();
    return site.conductors().stream()
        .filter(t -> !t.from().isAfter(today) && t.from().plusDays(7).isAfter(today))
        .max(Comparator.comparing(Site.Turn::from))
        .map(Site.Turn::member);
  }

  /** The name of the window that is open or opens within two hours. */
  static Optional<String> findWindow(Site site, Instant at) {
    var now = at.atZone(ZoneOffset.UTC);
    return site.windows().stream()
        .filter(w ->
            isNear(w, now, now.toLocalDate())
                || isNear(w, now, now.toLocalDate().plusDays(1))
                || isNear(w, now, now.toLocalDate().minusDays(1)))
        .map(Site.Window::name)
        .findFirst();
  }

  private static boolean isNear(Site.Window window, ZonedDateTime now, LocalDate day) {
    if (day.getDayOfWeek() != window.day()) {
      return false;
    }
    var opens = day.atTime(window.from()).atZone(ZoneOffset.UTC);
    return now.isBefore(opens.plus(window.length())) && !now.isBefore(opens.minus(NEAR));
  }
}
