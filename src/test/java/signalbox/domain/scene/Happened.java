package signalbox.domain.scene;

import static signalbox.domain.scene.Asked.WHY;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployStatus;
import signalbox.domain.Event;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.domain.WorkEvent;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** What has happened; a number names the deploy. */
public final class Happened {
  private Happened() {}

  /** Dana asks in the public venue, for reasons of availability, with a rollback. */
  public static DeployEvent.Requested requested(int deploy) {
    return requested(deploy, Asked.request(1000 + deploy, Reason.AVAILABILITY));
  }

  public static DeployEvent.Requested requested(int deploy, Reason reason) {
    return requested(deploy, Asked.request(1000 + deploy, reason));
  }

  public static DeployEvent.Requested requested(int deploy, DeployRequest request) {
    return requested(deploy, request, Cast.OPS, false);
  }

  /** Dana asks in the private venue. */
  public static DeployEvent.Requested requestedPrivately(int deploy) {
    return requested(deploy, Asked.request(1000 + deploy, Reason.AVAILABILITY), Cast.SEC, true);
  }

  /** The scene puts its own policy in. */
  public static DeployEvent.Requested requested(
      int deploy, DeployRequest request, Venue home, boolean restricted) {
    return new DeployEvent.Requested(
        CaseId.deploy(deploy),
        DANA,
        request,
        Optional.empty(),
        new DeployEvent.Origin(home, restricted, "", ""),
        new DeployEvent.RequestFacts(
            Optional.of("casey"), List.of("pat"), false, Optional.empty()));
  }

  /** For all teams of that member. */
  public static DeployEvent.Approved approved(int deploy, MemberId by) {
    return approved(deploy, by, Cast.roster().find(by).orElseThrow().teams());
  }

  public static DeployEvent.Approved approved(int deploy, MemberId by, Team pinned) {
    return approved(deploy, by, Set.of(pinned));
  }

  private static DeployEvent.Approved approved(int deploy, MemberId by, Set<Team> teams) {
    return new DeployEvent.Approved(CaseId.deploy(deploy), by, teams, Optional.empty(), 1);
  }

  public static DeployEvent.Approved approvedFor(int deploy, MemberId by, MemberId absent) {
    var teams = Cast.roster().find(by).orElseThrow().teams();
    return new DeployEvent.Approved(
        CaseId.deploy(deploy), by, teams, Optional.of(Asked.standIn(absent)), 1);
  }

  /** The same for another revision. */
  public static DeployEvent.Approved inRevision(int revision, DeployEvent.Approved event) {
    return new DeployEvent.Approved(
        event.deploy(), event.approver(), event.offered(), event.standIn(), revision);
  }

  public static DeployEvent.Supported supported(int deploy, MemberId by) {
    var teams = Cast.roster().find(by).orElseThrow().teams();
    return new DeployEvent.Supported(CaseId.deploy(deploy), by, List.copyOf(teams));
  }

  public static DeployEvent.Objected objected(int deploy, MemberId by, String why) {
    return new DeployEvent.Objected(CaseId.deploy(deploy), by, why);
  }

  public static DeployEvent.Objected objected(int deploy, MemberId by) {
    return new DeployEvent.Objected(CaseId.deploy(deploy), by, WHY);
  }

  public static DeployEvent.Confirmed confirmed(int deploy) {
    return new DeployEvent.Confirmed(CaseId.deploy(deploy));
  }

  public static DeployEvent.Unconfirmed unconfirmed(int deploy) {
    return new DeployEvent.Unconfirmed(CaseId.deploy(deploy));
  }

  public static DeployEvent.Declined declined(int deploy, MemberId by) {
    return new DeployEvent.Declined(CaseId.deploy(deploy), by, WHY);
  }

  public static DeployEvent.DeclineWithdrawn declineWithdrawn(int deploy, MemberId by) {
    return new DeployEvent.DeclineWithdrawn(CaseId.deploy(deploy), by);
  }

  public static DeployEvent.Held held(int deploy, MemberId by) {
    return new DeployEvent.Held(CaseId.deploy(deploy), by, WHY);
  }

  public static DeployEvent.Unheld unheld(int deploy, MemberId by, MemberId... holders) {
    return new DeployEvent.Unheld(CaseId.deploy(deploy), by, List.of(holders));
  }

  public static DeployEvent.ApprovalWithdrawn withdrawn(int deploy, MemberId by) {
    return new DeployEvent.ApprovalWithdrawn(CaseId.deploy(deploy), by);
  }

  public static DeployEvent.ApprovalFell fell(int deploy, MemberId by, DeployEvent.Fall because) {
    return new DeployEvent.ApprovalFell(CaseId.deploy(deploy), by, because);
  }

  public static DeployEvent.TeamRequired required(int deploy, Team team, MemberId by) {
    return new DeployEvent.TeamRequired(CaseId.deploy(deploy), team, by);
  }

  public static DeployEvent.TeamUnrequired unrequired(int deploy, Team team, MemberId by) {
    return new DeployEvent.TeamUnrequired(CaseId.deploy(deploy), team, by);
  }

