package signalbox.explorer.law;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.BackupEvent;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.WorkEvent;
import signalbox.policy.MaintenanceSlug.Emergency;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.MaintenanceSlug.WorkPlan;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** Who may do what in a maintenance, and when: by the written policy. */
final class Conduct {
  static final Team CES = new Team("ces");
  private static final int ENOUGH_CALLS = 10;
  private static final Duration LAPSES = Duration.ofHours(24);
  private static final Duration GRACE = Duration.ofMinutes(5);

  /** Clauses that must be met, and whose own sentence gives nobody an exception. */
  private static final Set<Slug> MUSTS =
      Set.of(
          Planning.DISCUSSED_WITH_EM,
          WorkPlan.WORK_PLAN_AGREED_BY_ALL,
          WorkPlan.VENUE_DEFINED,
          WorkPlan.IN_PROGRESS_WORK_DOCUMENTED,
          WorkPlan.EXTERNAL_SUPPORT_UNDERSTOOD,
          Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD,
          Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD,
          Initiating.BACKUPS_COMPLETE,
          Initiating.BACKUPS_EXTERNALLY_REDUNDANT,
          Emergency.EMERGENCY_APPROVED_BY_EM,
          Emergency.IMMEDIATE_EM_NOTIFIED,
          Emergency.EMERGENCY_CES_ENGAGED);

  private Conduct() {}

  /** Whether this event may have been caused by whoever caused it, at its moment. */
  static boolean isLawful(Happening h) {
    return switch (h.event()) {
      case PlanEvent.Planned e -> h.isBy(e.planner());
      case EmergencyEvent.EmergencyOpened e -> h.isBy(e.opener()) && isOnWorkOrManager(h);
      case MaintenanceEvent e ->
          h.dossier()
              .filter(d ->
                  switch (h.recorded().by()) {
                    case Speaker.Clock _ -> isOfClock(h, d, e);
                    case Speaker.Known by -> isOfMember(h, d, e, by.member());
                    case Speaker.Stranger _ -> false;
                  })
              .isPresent();
      default -> true;
    };
  }

  /** The clock reminds, loses, lapses and lets fall; it never agrees, begins or ends work. */
  private static boolean isOfClock(Happening h, Dossier d, MaintenanceEvent event) {
    return switch (event) {
      case NoticeEvent.StartNeared _,
          NoticeEvent.AnnouncementAsked _,
          NoticeEvent.BackupAsked _,
          CourseEvent.CheckInCalled _,
          CourseEvent.BeginAsked _ ->
          d.status.hasWindow();
      case NoticeEvent.NewsTold _,
          NoticeEvent.MemberUnavailable _,
          ConsentEvent.ConsentFell _,
          PaperEvent.PapersAsked _,
          EmergencyEvent.Called _,
          CourseEvent.Readied _,
          CourseEvent.Unreadied _,
          CourseEvent.MemberSeen _,
          CourseEvent.MemberLost _,
          CourseEvent.Undelivered _ ->
          d.status != MaintenanceStatus.CLOSED;
      case CourseEvent.EndNeared _,
          CourseEvent.AllTold _,
          CourseEvent.LeaderAsked _,
          CourseEvent.UnderstandingAsked _ ->
          d.status.isUnderway();
      case CourseEvent.Closed e -> e.by().isEmpty() && mayClose(h, d, e);
      case CourseEvent.LeftDesk _ -> d.status == MaintenanceStatus.CLOSED;
      default -> false;
    };
  }

  private static boolean isOfMember(Happening h, Dossier d, MaintenanceEvent event, MemberId by) {
    return switch (event) {
      case PlanEvent e -> plans(h, d, e, by);
      case ConsentEvent e -> consents(h, d, e, by);
      case EmergencyEvent e -> d.emergency && answers(h, d, e, by);
      case NoticeEvent e -> gives(h, d, e, by);
      case BackupEvent _ -> d.isMember(by) || d.planner.equals(by) || isOnWorkOrManager(h);
      case CourseEvent e -> steers(h, d, e, by);
      case PaperEvent e -> writes(h, d, e, by);
    };
  }

