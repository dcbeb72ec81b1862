package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.Strength;
import signalbox.rendering.text.Prefix;

/** What satisfies a clause on maintenance, and who may waive it. */
record MaintenanceRemedies(Prefix prefix) {
  private static final String BY_MANAGER = " by an engineering manager";
  private static final String LEADERS = "the leader or an engineering manager";

  /** What to type so that the clause is satisfied; empty where nothing has to be done. */
  Optional<String> satisfies(MaintenanceSlug slug, String it) {
    return Optional.of(
            switch (slug) {
              case MaintenanceSlug.Planning clause -> satisfies(clause, it);
              case MaintenanceSlug.WorkPlan clause -> satisfies(clause);
              case MaintenanceSlug.Initiating clause -> satisfies(clause);
              case MaintenanceSlug.Emergency clause -> satisfies(clause, it);
            })
        .filter(words -> !words.isEmpty());
  }

  private String satisfies(MaintenanceSlug.Planning clause, String it) {
    return switch (clause) {
      case DISCUSSED_WITH_EM -> prefix.type("discussed", it) + BY_MANAGER;
      case APPROVED_BY_RELEVANT_EM, APPROVED_BY_BOTH_EMS -> prefix.type("approve", it);
      case STAND_IN_EM -> prefix.type("approve", it, "for <member> <why>");
    };
  }

  private static String satisfies(MaintenanceSlug.WorkPlan clause) {
    return switch (clause) {
      case VENUE_DEFINED -> "";
    };
  }

  private static String satisfies(MaintenanceSlug.Initiating clause) {
    return switch (clause) {
      case MEMBERS_APPRISED -> "";
    };
  }

  private String satisfies(MaintenanceSlug.Emergency clause, String it) {
    return switch (clause) {
      case EMERGENCY_APPROVED_BY_EM -> prefix.type("approve", it);
      case IMMEDIATE_EM_NOTIFIED -> prefix.type("ack", it) + BY_MANAGER;
      case EMERGENCY_CES_ENGAGED -> prefix.type("engaged", it, "<member>|not-needed <why>");
    };
  }

  /** Who may waive it; nobody: nothing. */
  static String whoMayWaive(MaintenanceSlug slug, Strength strength) {
    return switch (strength) {
      case SHOULD -> LEADERS;
      case MUST ->
          slug == MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM
              ? "who opened it or the team that carries it out, when it cannot wait"
              : "";
      case SHOWN, DUTY -> "";
    };
  }
}
