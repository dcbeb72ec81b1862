package signalbox.domain.deploy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.approval.Approval;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/**
 * What people have said for and against a deploy, as far as it stands.
 *
 * @param approvals those that count, in the order in which they came
 * @param required teams added beyond the policy, in the order in which they were
 * @param waivers clauses that were passed
 * @param holds who holds it
 * @param beside the running deploys beside which it may start
 */
public record Votes(
    List<Approval> approvals,
    List<Requirement> required,
    List<Waiver> waivers,
    List<Refusal.Hold> holds,
    Set<CaseId> beside) {
  public Votes {
    approvals = List.copyOf(approvals);
    required = List.copyOf(required);
    waivers = List.copyOf(waivers);
    holds = List.copyOf(holds);
    beside = Collections.unmodifiableSortedSet(new TreeSet<>(beside));
  }

  /** A team that somebody added. */
  public record Requirement(Team team, MemberId by) {}

  /** A clause that somebody passed. */
  public record Waiver(Slug clause, MemberId by, String why) {}

  public static Votes none() {
    return new Votes(List.of(), List.of(), List.of(), List.of(), Set.of());
  }

  public Optional<Approval> findApproval(MemberId by) {
    return approvals.stream().filter(a -> a.approver().equals(by)).findFirst();
  }

  public Optional<Waiver> findWaiver(Slug clause) {
    return waivers.stream().filter(w -> w.clause() == clause).findFirst();
  }
}
