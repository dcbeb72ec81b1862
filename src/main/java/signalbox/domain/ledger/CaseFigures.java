package signalbox.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseId;
import signalbox.domain.Ending;
import signalbox.domain.Window;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Timing;

/**
 * One case in figures.
 *
 * @param opened when it was asked for or planned
 * @param restricted nothing of it but its name may be seen by everybody
 * @param pace how long yeses took
 * @param waivers clauses that were waived
 * @param course how the work of a maintenance went
 * @param ending how it was closed; empty: it is open
 */
public record CaseFigures(
    CaseId id,
    Instant opened,
    boolean restricted,
    Pace pace,
    int waivers,
    Course course,
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

  /**
   * How the work of a maintenance went.
   *
   * @param immediate whether it did not wait for a yes
   * @param window as extended before its end; empty: it has not begun, or had no window
   * @param began when the work began
   * @param done when it was done
   */
  public record Course(
      boolean immediate, Optional<Window> window, Optional<Instant> began, Optional<Instant> done) {
    static Course none() {
      return new Course(false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Course of(Maintenance maintenance) {
      var timing = maintenance.course().timing();
      Window planned = maintenance.plan().window();
      Optional<Window> measured =
          maintenance.isEmergency() || timing.started().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Window(
                      planned.start(),
                      Duration.between(planned.start(), timing.measuredEnd(planned))));
      return new Course(
          maintenance.isImmediate(),
          measured,
          timing.started(),
          timing.ended().map(Timing.End::at));
    }
  }

  static CaseFigures open(CaseId id, Instant at) {
    return new CaseFigures(id, at, false, Pace.none(), 0, Course.none(), Optional.empty());
  }

  CaseFigures restricted(boolean to) {
    return new CaseFigures(id, opened, to, pace, waivers, course, ending);
  }

  CaseFigures with(Pace to) {
    return new CaseFigures(id, opened, restricted, to, waivers, course, ending);
  }

  CaseFigures with(Course to) {
    return new CaseFigures(id, opened, restricted, pace, waivers, to, ending);
  }

  CaseFigures waived(int more) {
    return new CaseFigures(id, opened, restricted, pace, waivers + more, course, ending);
  }

  CaseFigures ended(Optional<Ending> how) {
    return new CaseFigures(id, opened, restricted, pace, waivers, course, how);
  }
}
