package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.Step;

/** Decides when the work of a maintenance begins and when it is done, and takes an end back. */
final class Coursing {
  private Coursing() {}

  static Decision start(Hearing h, boolean early) {
    if (!h.maintenance().status().hasWindow()) {
      return h.wrongMoment();
    }
    if (!h.isLeader()) {
      return h.mayNot(PartName.LEADER);
    }
    if (h.maintenance().isHeld()) {
      return h.refuse(new Refusal.OnHold(h.id(), h.maintenance().consent().holds()));
    }
    var gates = MaintenanceRules.gates(h.maintenance(), h.around(), Step.START);
    if (!gates.isEmpty()) {
      return h.refuse(new Refusal.Unsatisfied(h.id(), Step.START, gates));
    }
    return findBadTime(h, early)
        .or(() -> Earliest.findTooEarly(h.maintenance(), h.around()))
        .or(() -> Operations.findTwo(h.maintenance(), h.around()))
        .map(h::refuse)
        .orElseGet(() -> started(h));
  }

  private static Optional<Refusal> findBadTime(Hearing h, boolean early) {
    var window = h.maintenance().plan().window();
    Instant now = h.around().now();
    if (h.maintenance().isEmergency()) {
      return Optional.empty();
    }
    if (now.isBefore(window.start()) && !early) {
      return Optional.of(new Refusal.TooEarly(h.id(), window.start()));
    }
    return now.isBefore(window.end())
        ? Optional.empty()
        : Optional.of(new Refusal.WindowPassed(h.id(), window));
  }

  /** Whoever takes part and is not there then is missed from then on. */
  private static Decision started(Hearing h) {
    var events = new ArrayList<Event>();
    events.add(new CourseEvent.Started(h.id(), h.by()));
    for (MemberId member : Party.members(h.maintenance())) {
      if (h.around().absent().contains(member) && !member.equals(h.by())) {
        events.add(new CourseEvent.MemberSeen(h.id(), member, false));
      }
    }
    return new Decision.Accepted(events);
  }

  static Decision finish(Hearing h, boolean perfect) {
    var maintenance = h.maintenance();
    if (!maintenance.status().isUnderway()) {
      return h.wrongMoment();
    }
    if (!h.isLeader()) {
      return h.mayNot(PartName.LEADER);
    }
    if (maintenance.isHeld()) {
      return h.refuse(new Refusal.OnHold(h.id(), maintenance.consent().holds()));
    }
    return (perfect ? findFlaw(h) : Optional.<Refusal>empty())
        .map(h::refuse)
        .orElseGet(() -> Decision.accept(new CourseEvent.Finished(h.id(), h.by(), perfect)));
  }

  /** What there is to tell of it already, whoever says that there is nothing. */
  private static Optional<Refusal> findFlaw(Hearing h) {
    var maintenance = h.maintenance();
    int complications = maintenance.course().chronicle().complications().size();
    boolean isOver = overruns(maintenance, h.around().now());
    var lost = List.copyOf(maintenance.course().attendance().lost());
    boolean isReported = maintenance.papers().isReported();
    return complications > 0 || isOver || !lost.isEmpty() || isReported
        ? Optional.of(new Refusal.NotPerfect(h.id(), complications, isOver, lost, isReported))
        : Optional.empty();
  }

  /** Whether who is done then is so later than planned, with what was extended in time. */
  static boolean overruns(Maintenance maintenance, Instant then) {
    var end = maintenance.course().timing().measuredEnd(maintenance.plan().window());
    return !maintenance.isEmergency() && then.isAfter(end);
  }

  static Decision breakOff(Hearing h, String why) {
    if (!h.maintenance().status().isUnderway()) {
      return h.wrongMoment();
    }
    return h.isLeader() || h.isManager()
        ? Decision.accept(new CourseEvent.BrokenOff(h.id(), h.by(), why))
        : h.mayNot(PartName.LEADER, PartName.MANAGER);
  }

  /** Whoever ended it takes that back, for a few minutes. */
  static Decision reopen(Hearing h) {
    var maintenance = h.maintenance();
    var end = findEnd(maintenance);
    if (end.isEmpty()) {
      return h.wrongMoment();
    }
    if (!end.get().by().equals(h.by()) && !h.isLeader() && !h.isManager()) {
      return h.mayNot(PartName.AUTHOR, PartName.LEADER, PartName.MANAGER);
    }
    var grace = maintenance.book().times().typoGrace();
    return h.around().now().isAfter(end.get().at().plus(grace))
        ? h.refuse(new Refusal.TooLate(h.id(), grace))
        : findTwo(h)
            .map(h::refuse)
            .orElseGet(() ->
                Reporting.changed(h, Paper.POSTMORTEM, new CourseEvent.Reopened(h.id(), h.by())));
  }

  /** What had not begun is planned again, and in that claims are no operations. */
  private static Optional<Refusal> findTwo(Hearing h) {
    return h.maintenance().course().timing().ended().isPresent()
        ? Operations.findTwo(h.maintenance(), h.around())
        : Optional.empty();
  }

  /** When people ended it, and who; nobody takes back what only the clock said. */
  static Optional<Timing.End> findEnd(Maintenance maintenance) {
    return switch (maintenance.status()) {
      case DONE -> maintenance.course().timing().ended();
      case CLOSED ->
          maintenance
              .progress()
              .closing()
              .flatMap(c -> c.by().map(by -> new Timing.End(c.at(), by)))
              .or(() -> maintenance.course().timing().ended());
      case PLANNING, ANNOUNCED, READY, POSTPONED, IN_PROGRESS, HALTED -> Optional.empty();
    };
  }

  /** How it is closed once nothing is owed any more. */
  static MaintenanceOutcome outcome(Maintenance maintenance) {
    if (maintenance.course().chronicle().brokenOff()) {
      return MaintenanceOutcome.BROKEN_OFF;
    }
    boolean overran =
        maintenance
            .course()
            .timing()
            .ended()
            .filter(end -> overruns(maintenance, end.at()))
            .isPresent();
    return overran ? MaintenanceOutcome.OVERRAN : MaintenanceOutcome.COMPLETED;
  }

  /** What the clock says when its window has passed. */
  static Decision lapse(Maintenance maintenance) {
    return Decision.accept(
        new CourseEvent.Closed(maintenance.id(), MaintenanceOutcome.LAPSED, Optional.empty(), ""));
  }

  static Decision askToBegin(Maintenance maintenance, int time) {
    return Decision.accept(
        new CourseEvent.BeginAsked(maintenance.id(), maintenance.plan().window().start(), time));
  }

  static List<CourseEvent> readiness(Maintenance maintenance, Environs around) {
    if (!maintenance.status().hasWindow() || maintenance.isEmergency()) {
      return List.of();
    }
    boolean isReady = maintenance.status() == MaintenanceStatus.READY;
    boolean isClear = MaintenanceRules.gates(maintenance, around, Step.START).isEmpty();
    if (isReady == isClear) {
      return List.of();
    }
    return List.of(
        isClear
            ? new CourseEvent.Readied(maintenance.id())
            : new CourseEvent.Unreadied(maintenance.id()));
  }
}
