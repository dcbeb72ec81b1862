package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Awaited;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.MaintenanceSlug.PostMortem;

/** Decides what is written about a maintenance, who finds it right, and where it goes out. */
final class Reporting {
  private Reporting() {}

  static Decision decide(Hearing h, PaperAction action) {
    return switch (action) {
      case PaperAction.Report a -> report(h, a);
      case PaperAction.NotePoint a -> note(h, a);
      case PaperAction.WriteText a -> write(h, a.link());
      case PaperAction.Review a -> review(h, a.paper());
      case PaperAction.AskRevision a -> askRevision(h, a);
      case PaperAction.Excuse a -> excuse(h, a);
      case PaperAction.Publish a -> publish(h, a);
      case PaperAction.AnnouncePublicly a -> announce(h, a.link());
    };
  }

  private static Decision report(Hearing h, PaperAction.Report a) {
    if (!PostMortemRules.isTime(h.maintenance())) {
      return h.wrongMoment();
    }
    if (!isInvolved(h)) {
      return h.mayNot(PartName.PARTICIPANT);
    }
    var filed = new Papers.Report(h.by(), a.service(), a.cause(), a.words());
    if (h.maintenance().papers().report().filter(filed::equals).isPresent()) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    return changed(
        h,
        Paper.REPORT,
        new PaperEvent.ReportFiled(h.id(), h.by(), a.service(), a.cause(), a.words()));
  }

  /** While it goes on too: what is worth telling is fresh then. */
  private static Decision note(Hearing h, PaperAction.NotePoint a) {
    var maintenance = h.maintenance();
    if (!maintenance.status().isUnderway() && !PostMortemRules.isTime(maintenance)) {
      return h.wrongMoment();
    }
    if (!isInvolved(h) && !h.isManager() && !h.isOnCommunity()) {
      return h.mayNot(PartName.PARTICIPANT, PartName.MANAGER, PartName.CES);
    }
    boolean isSo =
        maintenance.papers().points().stream()
            .anyMatch(p -> p.kind() == a.kind() && p.words().equals(a.words()) && h.isJust(p.at()));
    if (isSo) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    return maintenance.papers().points().size() < Papers.MOST_POINTS
        ? changed(
            h, Paper.POSTMORTEM, new PaperEvent.PointNoted(h.id(), h.by(), a.kind(), a.words()))
        : h.refuse(new Refusal.TooManyPoints(h.id(), Papers.MOST_POINTS));
  }

  private static Decision write(Hearing h, String link) {
    if (!PostMortemRules.isTime(h.maintenance())) {
      return h.wrongMoment();
    }
    if (!isInvolved(h) && !h.isManager() && !h.isOnCommunity()) {
      return h.mayNot(PartName.PARTICIPANT, PartName.MANAGER, PartName.CES);
    }
    var text = h.maintenance().papers().text();
    // Edited there once more, it has to be reviewed anew; where nobody has yet, that is no news.
    boolean isSo = text.written().equals(Optional.of(link)) && text.reviewers().isEmpty();
    return isSo
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : changed(h, Paper.POSTMORTEM, new PaperEvent.TextWritten(h.id(), h.by(), link));
  }

  /** What was said of the text as it was counts no longer, and whoever said it is told. */
  static Decision changed(Hearing h, Paper paper, MaintenanceEvent event) {
    var events = new ArrayList<Event>();
    events.add(event);
    var reviewers =
        h.maintenance().papers().of(paper).reviewers().stream()
            // Whoever files a report reviews it no longer.
            .filter(r -> paper != Paper.REPORT || !r.equals(h.by()))
            .toList();
    if (!reviewers.isEmpty()) {
      events.add(new PaperEvent.ReviewsFell(h.id(), paper, reviewers));
    }
    return new Decision.Accepted(events);
  }

  private static Decision review(Hearing h, Paper paper) {
    return findObstacle(h, paper)
        .orElseGet(() -> {
          var text = h.maintenance().papers().of(paper);
          return text.reviewers().contains(h.by())
              ? h.refuse(new Refusal.AlreadySo(h.id()))
              : Decision.accept(new PaperEvent.Reviewed(h.id(), h.by(), paper, text.revision()));
        });
  }

  private static Decision askRevision(Hearing h, PaperAction.AskRevision a) {
    return findObstacle(h, a.paper())
        .orElseGet(() ->
            Decision.accept(
                new PaperEvent.RevisionAsked(
                    h.id(),
                    h.by(),
                    a.paper(),
                    h.maintenance().papers().of(a.paper()).revision(),
                    a.why())));
  }

  private static Optional<Decision> findObstacle(Hearing h, Paper paper) {
    var maintenance = h.maintenance();
    if (!PostMortemRules.isTime(maintenance)) {
      return Optional.of(h.wrongMoment());
    }
    if (paper == Paper.REPORT && maintenance.papers().report().isEmpty()) {
      return Optional.of(h.refuse(new Refusal.NoReport(h.id())));
    }
    if (paper == Paper.REPORT && Reviewers.isFiler(maintenance, h.by())) {
      return Optional.of(h.refuse(new Refusal.OwnReport(h.id())));
    }
    if (!Reviewers.mayReview(h, paper)) {
      return Optional.of(
          paper == Paper.REPORT
              ? h.mayNot(PartName.PARTICIPANT, PartName.MANAGER)
              : h.mayNot(PartName.MANAGER, PartName.CES));
    }
    boolean isThere = paper == Paper.REPORT || maintenance.papers().text().isThere();
    return isThere ? Optional.empty() : Optional.of(h.refuse(new Refusal.NoText(h.id())));
  }

