package signalbox.rendering.course;

import java.time.Duration;
import java.util.List;
import signalbox.domain.CourseEvent;
import signalbox.domain.Service;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** What has happened on the way of a maintenance, as one entry of its timeline. */
public final class CourseEventWords {
  private CourseEventWords() {}

  /** Such as {@code finished it}. */
  public static String of(CourseEvent event) {
    return switch (event) {
      case CourseEvent.Readied _ -> "nothing in the way of its start any more";
      case CourseEvent.Unreadied _ -> "something in the way of its start again";
      case CourseEvent.CheckInCalled _ -> "called members to check in";
      case CourseEvent.CheckedIn e -> e.member() + " checked in";
      case CourseEvent.BeginAsked e -> "asked whether to begin, time " + e.time();
      case CourseEvent.Started _ -> "started it";
      case CourseEvent.LeadHandedOver e -> "handed the lead" + of(e.of()) + " to " + e.to();
      case CourseEvent.MemberSeen e -> e.member() + (e.here() ? " came" : " left");
      case CourseEvent.MemberLost e ->
          e.member() + (e.said() ? " became unavailable" : " was lost") + because(e.why());
      case CourseEvent.Continued e -> "let it go on" + because(e.why());
      case CourseEvent.Halted e -> "halted it" + because(e.why());
      case CourseEvent.SupportAsked e -> "asked for support of " + e.vendor() + because(e.why());
      case CourseEvent.SupportSignedOff e -> "signed off on support of " + e.vendor();
      case CourseEvent.SupportRaised e -> "raised support of " + e.vendor();
      case CourseEvent.SupportUnderstood e -> "understood why " + e.vendor() + " is called in";
      case CourseEvent.UnderstandingAsked e ->
          "asked " + Names.list(e.missing()) + " about support of " + e.vendor();
      case CourseEvent.Extended e -> extended(e);
      case CourseEvent.EndNeared e -> left(e.left());
      case CourseEvent.StateMarked e -> "marked services " + e.state().word() + because(e.words());
      case CourseEvent.ComplicationNoted e -> "noted a complication: " + e.words();
      case CourseEvent.AllTold _ -> "told how it stands";
      case CourseEvent.LeaderAsked e -> "asked " + e.leader() + " for a word";
      case CourseEvent.Finished e -> "finished it" + (e.perfect() ? ", perfect" : "");
      case CourseEvent.BrokenOff e -> "broke it off" + because(e.why());
      case CourseEvent.Reopened _ -> "opened it again";
      case CourseEvent.Closed e -> closed(e);
      case CourseEvent.Undelivered e -> "not delivered on " + e.network() + because(e.why());
      case CourseEvent.LeftDesk _ -> "left the desk";
    };
  }

  private static String of(List<Service> services) {
    return services.isEmpty() ? "" : " of " + Names.and(services);
  }

  private static String extended(CourseEvent.Extended e) {
    return "extended it by "
        + Times.length(e.length())
        + (e.inTime() ? "" : ", after its end")
        + because(e.why());
  }

  private static String left(Duration left) {
    return left.isZero() ? "its window was over" : Times.length(left) + " left of its window";
  }

  private static String closed(CourseEvent.Closed event) {
    return switch (event.outcome()) {
      case CANCELLED -> "cancelled it" + because(event.why());
      case COMPLETED -> "closed it, nothing is owed any more";
      case OVERRAN -> "closed it, later than planned";
      case BROKEN_OFF -> "closed it, broken off";
      case LAPSED -> "closed it, its window had passed";
    };
  }

  private static String because(String why) {
    return why.isEmpty() ? "" : ": " + why;
  }
}
