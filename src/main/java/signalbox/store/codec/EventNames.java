package signalbox.store.codec;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;
import signalbox.domain.BackupEvent;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.WorkEvent;

/** The names of events on disk; a released name is never changed, only joined by a new one. */
final class EventNames {
  private static final Map<Class<? extends Event>, String> DEPLOY =
      Map.ofEntries(
          entry(DeployEvent.Requested.class, "deploy.requested"),
          entry(DeployEvent.Approved.class, "deploy.approved"),
          entry(DeployEvent.Supported.class, "deploy.supported"),
          entry(DeployEvent.Objected.class, "deploy.objected"),
          entry(DeployEvent.Confirmed.class, "deploy.confirmed"),
          entry(DeployEvent.Unconfirmed.class, "deploy.unconfirmed"),
          entry(DeployEvent.Declined.class, "deploy.declined"),
          entry(DeployEvent.DeclineWithdrawn.class, "deploy.decline-withdrawn"),
          entry(DeployEvent.Held.class, "deploy.held"),
          entry(DeployEvent.Unheld.class, "deploy.unheld"),
          entry(DeployEvent.ApprovalWithdrawn.class, "deploy.approval-withdrawn"),
          entry(DeployEvent.ApprovalFell.class, "deploy.approval-fell"),
          entry(DeployEvent.TeamRequired.class, "deploy.team-required"),
          entry(DeployEvent.TeamUnrequired.class, "deploy.team-unrequired"),
          entry(DeployEvent.ReasonGiven.class, "deploy.reason-given"),
          entry(DeployEvent.ChangeAmended.class, "deploy.change-amended"),
          entry(DeployEvent.TaskChanged.class, "deploy.task-changed"),
          entry(DeployEvent.DeployerNamed.class, "deploy.deployer-named"),
          entry(DeployEvent.HandedOver.class, "deploy.handed-over"),
          entry(DeployEvent.Started.class, "deploy.started"),
          entry(DeployEvent.Finished.class, "deploy.finished"),
          entry(DeployEvent.Verified.class, "deploy.verified"),
          entry(DeployEvent.RollbackBegun.class, "deploy.rollback-begun"),
          entry(DeployEvent.Closed.class, "deploy.closed"),
          entry(DeployEvent.Reopened.class, "deploy.reopened"),
          entry(DeployEvent.BesideAllowed.class, "deploy.beside-allowed"),
          entry(DeployEvent.ClauseWaived.class, "deploy.clause-waived"),
          entry(DeployEvent.LadderClimbed.class, "deploy.ladder-climbed"),
          entry(DeployEvent.Nudged.class, "deploy.nudged"),
          entry(DeployEvent.VerificationAsked.class, "deploy.verification-asked"),
          entry(DeployEvent.Disclosed.class, "deploy.disclosed"),
          entry(DeployEvent.PartySeen.class, "deploy.party-seen"),
          entry(DeployEvent.Undelivered.class, "deploy.undelivered"),
          entry(DeployEvent.LeftDesk.class, "deploy.left-desk"));

  private static final Map<Class<? extends Event>, String> PLAN =
      Map.ofEntries(
          entry(PlanEvent.Planned.class, "maintenance.planned"),
          entry(PlanEvent.Retitled.class, "maintenance.retitled"),
          entry(PlanEvent.ServicesChanged.class, "maintenance.services-changed"),
          entry(PlanEvent.WindowMoved.class, "maintenance.window-moved"),
          entry(PlanEvent.GoalSet.class, "maintenance.goal-set"),
          entry(PlanEvent.TargetsSet.class, "maintenance.targets-set"),
          entry(PlanEvent.OperationPlanned.class, "maintenance.operation-planned"),
          entry(PlanEvent.OperationDropped.class, "maintenance.operation-dropped"),
          entry(PlanEvent.MemberAdded.class, "maintenance.member-added"),
          entry(PlanEvent.MemberRemoved.class, "maintenance.member-removed"),
          entry(PlanEvent.ShiftPlanned.class, "maintenance.shift-planned"),
          entry(PlanEvent.ShiftsDropped.class, "maintenance.shifts-dropped"),
          entry(PlanEvent.LeadNamed.class, "maintenance.lead-named"),
          entry(PlanEvent.VenueNoted.class, "maintenance.venue-noted"),
          entry(PlanEvent.StepAdded.class, "maintenance.step-added"),
          entry(PlanEvent.StepDropped.class, "maintenance.step-dropped"),
          entry(PlanEvent.PlanHandedOver.class, "maintenance.plan-handed-over"),
          entry(PlanEvent.Agreed.class, "maintenance.agreed"),
          entry(PlanEvent.Disagreed.class, "maintenance.disagreed"),
          entry(PlanEvent.AgreementsFell.class, "maintenance.agreements-fell"));

