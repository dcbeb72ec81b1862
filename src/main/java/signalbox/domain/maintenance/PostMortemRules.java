package signalbox.domain.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Paper;
import signalbox.policy.MaintenanceSlug.PostMortem;

/** The clauses on what is written afterwards, a function a clause, which bears its name. */
public final class PostMortemRules {
  private PostMortemRules() {}

  static Finding finding(PostMortem clause, Maintenance maintenance, Environs around) {
    if (maintenance.course().timing().ended().isEmpty()) {
      return new Finding(clause, Result.NOT_APPLICABLE, new Because.NotYet());
    }
    return switch (clause) {
      case OVERRUN_NEEDS_INCIDENT_REPORT -> overrunNeedsIncidentReport(maintenance);
      case INCIDENT_REPORT_REVIEWED -> incidentReportReviewed(maintenance, around);
      case POST_MORTEM_POSTED -> postMortemPosted(maintenance);
      case POST_MORTEM_REVIEWED -> postMortemReviewed(maintenance, around);
      case PUBLIC_ANNOUNCEMENT -> publicAnnouncement(maintenance, around);
    };
  }

  /** Measured against the window as it was extended before its end. */
  static Finding overrunNeedsIncidentReport(Maintenance maintenance) {
    var clause = PostMortem.OVERRUN_NEEDS_INCIDENT_REPORT;
    if (!overran(maintenance)) {
      return new Finding(clause, Result.NOT_APPLICABLE, new Because.InWindow());
    }
    var by = maintenance.papers().report().map(Papers.Report::by);
    return met(clause, by.isPresent(), new Because.Filed(by));
  }

  /** By a manager and by everybody involved but who filed it; who is excused need not. */
  static Finding incidentReportReviewed(Maintenance maintenance, Environs around) {
    var clause = PostMortem.INCIDENT_REPORT_REVIEWED;
    if (maintenance.papers().report().isEmpty()) {
      return overran(maintenance)
          ? met(clause, false, new Because.Filed(Optional.empty()))
          : new Finding(clause, Result.NOT_APPLICABLE, new Because.NoReport());
    }
    return reviewed(clause, Paper.REPORT, maintenance, around);
  }

  static Finding postMortemPosted(Maintenance maintenance) {
    var clause = PostMortem.POST_MORTEM_POSTED;
    return hasToTell(maintenance)
        ? met(
            clause,
            maintenance.papers().text().link().isPresent(),
            new Because.PostedAt(maintenance.papers().text().link()))
        : nothingToTell(clause);
  }

  /** By a manager and by a specialist, who are two people. */
  static Finding postMortemReviewed(Maintenance maintenance, Environs around) {
    var clause = PostMortem.POST_MORTEM_REVIEWED;
    return hasToTell(maintenance)
        ? reviewed(clause, Paper.POSTMORTEM, maintenance, around)
        : nothingToTell(clause);
  }

  /** Of a restricted case nothing is told to all, until it is disclosed. */
  static Finding publicAnnouncement(Maintenance maintenance, Environs around) {
    var clause = PostMortem.PUBLIC_ANNOUNCEMENT;
    if (!hasToTell(maintenance)) {
      return nothingToTell(clause);
    }
    var link = maintenance.papers().outside().announced();
    boolean waits = maintenance.isRestricted();
    var because =
        new Because.Announcement(link, Asking.listCommunity(maintenance, around.roster()), waits);
    return waits
        ? new Finding(clause, Result.NOT_APPLICABLE, because)
        : met(clause, link.isPresent(), because);
  }

  private static Finding reviewed(
      PostMortem clause, Paper paper, Maintenance maintenance, Environs around) {
    var missing = Reviewers.missing(maintenance, paper, around);
    var text = maintenance.papers().of(paper);
    return met(
        clause,
        missing.isEmpty(),
        new Because.Reviews(paper, text.revision(), text.reviewers(), missing));
  }

  /** Whether it ended later than its window, with what was extended in time. */
  public static boolean overran(Maintenance maintenance) {
    return maintenance
        .course()
        .timing()
        .ended()
        .filter(end -> Coursing.overruns(maintenance, end.at()))
        .isPresent();
  }

  /**
   * Whether there is something to tell: it overran, something went otherwise than planned, somebody
   * was lost, an incident was reported, an emergency did not end perfectly, or a manager finds so.
   */
  public static boolean hasToTell(Maintenance maintenance) {
    var course = maintenance.course();
    boolean wasSmooth =
        course.chronicle().complications().isEmpty()
            && course.attendance().losses().isEmpty()
            && !course.chronicle().brokenOff();
    boolean isOrdinary = !maintenance.isEmergency() || course.chronicle().perfect();
    return !wasSmooth
        || !isOrdinary
        || overran(maintenance)
        || maintenance.papers().isReported();
  }

  /** Everybody who was involved, whether they stayed to the end or not. */
  static List<MemberId> involved(Maintenance maintenance) {
    return Stream.concat(
            Party.members(maintenance).stream(),
            maintenance.course().attendance().losses().stream().map(Attendance.Loss::member))
        .distinct()
        .toList();
  }

  /** Whether it is time for papers. */
  static boolean isTime(Maintenance maintenance) {
    return maintenance.status() == MaintenanceStatus.DONE;
  }

  private static Finding nothingToTell(PostMortem clause) {
    return new Finding(clause, Result.NOT_APPLICABLE, new Because.NothingToTell());
  }

  private static Finding met(PostMortem clause, boolean met, Because because) {
    return new Finding(clause, met ? Result.SATISFIED : Result.UNSATISFIED, because);
  }
}
