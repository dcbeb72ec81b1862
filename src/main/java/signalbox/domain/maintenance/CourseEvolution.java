package signalbox.domain.maintenance;

import java.util.function.UnaryOperator;
import signalbox.domain.CourseEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Recorded;

/** Folds what has happened on the way of a maintenance into its state. */
final class CourseEvolution {
  private CourseEvolution() {}

  static Maintenance evolve(Maintenance m, Recorded recorded, CourseEvent event) {
    return switch (event) {
      case CourseEvent.Readied _ -> at(m, MaintenanceStatus.READY);
      case CourseEvent.Unreadied _ -> at(m, beforeReady(m));
      case CourseEvent.Started e -> at(started(m, recorded, e), MaintenanceStatus.IN_PROGRESS);
      case CourseEvent.Continued _ -> decided(at(m, MaintenanceStatus.IN_PROGRESS));
      case CourseEvent.Halted _ -> decided(at(m, MaintenanceStatus.HALTED));
      case CourseEvent.Finished e -> at(finished(m, recorded, e), MaintenanceStatus.DONE);
      case CourseEvent.BrokenOff e -> at(brokenOff(m, recorded, e), MaintenanceStatus.DONE);
      case CourseEvent.Reopened _ -> reopened(m);
      case CourseEvent.Closed e ->
          m.with(
              m.progress()
                  .closed(new Maintenance.Closing(e.outcome(), recorded.at(), e.by(), e.why())));
      case CourseEvent.Undelivered _, CourseEvent.LeftDesk _ -> m;
      case CourseEvent.LeadHandedOver e -> m.with(m.course().with(led(m, recorded, e)));
      case CourseEvent.CheckedIn _, CourseEvent.MemberSeen _, CourseEvent.MemberLost _ ->
          attendance(m, a -> attend(a, recorded, event));
      case CourseEvent.SupportAsked _,
          CourseEvent.SupportSignedOff _,
          CourseEvent.SupportRaised _,
          CourseEvent.SupportUnderstood _,
          CourseEvent.UnderstandingAsked _ ->
          m.with(support(m.course(), recorded, event));
      case CourseEvent.CheckInCalled _,
          CourseEvent.BeginAsked _,
          CourseEvent.Extended _,
          CourseEvent.EndNeared _,
          CourseEvent.AllTold _,
          CourseEvent.LeaderAsked _ ->
          m.with(timed(m.course(), recorded, event));
      case CourseEvent.StateMarked e ->
          told(
              m, c -> c.plus(new Chronicle.Marked(recorded.at(), e.by(), e.state(), e.words())));
      case CourseEvent.ComplicationNoted e ->
          told(m, c -> c.plus(new Chronicle.Complication(recorded.at(), e.by(), e.words())));
    };
  }

  private static MaintenanceStatus beforeReady(Maintenance m) {
    return NoticeEvolution.isAnnounced(m)
        ? MaintenanceStatus.ANNOUNCED
        : MaintenanceStatus.PLANNING;
  }

  private static Maintenance at(Maintenance m, MaintenanceStatus status) {
    return m.with(m.progress().at(status));
  }

  private static Maintenance attendance(Maintenance m, UnaryOperator<Attendance> change) {
    return m.with(m.course().with(change.apply(m.course().attendance())));
  }

  private static Maintenance chronicle(Maintenance m, UnaryOperator<Chronicle> change) {
    return m.with(m.course().with(change.apply(m.course().chronicle())));
  }

  /** What is drafted from that is another text than before. */
  private static Maintenance told(Maintenance m, UnaryOperator<Chronicle> change) {
    return chronicle(m, change).with(m.papers().retold());
  }

  private static Maintenance decided(Maintenance m) {
    return attendance(m, Attendance::decided);
  }