  private static final Map<Class<? extends Event>, String> COURSE =
      Map.ofEntries(
          entry(CourseEvent.Readied.class, "maintenance.readied"),
          entry(CourseEvent.Unreadied.class, "maintenance.unreadied"),
          entry(CourseEvent.CheckInCalled.class, "maintenance.check-in-called"),
          entry(CourseEvent.CheckedIn.class, "maintenance.checked-in"),
          entry(CourseEvent.BeginAsked.class, "maintenance.begin-asked"),
          entry(CourseEvent.Started.class, "maintenance.started"),
          entry(CourseEvent.LeadHandedOver.class, "maintenance.lead-handed-over"),
          entry(CourseEvent.MemberSeen.class, "maintenance.member-seen"),
          entry(CourseEvent.MemberLost.class, "maintenance.member-lost"),
          entry(CourseEvent.Continued.class, "maintenance.continued"),
          entry(CourseEvent.Halted.class, "maintenance.halted"),
          entry(CourseEvent.SupportAsked.class, "maintenance.support-asked"),
          entry(CourseEvent.SupportSignedOff.class, "maintenance.support-signed-off"),
          entry(CourseEvent.SupportRaised.class, "maintenance.support-raised"),
          entry(CourseEvent.SupportUnderstood.class, "maintenance.support-understood"),
          entry(CourseEvent.UnderstandingAsked.class, "maintenance.understanding-asked"),
          entry(CourseEvent.Extended.class, "maintenance.extended"),
          entry(CourseEvent.EndNeared.class, "maintenance.end-neared"),
          entry(CourseEvent.StateMarked.class, "maintenance.state-marked"),
          entry(CourseEvent.ComplicationNoted.class, "maintenance.complication-noted"),
          entry(CourseEvent.AllTold.class, "maintenance.all-told"),
          entry(CourseEvent.LeaderAsked.class, "maintenance.leader-asked"),
          entry(CourseEvent.Finished.class, "maintenance.finished"),
          entry(CourseEvent.BrokenOff.class, "maintenance.broken-off"),
          entry(CourseEvent.Reopened.class, "maintenance.reopened"),
          entry(CourseEvent.Closed.class, "maintenance.closed"),
          entry(CourseEvent.Undelivered.class, "maintenance.undelivered"),
          entry(CourseEvent.LeftDesk.class, "maintenance.left-desk"));

  private static final Map<Class<? extends Event>, String> CONSENT =
      Map.ofEntries(
          entry(ConsentEvent.Discussed.class, "maintenance.discussed"),
          entry(ConsentEvent.Approved.class, "maintenance.approved"),
          entry(ConsentEvent.Supported.class, "maintenance.supported"),
          entry(ConsentEvent.Declined.class, "maintenance.declined"),
          entry(ConsentEvent.Objected.class, "maintenance.objected"),
          entry(ConsentEvent.ApprovalWithdrawn.class, "maintenance.approval-withdrawn"),
          entry(ConsentEvent.DeclineWithdrawn.class, "maintenance.decline-withdrawn"),
          entry(ConsentEvent.ConsentFell.class, "maintenance.consent-fell"),
          entry(ConsentEvent.ParallelAllowed.class, "maintenance.parallel-allowed"),
          entry(ConsentEvent.Held.class, "maintenance.held"),
          entry(ConsentEvent.Unheld.class, "maintenance.unheld"),
          entry(ConsentEvent.ClauseWaived.class, "maintenance.clause-waived"),
          entry(ConsentEvent.Nudged.class, "maintenance.nudged"),
          entry(ConsentEvent.Disclosed.class, "maintenance.disclosed"));

  private static final Map<Class<? extends Event>, String> EMERGENCY =
      Map.of(
          EmergencyEvent.EmergencyOpened.class, "maintenance.emergency-opened",
          EmergencyEvent.ImmediateDeclared.class, "maintenance.immediate-declared",
          EmergencyEvent.Called.class, "maintenance.manager-called",
          EmergencyEvent.Acknowledged.class, "maintenance.manager-acknowledged",
          EmergencyEvent.Ratified.class, "maintenance.ratified",
          EmergencyEvent.ObjectedTo.class, "maintenance.objected-to",
          EmergencyEvent.CesEngaged.class, "maintenance.ces-engaged",
          EmergencyEvent.CesNotNeeded.class, "maintenance.ces-not-needed");

  private static final Map<Class<? extends Event>, String> NOTICE =
      Map.ofEntries(
          entry(NoticeEvent.OutletPosted.class, "maintenance.outlet-posted"),
          entry(NoticeEvent.OutletPassed.class, "maintenance.outlet-passed"),
          entry(NoticeEvent.Postponed.class, "maintenance.postponed"),
          entry(NoticeEvent.MemberUnavailable.class, "maintenance.member-unavailable"),
          entry(NoticeEvent.NewsTold.class, "maintenance.news-told"),
          entry(NoticeEvent.NewsAcknowledged.class, "maintenance.news-acknowledged"),
          entry(NoticeEvent.StartNeared.class, "maintenance.start-neared"),
          entry(NoticeEvent.AnnouncementAsked.class, "maintenance.announcement-asked"),
          entry(NoticeEvent.BackupAsked.class, "maintenance.backup-asked"),
          entry(BackupEvent.BackupStarted.class, "maintenance.backup-started"),
          entry(BackupEvent.BackupCompleted.class, "maintenance.backup-completed"),
          entry(BackupEvent.BackupCopied.class, "maintenance.backup-copied"),
          entry(BackupEvent.BackupPlaced.class, "maintenance.backup-placed"));