  private static boolean plans(Happening h, Dossier d, PlanEvent event, MemberId by) {
    return switch (event) {
      case PlanEvent.Agreed e ->
          d.status.isBeforeStart()
              && e.member().equals(by)
              && e.revision() == d.revision
              && d.isMember(by);
      case PlanEvent.Disagreed e -> d.status.isBeforeStart() && e.member().equals(by);
      case PlanEvent.AgreementsFell _ -> d.status.isBeforeStart();
      case PlanEvent.PlanHandedOver e ->
          e.by().equals(by) && (d.planner.equals(by) || isManager(h, by));
      case PlanEvent.PlanChanged e ->
          e.by().equals(by)
              && (d.status.isBeforeStart() || d.status.isUnderway())
              && (isHead(h, d, by) || d.isMember(by) || h.roster().isOn(by, Seating.SRE));
      case PlanEvent.Planned _ -> false;
    };
  }

  private static boolean consents(Happening h, Dossier d, ConsentEvent event, MemberId by) {
    boolean other = isManager(h, by) && !d.planner.equals(by);
    boolean early = d.status.isBeforeStart();
    return switch (event) {
      case ConsentEvent.Discussed e -> early && e.manager().equals(by) && isManager(h, by);
      case ConsentEvent.Approved e ->
          early
              && e.approver().equals(by)
              && other
              && e.revision() == d.revision
              && !d.yes.containsKey(by)
              && d.services.containsAll(e.offered());
      case ConsentEvent.Supported e -> early && e.member().equals(by);
      case ConsentEvent.Declined e -> early && e.manager().equals(by) && other;
      case ConsentEvent.Objected e -> early && e.member().equals(by);
      case ConsentEvent.ApprovalWithdrawn e -> early && e.approver().equals(by);
      case ConsentEvent.DeclineWithdrawn e -> early && e.manager().equals(by);
      case ConsentEvent.ConsentFell _ -> early;
      case ConsentEvent.ParallelAllowed e -> e.by().equals(by) && other;
      case ConsentEvent.Held e ->
          e.holder().equals(by)
              && (d.planner.equals(by) || isOnWorkOrManager(h) || h.roster().isOn(by, CES));
      case ConsentEvent.Unheld e -> e.by().equals(by) && d.holds.containsAll(e.holders());
      case ConsentEvent.ClauseWaived e -> e.by().equals(by) && mayWaive(h, d, e.clause(), by);
      case ConsentEvent.Nudged e -> e.by().equals(by);
      case ConsentEvent.Disclosed e ->
          e.by().equals(by) && (d.planner.equals(by) || isManager(h, by));
    };
  }

  private static boolean mayWaive(Happening h, Dossier d, Slug clause, MemberId by) {
    boolean managersOnly =
        clause == Planning.TWO_ROOT_SRES || clause == WorkPlan.ONE_OPERATION_AT_A_TIME;
    return !MUSTS.contains(clause)
        && (isManager(h, by) || (!managersOnly && d.lead.orElse(d.planner).equals(by)));
  }

  private static boolean answers(Happening h, Dossier d, EmergencyEvent event, MemberId by) {
    boolean other = isManager(h, by) && !d.planner.equals(by);
    return switch (event) {
      case EmergencyEvent.Acknowledged e -> e.manager().equals(by) && other && d.immediate;
      case EmergencyEvent.Ratified e -> e.manager().equals(by) && other && d.immediate;
      case EmergencyEvent.ObjectedTo e -> e.manager().equals(by) && other && d.immediate;
      case EmergencyEvent.ImmediateDeclared e -> e.by().equals(by) && d.status.isBeforeStart();
      case EmergencyEvent.CesEngaged e -> e.by().equals(by) && h.roster().isOn(e.specialist(), CES);
      case EmergencyEvent.CesNotNeeded e -> e.by().equals(by);
      case EmergencyEvent.Called _, EmergencyEvent.EmergencyOpened _ -> false;
    };
  }

