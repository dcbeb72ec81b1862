package signalbox.explorer.law;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;

/**
 * The desk at an instant, with a second pair of books beside it.
 *
 * @param ledgers by case, also of cases that have left the desk
 */
public record Moment(Desk desk, Instant now, SortedMap<CaseId, Ledger> ledgers) {
  public Moment {
    ledgers = Collections.unmodifiableSortedMap(ledgers);
  }

  /** Before anything has happened. */
  public static Moment first(Instant now) {
    return new Moment(Desk.empty(), now, new TreeMap<>());
  }

  public Moment at(Instant later) {
    return new Moment(desk, later, ledgers);
  }

  public Optional<Ledger> ledger(CaseId id) {
    return Optional.ofNullable(ledgers.get(id));
  }

  Moment after(Recorded recorded) {
    return after(recorded, Evolution.evolve(desk, recorded));
  }

  Moment after(Recorded recorded, Desk then) {
    return switch (recorded.event()) {
      case DeployEvent.Requested e -> new Moment(then, now, plus(Ledger.open(e, recorded.at())));
      case DeployEvent e ->
          ledger(e.deploy())
              .map(ledger -> new Moment(then, now, plus(ledger.after(recorded, e))))
              .orElseThrow(() -> new AssertionError("an event of no case: " + e));
      default -> new Moment(then, now, ledgers);
    };
  }

  private SortedMap<CaseId, Ledger> plus(Ledger ledger) {
    var all = new TreeMap<>(ledgers);
    all.put(ledger.id, ledger);
    return all;
  }
}
