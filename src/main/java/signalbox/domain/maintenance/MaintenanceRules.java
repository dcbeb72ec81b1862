package signalbox.domain.maintenance;

import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** The clauses on maintenance held against one, a class of rules for each chapter. */
public final class MaintenanceRules {
  private MaintenanceRules() {}

  /** Every clause of the case's own policy held against it, in the order of the policy. */
  public static List<Finding> findings(Maintenance maintenance) {
    return maintenance.book().clauses().stream()
        .flatMap(clause ->
            switch (clause.slug()) {
              case MaintenanceSlug slug -> Stream.of(finding(slug, maintenance));
              case DeploySlug _ -> Stream.empty();
            })
        .toList();
  }

  /** One clause held against the case; not applicable when its policy does not have it. */
  public static Finding finding(MaintenanceSlug slug, Maintenance maintenance) {
    return maintenance.book().find(slug).isEmpty()
        ? new Finding(slug, Result.NOT_APPLICABLE, new Because.NotInPolicy())
        : rule(slug, maintenance);
  }

  private static Finding rule(MaintenanceSlug slug, Maintenance maintenance) {
    return switch (slug) {
      case WorkPlan clause -> WorkPlanRules.finding(clause, maintenance);
      case Initiating clause -> InitiatingRules.finding(clause);
    };
  }
}
