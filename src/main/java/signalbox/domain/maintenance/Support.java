package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.MemberId;

/**
 * The help of a vendor, from the question to its being understood by everybody.
 *
 * @param why it is needed
 * @param signedOffBy the leader who finds that urgent
 * @param raised when the vendor was called in
 * @param understoodBy who understands why
 * @param asked whether those who do not were asked
 */
public record Support(
    String vendor,
    MemberId by,
    String why,
    Optional<MemberId> signedOffBy,
    Optional<Instant> raised,
    Set<MemberId> understoodBy,
    boolean asked) {
  public Support {
    understoodBy = Collections.unmodifiableSortedSet(new TreeSet<>(understoodBy));
  }

  /** Who asks for it understands why. */
  static Support asked(MemberId by, String vendor, String why) {
    return new Support(vendor, by, why, Optional.empty(), Optional.empty(), Set.of(by), false);
  }

  boolean isOf(String named) {
    return key(vendor).equals(key(named));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Whoever signs off on it understands why. */
  Support signedOff(MemberId leader) {
    return new Support(vendor, by, why, Optional.of(leader), raised, plus(leader), asked);
  }

  Support raised(MemberId member, Instant at) {
    return new Support(vendor, by, why, signedOffBy, Optional.of(at), plus(member), asked);
  }

  Support understood(MemberId member) {
    return new Support(vendor, by, why, signedOffBy, raised, plus(member), asked);
  }

  Support whileAsked() {
    return new Support(vendor, by, why, signedOffBy, raised, understoodBy, true);
  }

  private Set<MemberId> plus(MemberId member) {
    var all = new TreeSet<>(understoodBy);
    all.add(member);
    return all;
  }
}
