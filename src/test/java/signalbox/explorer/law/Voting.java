package signalbox.explorer.law;

import java.time.Instant;
import java.util.Set;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Seen;
import signalbox.domain.Speaker;
import signalbox.policy.Team;

/** Which yes counts. */
final class Voting {
  private Voting() {}

  /** Tries out whether a typed yes would fill a seat, and compares with what came of it. */
  static boolean isCounted(Turn turn) {
    if (!(turn.envelope().command() instanceof Command.OnCase c)
        || !(c.action() instanceof CaseAction.Approve approve)
        || !(turn.envelope().by() instanceof Speaker.Known by)
        || approve.standIn().isPresent()
        || turn.isElsewhere()
        || turn.before().desk().roster().find(by.member()).isEmpty()) {
      return true;
    }
    return Starting.named(turn)
        .flatMap(turn.before()::ledger)
        .map(l -> isCounted(turn, l, approve, by.member()))
        .orElse(true);
  }

  /** What somebody decided who saw another change or task changes nothing in the case. */
  static boolean isOfNow(Turn turn) {
    return !(turn.envelope().command() instanceof Command.AsSeen said)
        || turn.recorded().stream()
            .map(Recorded::event)
            .filter(e -> e instanceof DeployEvent || e instanceof MaintenanceEvent)
            .flatMap(event -> event.about().stream())
            .allMatch(id -> isSeen(turn.before(), id, said.seen()));
  }

  private static boolean isSeen(Moment moment, CaseId id, Seen seen) {
    int now =
        moment
            .ledger(id)
            .map(l -> l.revision)
            .or(() -> moment.dossier(id).map(d -> d.revision))
            .orElseThrow();
    Instant since =
        moment
            .ledger(id)
            .map(l -> l.revisedAt)
            .or(() -> moment.dossier(id).map(d -> d.revisedAt))
            .orElseThrow();
    return switch (seen) {
      case Seen.InRevision(int revision) -> now == revision;
      case Seen.AsOf(Instant at) -> !at.isBefore(since);
    };
  }

  private static boolean isCounted(
      Turn turn, Ledger ledger, CaseAction.Approve approve, MemberId by) {
    var roster = turn.before().desk().roster();
    var own = roster.find(by).map(m -> m.teams()).orElse(Set.of());
    Set<Team> offered =
        approve
            .as()
            .map(as -> named(turn, ledger, as))
            .map(as -> own.contains(as) ? Set.of(as) : Set.<Team>of())
            .orElse(own);
    boolean deserves =
        ledger.status.isBeforeStart()
            && !ledger.requesters.contains(by)
            && Seating.wouldFill(ledger, roster, turn.envelope().at(), by, offered);
    boolean counted =
        turn.recorded().stream().anyMatch(r -> r.event() instanceof DeployEvent.Approved);
    boolean stands = ledger.yes.containsKey(by);
    return counted ? deserves : !deserves || stands;
  }

  /** Teams have other names, which are data of the case's own policy. */
  private static Team named(Turn turn, Ledger ledger, Team typed) {
    return turn.before()
        .desk()
        .findDeploy(ledger.id.number())
        .map(d -> d.book().aliases().getOrDefault(typed.name(), typed))
        .orElse(typed);
  }
}
