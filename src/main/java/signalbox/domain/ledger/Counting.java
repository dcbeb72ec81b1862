package signalbox.domain.ledger;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import signalbox.domain.ConsentEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.Event;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
import signalbox.domain.Service;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Case;
import signalbox.domain.ledger.CaseFigures.Pace;
import signalbox.domain.maintenance.ConsentSeats;
import signalbox.domain.maintenance.Maintenance;

/** What an event adds to the figures of its case, which is here as it was after the event. */
final class Counting {
  private Counting() {}

  static CaseFigures after(CaseFigures before, Case one, Roster roster, Recorded recorded) {
    CaseFigures counted =
        before
            .restricted(one.isRestricted())
            .ended(one.closing().map(Refusal.Closing::outcome))
            .waived(isWaiver(recorded.event()) ? 1 : 0);
    return switch (one) {
      case Case.OfDeploy(var deploy) ->
          deploy.status().isBeforeStart()
              ? paced(counted, seats(Seats.quorum(deploy, roster, recorded.at())), recorded)
              : counted;
      case Case.OfMaintenance(var maintenance) -> {
        CaseFigures worked = counted.with(CaseFigures.Course.of(maintenance));
        yield maintenance.status().isBeforeStart()
            ? paced(worked, seats(maintenance, roster), recorded)
            : worked;
      }
    };
  }

  private static boolean isWaiver(Event event) {
    return event instanceof DeployEvent.ClauseWaived || event instanceof ConsentEvent.ClauseWaived;
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
