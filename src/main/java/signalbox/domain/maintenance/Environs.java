package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;

/**
 * What a maintenance has to know of everything else when a rule is held against it.
 *
 * @param absent members who are away or were seen to go
 */
public record Environs(Roster roster, Instant now, Set<MemberId> absent) {
  public Environs {
    absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
  }
}
