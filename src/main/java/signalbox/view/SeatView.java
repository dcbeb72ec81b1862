package signalbox.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseAction.StandIn;
import signalbox.domain.ConsentEvent;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Roster;
import signalbox.domain.Service;
import signalbox.domain.approval.Approval;
import signalbox.domain.approval.Quorum;
import signalbox.domain.deploy.Seats;
import signalbox.domain.desk.Case;
import signalbox.domain.maintenance.Assent;
import signalbox.domain.maintenance.ConsentSeats;
import signalbox.domain.maintenance.Maintenance;
import signalbox.policy.Team;

/**
 * A seat of a case, whether anybody fills it, and what proves that.
 *
 * @param need how many seats of that team the case asks for
 * @param services for which it is; none: for the whole case
 */
public record SeatView(Team team, int need, List<Service> services, Optional<Voice> filled) {
  public SeatView {
    services = List.copyOf(services);
  }

  /** Whose yes fills a seat, and since when. */
  public record Voice(
      MemberId by, Optional<StandIn> standIn, Instant at, Optional<Evidence> evidence) {}

  /**
   * Every seat of the case by that roster, in the order of its policy or plan.
   *
   * @param timeline what has happened to it
   */
  static List<SeatView> of(Case about, Roster roster, List<Recorded> timeline, Instant now) {
    return switch (about) {
      case Case.OfDeploy(var deploy) ->
          Seats.quorum(deploy, roster, now).places().stream().map(SeatView::of).toList();
      case Case.OfMaintenance(var maintenance) ->
          ConsentSeats.places(maintenance, roster).stream()
              .map(place -> of(maintenance, place, timeline))
              .toList();
    };
  }

  private static SeatView of(Quorum.Place place) {
    return new SeatView(
        place.seat().team(), place.seat().need(), List.of(), place.filled().map(SeatView::voice));
  }

  private static Voice voice(Approval approval) {
    return new Voice(approval.approver(), approval.standIn(), approval.at(), approval.evidence());
  }

  private static SeatView of(
      Maintenance maintenance, ConsentSeats.Place place, List<Recorded> timeline) {
    return new SeatView(
        maintenance.book().managers(),
        1,
        place.seat().services(),
        place.filled().map(yes -> voice(yes, timeline)));
  }

  /** A maintenance keeps no proof of a yes; the history does. */
  private static Voice voice(Assent.Yes yes, List<Recorded> timeline) {
    return new Voice(
        yes.approver(),
        yes.standIn(),
        yes.at(),
        timeline.stream()
            .filter(recorded -> recorded.at().equals(yes.at()))
            .filter(recorded ->
                recorded.event() instanceof ConsentEvent.Approved approved
                    && approved.approver().equals(yes.approver()))
            .reduce((_, last) -> last)
            .flatMap(Recorded::evidence));
  }
}