  private static final Map<Class<? extends Event>, String> PAPERS =
      Map.ofEntries(
          entry(PaperEvent.ReportFiled.class, "maintenance.report-filed"),
          entry(PaperEvent.PointNoted.class, "maintenance.point-noted"),
          entry(PaperEvent.TextWritten.class, "maintenance.text-written"),
          entry(PaperEvent.Reviewed.class, "maintenance.reviewed"),
          entry(PaperEvent.RevisionAsked.class, "maintenance.revision-asked"),
          entry(PaperEvent.ReviewsFell.class, "maintenance.reviews-fell"),
          entry(PaperEvent.ReviewerExcused.class, "maintenance.reviewer-excused"),
          entry(PaperEvent.Published.class, "maintenance.published"),
          entry(PaperEvent.PubliclyAnnounced.class, "maintenance.publicly-announced"),
          entry(PaperEvent.ReportDemanded.class, "maintenance.report-demanded"),
          entry(PaperEvent.PapersAsked.class, "maintenance.papers-asked"));

  private static final Map<Class<? extends Event>, String> WORK =
      Map.of(
          WorkEvent.Claimed.class, "work.claimed",
          WorkEvent.Unclaimed.class, "work.unclaimed",
          WorkEvent.HandedOff.class, "work.handed-off",
          WorkEvent.Noted.class, "work.noted",
          WorkEvent.ClaimAskedAfter.class, "work.claim-asked-after");

  private static final Map<Class<? extends Event>, String> DESK =
      Map.of(
          DeskEvent.RosterAdopted.class, "desk.roster-adopted",
          DeskEvent.PolicyAdopted.class, "desk.policy-adopted",
          DeskEvent.SiteAdopted.class, "desk.site-adopted",
          DeskEvent.WentAway.class, "desk.went-away",
          DeskEvent.CameBack.class, "desk.came-back",
          DeskEvent.FreezeSet.class, "desk.freeze-set",
          DeskEvent.FreezeLifted.class, "desk.freeze-lifted",
          DeskEvent.GapNoted.class, "desk.gap-noted",
          DeskEvent.PeopleMissed.class, "desk.people-missed");

  private static final Map<Class<? extends Event>, String> IDENTITY =
      Map.of(
          IdentityEvent.LinkAsked.class, "identity.link-asked",
          IdentityEvent.LinkClaimed.class, "identity.link-claimed",
          IdentityEvent.LinkMistried.class, "identity.link-mistried",
          IdentityEvent.LinkSpoiled.class, "identity.link-spoiled",
          IdentityEvent.LinkApproved.class, "identity.link-approved",
          IdentityEvent.LinkRefused.class, "identity.link-refused",
          IdentityEvent.LinkRemoved.class, "identity.link-removed",
          IdentityEvent.LinkExpired.class, "identity.link-expired",
          IdentityEvent.RolesAdopted.class, "identity.roles-adopted",
          IdentityEvent.TeamsGranted.class, "identity.teams-granted");

  private EventNames() {}

  /** The stored name of that kind of event. */
  static String of(Event event) {
    String name =
        switch (event) {
          case DeployEvent _ -> DEPLOY.get(event.getClass());
          case ConsentEvent _ -> CONSENT.get(event.getClass());
          case EmergencyEvent _ -> EMERGENCY.get(event.getClass());
          case PlanEvent _ -> PLAN.get(event.getClass());
          case CourseEvent _ -> COURSE.get(event.getClass());
          case NoticeEvent _, BackupEvent _ -> NOTICE.get(event.getClass());
          case PaperEvent _ -> PAPERS.get(event.getClass());
          case WorkEvent _ -> WORK.get(event.getClass());
          case DeskEvent _ -> DESK.get(event.getClass());
          case IdentityEvent _ -> IDENTITY.get(event.getClass());
        };
    if (name == null) {
      throw new IllegalStateException("no stored name for " + event.getClass());
    }
    return name;
  }

  /** Every stored name and what it stands for, by name. */
  static Map<String, Class<? extends Event>> listAll() {
    var all = new TreeMap<String, Class<? extends Event>>();
    DEPLOY.forEach((type, name) -> all.put(name, type));
    CONSENT.forEach((type, name) -> all.put(name, type));
    EMERGENCY.forEach((type, name) -> all.put(name, type));
    PLAN.forEach((type, name) -> all.put(name, type));
    COURSE.forEach((type, name) -> all.put(name, type));
    NOTICE.forEach((type, name) -> all.put(name, type));
    PAPERS.forEach((type, name) -> all.put(name, type));
    WORK.forEach((type, name) -> all.put(name, type));
    DESK.forEach((type, name) -> all.put(name, type));
    IDENTITY.forEach((type, name) -> all.put(name, type));
    return all;
  }
}
