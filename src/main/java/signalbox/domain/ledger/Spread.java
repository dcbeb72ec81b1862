package signalbox.domain.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Lengths of time in short.
 *
 * @param count how many there were
 * @param median half of them were no longer; zero when there were none
 * @param longest zero when there were none
 */
public record Spread(int count, Duration median, Duration longest) {
  /** Of an even number, the median is the shorter of the two in the middle. */
  static Spread of(Collection<Duration> lengths) {
    List<Duration> sorted = lengths.stream().sorted().toList();
    return sorted.isEmpty()
        ? new Spread(0, Duration.ZERO, Duration.ZERO)
        : new Spread(sorted.size(), sorted.get((sorted.size() - 1) / 2), sorted.getLast());
  }
}
