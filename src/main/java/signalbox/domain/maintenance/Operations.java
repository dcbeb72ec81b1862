package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Finding;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Target;
import signalbox.domain.maintenance.Environs.WorkInProgress;
import signalbox.policy.MaintenanceSlug.WorkPlan;
import signalbox.policy.Step;

/** Decides whether an operation of the plan may begin beside those that go on. */
public final class Operations {
  private Operations() {}

  /** What is in the way of that member's changing that target as part of it. */
  public static Optional<Refusal> findObstacle(
      Maintenance maintenance, Target target, MemberId by, Environs around) {
    if (!maintenance.status().isUnderway() || !Party.isPlanned(maintenance, target)) {
      return Optional.empty();
    }
    if (maintenance.status() == MaintenanceStatus.HALTED) {
      return Optional.of(
          new Refusal.WrongMoment(
              maintenance.id(), maintenance.status(), Optional.empty(), Optional.empty()));
    }
    var others =
        around.operationsOf(maintenance).stream()
            .filter(w -> !w.target().key().equals(target.key()))
            .toList();
    var more = new WorkInProgress(maintenance.id(), target, by, around.now(), around.now());
    var gates = gates(maintenance, others, withOnly(around, others).with(more));
    boolean isOne = gates.stream().anyMatch(f -> f.clause() == WorkPlan.ONE_OPERATION_AT_A_TIME);
    if (isOne) {
      return Optional.of(
          new Refusal.OneOperation(
              maintenance.id(), target, others.stream().map(WorkInProgress::operation).toList()));
    }
    return gates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.Unsatisfied(maintenance.id(), Step.CLAIM, gates));
  }

  private static Environs withOnly(Environs around, List<WorkInProgress> work) {
    return new Environs(around.roster(), around.now(), around.absent(), work);
  }

  /** Alone, an operation needs no leader of its own. */
  private static List<Finding> gates(
      Maintenance maintenance, List<WorkInProgress> others, Environs then) {
    var gates = new ArrayList<>(MaintenanceRules.gates(maintenance, then, Step.CLAIM));
    if (!others.isEmpty()) {
      gates.addAll(MaintenanceRules.gates(maintenance, then, Step.PARALLEL));
    }
    return List.copyOf(gates);
  }
}
