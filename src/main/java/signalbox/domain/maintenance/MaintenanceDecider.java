package signalbox.domain.maintenance;

import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenanceDue;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeAction;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanAction;
import signalbox.domain.Refusal.PartName;

/** Decides what members and the clock ask of a maintenance that stands at the desk. */
public final class MaintenanceDecider {
  private MaintenanceDecider() {}

  /** What a member says. */
  public static Decision decide(
      Maintenance maintenance, CaseAction.ForMaintenance action, MemberId by, Environs around) {
    var hearing = new Hearing(maintenance, by, around);
    var decision = heard(hearing, action);
    return Settling.settle(maintenance, decision, around);
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
      case CaseAction.Start a -> Coursing.start(hearing, a.early());
      case CaseAction.Finish a -> Coursing.finish(hearing, a.perfect());
      case CaseAction.Abort a -> Coursing.breakOff(hearing, a.why());
      case CaseAction.Reopen _ -> Coursing.reopen(hearing);
      case CaseAction.Waive a -> Waiving.waive(hearing, a.clause(), a.why());
      case CaseAction.HandOver a -> Drafting.handOver(hearing, a.to());
      case ConsentAction a -> consent(hearing, a);
      case CourseAction a -> course(hearing, a);
      case NoticeAction a -> notice(hearing, a);
      case PaperAction a -> Reporting.decide(hearing, a);
      case PlanAction.Change a -> Drafting.change(hearing, a);
      case PlanAction.Agree _ -> Agreeing.agree(hearing);
      case PlanAction.Disagree a -> Agreeing.disagree(hearing, a.why());
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
      case MaintenanceDue due ->
          Settling.settle(maintenance, due(maintenance, due, around), around);
    };
  }

  private static Decision due(Maintenance maintenance, MaintenanceDue action, Environs around) {
    var id = maintenance.id();
    var start = maintenance.plan().window().start();
    return switch (action) {
      case MaintenanceDue.Call a -> Calling.call(maintenance, a.time(), around);
      case MaintenanceDue.TellWhatIsMissing a ->
          Decision.accept(new NoticeEvent.StartNeared(id, start, a.ahead()));
      case MaintenanceDue.AskAnnouncement _ ->
          Decision.accept(new NoticeEvent.AnnouncementAsked(id, start));
      case MaintenanceDue.AskBackup _ -> Decision.accept(new NoticeEvent.BackupAsked(id, start));
      case MaintenanceDue.TellAgain a -> Spreading.again(maintenance, a.news(), a.time());
      case MaintenanceDue.CallCheckIn _ ->
          Decision.accept(new CourseEvent.CheckInCalled(id, start));
      case MaintenanceDue.AskToBegin a -> Coursing.askToBegin(maintenance, a.time());
      case MaintenanceDue.Lapse _ -> Coursing.lapse(maintenance);
      case MaintenanceDue.WarnOfEnd a ->
          Decision.accept(
              new CourseEvent.EndNeared(
                  id, maintenance.course().timing().end(maintenance.plan().window()), a.left()));
      case MaintenanceDue.TellAll a -> Decision.accept(new CourseEvent.AllTold(id, a.time()));
      case MaintenanceDue.AskLeader _ ->
          Decision.accept(new CourseEvent.LeaderAsked(id, Party.leader(maintenance)));
      case MaintenanceDue.LoseMember a -> Losing.lose(maintenance, a.member(), around);
      case MaintenanceDue.AskForPapers a ->
          Decision.accept(new PaperEvent.PapersAsked(id, a.time()));
      case MaintenanceDue.AskUnderstanding a -> Supporting.ask(maintenance, a.vendor());
    };
  }

  private static Decision notice(Hearing hearing, NoticeAction action) {
    return switch (action) {
      case NoticeAction.Post a -> Announcing.post(hearing, a);
      case NoticeAction.Pass a -> Announcing.pass(hearing, a);
      case NoticeAction.Postpone a -> Postponing.postpone(hearing, a);
      case NoticeAction.OnBackup a -> BackingUp.decide(hearing, a);
    };
  }

  private static Decision course(Hearing hearing, CourseAction action) {
    return switch (action) {
      case CourseAction.CheckIn _ -> Steering.checkIn(hearing);
      case CourseAction.HandOverLead a -> Steering.handOverLead(hearing, a);
      case CourseAction.BeUnavailable a ->
          hearing.maintenance().status().isBeforeStart()
              ? Postponing.lose(hearing, a.why())
              : Losing.beUnavailable(hearing, a.why());
      case CourseAction.Continue a -> Losing.goOn(hearing, a.why());
      case CourseAction.Halt a -> Losing.halt(hearing, a.why());
      case CourseAction.Extend a -> Steering.extend(hearing, a.length(), a.why());
      case CourseAction.Mark a -> Steering.mark(hearing, a);
      case CourseAction.NoteComplication a -> Steering.complicate(hearing, a.words());
      case CourseAction.OnSupport a -> Supporting.decide(hearing, a);
    };
  }

  private static Decision consent(Hearing hearing, ConsentAction action) {
    return switch (action) {
      case ConsentAction.Discuss _ -> Consenting.discuss(hearing);
      case ConsentAction.AllowParallel _ -> Consenting.allowParallel(hearing);
      case ConsentAction.Acknowledge _ -> acknowledge(hearing);
      case ConsentAction.Ratify a -> Emerging.judge(hearing, true, a.why());
      case ConsentAction.ObjectTo a -> Reporting.object(hearing, a.why());
      case ConsentAction.Engage a -> Emerging.engage(hearing, a.specialist());
      case ConsentAction.EngageNobody a -> Emerging.engageNobody(hearing, a.why());
    };
  }

  /** Whatever was told to whoever says to know of it. */
  private static Decision acknowledge(Hearing hearing) {
    var emergency = Emerging.acknowledge(hearing);
    return Spreading.acknowledge(hearing).map(news -> news.also(emergency)).orElse(emergency);
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
