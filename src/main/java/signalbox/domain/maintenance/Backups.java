package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Target;

/**
 * What was said of the backups that a maintenance needs.
 *
 * @param started that they were started, and when
 * @param complete that all of them are complete
 * @param copies where there are copies elsewhere
 * @param hosts on which they lie; none: nobody has said
 */
public record Backups(
    Optional<Attested> started,
    Optional<Attested> complete,
    List<Copy> copies,
    List<Target> hosts) {
  static final int MOST_COPIES = 5;

  public Backups {
    copies = List.copyOf(copies);
    hosts = List.copyOf(hosts);
  }

  /** What somebody vouches for, with a link at which it can be looked up. */
  public record Attested(MemberId by, Instant at, Optional<String> link) {}

  /**
   * A copy elsewhere.
   *
   * @param keeper who has it; empty: it lies somewhere
   */
  public record Copy(MemberId by, Optional<MemberId> keeper, String where) {}

  static Backups none() {
    return new Backups(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  Backups started(Attested by) {
    return new Backups(Optional.of(by), complete, copies, hosts);
  }

  Backups completed(Attested by) {
    return new Backups(started, Optional.of(by), copies, hosts);
  }

  Backups copied(Copy copy) {
    return new Backups(
        started, complete, Stream.concat(copies.stream(), Stream.of(copy)).toList(), hosts);
  }

  Backups on(List<Target> to) {
    return new Backups(started, complete, copies, to);
  }
}
