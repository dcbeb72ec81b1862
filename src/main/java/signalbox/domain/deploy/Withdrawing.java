package signalbox.domain.deploy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.DeploySlug;
import signalbox.policy.Step;

/** Decides the taking back of a request, an approval, a decline or a closing. */
final class Withdrawing {
  private Withdrawing() {}

  static Decision withdraw(Hearing h) {
    var deploy = h.deploy();
    var ownDecline = findOwnDecline(h);
    if (ownDecline.isPresent()) {
      return withdrawDecline(h, ownDecline.get());
    }
    var approval = deploy.votes().findApproval(h.by());
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (approval.isEmpty() && !h.isRequester()) {
      return h.refuse(new Refusal.NothingToWithdraw(deploy.id()));
    }
    return h.isRequester()
        ? h.settle(new DeployEvent.Closed(deploy.id(), Outcome.WITHDRAWN, Optional.of(h.by()), ""))
        : h.settle(new DeployEvent.ApprovalWithdrawn(deploy.id(), h.by()));
  }

  private static Optional<Progress.Closing> findOwnDecline(Hearing h) {
    return h.deploy()
        .progress()
        .closing()
        .filter(c -> c.outcome() == Outcome.DECLINED && c.by().equals(Optional.of(h.by())));
  }

  private static Decision withdrawDecline(Hearing h, Progress.Closing closing) {
    var id = h.deploy().id();
    return findObstacle(h, closing)
        .map(h::refuse)
        .orElseGet(() ->
            h.settle(
                new DeployEvent.DeclineWithdrawn(id, h.by()),
                new DeployEvent.Reopened(id, h.by())));
  }

  static Decision reopen(Hearing h) {
    var deploy = h.deploy();
    var closing = deploy.progress().closing();
    if (closing.isEmpty()) {
      return h.wrongMoment();
    }
    if (!mayReopen(h, closing.get())) {
      return closing.get().outcome() == Outcome.DECLINED
          ? h.refuse(
              new Refusal.MayNot(
                  deploy.id(),
                  List.of(
                      new Refusal.Part(PartName.AUTHOR, closing.get().by().stream().toList()),
                      h.part(PartName.MANAGER))))
          : h.mayNot(PartName.REQUESTER, PartName.DEPLOYER, PartName.MANAGER);
    }
    return findObstacle(h, closing.get())
        .map(h::refuse)
        .orElseGet(() -> h.settle(new DeployEvent.Reopened(deploy.id(), h.by())));
  }

  /**
   * A decline is taken back by its author or a manager only, any other closing also by its crew.
   */
  private static boolean mayReopen(Hearing h, Progress.Closing closing) {
    boolean closer = closing.by().equals(Optional.of(h.by()));
    boolean crew = h.isRequester() || h.isDeployer();
    return closer || h.isManager() || (crew && closing.outcome() != Outcome.DECLINED);
  }

  /** What keeps a closed deploy closed: the time, another one for its change, one that runs. */
  private static Optional<Refusal> findObstacle(Hearing h, Progress.Closing closing) {
    var deploy = h.deploy();
    var grace = deploy.book().times().typoGrace();
    Instant until = closing.at().plus(grace);
    if (h.around().now().isAfter(until)) {
      return Optional.of(new Refusal.TooLate(deploy.id(), grace));
    }
    if (h.around().sameChange().isPresent()) {
      return h.around().sameChange();
    }
    var clash = DeployRules.finding(DeploySlug.ONE_AT_A_TIME, deploy, h.around());
    return closing.before().isRunning() && !clash.result().isMet()
        ? Optional.of(new Refusal.Unsatisfied(deploy.id(), Step.START, List.of(clash)))
        : Optional.empty();
  }
}
