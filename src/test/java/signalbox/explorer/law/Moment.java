package signalbox.explorer.law;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;

/**
 * The desk at an instant, with a second pair of books beside it.
 *
 * @param ledgers of deploys by case, also of those that have left the desk
 * @param dossiers the same of maintenance
 */
public record Moment(
    Desk desk,
    Instant now,
    SortedMap<CaseId, Ledger> ledgers,
    SortedMap<CaseId, Dossier> dossiers) {
  public Moment {
    ledgers = Collections.unmodifiableSortedMap(ledgers);
    dossiers = Collections.unmodifiableSortedMap(dossiers);
  }

  /** Before anything has happened. */
  public static Moment first(Instant now) {
    return new Moment(Desk.empty(), now, new TreeMap<>(), new TreeMap<>());
  }

  public Moment at(Instant later) {
    return new Moment(desk, later, ledgers, dossiers);
  }

  public Optional<Ledger> ledger(CaseId id) {
    return Optional.ofNullable(ledgers.get(id));
  }

  public Optional<Dossier> dossier(CaseId id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  Moment after(Recorded recorded) {
    return after(recorded, Evolution.evolve(desk, recorded));
  }

  Moment after(Recorded recorded, Desk then) {
    return switch (recorded.event()) {
      case DeployEvent.Requested e -> with(then, Ledger.open(e, recorded.at()));
      case DeployEvent e ->
          ledger(e.deploy())
              .map(ledger -> with(then, ledger.after(recorded, e)))
              .orElseThrow(() -> new AssertionError("an event of no case: " + e));
      case PlanEvent.Planned e -> with(then, Dossier.open(e, recorded.at()));
      case EmergencyEvent.EmergencyOpened e -> with(then, Dossier.open(e, recorded.at()));
      case MaintenanceEvent e ->
          dossier(e.maintenance())
              .map(dossier -> with(then, dossier.after(recorded, e)))
              .orElseThrow(() -> new AssertionError("an event of no case: " + e));
      default -> new Moment(then, now, ledgers, dossiers);
    };
  }

  private Moment with(Desk then, Ledger ledger) {
    var all = new TreeMap<>(ledgers);
    all.put(ledger.id, ledger);
    return new Moment(then, now, all, dossiers);
  }

  private Moment with(Desk then, Dossier dossier) {
    var all = new TreeMap<>(dossiers);
    all.put(dossier.id, dossier);
    return new Moment(then, now, ledgers, all);
  }
}
