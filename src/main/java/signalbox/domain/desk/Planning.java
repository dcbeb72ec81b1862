package signalbox.domain.desk;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Envelope;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.Window;
import signalbox.policy.MaintenancePolicy;
import signalbox.policy.PolicyBook;

/** Decides whether a plan opens a maintenance. */
final class Planning {
  private Planning() {}

  static Decision plan(
      Desk desk, Envelope envelope, Speaker.Known by, Command.PlanMaintenance command) {
    var site = desk.setting().site().orElseThrow();
    PolicyBook book = desk.findBook().orElseThrow();
    var policy = book.maintenance();
    if (policy.isEmpty()) {
      return Decision.refuse(new Refusal.NoMaintenance(book.name()));
    }
    var home = Requesting.home(site, envelope.place(), command.restricted());
    if (home.isEmpty()) {
      return Decision.refuse(new Refusal.NoRestrictedVenue());
    }
    if (desk.listOpenCases().size() >= Requesting.MOST_OPEN) {
      return Decision.refuse(new Refusal.DeskFull("open cases", Requesting.MOST_OPEN));
    }
    return findFault(command, policy.get(), envelope.at())
        .map(Decision::refuse)
        .orElseGet(() ->
            Decision.accept(
                new PlanEvent.Planned(
                    CaseId.maintenance(desk.mark().nextNumber()),
                    by.member(),
                    command.plan(),
                    new DeployEvent.Origin(
                        home.get().venue(), home.get().restricted(), book.name(), book.digest()))));
  }

  /** What is wrong with the window; a long one may be meant so. */
  private static Optional<Refusal> findFault(
      Command.PlanMaintenance command, MaintenancePolicy policy, Instant now) {
    Window window = command.plan().window();
    if (!window.start().isAfter(now)) {
      return Optional.of(new Refusal.WindowOver(window));
    }
    if (window.start().isAfter(now.plus(policy.times().furthestAhead()))) {
      return Optional.of(new Refusal.WindowTooFar(window, policy.times().furthestAhead()));
    }
    boolean isLong = window.length().compareTo(policy.times().longestWindow()) > 0;
    return isLong && !command.longer()
        ? Optional.of(new Refusal.WindowTooLong(window, policy.times().longestWindow()))
        : Optional.empty();
  }
}
