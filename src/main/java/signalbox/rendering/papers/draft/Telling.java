package signalbox.rendering.papers.draft;

import signalbox.domain.BackupEvent;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.WorkEvent;

/** Which events a post-mortem tells: what people did, and neither reminders nor its own writing. */
final class Telling {
  private Telling() {}

  static boolean tells(Event event) {
    return switch (event) {
      case MaintenanceEvent e -> tells(e);
      case WorkEvent.ClaimAskedAfter _ -> false;
      case WorkEvent _ -> true;
      case DeployEvent _, DeskEvent _, IdentityEvent _ -> false;
    };
  }

  private static boolean tells(MaintenanceEvent event) {
    return switch (event) {
      case PlanEvent.Planned _, PlanEvent.WindowMoved _ -> true;
      case PlanEvent _ -> false;
      case BackupEvent _ -> true;
      case NoticeEvent e -> tells(e);
      case ConsentEvent.Supported _, ConsentEvent.Nudged _, ConsentEvent.Disclosed _ -> false;
      case ConsentEvent _ -> true;
      case EmergencyEvent.Called _ -> false;
      case EmergencyEvent _ -> true;
      case CourseEvent e -> tells(e);
      // Points have sections of their own; what is left is about the papers themselves.
      case PaperEvent.ReportDemanded _ -> true;
      case PaperEvent _ -> false;
    };
  }

  private static boolean tells(NoticeEvent event) {
    return switch (event) {
      case NoticeEvent.OutletPosted _,
          NoticeEvent.OutletPassed _,
          NoticeEvent.Postponed _,
          NoticeEvent.MemberUnavailable _ ->
          true;
      case NoticeEvent.NewsTold _,
          NoticeEvent.NewsAcknowledged _,
          NoticeEvent.StartNeared _,
          NoticeEvent.AnnouncementAsked _,
          NoticeEvent.BackupAsked _ ->
          false;
    };
  }

  private static boolean tells(CourseEvent event) {
    return switch (event) {
      case CourseEvent.EndNeared e -> e.left().isZero();
      case CourseEvent.Readied _,
          CourseEvent.Unreadied _,
          CourseEvent.CheckInCalled _,
          CourseEvent.BeginAsked _,
          CourseEvent.UnderstandingAsked _,
          CourseEvent.AllTold _,
          CourseEvent.LeaderAsked _,
          CourseEvent.Closed _,
          CourseEvent.Undelivered _,
          CourseEvent.LeftDesk _ ->
          false;
      case CourseEvent.CheckedIn _,
          CourseEvent.Started _,
          CourseEvent.LeadHandedOver _,
          CourseEvent.MemberSeen _,
          CourseEvent.MemberLost _,
          CourseEvent.Continued _,
          CourseEvent.Halted _,
          CourseEvent.SupportAsked _,
          CourseEvent.SupportSignedOff _,
          CourseEvent.SupportRaised _,
          CourseEvent.SupportUnderstood _,
          CourseEvent.Extended _,
          CourseEvent.StateMarked _,
          CourseEvent.ComplicationNoted _,
          CourseEvent.Finished _,
          CourseEvent.BrokenOff _,
          CourseEvent.Reopened _ ->
          true;
    };
  }
}