  private static Maintenance started(Maintenance m, Recorded recorded, CourseEvent.Started e) {
    var course = m.course();
    return m.with(
        course
            .with(course.leading().by(e.leader(), recorded.at()))
            .with(course.attendance().checkedIn(e.leader()))
            .with(course.timing().started(recorded.at())));
  }

  private static Leading led(Maintenance m, Recorded recorded, CourseEvent.LeadHandedOver e) {
    var leading = m.course().leading();
    return e.of().isEmpty() ? leading.by(e.to(), recorded.at()) : leading.by(e.to(), e.of());
  }

  private static Maintenance finished(Maintenance m, Recorded recorded, CourseEvent.Finished e) {
    var course = m.course();
    return m.with(
        course
            .with(course.timing().ended(new Timing.End(recorded.at(), e.by())))
            .with(course.chronicle().finished(e.perfect())));
  }

  private static Maintenance brokenOff(Maintenance m, Recorded recorded, CourseEvent.BrokenOff e) {
    var course = m.course();
    var why = new Chronicle.Complication(recorded.at(), e.by(), e.why());
    return m.with(
        course
            .with(course.timing().ended(new Timing.End(recorded.at(), e.by())))
            .with(course.chronicle().brokenOff(why)));
  }

  /** What had begun goes on; what had not is planned again. */
  private static Maintenance reopened(Maintenance m) {
    var course = m.course();
    boolean hadBegun = course.started().isPresent();
    var status = hadBegun ? MaintenanceStatus.IN_PROGRESS : m.progress().before();
    return at(
        m.with(course.with(course.timing().reopened()).with(course.chronicle().reopened()))
            .with(m.papers().retold()),
        status);
  }

  private static Attendance attend(Attendance before, Recorded recorded, CourseEvent event) {
    return switch (event) {
      case CourseEvent.CheckedIn e -> before.checkedIn(e.member());
      case CourseEvent.MemberSeen e ->
          e.here() ? before.returned(e.member()) : before.gone(e.member(), recorded.at());
      case CourseEvent.MemberLost e ->
          before.lost(new Attendance.Loss(e.member(), e.said(), e.urgent()));
      case CourseEvent _ -> before;
    };
  }

  private static Course support(Course course, Recorded recorded, CourseEvent event) {
    return switch (event) {
      case CourseEvent.SupportAsked e -> course.with(Support.asked(e.by(), e.vendor(), e.why()));
      case CourseEvent.SupportSignedOff e -> support(course, e.vendor(), s -> s.signedOff(e.by()));
      case CourseEvent.SupportRaised e ->
          support(course, e.vendor(), s -> s.raised(e.by(), recorded.at()));
      case CourseEvent.SupportUnderstood e ->
          support(course, e.vendor(), s -> s.understood(e.member()));
      case CourseEvent.UnderstandingAsked e -> support(course, e.vendor(), Support::whileAsked);
      case CourseEvent _ -> course;
    };
  }

  private static Course support(Course course, String vendor, UnaryOperator<Support> change) {
    return course.findSupport(vendor).map(change).map(course::with).orElse(course);
  }

  private static Course timed(Course course, Recorded recorded, CourseEvent event) {
    var timing = course.timing();
    return switch (event) {
      case CourseEvent.CheckInCalled e -> course.with(timing.checkInCalled(e.start()));
      case CourseEvent.BeginAsked e ->
          course.with(timing.beginAsked(new Timing.Begin(e.start(), e.time())));
      case CourseEvent.Extended e ->
          course.with(
              timing.extended(
                  new Timing.Extension(recorded.at(), e.by(), e.length(), e.inTime(), e.why())));
      case CourseEvent.EndNeared e ->
          course.with(timing.warned(new Timing.Left(e.end(), e.left())));
      case CourseEvent.AllTold e -> course.with(timing.told(e.time(), recorded.at()));
      case CourseEvent.LeaderAsked _ -> course.with(course.leading().whileAsked());
      case CourseEvent _ -> course;
    };
  }
}
