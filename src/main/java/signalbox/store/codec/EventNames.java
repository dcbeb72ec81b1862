package signalbox.store.codec;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
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

  private static final Map<Class<? extends Event>, String> MAINTENANCE =
      Map.of(
          PlanEvent.Planned.class, "maintenance.planned",
          CourseEvent.Started.class, "maintenance.started",
          CourseEvent.Finished.class, "maintenance.finished",
          CourseEvent.Closed.class, "maintenance.closed",
          CourseEvent.LeftDesk.class, "maintenance.left-desk");

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
          case PlanEvent _, CourseEvent _ -> MAINTENANCE.get(event.getClass());
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
    MAINTENANCE.forEach((type, name) -> all.put(name, type));
    WORK.forEach((type, name) -> all.put(name, type));
    DESK.forEach((type, name) -> all.put(name, type));
    IDENTITY.forEach((type, name) -> all.put(name, type));
    return all;
  }
}
