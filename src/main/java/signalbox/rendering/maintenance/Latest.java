package signalbox.rendering.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import signalbox.domain.maintenance.Announcing;
import signalbox.domain.maintenance.Maintenance;
import signalbox.policy.Clause;
import signalbox.policy.MaintenanceSlug;
import signalbox.rendering.text.Times;

/** By when a clause has to be satisfied at the latest. */
public record Latest(Maintenance maintenance, Instant now) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** The instant; empty: there is none by which it could be named. */
  public Optional<Instant> find(Clause clause, MaintenanceSlug slug) {
    if (maintenance.isEmergency() || !maintenance.status().hasWindow()) {
      return Optional.empty();
    }
    Instant start = maintenance.plan().window().start();
    return switch (clause.step()) {
      // Work is claimed when it has begun.
      case START, CLAIM -> Optional.of(start.minus(ahead(slug)));
      case REQUEST, PARALLEL, SUPPORT, DURING, CLOSE, ALWAYS -> Optional.empty();
    };
  }

  /** How long before the window begins. */
  private Duration ahead(MaintenanceSlug slug) {
    return switch (slug) {
      case MaintenanceSlug.Initiating clause -> ahead(clause);
      case MaintenanceSlug.Planning _,
          MaintenanceSlug.WorkPlan _,
          MaintenanceSlug.Emergency _,
          MaintenanceSlug.PostMortem _ ->
          Duration.ZERO;
    };
  }

  private Duration ahead(MaintenanceSlug.Initiating clause) {
    var times = Announcing.policy(maintenance).times();
    return switch (clause) {
      case ANNOUNCED_SEVEN_DAYS_AHEAD -> isAnnounced() ? Duration.ZERO : times.announced();
      case BACKUPS_STARTED_THREE_DAYS_AHEAD -> times.backedUp();
      case BACKUPS_COMPLETE,
          BACKUPS_OFF_TARGET,
          BACKUPS_EXTERNALLY_REDUNDANT,
          MEMBER_LOST_DURING,
          MEMBER_LOST_BEFORE_POSTPONES,
          SCHEDULE_CHANGES_TOLD,
          MEMBERS_APPRISED ->
          Duration.ZERO;
    };
  }

  /** Whether its clock began early enough: another window has to be told before it begins. */
  private boolean isAnnounced() {
    Instant start = maintenance.plan().window().start();
    Duration ahead = Announcing.policy(maintenance).times().announced();
    return maintenance
        .notice()
        .sheet()
        .findSince(start)
        .filter(since -> !since.isAfter(start.minus(ahead)))
        .isPresent();
  }

  public boolean isPast(Instant latest) {
    return !latest.isAfter(now);
  }

  /** Such as {@code before Sat 2026-11-28 20:00 UTC, in 2 d 3 h}. */
  public String words(Instant latest) {
    String moment = MOMENT.format(latest) + " UTC, ";
    return isPast(latest)
        ? "too late since " + moment + Times.length(Duration.between(latest, now)) + " ago"
        : "before " + moment + "in " + Times.length(Duration.between(now, latest));
  }
}
