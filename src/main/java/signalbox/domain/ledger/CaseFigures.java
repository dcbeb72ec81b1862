package signalbox.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseId;
import signalbox.domain.Ending;

/**
 * One case in figures.
 *
 * @param opened when it was asked for or planned
 * @param restricted nothing of it but its name may be seen by everybody
 * @param pace how long yeses took
 * @param waivers clauses that were waived
 * @param ending how it was closed; empty: it is open
 */
public record CaseFigures(
    CaseId id,
    Instant opened,
    boolean restricted,
    Pace pace,
    int waivers,
    Optional<Ending> ending) {
  /**
   * How long it took until people had said yes, from the opening on.
   *
   * @param toSeat until every seat of that team was filled for the first time, by team
   * @param toQuorum until every seat was filled for the first time
   */
  public record Pace(SortedMap<String, Duration> toSeat, Optional<Duration> toQuorum) {
    public Pace {
      toSeat = Collections.unmodifiableSortedMap(new TreeMap<>(toSeat));
    }

    static Pace none() {
      return new Pace(new TreeMap<>(), Optional.empty());
    }
  }

  static CaseFigures open(CaseId id, Instant at) {
    return new CaseFigures(id, at, false, Pace.none(), 0, Optional.empty());
  }

  CaseFigures restricted(boolean to) {
    return new CaseFigures(id, opened, to, pace, waivers, ending);
  }

  CaseFigures paced(Pace to) {
    return new CaseFigures(id, opened, restricted, to, waivers, ending);
  }

  CaseFigures waived() {
    return new CaseFigures(id, opened, restricted, pace, waivers + 1, ending);
  }

  CaseFigures ended(Optional<Ending> how) {
    return new CaseFigures(id, opened, restricted, pace, waivers, how);
  }
}
