package signalbox.domain.maintenance;

import java.util.List;
import java.util.Optional;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.Finding;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
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
    var then = withOnly(around, others).with(more);
    var gates = MaintenanceRules.gates(maintenance, then, Step.CLAIM);
    boolean isOne = gates.stream().anyMatch(f -> f.clause() == WorkPlan.ONE_OPERATION_AT_A_TIME);
    if (isOne) {
      return Optional.of(
          new Refusal.OneOperation(
              maintenance.id(), target, others.stream().map(WorkInProgress::operation).toList()));
    }
    return unsatisfied(maintenance, Step.CLAIM, gates)
        .or(() ->
            // Alone, an operation needs no leader of its own.
            others.isEmpty() ? Optional.empty() : parallel(maintenance, then));
  }

  /** Whoever works in it takes part in it, whether or not that was said before. */
  public static Optional<CourseEvent> comes(Maintenance maintenance, MemberId by, Roster roster) {
    boolean isNew =
        maintenance.status().isUnderway()
            && !Party.members(maintenance).contains(by)
            && roster.isOn(by, Asking.work(maintenance));
    return isNew ? Optional.of(new CourseEvent.CheckedIn(maintenance.id(), by)) : Optional.empty();
  }

  /** Claims become operations by a plan too, as little side by side as by themselves. */
  static Decision unlessTwo(Hearing h, Decision change) {
    if (!h.maintenance().status().isUnderway()
        || !(change instanceof Decision.Accepted(var events))) {
      return change;
    }
    var then = Settling.after(h.maintenance(), events, h.around().now());
    boolean isMore =
        h.around().operationsOf(then).size() > h.around().operationsOf(h.maintenance()).size();
    return (isMore ? findTwo(then, h.around()) : Optional.<Refusal>empty())
        .map(h::refuse)
        .orElse(change);
  }

  /** Before it begins or after its end claims are no operations; underway, only one may be. */
  static Optional<Refusal> findTwo(Maintenance maintenance, Environs around) {
    var all = around.operationsOf(maintenance);
    boolean isOne =
        MaintenanceRules.gates(maintenance, around, Step.CLAIM).stream()
            .anyMatch(f -> f.clause() == WorkPlan.ONE_OPERATION_AT_A_TIME);
    if (isOne) {
      return Optional.of(
          new Refusal.OneOperation(
              maintenance.id(),
              all.getLast().target(),
              all.subList(0, all.size() - 1).stream().map(WorkInProgress::operation).toList()));
    }
    return all.size() > 1 ? parallel(maintenance, around) : Optional.empty();
  }

  private static Optional<Refusal> parallel(Maintenance maintenance, Environs around) {
    return unsatisfied(
        maintenance, Step.PARALLEL, MaintenanceRules.gates(maintenance, around, Step.PARALLEL));
  }

  private static Optional<Refusal> unsatisfied(
      Maintenance maintenance, Step step, List<Finding> gates) {
    return gates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal.Unsatisfied(maintenance.id(), step, gates));
  }

  private static Environs withOnly(Environs around, List<WorkInProgress> work) {
    return new Environs(around.roster(), around.now(), around.absent(), work);
  }
}
