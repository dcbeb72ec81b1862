package signalbox.domain.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.Outcome;
import signalbox.policy.LadderStep;

/** What the clock will ask of a deploy, when, and what is decided then. */
public final class DeployDuties {
  private DeployDuties() {}

  /** Something that is due at an instant. */
  public record DueAt(Instant at, CaseAction.DueForDeploy action) {}

  /** Everything that is still to come, in no order; each is there until it was said. */
  public static List<DueAt> list(EmergencyDeploy deploy) {
    return switch (deploy.status()) {
      case REQUESTED, CONFIRMED -> beforeStart(deploy);
      case STARTED, ROLLING_BACK -> List.of();
      case DONE -> afterDone(deploy);
      case CLOSED -> afterClosing(deploy);
    };
  }

  private static List<DueAt> beforeStart(EmergencyDeploy deploy) {
    var due = new ArrayList<DueAt>();
    var times = deploy.book().deploy().times();
    for (var approval : deploy.votes().approvals()) {
      due.add(
          new DueAt(
              approval.at().plus(times.approvalExpires()),
              new CaseAction.ExpireApproval(approval.approver())));
    }
    if (deploy.isHeld()) {
      return due;
    }
    var begun = deploy.progress().times().requested().plus(deploy.progress().times().paused());
    due.add(new DueAt(begun.plus(times.requestExpires()), new CaseAction.Expire()));
    if (deploy.status() == DeployStatus.REQUESTED) {
      due.addAll(rungs(deploy));
    }
    return due;
  }

  private static List<DueAt> rungs(EmergencyDeploy deploy) {
    var due = new ArrayList<DueAt>();
    List<LadderStep> ladder = deploy.book().deploy().ladder();
    Instant vacant = deploy.progress().times().vacant();
    for (int rung = deploy.progress().reminders().rung() + 1; rung <= ladder.size(); rung++) {
      due.add(
          new DueAt(vacant.plus(ladder.get(rung - 1).after()), new CaseAction.ClimbLadder(rung)));
    }
    return due;
  }

  /** Asked once when verification is owed, then again at the pace of the ladder. */
  private static List<DueAt> afterDone(EmergencyDeploy deploy) {
    var due = new ArrayList<DueAt>();
    var times = deploy.book().deploy().times();
    Instant done = deploy.progress().times().done().orElseThrow();
    due.add(new DueAt(done.plus(times.verifyCloses()), new CaseAction.CloseUnverified()));
    List<LadderStep> ladder = deploy.book().deploy().ladder();
    int asked = deploy.progress().reminders().verificationsAsked();
    for (int time = asked + 1; time <= ladder.size() + 1; time++) {
      Duration more = time == 1 ? Duration.ZERO : ladder.get(time - 2).after();
      due.add(
          new DueAt(
              done.plus(times.verifyAsked()).plus(more), new CaseAction.AskVerification(time)));
    }
    return due;
  }

  private static List<DueAt> afterClosing(EmergencyDeploy deploy) {
    var closed = deploy.progress().closing().orElseThrow().at();
    return List.of(
        new DueAt(closed.plus(deploy.book().times().closedLeaves()), new CaseAction.LeaveDesk()));
  }

  /** What is due by then, oldest first; of rungs and reminders that were missed only the last. */
  public static List<CaseAction.DueForDeploy> due(EmergencyDeploy deploy, Instant now) {
    var due =
        list(deploy).stream()
            .filter(d -> !d.at().isAfter(now))
            .sorted(Comparator.comparing(DueAt::at))
            .map(DueAt::action)
            .toList();
    var last = due.isEmpty() ? Optional.<CaseAction.DueForDeploy>empty() : findEnd(due);
    return last.map(List::of).orElseGet(() -> withoutMissed(due));
  }

  private static Optional<CaseAction.DueForDeploy> findEnd(List<CaseAction.DueForDeploy> due) {
    return due.stream()
        .filter(d -> d instanceof CaseAction.Expire || d instanceof CaseAction.CloseUnverified)
        .findFirst();
  }

  private static List<CaseAction.DueForDeploy> withoutMissed(List<CaseAction.DueForDeploy> due) {
    var kept = new ArrayList<CaseAction.DueForDeploy>();
    for (var action : due) {
      kept.removeIf(k -> isReminder(k) && k.getClass().equals(action.getClass()));
      kept.add(action);
    }
    return kept;
  }

  private static boolean isReminder(CaseAction.DueForDeploy action) {
    return action instanceof CaseAction.ClimbLadder || action instanceof CaseAction.AskVerification;
  }

  /** What happens when one of these is due; nothing, when it no longer is. */
  static Decision decide(Hearing h, CaseAction.DueForDeploy action) {
    var deploy = h.deploy();
    if (!due(deploy, h.around().now()).contains(action)) {
      return Decision.accept();
    }
    return switch (action) {
      case CaseAction.ClimbLadder a ->
          h.settle(new DeployEvent.LadderClimbed(deploy.id(), a.rung(), h.quorum().listOpen()));
      case CaseAction.Expire _ -> closed(h, Outcome.EXPIRED);
      case CaseAction.ExpireApproval a ->
          h.settle(
              new DeployEvent.ApprovalFell(deploy.id(), a.approver(), DeployEvent.Fall.EXPIRED));
      case CaseAction.AskVerification a ->
          h.settle(new DeployEvent.VerificationAsked(deploy.id(), a.time()));
      case CaseAction.CloseUnverified _ -> closed(h, Outcome.UNVERIFIED);
      case CaseAction.LeaveDesk _ -> h.settle(new DeployEvent.LeftDesk(deploy.id()));
    };
  }

  private static Decision closed(Hearing h, Outcome outcome) {
    return h.settle(new DeployEvent.Closed(h.deploy().id(), outcome, Optional.empty(), ""));
  }
}
