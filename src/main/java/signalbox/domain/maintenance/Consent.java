package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.policy.Slug;

/**
 * What stands for and against a maintenance.
 *
 * @param assent what engineering managers have said
 * @param waivers clauses that were passed
 * @param holds who holds it
 * @param nudged when somebody last asked for what is missing
 * @param emergency what an emergency asks for afterwards; empty: it was planned ahead
 */
public record Consent(
    Assent assent,
    List<Waiver> waivers,
    List<Refusal.Hold> holds,
    Optional<Instant> nudged,
    Optional<Emergency> emergency) {
  public Consent {
    waivers = List.copyOf(waivers);
    holds = List.copyOf(holds);
  }

  /** A clause that somebody passed. */
  public record Waiver(Slug clause, MemberId by, String why) {}

  static Consent none() {
    return new Consent(Assent.none(), List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  static Consent of(Emergency emergency) {
    return none().with(emergency);
  }

  public Optional<Waiver> findWaiver(Slug clause) {
    return waivers.stream().filter(w -> w.clause() == clause).findFirst();
  }

  public boolean isHeld() {
    return !holds.isEmpty();
  }

  Consent with(Assent to) {
    return new Consent(to, waivers, holds, nudged, emergency);
  }

  Consent with(Emergency to) {
    return new Consent(assent, waivers, holds, nudged, Optional.of(to));
  }

  Consent waive(Waiver waiver) {
    var all = Stream.concat(waivers.stream(), Stream.of(waiver)).toList();
    return new Consent(assent, all, holds, nudged, emergency);
  }

  Consent unwaived(List<Slug> clauses) {
    var rest = waivers.stream().filter(w -> !clauses.contains(w.clause())).toList();
    return new Consent(assent, rest, holds, nudged, emergency);
  }

  Consent hold(Refusal.Hold hold) {
    var all = Stream.concat(holds.stream(), Stream.of(hold)).toList();
    return new Consent(assent, waivers, all, nudged, emergency);
  }

  Consent unhold(List<MemberId> holders) {
    var rest = holds.stream().filter(h -> !holders.contains(h.holder())).toList();
    return new Consent(assent, waivers, rest, nudged, emergency);
  }

  Consent nudged(Instant at) {
    return new Consent(assent, waivers, holds, Optional.of(at), emergency);
  }
}
