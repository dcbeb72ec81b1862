package signalbox.domain;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who was seen to be there and who was seen to go; of everybody else nothing is known.
 *
 * @param venues those of whom it is known in which venues they are, which may be none
 */
public record Presence(
    Set<MemberId> here, Set<MemberId> gone, SortedMap<MemberId, Set<Venue>> venues) {
  public Presence {
    here = Collections.unmodifiableSortedSet(new TreeSet<>(here));
    gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
    var copy = new TreeMap<MemberId, Set<Venue>>();
    venues.forEach((member, in) -> copy.put(member, Set.copyOf(in)));
    venues = Collections.unmodifiableSortedMap(copy);
  }

  /** Of nobody it is known in which venues they are. */
  public Presence(Set<MemberId> here, Set<MemberId> gone) {
    this(here, gone, Collections.emptySortedMap());
  }

  public static Presence unknown() {
    return new Presence(Set.of(), Set.of());
  }

  /** Whether that member hears what is said in the venue, as far as is known. */
  public boolean hears(MemberId member, Venue venue) {
    return here.contains(member) && (!venues.containsKey(member) || isSeenIn(member, venue));
  }

  /** Whether that member was seen in that very venue. */
  public boolean isSeenIn(MemberId member, Venue venue) {
    return venues.getOrDefault(member, Set.of()).contains(venue);
  }
}
