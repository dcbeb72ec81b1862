package signalbox.explorer.law;

import java.time.Duration;
import java.util.Optional;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Roster;
import signalbox.domain.Speaker;
import signalbox.policy.DeploySlug;
import signalbox.policy.Team;

/** Who may do what in a deploy, by the table of the settled behaviour: SPEC 1 and POLICY. */
final class Authority {
  private static final Duration GRACE = Duration.ofMinutes(5);
  private static final int RUNGS = 3;

  private Authority() {}

  /** Whether this event may have been caused by whoever caused it, at its moment. */
  static boolean isLawful(Happening h) {
    if (!(h.event() instanceof DeployEvent event)) {
      return true;
    }
    if (event instanceof DeployEvent.Requested e) {
      return h.isBy(e.requester());
    }
    var ledger = h.ledger().orElseThrow();
    return switch (h.recorded().by()) {
      case Speaker.Clock _ -> isOfClock(h, ledger, event);
      case Speaker.Known by -> isOfMember(h, ledger, event, by.member());
      case Speaker.Stranger _ -> false;
    };
  }

  /** The clock never says yes, starts, ends or mends anything. */
  private static boolean isOfClock(Happening h, Ledger l, DeployEvent event) {
    var at = h.recorded().at();
    return switch (event) {
      case DeployEvent.Confirmed _, DeployEvent.Unconfirmed _ -> l.status.isBeforeStart();
      case DeployEvent.ApprovalFell e ->
          switch (e.because()) {
            case EXPIRED -> !at.isBefore(l.yes.get(e.approver()).at().plus(Seating.YES_LASTS));
            case INELIGIBLE ->
                l.yes.get(e.approver()).offered().stream()
                    .noneMatch(t -> h.roster().isOn(e.approver(), t));
            case AMENDED, REQUESTER -> false;
          };
      case DeployEvent.Closed e ->
          e.by().isEmpty()
              && switch (e.outcome()) {
                case EXPIRED ->
                    l.status.isBeforeStart()
                        && l.holds.isEmpty()
                        && !at.isBefore(l.running.plus(Duration.ofHours(4)));
                case UNVERIFIED -> l.status == DeployStatus.DONE;
                case VERIFIED, ROLLED_BACK, ABORTED, DECLINED, WITHDRAWN -> false;
              };
      case DeployEvent.LadderClimbed _ -> l.status == DeployStatus.REQUESTED && l.holds.isEmpty();
      case DeployEvent.VerificationAsked _ -> l.status == DeployStatus.DONE;
      case DeployEvent.LeftDesk _ ->
          l.closing.filter(c -> !at.isBefore(c.at().plus(Duration.ofDays(7)))).isPresent();
      case DeployEvent.PartySeen _, DeployEvent.Undelivered _ -> true;
      default -> false;
    };
  }

  private static boolean isOfMember(Happening h, Ledger l, DeployEvent event, MemberId by) {
    boolean beforeStart = l.status.isBeforeStart();
    return switch (event) {
      case DeployEvent.Approved e ->
          beforeStart
              && e.approver().equals(by)
              && !l.requesters.contains(by)
              && e.revision() == l.revision
              && e.offered().stream().allMatch(t -> h.roster().isOn(by, t));
      case DeployEvent.Supported e -> beforeStart && e.member().equals(by);
      case DeployEvent.Objected e -> beforeStart && e.member().equals(by);
      case DeployEvent.Confirmed _, DeployEvent.Unconfirmed _ -> beforeStart;
      case DeployEvent.Declined e ->
          beforeStart
              && e.member().equals(by)
              && !l.requesters.contains(by)
              && (l.yes.containsKey(by) || isOnTeamOfCase(h.roster(), l, by));
      case DeployEvent.ApprovalWithdrawn e -> beforeStart && e.approver().equals(by);
      case DeployEvent.ApprovalFell e ->
          switch (e.because()) {
            case AMENDED -> l.isCrew(by);
            case REQUESTER -> e.approver().equals(l.requester());
            case INELIGIBLE -> isAdmin(h.roster(), by);
            case EXPIRED -> false;
          };
      case DeployEvent.TeamRequired e -> beforeStart && e.by().equals(by) && isVoter(l, by);
      case DeployEvent.TeamUnrequired e ->
          beforeStart
              && e.by().equals(by)
              && (by.equals(l.required.get(e.team())) || isManager(h.roster(), by));
      case DeployEvent.ReasonGiven e -> e.by().equals(by) && l.isCrew(by);
      case DeployEvent.ChangeAmended e -> beforeStart && e.by().equals(by) && l.isCrew(by);
      case DeployEvent.TaskChanged e -> beforeStart && e.by().equals(by) && l.isCrew(by);
      case DeployEvent.HandedOver e -> e.from().equals(l.requester()) && l.isCrew(by);
      case DeployEvent.DeployerNamed e ->
          e.by().equals(by) && (l.isCrew(by) || (l.deployer.isEmpty() && l.yes.containsKey(by)));
      case DeployEvent.ClauseWaived e -> e.by().equals(by) && mayWaive(h.roster(), l, e, by);
      case DeployEvent.BesideAllowed e ->
          e.by().equals(by)
              && h.before().ledger(e.running()).stream()
                  .allMatch(r -> r.status.isRunning() && r.deployer.equals(Optional.of(by)));
      case DeployEvent.Disclosed e ->
          e.by().equals(by) && (isParty(l, by) || isManager(h.roster(), by));
      case DeployEvent.Nudged e -> e.by().equals(by);
      default -> isCourse(h, l, event, by);
    };
  }

