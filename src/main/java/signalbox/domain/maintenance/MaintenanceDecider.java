package signalbox.domain.maintenance;

import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenanceDue;
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
    var decision = heard(hearing, action);
    return Coursing.settle(maintenance, decision, around);
  }

  private static Decision heard(Hearing hearing, CaseAction.ForMaintenance action) {
    return switch (action) {
      case MaintenanceAction.Cancel a -> cancel(hearing, a.why());
      case CaseAction.Approve a -> Consenting.approve(hearing, a);
      case CaseAction.Decline a -> Consenting.decline(hearing, a.why());
      case CaseAction.Withdraw _ -> Consenting.withdraw(hearing);
      case CaseAction.Hold a -> Holding.hold(hearing, a.why());
      case CaseAction.Unhold _ -> Holding.unhold(hearing);
      case CaseAction.Nudge _ -> Holding.nudge(hearing);
      case CaseAction.Disclose _ -> Holding.disclose(hearing);
      case CaseAction.Start _ -> Coursing.start(hearing);
      case CaseAction.Finish _ -> Coursing.finish(hearing);
      case CaseAction.Waive a -> Waiving.waive(hearing, a.clause(), a.why());
      case ConsentAction a -> consent(hearing, a);
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
      case MaintenanceDue.Call a ->
          Coursing.settle(maintenance, Calling.call(maintenance, a.time(), around), around);
    };
  }

  private static Decision consent(Hearing hearing, ConsentAction action) {
    return switch (action) {
      case ConsentAction.Discuss _ -> Consenting.discuss(hearing);
      case ConsentAction.AllowParallel _ -> Consenting.allowParallel(hearing);
      case ConsentAction.Acknowledge _ -> Emerging.acknowledge(hearing);
      case ConsentAction.Ratify a -> Emerging.judge(hearing, true, a.why());
      case ConsentAction.ObjectTo a -> Emerging.judge(hearing, false, a.why());
      case ConsentAction.Engage a -> Emerging.engage(hearing, a.specialist());
      case ConsentAction.EngageNobody a -> Emerging.engageNobody(hearing, a.why());
    };
  }

  private static Decision cancel(Hearing h, String why) {
    var maintenance = h.maintenance();
    if (!maintenance.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    return h.isPlanner() || h.isManager()
        ? Decision.accept(
            new CourseEvent.Closed(
                maintenance.id(), MaintenanceOutcome.CANCELLED, Optional.of(h.by()), why))
        : h.mayNot(PartName.PLANNER, PartName.MANAGER);
  }
}
