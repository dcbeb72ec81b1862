package signalbox.domain;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Who was seen to be there and who was seen to go; of everybody else nothing is known. */
public record Presence(Set<MemberId> here, Set<MemberId> gone) {
  public Presence {
    here = Collections.unmodifiableSortedSet(new TreeSet<>(here));
    gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
  }

  public static Presence unknown() {
    return new Presence(Set.of(), Set.of());
  }
}