  private static boolean isCourse(Happening h, Ledger l, DeployEvent event, MemberId by) {
    boolean deployer = l.deployer.equals(Optional.of(by));
    return switch (event) {
      case DeployEvent.Held e ->
          e.holder().equals(by)
              && (l.isCrew(by) || isOnTeamOfCase(h.roster(), l, by) || isManager(h.roster(), by));
      case DeployEvent.Unheld e ->
          e.by().equals(by) && e.holders().stream().allMatch(x -> mayLift(h.roster(), by, x));
      case DeployEvent.Started e -> l.status.isBeforeStart() && e.deployer().equals(by) && deployer;
      case DeployEvent.Finished e ->
          l.status == DeployStatus.STARTED && e.by().equals(by) && deployer && l.holds.isEmpty();
      case DeployEvent.Verified e -> e.by().equals(by) && mayVerify(l, by);
      case DeployEvent.RollbackBegun e ->
          (l.status == DeployStatus.STARTED || l.status == DeployStatus.DONE)
              && e.by().equals(by)
              && isParty(l, by);
      case DeployEvent.Closed e ->
          e.by().equals(Optional.of(by)) && mayClose(h.roster(), l, e.outcome(), by);
      case DeployEvent.DeclineWithdrawn e -> e.member().equals(by) && isOwnDecline(l, by);
      case DeployEvent.Reopened e -> e.by().equals(by) && mayReopen(h, l, by);
      default -> false;
    };
  }

  private static boolean mayClose(Roster roster, Ledger l, Outcome outcome, MemberId by) {
    boolean deployer = l.deployer.equals(Optional.of(by));
    return switch (outcome) {
      case VERIFIED -> mayVerify(l, by);
      case UNVERIFIED -> l.status == DeployStatus.DONE && (deployer || isManager(roster, by));
      case ROLLED_BACK -> l.status == DeployStatus.ROLLING_BACK && deployer;
      case ABORTED -> l.status != DeployStatus.DONE && isParty(l, by);
      case DECLINED -> l.status.isBeforeStart() && !l.requesters.contains(by);
      case WITHDRAWN -> l.status.isBeforeStart() && l.requester().equals(by);
      case EXPIRED -> false;
    };
  }

  private static boolean mayVerify(Ledger l, MemberId by) {
    boolean deployer = l.deployer.equals(Optional.of(by));
    return l.status == DeployStatus.DONE
        && (l.requester().equals(by) || (l.yes.containsKey(by) && !deployer));
  }

  private static boolean isOwnDecline(Ledger l, MemberId by) {
    return l.closing
        .filter(c -> c.outcome() == Outcome.DECLINED && c.by().equals(Optional.of(by)))
        .isPresent();
  }

  private static boolean mayReopen(Happening h, Ledger l, MemberId by) {
    var at = h.recorded().at();
    return l.closing
        .filter(c -> !at.isAfter(c.at().plus(GRACE)))
        .filter(c ->
            c.by().equals(Optional.of(by))
                || isManager(h.roster(), by)
                || (c.outcome() != Outcome.DECLINED && l.isCrew(by)))
        .filter(c -> !c.before().isRunning() || Starting.isAlone(l, h.before()))
        .isPresent();
  }

  /** Only the exception that a clause's own sentence gives. */
  private static boolean mayWaive(
      Roster roster, Ledger l, DeployEvent.ClauseWaived e, MemberId by) {
    boolean leads = l.deployer.equals(Optional.of(by)) || isManager(roster, by);
    boolean confirms = hasSaidYesFor(l, by, Seating.SRE) || hasSaidYesFor(l, by, Seating.RELENG);
    boolean must = l.policy.equals("miraheze");
    return switch ((DeploySlug) e.clause()) {
      case CONFIRMED_BY_SPECIALISTS ->
          l.status.isBeforeStart() && ((leads && !must) || (confirms && l.rung >= RUNGS));
      case ONE_AT_A_TIME -> l.status.isBeforeStart() && hasSaidYesFor(l, by, Seating.SRE);
      case VERIFIED_BEFORE_CLOSING -> l.status == DeployStatus.DONE && leads;
      default -> false;
    };
  }

  private static boolean hasSaidYesFor(Ledger l, MemberId by, Team team) {
    var yes = l.yes.get(by);
    return yes != null && yes.offered().contains(team);
  }

  private static boolean mayLift(Roster roster, MemberId by, MemberId holder) {
    return holder.equals(by)
        || isManager(roster, by)
        || roster.find(holder).stream()
            .flatMap(m -> m.teams().stream())
            .anyMatch(t -> roster.isOn(by, t));
  }

  /** The requester or somebody whose yes stands. */
  private static boolean isVoter(Ledger l, MemberId by) {
    return l.requester().equals(by) || l.yes.containsKey(by);
  }

  private static boolean isParty(Ledger l, MemberId by) {
    return l.isCrew(by) || l.yes.containsKey(by);
  }

  private static boolean isOnTeamOfCase(Roster roster, Ledger l, MemberId by) {
    return Seating.teams(l).stream().anyMatch(t -> roster.isOn(by, t));
  }

  private static boolean isManager(Roster roster, MemberId by) {
    return roster.isOn(by, Seating.EM);
  }

  private static boolean isAdmin(Roster roster, MemberId by) {
    return roster.find(by).filter(m -> m.duties().admin()).isPresent();
  }
}
