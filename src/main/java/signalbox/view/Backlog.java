package signalbox.view;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseId;

/**
 * Messages that are promised and not delivered yet.
 *
 * @param silentSince since when nothing is heard, by network
 */
public record Backlog(List<Waiting> waiting, SortedMap<String, Instant> silentSince) {
  public Backlog {
    waiting = List.copyOf(waiting);
    silentSince = Collections.unmodifiableSortedMap(new TreeMap<>(silentSince));
  }

  /** While something is heard on every network. */
  public Backlog(List<Waiting> waiting) {
    this(waiting, new TreeMap<>());
  }

  /** One message that waits for that network; {@code about} empty: it is about no case. */
  public record Waiting(String network, Optional<CaseId> about) {}

  public static Backlog none() {
    return new Backlog(List.of());
  }

  /** How many wait, by network. */
  public SortedMap<String, Integer> countByNetwork() {
    var counts = new TreeMap<String, Integer>();
    waiting.forEach(w -> counts.merge(w.network(), 1, Integer::sum));
    return counts;
  }

  /** Those that are about that case. */
  public Backlog of(CaseId id) {
    return new Backlog(
        waiting.stream().filter(w -> w.about().equals(Optional.of(id))).toList(), silentSince);
  }
}
