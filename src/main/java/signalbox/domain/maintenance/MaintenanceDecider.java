package signalbox.domain.maintenance;

import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal.PartName;

/** Decides what members and the clock ask of a maintenance that stands at the desk. */
public final class MaintenanceDecider {
  private MaintenanceDecider() {}

  /** What a member says. */
  public static Decision decide(
      Maintenance maintenance, CaseAction.ForMaintenance action, MemberId by, Environs around) {
    var hearing = new Hearing(maintenance, by, around);
    return switch (action) {
      case MaintenanceAction.Cancel a -> cancel(hearing, a.why());
    };
  }

  /** What the clock finds due; nothing happens when it no longer is. */
  public static Decision decide(
      Maintenance maintenance, CaseAction.DueForMaintenance action, Environs around) {
    if (!MaintenanceDuties.due(maintenance, around.now()).contains(action)) {
      return Decision.accept();
    }
    return switch (action) {
      case CaseAction.LeaveDesk _ -> Decision.accept(new CourseEvent.LeftDesk(maintenance.id()));
    };
  }

  private static Decision cancel(Hearing h, String why) {
    var maintenance = h.maintenance();
    if (!maintenance.isOpen()) {
      return h.wrongMoment();
    }
    return h.isPlanner() || h.isManager()
        ? Decision.accept(
            new CourseEvent.Closed(
                maintenance.id(), MaintenanceOutcome.CANCELLED, Optional.of(h.by()), why))
        : h.mayNot(PartName.PLANNER, PartName.MANAGER);
  }
}
