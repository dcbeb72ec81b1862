package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.policy.MaintenanceSlug;

/** What satisfies a clause on maintenance, and who may waive it. */
final class MaintenanceRemedies {
  private MaintenanceRemedies() {}

  /** What to type so that the clause is satisfied; empty where nothing has to be done. */
  static Optional<String> satisfies(MaintenanceSlug slug) {
    return switch (slug) {
      case MaintenanceSlug.WorkPlan clause ->
          switch (clause) {
            case VENUE_DEFINED -> Optional.empty();
          };
      case MaintenanceSlug.Initiating clause ->
          switch (clause) {
            case MEMBERS_APPRISED -> Optional.empty();
          };
    };
  }

  /** Who may waive it; nobody: nothing. */
  static String whoMayWaive(MaintenanceSlug slug) {
    return switch (slug) {
      case MaintenanceSlug.WorkPlan clause ->
          switch (clause) {
            case VENUE_DEFINED -> "";
          };
      case MaintenanceSlug.Initiating clause ->
          switch (clause) {
            case MEMBERS_APPRISED -> "";
          };
    };
  }
}
