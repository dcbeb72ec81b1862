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
 * @param outcomes what became of them
 * @param toSeat until a seat was filled, by seat
 * @param toQuorum until every seat was filled
 * @param exceptions what was passed over
 * @param windows how the windows of maintenance were kept
 */
public record Statistics(
    Instant from,
    Instant until,
    Outcomes outcomes,
    SortedMap<String, Spread> toSeat,
    Spread toQuorum,
    Exceptions exceptions,
    Windows windows) {
  /** How many months are looked at when nobody says how many. */
  public static final int USUAL_MONTHS = 3;

  /** The word for cases that have no outcome yet. */
  public static final String OPEN = "open";

  public Statistics {
    toSeat = Collections.unmodifiableSortedMap(new TreeMap<>(toSeat));
  }

  /** Cases by outcome; those that have none yet by {@code open}. */
  public record Outcomes(
      SortedMap<String, Integer> deploys, SortedMap<String, Integer> maintenances) {
    public Outcomes {
      deploys = Collections.unmodifiableSortedMap(new TreeMap<>(deploys));
      maintenances = Collections.unmodifiableSortedMap(new TreeMap<>(maintenances));
    }

    public boolean isEmpty() {
      return deploys.isEmpty() && maintenances.isEmpty();
    }
  }

  /**
   * What was passed over.
   *
   * @param waivers clauses that were waived
   * @param immediate emergencies that did not wait for a yes
   */
  public record Exceptions(int waivers, int immediate) {}

  /**
   * How windows were kept.
   *
   * @param late how long after its window's beginning work began; in time is zero
   * @param over how long after its window's end work was done, of that which was
   */
  public record Windows(Spread late, Spread over) {}

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
        new Outcomes(outcomes(counted, CaseKind.DEPLOY), outcomes(counted, CaseKind.MAINTENANCE)),
        toSeat(counted),
        Spread.of(counted.stream().flatMap(c -> c.pace().toQuorum().stream()).toList()),
        new Exceptions(
            counted.stream().mapToInt(CaseFigures::waivers).sum(),
            (int) counted.stream().filter(c -> c.course().immediate()).count()),
        windows(counted));
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

  private static Windows windows(List<CaseFigures> counted) {
    var late = new ArrayList<Duration>();
    var over = new ArrayList<Duration>();
    for (CaseFigures one : counted) {
      var course = one.course();
      course
          .window()
          .ifPresent(window -> {
            course.began().ifPresent(at -> late.add(atLeastZero(window.start(), at)));
            course
                .done()
                .filter(window.end()::isBefore)
                .ifPresent(at -> over.add(Duration.between(window.end(), at)));
          });
    }
    return new Windows(Spread.of(late), Spread.of(over));
  }

  private static Duration atLeastZero(Instant from, Instant until) {
    return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
  }
}