  private static boolean gives(Happening h, Dossier d, NoticeEvent event, MemberId by) {
    boolean speaks = h.roster().isOn(by, CES) || d.head().equals(by) || d.planner.equals(by);
    return switch (event) {
      case NoticeEvent.OutletPosted e -> e.by().equals(by) && speaks;
      case NoticeEvent.OutletPassed e -> e.by().equals(by) && speaks;
      case NoticeEvent.Postponed e ->
          e.by().equals(by) && d.status.isBeforeStart() && isHead(h, d, by);
      case NoticeEvent.MemberUnavailable e ->
          d.status.isBeforeStart()
              && (e.member().equals(by) || h.before().desk().roster().find(e.member()).isEmpty());
      case NoticeEvent.NewsTold _ -> true;
      case NoticeEvent.NewsAcknowledged e ->
          e.by().equals(by) && (isManager(h, by) || h.roster().isOn(by, CES));
      case NoticeEvent.StartNeared _, NoticeEvent.AnnouncementAsked _, NoticeEvent.BackupAsked _ ->
          false;
    };
  }

  private static boolean steers(Happening h, Dossier d, CourseEvent event, MemberId by) {
    boolean head = d.head().equals(by) || isManager(h, by);
    boolean underway = d.status.isUnderway();
    boolean decides = d.isLeading(by) || isManager(h, by) || !d.lost.isEmpty();
    return switch (event) {
      case CourseEvent.Readied _, CourseEvent.Unreadied _ -> d.status.hasWindow();
      case CourseEvent.Started e -> e.leader().equals(by);
      case CourseEvent.CheckedIn e -> e.member().equals(by);
      case CourseEvent.MemberSeen _ -> true;
      case CourseEvent.MemberLost _ -> underway;
      case CourseEvent.LeadHandedOver e ->
          underway && e.by().equals(by) && (head || d.lost.contains(d.head()));
      case CourseEvent.Continued e -> underway && e.by().equals(by) && decides;
      case CourseEvent.Halted e ->
          d.status == MaintenanceStatus.IN_PROGRESS && e.by().equals(by) && decides;
      case CourseEvent.SupportAsked e -> underway && e.by().equals(by) && d.isMember(by);
      case CourseEvent.SupportSignedOff e -> underway && e.by().equals(by) && d.isLeading(by);
      case CourseEvent.SupportRaised e -> underway && e.by().equals(by) && d.isMember(by);
      case CourseEvent.SupportUnderstood e -> e.member().equals(by);
      case CourseEvent.Extended e -> underway && e.by().equals(by) && head;
      case CourseEvent.StateMarked e -> e.by().equals(by);
      case CourseEvent.ComplicationNoted e -> e.by().equals(by);
      case CourseEvent.Finished e ->
          underway && e.by().equals(by) && d.head().equals(by) && d.holds.isEmpty();
      case CourseEvent.BrokenOff e -> underway && e.by().equals(by) && head;
      case CourseEvent.Reopened e ->
          e.by().equals(by) && d.status.isBeforeStart() == false && !underway;
      case CourseEvent.Closed e -> mayClose(h, d, e);
      default -> false;
    };
  }