  private static Decision excuse(Hearing h, PaperAction.Excuse a) {
    var maintenance = h.maintenance();
    if (!PostMortemRules.isTime(maintenance)) {
      return h.wrongMoment();
    }
    if (!h.isManager()) {
      return h.mayNot(PartName.MANAGER);
    }
    if (!PostMortemRules.involved(maintenance).contains(a.reviewer())) {
      return h.refuse(
          new Refusal.NotInvolved(h.id(), a.reviewer(), Reviewers.listInvolved(maintenance)));
    }
    return maintenance.papers().isExcused(a.reviewer())
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new PaperEvent.ReviewerExcused(h.id(), h.by(), a.reviewer(), a.why()));
  }

  /** An incident report goes out when it is reviewed; a post-mortem is reviewed where it stands. */
  private static Decision publish(Hearing h, PaperAction.Publish a) {
    var maintenance = h.maintenance();
    if (!PostMortemRules.isTime(maintenance)) {
      return h.wrongMoment();
    }
    if (!isInvolved(h) && !h.isManager() && !h.isOnCommunity()) {
      return h.mayNot(PartName.PARTICIPANT, PartName.MANAGER, PartName.CES);
    }
    if (a.paper() == Paper.REPORT && maintenance.papers().report().isEmpty()) {
      return h.refuse(new Refusal.NoReport(h.id()));
    }
    if (a.paper() == Paper.REPORT && !isMet(h, PostMortem.INCIDENT_REPORT_REVIEWED)) {
      return unreviewed(h, PostMortem.INCIDENT_REPORT_REVIEWED);
    }
    var link = maintenance.papers().of(a.paper()).link();
    if (link.filter(a.link()::equals).isPresent()) {
      return h.refuse(new Refusal.AlreadySo(h.id()));
    }
    var event = new PaperEvent.Published(h.id(), h.by(), a.paper(), a.link());
    boolean isAnother =
        a.paper() == Paper.POSTMORTEM && maintenance.papers().text().isElsewhere(a.link());
    return isAnother ? changed(h, a.paper(), event) : Decision.accept(event);
  }

  /** What was reviewed is announced; where no specialist can be reached, who leads announces it. */
  private static Decision announce(Hearing h, String link) {
    var maintenance = h.maintenance();
    if (!PostMortemRules.isTime(maintenance)) {
      return h.wrongMoment();
    }
    if (!Announcing.maySpeak(h)) {
      return Announcing.mayNot(h);
    }
    if (maintenance.isRestricted()) {
      return h.refuse(new Refusal.StillRestricted(h.id()));
    }
    for (var clause : List.of(PostMortem.POST_MORTEM_POSTED, PostMortem.POST_MORTEM_REVIEWED)) {
      if (!isMet(h, clause)) {
        return unreviewed(h, clause);
      }
    }
    return maintenance.papers().outside().announced().filter(link::equals).isPresent()
        ? h.refuse(new Refusal.AlreadySo(h.id()))
        : Decision.accept(new PaperEvent.PubliclyAnnounced(h.id(), h.by(), link));
  }

  /**
   * To there being nothing to report; of one that did not wait for a yes, to that as well, and
   * whichever of the two there is to object to.
   */
  static Decision object(Hearing h, String why) {
    return h.maintenance().isImmediate()
        ? Emerging.judge(h, false, why).also(demand(h, why))
        : demand(h, why);
  }

  private static Decision demand(Hearing h, String why) {
    var maintenance = h.maintenance();
    if (!isClosedAsPerfect(maintenance)) {
      return notObjectedTo(h);
    }
    if (!h.isManager()) {
      return h.mayNot(PartName.MANAGER);
    }
    var grace = PaperDuties.times(maintenance).objection();
    Instant ended = maintenance.course().timing().ended().orElseThrow().at();
    return h.around().now().isAfter(ended.plus(grace))
        ? h.refuse(new Refusal.ObjectedLate(h.id(), grace))
        : Decision.accept(new PaperEvent.ReportDemanded(h.id(), h.by(), why));
  }

  private static Decision notObjectedTo(Hearing h) {
    boolean isOver = h.maintenance().course().timing().ended().isPresent();
    return !isOver && !h.maintenance().isOpen()
        ? h.wrongMoment()
        : h.refuse(new Refusal.NotAwaited(h.id(), objection(h.maintenance(), isOver)));
  }

  private static Awaited objection(Maintenance maintenance, boolean isOver) {
    if (isOver) {
      return Awaited.OBJECTION_TO_REPORTED;
    }
    return maintenance.status().isBeforeStart()
        ? Awaited.OBJECTION_BEFORE_START
        : Awaited.OBJECTION_BEFORE_END;
  }

  /** Whether it was closed, or will be, without a report, because there was nothing to report. */
  private static boolean isClosedAsPerfect(Maintenance maintenance) {
    return (maintenance.status() == MaintenanceStatus.CLOSED || PostMortemRules.isTime(maintenance))
        && maintenance.course().timing().ended().isPresent()
        && !PostMortemRules.hasToTell(maintenance);
  }

  private static boolean isInvolved(Hearing h) {
    return PostMortemRules.involved(h.maintenance()).contains(h.by());
  }

  private static boolean isMet(Hearing h, PostMortem clause) {
    return MaintenanceRules.finding(clause, h.maintenance(), h.around()).result().isMet();
  }

  private static Decision unreviewed(Hearing h, PostMortem clause) {
    return h.refuse(
        new Refusal.NotReviewed(
            h.id(), MaintenanceRules.finding(clause, h.maintenance(), h.around())));
  }
}
