package signalbox.domain.deploy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.Because.RunningDeploy;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;

/**
 * What a deploy has to know of everything else when a rule is held against it.
 *
 * @param running the other deploys of its venue that run now
 * @param sameChange why it cannot be open: another open case asks for the same change
 * @param absent members who are away or were seen to go
 */
public record Surroundings(
    Roster roster,
    Instant now,
    List<RunningDeploy> running,
    Optional<Refusal> sameChange,
    Set<MemberId> absent) {
  public Surroundings {
    running = List.copyOf(running);
    absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
  }

  /** Nothing but these members at that time. */
  public static Surroundings of(Roster roster, Instant now) {
    return new Surroundings(roster, now, List.of(), Optional.empty(), Set.of());
  }
}
