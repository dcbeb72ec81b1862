package signalbox.domain.maintenance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.policy.Clause;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Initiating;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.MaintenanceSlug.WorkPlan;
import signalbox.policy.Step;
import signalbox.policy.Strength;

/** The clauses on maintenance held against one, a class of rules for each chapter. */
public final class MaintenanceRules {
  private static final Set<Strength> GATING = Set.of(Strength.MUST, Strength.SHOULD);

  private MaintenanceRules() {}

  /** Every clause of the case's own policy held against it, in the order of the policy. */
  public static List<Finding> findings(Maintenance maintenance, Environs around) {
    return maintenance.book().clauses().stream()
        .flatMap(clause ->
            switch (clause.slug()) {
              case MaintenanceSlug slug -> Stream.of(finding(slug, maintenance, around));
              case DeploySlug _ -> Stream.empty();
            })
        .toList();
  }

  /** One clause held against the case; not applicable when its policy does not have it. */
  public static Finding finding(MaintenanceSlug slug, Maintenance maintenance, Environs around) {
    var clause = maintenance.book().find(slug);
    if (clause.isEmpty()) {
      return new Finding(slug, Result.NOT_APPLICABLE, new Because.NotInPolicy());
    }
    if (findStrength(clause.get(), maintenance).isEmpty()) {
      return new Finding(slug, Result.NOT_APPLICABLE, new Because.NotInEmergency());
    }
    Finding found = rule(slug, maintenance, around);
    // What was waived and came to be met all the same, or was of no concern, is not passed.
    return maintenance
        .consent()
        .findWaiver(slug)
        .filter(_ -> !found.result().isMet())
        .map(w -> new Finding(slug, Result.WAIVED, new Because.Passed(w.by(), w.why())))
        .orElse(found);
  }

  /** How much a clause weighs for that one; empty: it does not apply in an emergency. */
  public static Optional<Strength> findStrength(Clause clause, Maintenance maintenance) {
    return maintenance.isEmergency() ? clause.inEmergency() : Optional.of(clause.strength());
  }

  /** What holds up that step: clauses that must or should be met there and are not. */
  public static List<Finding> gates(Maintenance maintenance, Environs around, Step step) {
    return listUnmet(maintenance, around, Set.of(step), GATING);
  }

  /** What holds up any step, now or later. */
  public static List<Finding> gates(Maintenance maintenance, Environs around) {
    return listUnmet(maintenance, around, EnumSet.allOf(Step.class), GATING);
  }

  /** What is owed before it can be closed. */
  public static List<Finding> duties(Maintenance maintenance, Environs around) {
    return listUnmet(maintenance, around, Set.of(Step.CLOSE), Set.of(Strength.DUTY));
  }

  private static List<Finding> listUnmet(
      Maintenance maintenance, Environs around, Set<Step> steps, Set<Strength> strengths) {
    return findings(maintenance, around).stream()
        .filter(f -> !f.result().isMet())
        .filter(f ->
            maintenance.book().find(f.clause()).stream()
                .filter(clause -> steps.contains(clause.step()))
                .flatMap(clause -> findStrength(clause, maintenance).stream())
                .anyMatch(strengths::contains))
        .toList();
  }

  private static Finding rule(MaintenanceSlug slug, Maintenance maintenance, Environs around) {
    return switch (slug) {
      case Planning clause -> PlanningRules.finding(clause, maintenance, around);
      case WorkPlan clause -> WorkPlanRules.finding(clause, maintenance, around);
      case Initiating clause -> InitiatingRules.finding(clause, maintenance);
      case MaintenanceSlug.Emergency clause -> EmergencyRules.finding(clause, maintenance, around);
      case MaintenanceSlug.PostMortem clause ->
          PostMortemRules.finding(clause, maintenance, around);
    };
  }
}
