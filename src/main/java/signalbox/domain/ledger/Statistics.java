package signalbox.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseKind;

/**
 * What a number of cases have in common, in figures.
 *
 * @param from the first moment at which cases were opened that count
 * @param until the last such moment
 * @param deploys by outcome; those that are open by {@code open}
 * @param maintenances the same
 * @param toSeat until a team's seats were filled, by team
 * @param toQuorum until every seat was filled
 * @param waivers clauses that were waived
 */
public record Statistics(
    Instant from,
    Instant until,
    SortedMap<String, Integer> deploys,
    SortedMap<String, Integer> maintenances,
    SortedMap<String, Spread> toSeat,
    Spread toQuorum,
    int waivers) {
  /** How many months are looked at when nobody says how many. */
  public static final int USUAL_MONTHS = 3;

  /** The word for cases that have no outcome yet. */
  public static final String OPEN = "open";

  public Statistics {
    deploys = Collections.unmodifiableSortedMap(new TreeMap<>(deploys));
    maintenances = Collections.unmodifiableSortedMap(new TreeMap<>(maintenances));
    toSeat = Collections.unmodifiableSortedMap(new TreeMap<>(toSeat));
  }

  /**
   * Of those cases that were opened in the last months of the calendar, as counted back from then.
   */
  public static Statistics ofLast(int months, Collection<CaseFigures> all, Instant now) {
    return of(all, now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant(), now);
  }

  /** Of those cases that were opened in that time. */
  public static Statistics of(Collection<CaseFigures> all, Instant from, Instant until) {
    List<CaseFigures> counted =
        all.stream().filter(c -> !c.opened().isBefore(from) && !c.opened().isAfter(until)).toList();
    return new Statistics(
        from,
        until,
        outcomes(counted, CaseKind.DEPLOY),
        outcomes(counted, CaseKind.MAINTENANCE),
        toSeat(counted),
        Spread.of(counted.stream().flatMap(c -> c.pace().toQuorum().stream()).toList()),
        counted.stream().mapToInt(CaseFigures::waivers).sum());
  }

  private static SortedMap<String, Integer> outcomes(List<CaseFigures> counted, CaseKind kind) {
    var outcomes = new TreeMap<String, Integer>();
    counted.stream()
        .filter(c -> c.id().kind() == kind)
        .map(c -> c.ending().map(e -> e.word()).orElse(OPEN))
        .forEach(word -> outcomes.merge(word, 1, Integer::sum));
    return outcomes;
  }

  private static SortedMap<String, Spread> toSeat(List<CaseFigures> counted) {
    var lengths = new TreeMap<String, List<Duration>>();
    counted.forEach(c ->
        c.pace()
            .toSeat()
            .forEach((team, l) -> lengths.computeIfAbsent(team, _ -> new ArrayList<>()).add(l)));
    var toSeat = new TreeMap<String, Spread>();
    lengths.forEach((team, all) -> toSeat.put(team, Spread.of(all)));
    return toSeat;
  }
}
