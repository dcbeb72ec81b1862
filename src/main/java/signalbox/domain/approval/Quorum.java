package signalbox.domain.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.MemberId;
import signalbox.policy.Team;

/**
 * Seats of a case and who fills them: the canonical maximum matching of distinct people.
 *
 * <p>Seats are given in policy order and approvals are taken in the order in which they came, so
 * that the same approvals always give the same seats.
 *
 * @param places one for each seat, in policy order
 */
public record Quorum(List<Place> places) {
  public Quorum {
    places = List.copyOf(places);
  }

  /** A seat and the approval that fills it. */
  public record Place(Seat seat, Optional<Approval> filled) {}

  /** The canonical matching of these approvals to these seats. */
  public static Quorum match(List<Seat> seats, List<Approval> approvals) {
    var filled =
        Matching.of(seats, approvals, (vote, seat) -> vote.offered().contains(seat.team()));
    var places = new ArrayList<Place>();
    for (int s = 0; s < seats.size(); s++) {
      places.add(new Place(seats.get(s), filled.get(s)));
    }
    return new Quorum(places);
  }

  /** Whether every seat is filled. */
  public boolean isFull() {
    return places.stream().allMatch(p -> p.filled().isPresent());
  }

  /** How many seats are filled. */
  public int filledCount() {
    return (int) places.stream().filter(p -> p.filled().isPresent()).count();
  }

  /** The teams with an open seat, in policy order; a team with two open seats stands twice. */
  public List<Team> listOpen() {
    return places.stream().filter(p -> p.filled().isEmpty()).map(p -> p.seat().team()).toList();
  }

  /** The seat that this member fills. */
  public Optional<Seat> findSeat(MemberId member) {
    return places.stream()
        .filter(p -> p.filled().map(a -> a.approver().equals(member)).orElse(false))
        .map(Place::seat)
        .findFirst();
  }

  /** The seat that this member fills, in person or through one who stands in. */
  public Optional<Seat> findVoice(MemberId member) {
    return places.stream()
        .filter(p -> p.filled().map(a -> a.speaksFor(member)).orElse(false))
        .map(Place::seat)
        .findFirst();
  }

  /** Those who fill a seat, in policy order. */
  public List<MemberId> listSeated() {
    return places.stream().flatMap(p -> p.filled().stream()).map(Approval::approver).toList();
  }
}
