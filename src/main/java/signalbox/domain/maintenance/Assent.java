package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import signalbox.domain.CaseAction.StandIn;
import signalbox.domain.MemberId;
import signalbox.domain.Service;

/**
 * What engineering managers have said to a plan, as far as it stands.
 *
 * @param discussedWith a manager with whom it was discussed, the first who said so
 * @param approvals each yes that counts, in the order in which they came
 * @param refusals each no that stands
 * @param parallel who lets several operations go on at the same time; empty: nobody
 * @param asides what those said last who are not asked, by name: nothing for a yes, else why not
 */
public record Assent(
    Optional<MemberId> discussedWith,
    List<Yes> approvals,
    List<No> refusals,
    Optional<MemberId> parallel,
    Map<String, String> asides) {
  public Assent {
    approvals = List.copyOf(approvals);
    refusals = List.copyOf(refusals);
    asides = Collections.unmodifiableSortedMap(new TreeMap<>(asides));
  }

  /** One manager's yes to one revision of the plan. */
  public record Yes(
      MemberId approver,
      List<Service> offered,
      Optional<StandIn> standIn,
      int revision,
      Instant at) {
    public Yes {
      offered = List.copyOf(offered);
    }

    /** Whether it is that manager's yes, given in person or by one who stands in. */
    boolean speaksFor(MemberId manager) {
      return approver.equals(manager)
          || standIn.filter(s -> s.member().equals(manager)).isPresent();
    }
  }

  /** One manager's no. */
  public record No(MemberId manager, String why) {}

  static Assent none() {
    return new Assent(Optional.empty(), List.of(), List.of(), Optional.empty(), Map.of());
  }

  public Optional<Yes> findYes(MemberId by) {
    return approvals.stream().filter(a -> a.approver().equals(by)).findFirst();
  }

  public Optional<No> findNo(MemberId by) {
    return refusals.stream().filter(n -> n.manager().equals(by)).findFirst();
  }

  /** Whether that member has said the same before, without being asked. */
  boolean isSaid(MemberId by, String why) {
    return why.equals(asides.get(by.name()));
  }

  Assent discussed(MemberId with) {
    return new Assent(
        discussedWith.or(() -> Optional.of(with)), approvals, refusals, parallel, asides);
  }

  Assent plus(Yes yes) {
    return new Assent(
        discussedWith,
        Stream.concat(approvals.stream(), Stream.of(yes)).toList(),
        refusals,
        parallel,
        asides);
  }

  Assent plus(No no) {
    return new Assent(
        discussedWith,
        approvals,
        Stream.concat(without(no.manager()).refusals.stream(), Stream.of(no)).toList(),
        parallel,
        asides);
  }

  /** Without the yes and the no of that member. */
  Assent without(MemberId by) {
    return new Assent(
        discussedWith,
        approvals.stream().filter(a -> !a.approver().equals(by)).toList(),
        refusals.stream().filter(n -> !n.manager().equals(by)).toList(),
        parallel,
        asides);
  }

  Assent inParallel(MemberId allowedBy) {
    return new Assent(discussedWith, approvals, refusals, Optional.of(allowedBy), asides);
  }

  Assent withoutParallel() {
    return new Assent(discussedWith, approvals, refusals, Optional.empty(), asides);
  }

  Assent aside(MemberId by, String why) {
    var all = new TreeMap<>(asides);
    all.put(by.name(), why);
    return new Assent(discussedWith, approvals, refusals, parallel, all);
  }

  /** What was said aside was said of the plan as it was. */
  Assent withoutAsides() {
    return new Assent(discussedWith, approvals, refusals, parallel, Map.of());
  }
}
