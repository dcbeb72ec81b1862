package signalbox.explorer.law;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Speaker;
import signalbox.policy.DeploySlug;

/** Whether a deploy may start, by the text of its policy alone. */
final class Starting {
  private Starting() {}

  /** Nothing starts without its must gates or the waiver its clause allows, and not by anybody. */
  static boolean isLawful(Turn turn) {
    return turn.recorded().stream()
        .filter(r -> r.event() instanceof DeployEvent.Started)
        .allMatch(r -> isLawful(turn, (DeployEvent.Started) r.event()));
  }

  private static boolean isLawful(Turn turn, DeployEvent.Started started) {
    return turn.envelope().by() instanceof Speaker.Known by
        && by.member().equals(started.deployer())
        && (asksToStart(turn) || pressesStart(turn))
        && turn.before().ledger(started.deploy()).stream()
            .allMatch(l -> mayBegin(l, turn.before()) && isDeployer(l, by.member(), true));
  }

  /** Who may start it, and at a moment at which it may start, is not told no. */
  static boolean isNotPrevented(Turn turn) {
    if (turn.isAccepted()
        || turn.isElsewhere()
        || !asksToStart(turn)
        || !(turn.envelope().by() instanceof Speaker.Known by)
        || turn.before().desk().roster().find(by.member()).isEmpty()) {
      return true;
    }
    return named(turn)
        .flatMap(turn.before()::ledger)
        .map(l -> !mayBegin(l, turn.before()) || !isDeployer(l, by.member(), false))
        .orElse(true);
  }

  private static boolean asksToStart(Turn turn) {
    return turn.envelope().command() instanceof Command.OnCase c
        && c.action() instanceof CaseAction.Start;
  }

  /** The same of one who pressed a button, which may be of another revision. */
  private static boolean pressesStart(Turn turn) {
    return turn.envelope().command() instanceof Command.AsSeen(Command.OnCase c, _)
        && c.action() instanceof CaseAction.Start;
  }

  static Optional<CaseId> named(Turn turn) {
    return turn.envelope().command() instanceof Command.OnCase c
            && c.which() instanceof CaseChoice.Named named
        ? Optional.of(named.id())
        : Optional.empty();
  }

  /** {@code approvers}: whether a yes that stands is enough when no deployer is named. */
  private static boolean isDeployer(Ledger ledger, MemberId member, boolean approvers) {
    return ledger
        .deployer
        .map(member::equals)
        .orElseGet(() ->
            ledger.requester().equals(member) || (approvers && ledger.yes.containsKey(member)));
  }

  private static boolean mayBegin(Ledger ledger, Moment moment) {
    Instant now = moment.now();
    return ledger.status.isBeforeStart()
        && ledger.starts == 0
        && ledger.holds.isEmpty()
        && ledger.reason.isPresent()
        && (!ledger.policy.equals("wikimedia-2025") || ledger.deployer.isPresent())
        && Seating.isFull(ledger, moment.desk().roster(), now)
        && isAlone(ledger, moment);
  }

  /** One at a time in a venue, but beside those whose deployer said so, or waived. */
  static boolean isAlone(Ledger ledger, Moment moment) {
    return ledger.waived.contains(DeploySlug.ONE_AT_A_TIME)
        || moment.ledgers().values().stream()
            .filter(other -> other.status.isRunning() && other.home.equals(ledger.home))
            .allMatch(other -> other.id.equals(ledger.id) || ledger.beside.contains(other.id));
  }
}
