package signalbox.domain.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.ChangeRef;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeployerChoice;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.TaskRef;

/** Decides changes to what is asked for and to who has which part in it. */
final class Amending {
  private Amending() {}

  static Decision giveReason(Hearing h, CaseAction.GiveReason action) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (!isCrew(h)) {
      return h.mayNot(PartName.REQUESTER, PartName.DEPLOYER);
    }
    boolean sameReason =
        action.reason().isEmpty() || action.reason().equals(deploy.request().reason());
    boolean sameApproach =
        action.approach().isEmpty() || action.approach().equals(deploy.request().approach());
    if (sameReason && sameApproach) {
      return h.refuse(new Refusal.AlreadySo(deploy.id()));
    }
    return h.settle(
        new DeployEvent.ReasonGiven(deploy.id(), h.by(), action.reason(), action.approach()));
  }

  static Decision amend(Hearing h, ChangeRef change) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (!isCrew(h)) {
      return h.mayNot(PartName.REQUESTER, PartName.DEPLOYER);
    }
    if (change.isSame(deploy.request().change())) {
      return h.refuse(new Refusal.AlreadySo(deploy.id()));
    }
    var other = h.around().sameChange();
    if (other.isPresent()) {
      return h.refuse(other.get());
    }
    return revise(
        h, new DeployEvent.ChangeAmended(deploy.id(), h.by(), change, deploy.revision() + 1));
  }

  static Decision setTask(Hearing h, TaskRef task) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (!isCrew(h)) {
      return h.mayNot(PartName.REQUESTER, PartName.DEPLOYER);
    }
    if (task.id().equals(deploy.request().task().id())) {
      return h.refuse(new Refusal.AlreadySo(deploy.id()));
    }
    return revise(h, new DeployEvent.TaskChanged(deploy.id(), h.by(), task, deploy.revision() + 1));
  }

  private static Decision revise(Hearing h, DeployEvent revision) {
    var events = new ArrayList<DeployEvent>();
    events.add(revision);
    for (var approval : h.deploy().votes().approvals()) {
      events.add(
          new DeployEvent.ApprovalFell(
              h.deploy().id(), approval.approver(), DeployEvent.Fall.AMENDED));
    }
    return h.settle(events);
  }

  static Decision nameDeployer(Hearing h, DeployerChoice choice) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart() && !deploy.status().isRunning()) {
      return h.wrongMoment();
    }
    if (!isCrew(h)) {
      return h.mayNot(PartName.REQUESTER, PartName.DEPLOYER);
    }
    Optional<MemberId> named = resolve(choice, h.by());
    if (named.isPresent() && h.around().roster().find(named.get()).isEmpty()) {
      return h.refuse(unknown(h, named.get()));
    }
    if (named.equals(deploy.deployer())) {
      return h.refuse(new Refusal.AlreadySo(deploy.id()));
    }
    if (named.isEmpty() && deploy.status().isRunning()) {
      return h.wrongMoment();
    }
    return Decision.accept(new DeployEvent.DeployerNamed(deploy.id(), h.by(), named));
  }

  /** The member whom a choice means; empty: nobody is named. */
  static Optional<MemberId> resolve(DeployerChoice choice, MemberId speaker) {
    return switch (choice) {
      case DeployerChoice.Chosen c -> Optional.of(c.member());
      case DeployerChoice.Myself _ -> Optional.of(speaker);
      case DeployerChoice.Needed _, DeployerChoice.Unsaid _ -> Optional.empty();
    };
  }

  static Decision handOver(Hearing h, MemberId to) {
    var deploy = h.deploy();
    if (!deploy.isOpen()) {
      return h.wrongMoment();
    }
    if (!isCrew(h)) {
      return h.mayNot(PartName.REQUESTER, PartName.DEPLOYER);
    }
    if (h.around().roster().find(to).isEmpty()) {
      return h.refuse(unknown(h, to));
    }
    if (to.equals(deploy.requester())) {
      return h.refuse(new Refusal.AlreadySo(deploy.id()));
    }
    var events = new ArrayList<DeployEvent>();
    events.add(new DeployEvent.HandedOver(deploy.id(), deploy.requester(), to));
    if (deploy.status().isBeforeStart()) {
      deploy.votes().approvals().stream()
          .filter(a -> a.speaksFor(to))
          .map(a ->
              new DeployEvent.ApprovalFell(deploy.id(), a.approver(), DeployEvent.Fall.REQUESTER))
          .forEach(events::add);
    }
    return h.settle(events);
  }

  static Decision disclose(Hearing h) {
    var deploy = h.deploy();
    if (!deploy.isRestricted()) {
      return h.refuse(new Refusal.AlreadySo(deploy.id()));
    }
    if (!isCrew(h) && !h.isApprover() && !h.isManager()) {
      return h.mayNot(PartName.REQUESTER, PartName.DEPLOYER, PartName.APPROVER, PartName.MANAGER);
    }
    return Decision.accept(new DeployEvent.Disclosed(deploy.id(), h.by()));
  }

  static Decision nudge(Hearing h) {
    var deploy = h.deploy();
    boolean missing = deploy.status() == DeployStatus.DONE || !h.quorum().isFull();
    if (!deploy.isOpen() || deploy.status().isRunning() || !missing) {
      return h.wrongMoment();
    }
    Optional<Instant> again =
        deploy.progress().reminders().nudged().map(n -> n.plus(every(deploy)));
    if (again.isPresent() && h.around().now().isBefore(again.get())) {
      return h.refuse(new Refusal.TooSoon(deploy.id(), again.get()));
    }
    return Decision.accept(new DeployEvent.Nudged(deploy.id(), h.by()));
  }

  private static Duration every(EmergencyDeploy deploy) {
    return deploy.book().deploy().times().nudgeEvery();
  }

  private static boolean isCrew(Hearing h) {
    return h.isRequester() || h.isDeployer();
  }

  /** A member whom the roster does not know, with those of a like name. */
  static Refusal unknown(Hearing h, MemberId typed) {
    return new Refusal.UnknownMember(typed, h.around().roster().listNear(typed));
  }
}
