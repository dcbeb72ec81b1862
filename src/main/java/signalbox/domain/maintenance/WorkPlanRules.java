package signalbox.domain.maintenance;

import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** The clauses on the work plan, a function a clause; each function bears the clause's name. */
final class WorkPlanRules {
  private WorkPlanRules() {}

  static Finding finding(WorkPlan clause, Maintenance maintenance) {
    return switch (clause) {
      case VENUE_DEFINED -> venueDefined(maintenance);
    };
  }

  /** A case has a home from its first moment on. */
  static Finding venueDefined(Maintenance maintenance) {
    return new Finding(
        WorkPlan.VENUE_DEFINED, Result.SATISFIED, new Because.Venued(maintenance.home()));
  }
}
