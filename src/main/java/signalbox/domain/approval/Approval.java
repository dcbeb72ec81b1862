package signalbox.domain.approval;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.CaseAction;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.policy.Team;

/**
 * One member's yes to one revision of a request.
 *
 * @param offered the teams for which it may count
 * @param standIn on whose behalf it was given, and why
 */
public record Approval(
    MemberId approver,
    Set<Team> offered,
    Optional<CaseAction.StandIn> standIn,
    int revision,
    Instant at,
    Optional<Evidence> evidence) {
  public Approval {
    offered = Collections.unmodifiableSortedSet(new TreeSet<>(offered));
  }

  /** Whether it is that member's yes, given in person or by one who stands in. */
  public boolean speaksFor(MemberId member) {
    return approver.equals(member) || standIn.map(s -> s.member().equals(member)).orElse(false);
  }
}
