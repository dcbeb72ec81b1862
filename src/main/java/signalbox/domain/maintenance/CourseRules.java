package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Service;
import signalbox.domain.maintenance.Environs.WorkInProgress;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** The clauses on what happens during a maintenance, a function a clause. */
final class CourseRules {
  private CourseRules() {}

  /** Whoever has claimed something has said a word of it not too long ago. */
  static Finding inProgressWorkDocumented(Maintenance maintenance, Environs around) {
    if (!maintenance.status().isUnderway()) {
      return notYet(WorkPlan.IN_PROGRESS_WORK_DOCUMENTED);
    }
    var silentAfter = maintenance.book().times().claimSilent();
    var work = around.workOf(maintenance.id());
    var silent = work.stream().filter(w -> !w.spoke().plus(silentAfter).isAfter(around.now()));
    var because = new Because.Documented(operations(work), operations(silent.toList()));
    return met(WorkPlan.IN_PROGRESS_WORK_DOCUMENTED, because.silent().isEmpty(), because);
  }

  static Finding oneOperationAtATime(Maintenance maintenance, Environs around) {
    var held = operations(around.operationsOf(maintenance));
    var parallel = maintenance.consent().assent().parallel();
    return met(
        WorkPlan.ONE_OPERATION_AT_A_TIME,
        held.size() <= 1 || parallel.isPresent(),
        new Because.Operations(held, parallel));
  }

  /** Where operations go on one at a time, or of one service, one leader is enough. */
  static Finding leaderForEachService(Maintenance maintenance, Environs around) {
    var parallel = maintenance.consent().assent().parallel();
    if (parallel.isEmpty()) {
      return new Finding(
          WorkPlan.LEADER_FOR_EACH_SERVICE,
          Result.NOT_APPLICABLE,
          new Because.Operations(operations(around.operationsOf(maintenance)), parallel));
    }
    var leaders = new ArrayList<Because.Leader>();
    var missing = new ArrayList<Service>();
    for (Service service : maintenance.plan().services()) {
      var leader = Party.leader(maintenance, service);
      leader.ifPresent(m -> leaders.add(new Because.Leader(service, m)));
      if (leader.isEmpty()) {
        missing.add(service);
      }
    }
    return met(
        WorkPlan.LEADER_FOR_EACH_SERVICE,
        missing.isEmpty(),
        new Because.Leaders(List.copyOf(leaders), List.copyOf(missing)));
  }

  static Finding leaderCoordinates(Maintenance maintenance, Environs around) {
    if (!maintenance.status().isUnderway()) {
      return notYet(WorkPlan.LEADER_COORDINATES);
    }
    var spoke = maintenance.course().leading().spoke();
    var silentAfter = CourseDuties.times(maintenance).watch().leaderSilent();
    return met(
        WorkPlan.LEADER_COORDINATES,
        spoke.filter(at -> at.plus(silentAfter).isAfter(around.now())).isPresent(),
        new Because.Heard(Party.leader(maintenance), spoke));
  }

  static Finding externalSupportSignedOff(Maintenance maintenance) {
    var support = maintenance.course().support();
    if (support.isEmpty()) {
      return notYet(WorkPlan.EXTERNAL_SUPPORT_SIGNED_OFF);
    }
    var unsigned = support.stream().filter(s -> s.signedOffBy().isEmpty());
    var because =
        new Because.Supported(
            support.stream().map(Support::vendor).toList(), unsigned.map(Support::vendor).toList());
    return met(WorkPlan.EXTERNAL_SUPPORT_SIGNED_OFF, because.unsigned().isEmpty(), because);
  }

  static Finding externalSupportUnderstood(Maintenance maintenance) {
    var support = maintenance.course().support();
    if (support.isEmpty()) {
      return notYet(WorkPlan.EXTERNAL_SUPPORT_UNDERSTOOD);
    }
    var puzzled =
        support.stream()
            .map(s -> new Because.Puzzled(s.vendor(), Supporting.listPuzzled(maintenance, s)))
            .filter(p -> !p.members().isEmpty())
            .toList();
    return met(
        WorkPlan.EXTERNAL_SUPPORT_UNDERSTOOD, puzzled.isEmpty(), new Because.Understood(puzzled));
  }

  /** Met once those who remain have decided whether to go on. */
  static Finding memberLostDuring(Maintenance maintenance) {
    var attendance = maintenance.course().attendance();
    if (attendance.losses().isEmpty()) {
      return notYet(Initiating.MEMBER_LOST_DURING);
    }
    return met(
        Initiating.MEMBER_LOST_DURING,
        !attendance.isAsked(),
        new Because.Lost(List.copyOf(attendance.lost()), attendance.isAsked()));
  }

  private static List<Because.Operation> operations(List<WorkInProgress> work) {
    return work.stream().map(WorkInProgress::operation).toList();
  }

  private static Finding notYet(MaintenanceSlug clause) {
    return new Finding(clause, Result.NOT_APPLICABLE, new Because.NotYet());
  }

  private static Finding met(MaintenanceSlug clause, boolean met, Because because) {
    return new Finding(clause, met ? Result.SATISFIED : Result.UNSATISFIED, because);
  }
}
