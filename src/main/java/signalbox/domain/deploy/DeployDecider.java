package signalbox.domain.deploy;

import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.Decision;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Speaker;

/** Decides what members and the clock ask of a deploy that stands at the desk. */
public final class DeployDecider {
  private DeployDecider() {}

  /** What a member says. */
  public static Decision decide(
      EmergencyDeploy deploy,
      CaseAction.ForDeploy action,
      Speaker.Known by,
      Optional<Evidence> evidence,
      Surroundings around) {
    var hearing = new Hearing(deploy, by, by.member(), evidence, around);
    return switch (action) {
      case CaseAction.Approve a -> Approving.approve(hearing, a);
      case CaseAction.Decline a -> Approving.decline(hearing, a.why());
      case CaseAction.Withdraw _ -> Withdrawing.withdraw(hearing);
      case CaseAction.Hold a -> Holding.hold(hearing, a.why());
      case CaseAction.Unhold _ -> Holding.unhold(hearing);
      case CaseAction.Require a -> Holding.require(hearing, a.team());
      case CaseAction.Unrequire a -> Holding.unrequire(hearing, a.team());
      case CaseAction.GiveReason a -> Amending.giveReason(hearing, a);
      case CaseAction.Amend a -> Amending.amend(hearing, a.change());
      case CaseAction.SetTask a -> Amending.setTask(hearing, a.task());
      case CaseAction.NameDeployer a -> Amending.nameDeployer(hearing, a.deployer());
      case CaseAction.HandOver a -> Amending.handOver(hearing, a.to());
      case CaseAction.Disclose _ -> Amending.disclose(hearing);
      case CaseAction.Start _ -> Running.start(hearing);
      case CaseAction.Finish _ -> Running.finish(hearing);
      case CaseAction.Verify _ -> Running.verify(hearing);
      case CaseAction.RollBack a -> Running.rollBack(hearing, a.why());
      case CaseAction.Abort a -> Running.abort(hearing, a.why());
      case CaseAction.AllowBeside _ -> Running.allowBeside(hearing);
      case CaseAction.Reopen _ -> Withdrawing.reopen(hearing);
      case CaseAction.Waive a -> Waiving.waive(hearing, a.clause(), a.why());
      case CaseAction.Nudge _ -> Amending.nudge(hearing);
    };
  }

  /** What the clock finds due. */
  public static Decision decide(
      EmergencyDeploy deploy, CaseAction.DueForDeploy action, Surroundings around) {
    var clock = new Speaker.Clock();
    var nobody = new MemberId("");
    return DeployDuties.decide(
        new Hearing(deploy, clock, nobody, Optional.empty(), around), action);
  }
}
