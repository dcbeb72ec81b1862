package signalbox.domain.maintenance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;

/**
 * What members say of the plan as it stands.
 *
 * @param agreed who agrees, each to a revision
 * @param against who does not, and why
 */
public record Agreements(List<Yes> agreed, List<No> against) {
  public Agreements {
    agreed = List.copyOf(agreed);
    against = List.copyOf(against);
  }

  /** A member's yes to one revision of the plan. */
  public record Yes(MemberId member, int revision) {}

  /** A member's no. */
  public record No(MemberId member, String why) {}

  static Agreements none() {
    return new Agreements(List.of(), List.of());
  }

  public boolean isAgreed(MemberId member, int revision) {
    return agreed.contains(new Yes(member, revision));
  }

  public Optional<No> findNo(MemberId member) {
    return against.stream().filter(n -> n.member().equals(member)).findFirst();
  }

  boolean isEmpty() {
    return agreed.isEmpty() && against.isEmpty();
  }

  Agreements plus(Yes yes) {
    var rest = without(yes.member());
    return new Agreements(append(rest.agreed, yes), rest.against);
  }

  Agreements plus(No no) {
    var rest = without(no.member());
    return new Agreements(rest.agreed, append(rest.against, no));
  }

  Agreements without(MemberId member) {
    return new Agreements(
        agreed.stream().filter(y -> !y.member().equals(member)).toList(),
        against.stream().filter(n -> !n.member().equals(member)).toList());
  }

  private static <T> List<T> append(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }
}
