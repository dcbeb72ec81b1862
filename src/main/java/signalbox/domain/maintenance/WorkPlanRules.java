package signalbox.domain.maintenance;

import java.util.List;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Operation;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** The clauses on the work plan, a function a clause; each function bears the clause's name. */
final class WorkPlanRules {
  private WorkPlanRules() {}

  static Finding finding(WorkPlan clause, Maintenance maintenance, Environs around) {
    return switch (clause) {
      case WORK_PLAN_AGREED_BY_ALL -> workPlanAgreedByAll(maintenance);
      case SCHEDULE_OF_AVAILABILITY -> scheduleOfAvailability(maintenance);
      case VENUE_DEFINED -> venueDefined(maintenance);
      case IN_PROGRESS_WORK_DOCUMENTED -> CourseRules.inProgressWorkDocumented(maintenance, around);
      case ONE_OPERATION_AT_A_TIME -> CourseRules.oneOperationAtATime(maintenance, around);
      case SPECIFIED_GOAL_AND_TIME -> specifiedGoalAndTime(maintenance);
      case LEADER_DESIGNATED -> leaderDesignated(maintenance, around);
      case LEADER_FOR_EACH_SERVICE -> CourseRules.leaderForEachService(maintenance, around);
      case LEADER_COORDINATES -> CourseRules.leaderCoordinates(maintenance, around);
      case EXTERNAL_SUPPORT_SIGNED_OFF -> CourseRules.externalSupportSignedOff(maintenance);
      case EXTERNAL_SUPPORT_UNDERSTOOD -> CourseRules.externalSupportUnderstood(maintenance);
    };
  }

  /** A plan of nobody is agreed to by nobody. */
  static Finding workPlanAgreedByAll(Maintenance maintenance) {
    var agreements = maintenance.work().agreements();
    var members = maintenance.crew().members();
    var agreed =
        members.stream().filter(m -> agreements.isAgreed(m, maintenance.revision())).toList();
    var against =
        members.stream()
            .flatMap(m -> agreements.findNo(m).stream())
            .map(no -> new Because.Passed(no.member(), no.why()))
            .toList();
    var silent =
        members.stream()
            .filter(m -> !agreed.contains(m) && agreements.findNo(m).isEmpty())
            .toList();
    return met(
        WorkPlan.WORK_PLAN_AGREED_BY_ALL,
        !members.isEmpty() && agreed.size() == members.size(),
        new Because.AgreedBy(agreed, silent, against));
  }

  static Finding scheduleOfAvailability(Maintenance maintenance) {
    var crew = maintenance.crew();
    List<MemberId> without =
        crew.members().stream().filter(m -> crew.listShifts(m).isEmpty()).toList();
    return met(
        WorkPlan.SCHEDULE_OF_AVAILABILITY,
        !crew.members().isEmpty() && without.isEmpty(),
        new Because.Scheduled(crew.members().size(), without));
  }

  /** A case has a home from its first moment on. */
  static Finding venueDefined(Maintenance maintenance) {
    return new Finding(
        WorkPlan.VENUE_DEFINED, Result.SATISFIED, new Because.Venued(maintenance.home()));
  }

  static Finding specifiedGoalAndTime(Maintenance maintenance) {
    var window = maintenance.plan().window();
    var tooLong =
        maintenance.work().operations().stream()
            .filter(o -> o.length().compareTo(window.length()) > 0)
            .map(Operation::name)
            .toList();
    var goal = maintenance.work().goal();
    return met(
        WorkPlan.SPECIFIED_GOAL_AND_TIME,
        goal.isPresent() && tooLong.isEmpty(),
        new Because.GoalAndTime(goal, tooLong));
  }

  /** Who is no member any more leads nothing. */
  static Finding leaderDesignated(Maintenance maintenance, Environs around) {
    var lead = maintenance.lead().filter(m -> around.roster().find(m).isPresent());
    return met(WorkPlan.LEADER_DESIGNATED, lead.isPresent(), new Because.Led(lead));
  }

  private static Finding met(WorkPlan clause, boolean met, Because because) {
    return new Finding(clause, met ? Result.SATISFIED : Result.UNSATISFIED, because);
  }
}
