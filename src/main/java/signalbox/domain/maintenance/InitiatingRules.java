package signalbox.domain.maintenance;

import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.policy.MaintenanceSlug.Initiating;

/** The clauses on initiating, a function a clause; each function bears the clause's name. */
final class InitiatingRules {
  private InitiatingRules() {}

  static Finding finding(Initiating clause) {
    return switch (clause) {
      case MEMBERS_APPRISED -> membersApprised();
    };
  }

  /** What stands is shown to whoever asks, and on boards. */
  static Finding membersApprised() {
    return new Finding(Initiating.MEMBERS_APPRISED, Result.SATISFIED, new Because.Shown());
  }
}
