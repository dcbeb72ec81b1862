package signalbox.domain.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Because;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.Step;

/** Decides the way from start to verified, and the ways back. */
final class Running {
  private Running() {}

  static Decision start(Hearing h) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (deploy.deployer().isPresent() && !h.isDeployer()) {
      return h.mayNot(PartName.DEPLOYER);
    }
    if (deploy.deployer().isEmpty() && !h.isRequester() && !h.isApprover()) {
      return h.mayNot(PartName.REQUESTER, PartName.APPROVER);
    }
    if (deploy.isHeld()) {
      return h.refuse(new Refusal.OnHold(deploy.id(), deploy.votes().holds()));
    }
    var gates = DeployRules.gates(deploy, h.around(), Step.START);
    if (!gates.isEmpty() || !h.quorum().isFull()) {
      var inTheWay = gates.isEmpty() ? DeployRules.openSeats(deploy, h.around()) : gates;
      return h.refuse(new Refusal.Unsatisfied(deploy.id(), Step.START, inTheWay));
    }
    var events = new ArrayList<DeployEvent>();
    if (deploy.deployer().isEmpty()) {
      events.add(new DeployEvent.DeployerNamed(deploy.id(), h.by(), Optional.of(h.by())));
    }
    events.add(new DeployEvent.Started(deploy.id(), h.by(), h.quorum().listSeated()));
    return h.settle(events);
  }

  static Decision finish(Hearing h) {
    var deploy = h.deploy();
    if (!deploy.status().isRunning()) {
      return h.wrongMoment();
    }
    if (!h.isDeployer()) {
      return h.mayNot(PartName.DEPLOYER);
    }
    if (deploy.status() == DeployStatus.ROLLING_BACK) {
      return h.settle(closed(h, Outcome.ROLLED_BACK, ""));
    }
    return deploy.isHeld()
        ? h.refuse(new Refusal.OnHold(deploy.id(), deploy.votes().holds()))
        : h.settle(new DeployEvent.Finished(deploy.id(), h.by()));
  }

  static Decision verify(Hearing h) {
    var deploy = h.deploy();
    if (deploy.status() != DeployStatus.DONE) {
      return h.wrongMoment();
    }
    if (!h.isRequester() && (!h.isApprover() || h.isDeployer())) {
      return h.refuse(
          new Refusal.MayNot(
              deploy.id(), List.of(h.part(PartName.REQUESTER), approversButDeployer(h))));
    }
    return h.settle(new DeployEvent.Verified(deploy.id(), h.by()), closed(h, Outcome.VERIFIED, ""));
  }

  private static Refusal.Part approversButDeployer(Hearing h) {
    return new Refusal.Part(
        PartName.APPROVER,
        h.quorum().listSeated().stream()
            .filter(m -> !h.deploy().deployer().equals(Optional.of(m)))
            .toList());
  }

  static Decision rollBack(Hearing h, String why) {
    var deploy = h.deploy();
    if (deploy.status() != DeployStatus.STARTED && deploy.status() != DeployStatus.DONE) {
      return h.wrongMoment();
    }
    return mayStop(h)
        ? h.settle(new DeployEvent.RollbackBegun(deploy.id(), h.by(), why))
        : h.mayNot(PartName.DEPLOYER, PartName.REQUESTER, PartName.APPROVER);
  }

  static Decision abort(Hearing h, String why) {
    var deploy = h.deploy();
    if (!deploy.isOpen() || deploy.status() == DeployStatus.DONE) {
      return h.wrongMoment();
    }
    return mayStop(h)
        ? h.settle(closed(h, Outcome.ABORTED, why))
        : h.mayNot(PartName.DEPLOYER, PartName.REQUESTER, PartName.APPROVER);
  }

  private static boolean mayStop(Hearing h) {
    return h.isDeployer() || h.isRequester() || h.isApprover();
  }

  static Decision allowBeside(Hearing h) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    Finding finding = DeployRules.oneAtATime(deploy, h.around());
    if (!(finding.because() instanceof Because.Running running) || running.others().isEmpty()) {
      return h.refuse(new Refusal.NothingRunning(deploy.id()));
    }
    var mine = running.others().stream().filter(r -> r.deployer().equals(h.by())).findFirst();
    if (mine.isEmpty()) {
      var deployers = running.others().stream().map(Because.RunningDeploy::deployer).toList();
      return h.refuse(
          new Refusal.MayNot(deploy.id(), List.of(new Refusal.Part(PartName.DEPLOYER, deployers))));
    }
    return Decision.accept(new DeployEvent.BesideAllowed(deploy.id(), mine.get().id(), h.by()));
  }

  private static DeployEvent closed(Hearing h, Outcome outcome, String why) {
    return new DeployEvent.Closed(h.deploy().id(), outcome, Optional.of(h.by()), why);
  }
}
