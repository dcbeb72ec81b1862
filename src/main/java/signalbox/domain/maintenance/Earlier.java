package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.Refusal;
import signalbox.domain.Window;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.Step;

/** Finds what is in the way of a beginning before the window: nothing is in time by that. */
final class Earlier {
  private Earlier() {}

  /** What counts from the start of the window counts from now. */
  static Optional<Refusal> findObstacle(Maintenance maintenance, Environs around) {
    var window = maintenance.plan().window();
    if (maintenance.isEmergency() || !around.now().isBefore(window.start())) {
      return Optional.empty();
    }
    var now = around.now();
    var earlier = beginning(maintenance, new Window(now, Duration.between(now, window.end())));
    var unmet =
        Stream.of(
                announced(maintenance, now),
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
  private static Finding announced(Maintenance maintenance, Instant now) {
    Instant latest = now.minus(Announcing.policy(maintenance).times().announced());
    var at = maintenance.notice().sheet().clock().map(Sheet.Clock::at);
    var outlets = maintenance.notice().sheet().listTelling(maintenance.plan().window());
    boolean isAsked =
        maintenance.book().find(Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD).isPresent();
    boolean isMet = !isAsked || at.filter(since -> !since.isAfter(latest)).isPresent();
    return new Finding(
        Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD,
        isMet ? Result.SATISFIED : Result.UNSATISFIED,
        new Because.Announced(at, latest, List.copyOf(outlets)));
  }
}