  private static boolean writes(Happening h, Dossier d, PaperEvent event, MemberId by) {
    boolean manager = isManager(h, by);
    return switch (event) {
      case PaperEvent.ReportFiled e -> e.by().equals(by) && !d.status.isBeforeStart();
      case PaperEvent.PointNoted e -> e.by().equals(by);
      case PaperEvent.TextWritten e -> e.by().equals(by);
      case PaperEvent.Reviewed e ->
          e.by().equals(by)
              && (manager
                  || switch (e.paper()) {
                    case REPORT -> true;
                    case POSTMORTEM -> h.roster().isOn(by, CES);
                  });
      case PaperEvent.RevisionAsked e -> e.by().equals(by);
      case PaperEvent.ReviewsFell _ -> true;
      case PaperEvent.ReviewerExcused e -> e.by().equals(by) && manager;
      case PaperEvent.Published e -> e.by().equals(by);
      case PaperEvent.PubliclyAnnounced e ->
          e.by().equals(by)
              && (h.roster().isOn(by, CES) || d.head().equals(by) || d.planner.equals(by));
      case PaperEvent.ReportDemanded e -> e.by().equals(by) && manager;
      case PaperEvent.PapersAsked _ -> false;
    };
  }

  /** Nothing is closed while something is owed. */
  private static boolean mayClose(Happening h, Dossier d, CourseEvent.Closed e) {
    return switch (e.outcome()) {
      case CANCELLED ->
          d.status.isBeforeStart()
              && e.by().filter(by -> d.planner.equals(by) || isManager(h, by)).isPresent();
      case LAPSED ->
          e.by().isEmpty()
              && d.status.hasWindow()
              && !d.emergency
              && !h.recorded().at().isBefore(d.window.end().plus(LAPSES));
      case COMPLETED, OVERRAN, BROKEN_OFF -> d.status == MaintenanceStatus.DONE && !isOwed(h, d);
    };
  }

  private static boolean isOwed(Happening h, Dossier d) {
    boolean isAnybody =
        h.roster().listTeam(Seating.EM).stream().anyMatch(m -> !m.equals(d.planner));
    boolean isUnknown = d.immediate && !d.known && isAnybody && d.calls < ENOUGH_CALLS;
    boolean isOfEmergency = d.emergency && (isUnknown || !d.engaged);
    return isOfEmergency || d.aftermath.isOwed(d, h.roster());
  }

  /** One operation at a time, until a manager has said beforehand that it may be more. */
  static boolean isAlone(Happening h) {
    return switch (h.event()) {
      case WorkEvent.Claimed e ->
          e.belongsTo()
              .flatMap(h.before()::dossier)
              .filter(d -> d.status.isUnderway() && d.isPlanned(e.target()))
              .filter(d -> isBound(d) && countOthers(h, d, Optional.of(e.target())) > 0)
              .isEmpty();
      case CourseEvent.Started _ ->
          h.dossier().filter(d -> isBound(d) && countOthers(h, d, Optional.empty()) > 1).isEmpty();
      default -> true;
    };
  }

  private static boolean isBound(Dossier d) {
    return !d.emergency && !d.parallel;
  }

  private static long countOthers(Happening h, Dossier d, Optional<Target> than) {
    return h.before().desk().work().listOf(d.id).stream()
        .filter(c -> d.isPlanned(c.target()))
        .filter(c -> than.filter(t -> t.name().equalsIgnoreCase(c.target().name())).isEmpty())
        .count();
  }

  /** Whoever took it back did so within a few minutes. */
  static boolean isTakenBackInTime(Happening h) {
    return !(h.event() instanceof CourseEvent.Reopened)
        || h.dossier()
            .filter(d -> d.closed.isEmpty() || !h.recorded().at().isAfter(d.closedAt.plus(GRACE)))
            .isPresent();
  }

  private static boolean isHead(Happening h, Dossier d, MemberId by) {
    return d.planner.equals(by)
        || d.lead.equals(Optional.of(by))
        || d.leads.containsValue(by)
        || isManager(h, by);
  }

  private static boolean isManager(Happening h, MemberId by) {
    return h.roster().isOn(by, Seating.EM);
  }

  private static boolean isOnWorkOrManager(Happening h) {
    return h.recorded().by() instanceof Speaker.Known by
        && (h.roster().isOn(by.member(), Seating.SRE) || isManager(h, by.member()));
  }
}
