package signalbox.domain.deploy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param asides what those said last who fill no seat, by name: nothing for a yes, else why not
 */
public record Votes(
    List<Approval> approvals,
    List<Requirement> required,
    List<Waiver> waivers,
    List<Refusal.Hold> holds,
    Set<CaseId> beside,
    Map<String, String> asides) {
  public Votes {
    approvals = List.copyOf(approvals);
    required = List.copyOf(required);
    waivers = List.copyOf(waivers);
    holds = List.copyOf(holds);
    beside = Collections.unmodifiableSortedSet(new TreeSet<>(beside));
    asides = Collections.unmodifiableSortedMap(new TreeMap<>(asides));
  }

  /** A team that somebody added. */
  public record Requirement(Team team, MemberId by) {}

  /** A clause that somebody passed. */
  public record Waiver(Slug clause, MemberId by, String why) {}

  public static Votes none() {
    return new Votes(List.of(), List.of(), List.of(), List.of(), Set.of(), Map.of());
  }

  public Optional<Approval> findApproval(MemberId by) {
    return approvals.stream().filter(a -> a.approver().equals(by)).findFirst();
  }

  public Optional<Waiver> findWaiver(Slug clause) {
    return waivers.stream().filter(w -> w.clause() == clause).findFirst();
  }

  /** Those who added that team, once each. */
  List<MemberId> listRequiring(Team team) {
    return required.stream()
        .filter(r -> r.team().equals(team))
        .map(Requirement::by)
        .distinct()
        .toList();
  }

  Votes plus(Approval approval) {
    return new Votes(added(approvals, approval), required, waivers, holds, beside, asides);
  }

  Votes minus(MemberId approver) {
    var rest = approvals.stream().filter(a -> !a.approver().equals(approver)).toList();
    return new Votes(rest, required, waivers, holds, beside, asides);
  }

  /** A team that was passed by a waiver may be required again; it stands once all the same. */
  Votes require(Team team, MemberId by) {
    var others = unrequire(team).required();
    return new Votes(
        approvals, added(others, new Requirement(team, by)), waivers, holds, beside, asides);
  }

  Votes unrequire(Team team) {
    var rest = required.stream().filter(r -> !r.team().equals(team)).toList();
    return new Votes(approvals, rest, waivers, holds, beside, asides);
  }

  Votes waive(Waiver waiver) {
    return new Votes(approvals, required, added(waivers, waiver), holds, beside, asides);
  }

  Votes unwaived(Slug clause) {
    var rest = waivers.stream().filter(w -> w.clause() != clause).toList();
    return new Votes(approvals, required, rest, holds, beside, asides);
  }

  /** What was waived and allowed for one revision does not hold for the next. */
  Votes revised() {
    return new Votes(approvals, required, List.of(), holds, Set.of(), Map.of());
  }

  Votes hold(MemberId holder, String why, Instant at) {
    var hold = new Refusal.Hold(holder, why, at);
    return new Votes(approvals, required, waivers, added(holds, hold), beside, asides);
  }

  Votes unhold(List<MemberId> holders) {
    var rest = holds.stream().filter(h -> !holders.contains(h.holder())).toList();
    return new Votes(approvals, required, waivers, rest, beside, asides);
  }

  Votes beside(CaseId running) {
    var all = new TreeSet<>(beside);
    all.add(running);
    return new Votes(approvals, required, waivers, holds, all, asides);
  }

  /** What that member said last without filling a seat; nothing for a yes, else why not. */
  Votes aside(MemberId by, String why) {
    var all = new TreeMap<>(asides);
    all.put(by.name(), why);
    return new Votes(approvals, required, waivers, holds, beside, all);
  }

  /** Whether that member has said the same before, without filling a seat. */
  boolean isSaid(MemberId by, String why) {
    return why.equals(asides.get(by.name()));
  }

  private static <T> List<T> added(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }
}
