package signalbox.domain.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Roster;
import signalbox.domain.WorkEvent;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Case;
import signalbox.domain.ledger.CaseFigures.Pace;

/** What an event adds to the figures of its case. */
final class Counting {
  private Counting() {}

  /** The figures of that case, which is here as it was after the event. */
  static CaseFigures after(CaseFigures before, Case one, Roster roster, Recorded recorded) {
    var counted = count(before, recorded.event());
    return switch (one) {
      case Case.OfDeploy(var deploy) -> paced(counted, deploy, roster, recorded);
      case Case.OfMaintenance _ -> counted;
    };
  }

  private static CaseFigures count(CaseFigures figures, Event event) {
    return switch (event) {
      case DeployEvent.ClauseWaived _ -> figures.waived();
      case DeployEvent.Closed e -> figures.ended(Optional.of(e.outcome()));
      case DeployEvent.Reopened _ -> figures.ended(Optional.empty());
      case DeployEvent _ -> figures;
      case MaintenanceEvent e -> count(figures, e);
      case WorkEvent _, DeskEvent _, IdentityEvent _ -> figures;
    };
  }

  private static CaseFigures count(CaseFigures figures, MaintenanceEvent event) {
    return switch (event) {
      case PlanEvent e ->
          switch (e) {
            case PlanEvent.Planned _ -> figures;
          };
      case CourseEvent e ->
          switch (e) {
            case CourseEvent.Closed(_, var outcome, _, _) -> figures.ended(Optional.of(outcome));
            case CourseEvent.LeftDesk _ -> figures;
          };
    };
  }

  /** Seats are looked at before the start; which is first filled is not forgotten. */
  private static CaseFigures paced(
      CaseFigures figures, EmergencyDeploy deploy, Roster roster, Recorded recorded) {
    if (!deploy.status().isBeforeStart()) {
      return figures;
    }
    var quorum = Seats.quorum(deploy, roster, recorded.at());
    Duration sofar = Duration.between(figures.opened(), recorded.at());
    var toSeat = new TreeMap<>(figures.pace().toSeat());
    quorum.places().stream()
        .map(Quorum.Place::seat)
        .map(seat -> seat.team())
        .filter(team -> !quorum.listOpen().contains(team))
        .forEach(team -> toSeat.putIfAbsent(team.name(), sofar));
    boolean isFull = quorum.isFull() && !quorum.places().isEmpty();
    return figures.paced(
        new Pace(
            toSeat, figures.pace().toQuorum().or(() -> Optional.of(sofar).filter(_ -> isFull))));
  }
}
