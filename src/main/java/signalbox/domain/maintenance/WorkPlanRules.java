package signalbox.domain.maintenance;

import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** The clauses on the work plan, a function a clause; each function bears the clause's name. */
final class WorkPlanRules {
  private WorkPlanRules() {}

  static Finding finding(WorkPlan clause, Maintenance maintenance, Environs around) {
    return switch (clause) {
      case VENUE_DEFINED -> venueDefined(maintenance);
      case IN_PROGRESS_WORK_DOCUMENTED -> CourseRules.inProgressWorkDocumented(maintenance, around);
      case ONE_OPERATION_AT_A_TIME -> CourseRules.oneOperationAtATime(maintenance, around);
      case LEADER_FOR_EACH_SERVICE -> CourseRules.leaderForEachService(maintenance, around);
      case LEADER_COORDINATES -> CourseRules.leaderCoordinates(maintenance, around);
      case EXTERNAL_SUPPORT_SIGNED_OFF -> CourseRules.externalSupportSignedOff(maintenance);
      case EXTERNAL_SUPPORT_UNDERSTOOD -> CourseRules.externalSupportUnderstood(maintenance);
    };
  }

  /** A case has a home from its first moment on. */
  static Finding venueDefined(Maintenance maintenance) {
    return new Finding(
        WorkPlan.VENUE_DEFINED, Result.SATISFIED, new Because.Venued(maintenance.home()));
  }
}