  public static DeployEvent.ReasonGiven reasonGiven(int deploy, MemberId by, Reason reason) {
    return new DeployEvent.ReasonGiven(
        CaseId.deploy(deploy), by, Optional.of(reason), Optional.empty());
  }

  public static DeployEvent.ChangeAmended amended(
      int deploy, MemberId by, int change, int revision) {
    return new DeployEvent.ChangeAmended(CaseId.deploy(deploy), by, Asked.change(change), revision);
  }

  public static DeployEvent.TaskChanged taskChanged(
      int deploy, MemberId by, int task, int revision) {
    return new DeployEvent.TaskChanged(CaseId.deploy(deploy), by, Asked.task(task), revision);
  }

  public static DeployEvent.DeployerNamed deployerNamed(int deploy, MemberId by, MemberId named) {
    return new DeployEvent.DeployerNamed(CaseId.deploy(deploy), by, Optional.of(named));
  }

  public static DeployEvent.HandedOver handedOver(int deploy, MemberId from, MemberId to) {
    return new DeployEvent.HandedOver(CaseId.deploy(deploy), from, to);
  }

  public static DeployEvent.Started started(int deploy, MemberId by, MemberId... confirmedBy) {
    return new DeployEvent.Started(CaseId.deploy(deploy), by, List.of(confirmedBy));
  }

  public static DeployEvent.Finished finished(int deploy, MemberId by) {
    return new DeployEvent.Finished(CaseId.deploy(deploy), by);
  }

  public static DeployEvent.Verified verified(int deploy, MemberId by) {
    return new DeployEvent.Verified(CaseId.deploy(deploy), by);
  }

  public static DeployEvent.RollbackBegun rollbackBegun(int deploy, MemberId by) {
    return new DeployEvent.RollbackBegun(CaseId.deploy(deploy), by, WHY);
  }

  public static DeployEvent.Closed closed(int deploy, Outcome outcome, MemberId by, String why) {
    return new DeployEvent.Closed(CaseId.deploy(deploy), outcome, Optional.of(by), why);
  }

  /** Closed by the clock. */
  public static DeployEvent.Closed closed(int deploy, Outcome outcome) {
    return new DeployEvent.Closed(CaseId.deploy(deploy), outcome, Optional.empty(), "");
  }

  public static DeployEvent.Reopened reopened(int deploy, MemberId by) {
    return new DeployEvent.Reopened(CaseId.deploy(deploy), by);
  }

  public static DeployEvent.BesideAllowed besideAllowed(int deploy, int running, MemberId by) {
    return new DeployEvent.BesideAllowed(CaseId.deploy(deploy), CaseId.deploy(running), by);
  }

  public static DeployEvent.ClauseWaived waived(int deploy, Slug clause, MemberId by) {
    return new DeployEvent.ClauseWaived(CaseId.deploy(deploy), clause, by, WHY);
  }

  public static DeployEvent.LadderClimbed climbed(int deploy, int rung, Team... open) {
    return new DeployEvent.LadderClimbed(CaseId.deploy(deploy), rung, List.of(open));
  }

  public static DeployEvent.Nudged nudged(int deploy, MemberId by) {
    return new DeployEvent.Nudged(CaseId.deploy(deploy), by);
  }

  public static DeployEvent.VerificationAsked verificationAsked(int deploy, int time) {
    return new DeployEvent.VerificationAsked(CaseId.deploy(deploy), time);
  }

  public static DeployEvent.Disclosed disclosed(int deploy, MemberId by) {
    return new DeployEvent.Disclosed(CaseId.deploy(deploy), by);
  }

  public static DeployEvent.LeftDesk left(int deploy) {
    return new DeployEvent.LeftDesk(CaseId.deploy(deploy));
  }

  /** Put down because its case was closed. */
  public static WorkEvent.Unclaimed putDown(int deploy, String target, MemberId holder) {
    return new WorkEvent.Unclaimed(
        Cast.OPS, new Target(target), holder, Optional.of(CaseId.deploy(deploy)), Optional.empty());
  }

  /**
   * Dana's deploy under the policy of 2019, as far as that: confirmed by Tyler and Sam, carried out
   * by Dana. A closed one is verified.
   */
  public static Event[] upTo(DeployStatus status, int deploy) {
    var events = new ArrayList<Event>();
    events.add(requested(deploy));
    if (status == DeployStatus.REQUESTED) {
      return events.toArray(Event[]::new);
    }
    events.addAll(List.of(approved(deploy, TYLER), approved(deploy, SAM), confirmed(deploy)));
    if (status == DeployStatus.CONFIRMED) {
      return events.toArray(Event[]::new);
    }
    events.add(deployerNamed(deploy, DANA, DANA));
    events.add(started(deploy, DANA, TYLER, SAM));
    if (status == DeployStatus.STARTED) {
      return events.toArray(Event[]::new);
    }
    events.add(
        status == DeployStatus.ROLLING_BACK ? rollbackBegun(deploy, DANA) : finished(deploy, DANA));
    if (status == DeployStatus.CLOSED) {
      events.add(verified(deploy, DANA));
      events.add(closed(deploy, Outcome.VERIFIED, DANA, ""));
    }
    return events.toArray(Event[]::new);
  }
}
