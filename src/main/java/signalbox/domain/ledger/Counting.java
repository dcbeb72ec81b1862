package signalbox.domain.ledger;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Roster;
import signalbox.domain.Service;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.ledger.CaseFigures.Pace;
import signalbox.domain.maintenance.ConsentSeats;
import signalbox.domain.maintenance.Maintenance;

/** What an event adds to the figures of its case, which is here as it was after the event. */
final class Counting {
  private Counting() {}

  static CaseFigures after(
      CaseFigures before, EmergencyDeploy deploy, Roster roster, Recorded recorded) {
    CaseFigures counted =
        recorded.event() instanceof DeployEvent event ? count(before, event) : before;
    return deploy.status().isBeforeStart()
        ? paced(counted, seats(Seats.quorum(deploy, roster, recorded.at())), recorded)
        : counted;
  }

  static CaseFigures after(
      CaseFigures before, Maintenance maintenance, Roster roster, Recorded recorded) {
    CaseFigures known = before.with(before.course().immediate(maintenance.isImmediate()));
    CaseFigures counted =
        recorded.event() instanceof MaintenanceEvent event
            ? count(known, maintenance, event, recorded)
            : known;
    return maintenance.status().isBeforeStart()
        ? paced(counted, seats(maintenance, roster), recorded)
        : counted;
  }

  private static CaseFigures count(CaseFigures figures, DeployEvent event) {
    return switch (event) {
      case DeployEvent.ClauseWaived _ -> figures.waived();
      case DeployEvent.Closed e -> figures.ended(Optional.of(e.outcome()));
      case DeployEvent.Reopened _ -> figures.ended(Optional.empty());
      case DeployEvent _ -> figures;
    };
  }

  private static CaseFigures count(
      CaseFigures figures, Maintenance maintenance, MaintenanceEvent event, Recorded recorded) {
    return switch (event) {
      case ConsentEvent.ClauseWaived _ -> figures.waived();
      case ConsentEvent _, PlanEvent _, EmergencyEvent _ -> figures;
      case CourseEvent e -> count(figures, maintenance, e, recorded);
    };
  }

  private static CaseFigures count(
      CaseFigures figures, Maintenance maintenance, CourseEvent event, Recorded recorded) {
    var course = figures.course();
    return switch (event) {
      case CourseEvent.Started _ ->
          figures.with(course.began(maintenance.plan().window(), recorded.at()));
      case CourseEvent.Finished _ -> figures.with(course.done(recorded.at()));
      case CourseEvent.Closed(_, var outcome, _, _) -> figures.ended(Optional.of(outcome));
      case CourseEvent.LeftDesk _ -> figures;
    };
  }

  /** Whether every seat of that name is filled. */
  private static Map<String, Boolean> seats(Quorum quorum) {
    return quorum.places().stream()
        .collect(
            Collectors.toMap(
                p -> p.seat().team().name(), p -> p.filled().isPresent(), Boolean::logicalAnd));
  }

  private static Map<String, Boolean> seats(Maintenance maintenance, Roster roster) {
    return ConsentSeats.places(maintenance, roster).stream()
        .collect(
            Collectors.toMap(p -> name(maintenance, p), p -> !p.isOpen(), Boolean::logicalAnd));
  }

  /** Such as {@code em of mediawiki}. */
  private static String name(Maintenance maintenance, ConsentSeats.Place place) {
    return maintenance.book().managers().name()
        + " of "
        + place.seat().services().stream().map(Service::name).collect(Collectors.joining("+"));
  }

  /** When a seat was first filled is not forgotten, whatever becomes of that yes. */
  private static CaseFigures paced(
      CaseFigures figures, Map<String, Boolean> seats, Recorded recorded) {
    Duration sofar = Duration.between(figures.opened(), recorded.at());
    var toSeat = new TreeMap<>(figures.pace().toSeat());
    seats.forEach((name, filled) -> {
      if (filled) {
        toSeat.putIfAbsent(name, sofar);
      }
    });
    boolean isFull = !seats.isEmpty() && !seats.containsValue(false);
    return figures.with(
        new Pace(
            toSeat, figures.pace().toQuorum().or(() -> Optional.of(sofar).filter(_ -> isFull))));
  }
}
