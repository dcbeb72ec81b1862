package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.Refusal;
import signalbox.domain.Window;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.Step;

/** Finds the earliest window that a maintenance may still have by its policy, and what is early. */
public final class Earliest {
  private static final Duration DAY = Duration.ofDays(1);

  private Earliest() {}

  /** At the time of day that was planned, when announcement and backups are made up for now. */
  public static Window window(Maintenance maintenance, Instant now) {
    Window planned = maintenance.plan().window();
    Instant least = least(maintenance, now);
    Duration late = Duration.between(planned.start(), least);
    long days = late.isPositive() ? late.plus(DAY).minusNanos(1).dividedBy(DAY) : 0;
    return new Window(planned.start().plus(DAY.multipliedBy(days)), planned.length());
  }

  /** The first moment at which nothing that takes time would be in its way. */
  static Instant least(Maintenance maintenance, Instant now) {
    return Stream.of(
            Stream.of(now),
            announced(maintenance, now),
            backedUp(maintenance, now),
            Stream.of(lost(maintenance)))
        .flatMap(all -> all)
        .max(Comparator.naturalOrder())
        .orElse(now);
  }

  /** When it may begin by what was lost of it. */
  static Instant lost(Maintenance maintenance) {
    Duration by = Announcing.policy(maintenance).times().postponedBy();
    return maintenance.notice().losses().stream()
        .map(loss -> loss.start().plus(by))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  /** A later window keeps the clock. */
  private static Stream<Instant> announced(Maintenance maintenance, Instant now) {
    var clock = maintenance.notice().sheet().clock();
    Duration ahead = Announcing.policy(maintenance).times().announced();
    return isAsked(maintenance, Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD)
        ? Stream.of(clock.map(Sheet.Clock::at).orElse(now).plus(ahead))
        : Stream.empty();
  }

  private static Stream<Instant> backedUp(Maintenance maintenance, Instant now) {
    var started = maintenance.notice().backups().started();
    Duration ahead = Announcing.policy(maintenance).times().backedUp();
    return isAsked(maintenance, Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD)
        ? Stream.of(started.map(Backups.Attested::at).orElse(now).plus(ahead))
        : Stream.empty();
  }

  private static boolean isAsked(Maintenance maintenance, MaintenanceSlug clause) {
    return maintenance.book().find(clause).isPresent();
  }

  /** What counts from the start of the window counts from now. */
  static Optional<Refusal> findTooEarly(Maintenance maintenance, Environs around) {
    var window = maintenance.plan().window();
    if (maintenance.isEmergency() || !around.now().isBefore(window.start())) {
      return Optional.empty();
    }
    var now = around.now();
    var earlier = beginning(maintenance, new Window(now, Duration.between(now, window.end())));
    var unmet =
        Stream.of(
                announcedAhead(maintenance, now),
                MaintenanceRules.finding(
                    Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD, earlier, around))
            .filter(finding -> !finding.result().isMet())
            .toList();
    return unmet.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.Unsatisfied(maintenance.id(), Step.START, unmet));
  }

  private static Maintenance beginning(Maintenance maintenance, Window window) {
    var plan = maintenance.plan();
    return maintenance.with(
        maintenance.planned().with(new MaintenancePlan(plan.title(), plan.services(), window)));
  }

  /** Communities know of the window as it was told; the time that they were given must be over. */
  private static Finding announcedAhead(Maintenance maintenance, Instant now) {
    Instant latest = now.minus(Announcing.policy(maintenance).times().announced());
    var at = maintenance.notice().sheet().clock().map(Sheet.Clock::at);
    var outlets = maintenance.notice().sheet().listTelling(maintenance.plan().window());
    boolean isAsked = maintenance.book().find(Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD).isPresent();
    boolean isMet = !isAsked || at.filter(since -> !since.isAfter(latest)).isPresent();
    return new Finding(
        Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD,
        isMet ? Result.SATISFIED : Result.UNSATISFIED,
        new Because.Announced(at, latest, List.copyOf(outlets)));
  }
}
