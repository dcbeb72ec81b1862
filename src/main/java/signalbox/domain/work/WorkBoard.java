package signalbox.domain.work;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.Venue;

/**
 * All claims that stand, oldest first; one holder for a target in a venue.
 *
 * @param notes the last note of each venue, by the venue's name
 */
public record WorkBoard(List<ClaimState> claims, Map<String, LastNote> notes) {
  public WorkBoard {
    claims = List.copyOf(claims);
    notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
  }

  /** What was noted last. */
  public record LastNote(MemberId by, Optional<CaseId> belongsTo, String words, Instant at) {}

  public static WorkBoard empty() {
    return new WorkBoard(List.of(), Map.of());
  }

  WorkBoard with(List<ClaimState> others) {
    return new WorkBoard(others, notes);
  }

  WorkBoard noted(Venue venue, LastNote note) {
    var all = new TreeMap<>(notes);
    all.put(venue.name(), note);
    return new WorkBoard(claims, all);
  }

  Optional<LastNote> findLastNote(Venue venue) {
    return Optional.ofNullable(notes.get(venue.name()));
  }

  public Optional<ClaimState> find(Venue venue, Target target) {
    return claims.stream()
        .filter(c -> c.venue().equals(venue) && c.target().key().equals(target.key()))
        .findFirst();
  }

  public List<ClaimState> listIn(Venue venue) {
    return claims.stream().filter(c -> c.venue().equals(venue)).toList();
  }

  public List<ClaimState> listOf(CaseId id) {
    return claims.stream().filter(c -> c.belongsTo().equals(Optional.of(id))).toList();
  }

  public List<ClaimState> listHeldBy(MemberId holder) {
    return claims.stream().filter(c -> c.holder().equals(holder)).toList();
  }
}
