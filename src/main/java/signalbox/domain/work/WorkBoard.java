package signalbox.domain.work;

import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.Venue;

/** All claims that stand, oldest first; one holder for a target in a venue. */
public record WorkBoard(List<ClaimState> claims) {
  public WorkBoard {
    claims = List.copyOf(claims);
  }

  public static WorkBoard empty() {
    return new WorkBoard(List.of());
  }

  public Optional<ClaimState> find(Venue venue, Target target) {
    return claims.stream()
        .filter(c -> c.venue().equals(venue) && c.target().key().equals(target.key()))
        .findFirst();
  }

  public List<ClaimState> listIn(Venue venue) {
    return claims.stream().filter(c -> c.venue().equals(venue)).toList();
  }

  public List<ClaimState> listOf(CaseId id) {
    return claims.stream().filter(c -> c.belongsTo().equals(Optional.of(id))).toList();
  }

  public List<ClaimState> listHeldBy(MemberId holder) {
    return claims.stream().filter(c -> c.holder().equals(holder)).toList();
  }
}
