package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.ConsentEvent;
import signalbox.domain.Decision;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.Clause;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.Slug;
import signalbox.policy.Step;
import signalbox.policy.Strength;

/**
 * Decides exceptions: a clause that should be met may be passed by the leader or a manager; one
 * that must be met only as its own sentence allows; what is owed afterwards by nobody.
 */
final class Waiving {
  private Waiving() {}

  static Decision waive(Hearing h, Slug slug, String why) {
    return switch (slug) {
      case MaintenanceSlug clause ->
          h.maintenance()
              .book()
              .find(clause)
              .map(inBook -> waive(h, inBook, clause, why))
              .orElseGet(() -> nothing(h, clause));
      case DeploySlug clause -> nothing(h, clause);
    };
  }

  private static Decision waive(Hearing h, Clause clause, MaintenanceSlug slug, String why) {
    if (isGone(h, clause)) {
      return h.wrongMoment();
    }
    var strength = MaintenanceRules.findStrength(clause, h.maintenance());
    boolean isMet = MaintenanceRules.finding(slug, h.maintenance(), h.around()).result().isMet();
    if (isMet || strength.isEmpty() || strength.get() == Strength.SHOWN) {
      return nothing(h, slug);
    }
    var whoMay = listWhoMay(h, slug, strength.get());
    boolean isAllowed = whoMay.stream().anyMatch(p -> p.members().contains(h.by()));
    return isAllowed
        ? waived(h, slug, why)
        : h.refuse(new Refusal.NotWaivable(h.id(), slug, whoMay, false));
  }

  /** What gates the start lies behind once it has begun. */
  private static boolean isGone(Hearing h, Clause clause) {
    return clause.step() == Step.START
        ? !h.maintenance().status().isBeforeStart()
        : !h.maintenance().isOpen();
  }

  private static Decision nothing(Hearing h, Slug clause) {
    return h.refuse(new Refusal.NothingToWaive(h.id(), clause));
  }

  /**
   * That it cannot wait is the exception that its own sentence gives, and has duties of its own.
   */
  private static Decision waived(Hearing h, MaintenanceSlug clause, String why) {
    return clause == MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM
        ? Decision.accept(new EmergencyEvent.ImmediateDeclared(h.id(), h.by(), why))
        : Decision.accept(new ConsentEvent.ClauseWaived(h.id(), clause, h.by(), why));
  }

  private static List<Part> listWhoMay(Hearing h, MaintenanceSlug slug, Strength strength) {
    return switch (strength) {
      case MUST ->
          slug == MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM
              ? List.of(h.part(PartName.PLANNER), h.part(PartName.TEAM_MEMBER))
              : List.of();
      case SHOULD -> listOfShould(h, slug);
      case SHOWN, DUTY -> List.of();
    };
  }

  /** While a manager says no, another manager passes that and nobody else. */
  private static List<Part> listOfShould(Hearing h, MaintenanceSlug slug) {
    var parts = new ArrayList<Part>();
    boolean isRefused =
        slug == Planning.APPROVED_BY_RELEVANT_EM
            && !h.maintenance().consent().assent().refusals().isEmpty();
    if (!isRefused) {
      parts.add(h.part(PartName.PLANNER));
    }
    parts.add(isRefused ? others(h) : h.part(PartName.MANAGER));
    return List.copyOf(parts);
  }

  private static Part others(Hearing h) {
    var managers =
        h.part(PartName.MANAGER).members().stream()
            .filter(m -> !h.maintenance().isPlanner(m))
            .toList();
    return new Part(PartName.MANAGER, managers);
  }
}
