package signalbox.domain;

import java.util.Optional;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** What can be asked about a case that stands at the desk. */
public sealed interface CaseAction {
  /** What people say. */
  sealed interface Said extends CaseAction {}

  /** What people say of an emergency deploy. */
  sealed interface ForDeploy extends Said {}

  /** What people say of a maintenance; what both kinds share is both. */
  sealed interface ForMaintenance extends Said
      permits MaintenanceAction,
          Approve,
          Decline,
          Disclose,
          Finish,
          Hold,
          Nudge,
          Start,
          Unhold,
          Waive,
          Withdraw {}

  /** What only the clock says, when {@code Duties} finds it due. */
  sealed interface Due extends CaseAction {}

  /** What the clock says of an emergency deploy. */
  sealed interface DueForDeploy extends Due {}

  /** What the clock says of a maintenance. */
  sealed interface DueForMaintenance extends Due permits LeaveDesk, MaintenanceDue {}

  /**
   * Corresponds to {@code !approve [case] [as <team>] [for <member> <why>]}.
   *
   * @param as pins the seat; empty offers all the speaker's teams
   */
  record Approve(Optional<Team> as, Optional<StandIn> standIn)
      implements ForDeploy, ForMaintenance {}

  /** On whose behalf an approval is given, and why. */
  record StandIn(MemberId member, String why) {}

  /** Corresponds to {@code !decline [case] <why>}. */
  record Decline(String why) implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !hold [case] <why>}. */
  record Hold(String why) implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !unhold [case]}. */
  record Unhold() implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !withdraw [case]}: own request, own approval, or own decline. */
  record Withdraw() implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !require [case] <team>}. */
  record Require(Team team) implements ForDeploy {}

  /** Corresponds to {@code !unrequire [case] <team>}. */
  record Unrequire(Team team) implements ForDeploy {}

  /** Corresponds to {@code !reason [case] <reason> [--rollback | --config | --fix-forward why]}. */
  record GiveReason(Optional<Reason> reason, Optional<Approach> approach) implements ForDeploy {}

  /** Corresponds to {@code !amend [case] <change>}. */
  record Amend(ChangeRef change) implements ForDeploy {}

  /** Corresponds to {@code !task [case] <task>}. */
  record SetTask(TaskRef task) implements ForDeploy {}

  /** Corresponds to {@code !deployer [case] <member>|me|needed}. */
  record NameDeployer(DeployerChoice deployer) implements ForDeploy {}

  /** Corresponds to {@code !handover [case] <member>}: the requester's part. */
  record HandOver(MemberId to) implements ForDeploy {}

  /** Corresponds to {@code !start [case]}. */
  record Start() implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !done [case]}; while rolling back it ends the rollback. */
  record Finish() implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !verified [case]}. */
  record Verify() implements ForDeploy {}

  /** Corresponds to {@code !rollback [case] [why]}. */
  record RollBack(String why) implements ForDeploy {}

  /** Corresponds to {@code !abort [case] [why]}. */
  record Abort(String why) implements ForDeploy {}

  /** Corresponds to {@code !reopen [case]}. */
  record Reopen() implements ForDeploy {}

  /** Corresponds to {@code !ok-beside [case]}: that case may start beside the speaker's. */
  record AllowBeside() implements ForDeploy {}

  /** Corresponds to {@code !waive <clause> [case] <why>}. */
  record Waive(Slug clause, String why) implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !nudge [case]}. */
  record Nudge() implements ForDeploy, ForMaintenance {}

  /** Corresponds to {@code !disclose [case]}. */
  record Disclose() implements ForDeploy, ForMaintenance {}

  /** The escalation ladder has come to that rung, counted from 1. */
  record ClimbLadder(int rung) implements DueForDeploy {}

  /** The request was not started in time. */
  record Expire() implements DueForDeploy {}

  /** That member's approval has aged out. */
  record ExpireApproval(MemberId approver) implements DueForDeploy {}

  /** Verification is owed; asked for the n-th time, counted from 1. */
  record AskVerification(int time) implements DueForDeploy {}

  /** Nobody verified in time. */
  record CloseUnverified() implements DueForDeploy {}

  /** The closed case leaves the desk. */
  record LeaveDesk() implements DueForDeploy, DueForMaintenance {}
}
