package signalbox.explorer.law;

import java.util.Optional;
import signalbox.domain.DeployEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Roster;
import signalbox.domain.Speaker;

/** One event, with everything as it stood just before it. */
public record Happening(Moment before, Envelope envelope, Recorded recorded) {
  Event event() {
    return recorded.event();
  }

  Roster roster() {
    return before.desk().roster();
  }

  /** The books of its case before it; empty for what opens a case or is about none. */
  Optional<Ledger> ledger() {
    return event() instanceof DeployEvent e ? before.ledger(e.deploy()) : Optional.empty();
  }

  /** The same of a maintenance. */
  Optional<Dossier> dossier() {
    return event() instanceof MaintenanceEvent e
        ? before.dossier(e.maintenance())
        : Optional.empty();
  }

  boolean isByClock() {
    return recorded.by() instanceof Speaker.Clock;
  }

  boolean isBy(MemberId member) {
    return recorded.by() instanceof Speaker.Known known && known.member().equals(member);
  }
}
