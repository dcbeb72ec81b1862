package signalbox.domain.maintenance;

import java.util.Optional;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.policy.MaintenanceSlug;

/** The clauses on emergencies, a function a clause; each function bears the clause's name. */
final class EmergencyRules {
  private EmergencyRules() {}

  static Finding finding(
      MaintenanceSlug.Emergency clause, Maintenance maintenance, Environs around) {
    var emergency = maintenance.consent().emergency();
    if (emergency.isEmpty()) {
      return new Finding(clause, Result.NOT_APPLICABLE, new Because.OnlyInEmergency());
    }
    return switch (clause) {
      case EMERGENCY_APPROVED_BY_EM -> emergencyApprovedByEm(maintenance, emergency.get(), around);
      case IMMEDIATE_EM_NOTIFIED -> immediateEmNotified(maintenance, emergency.get(), around);
      case EMERGENCY_CES_ENGAGED -> emergencyCesEngaged(maintenance, emergency.get(), around);
    };
  }

  /** The exception is in the clause itself: what cannot wait does not wait for a yes. */
  static Finding emergencyApprovedByEm(
      Maintenance maintenance, Emergency emergency, Environs around) {
    var places = ConsentSeats.places(maintenance, around.roster());
    boolean isFull = places.stream().noneMatch(ConsentSeats.Place::isOpen);
    var why = emergency.immediate().map(i -> new Because.Immediate(i.by(), i.why()));
    return !isFull && why.isPresent()
        ? met(MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM, true, why.get())
        : met(
            MaintenanceSlug.Emergency.EMERGENCY_APPROVED_BY_EM,
            isFull,
            PlanningRules.managers(maintenance, around, places));
  }

  static Finding immediateEmNotified(
      Maintenance maintenance, Emergency emergency, Environs around) {
    var clause = MaintenanceSlug.Emergency.IMMEDIATE_EM_NOTIFIED;
    if (!emergency.isImmediate()) {
      return new Finding(clause, Result.NOT_APPLICABLE, new Because.OnlyImmediate());
    }
    var could = ConsentSeats.listNearest(maintenance, around.roster());
    boolean isEnough = Calling.areEnough(maintenance);
    return met(
        clause,
        emergency.acknowledgedBy().isPresent() || isEnough || could.isEmpty(),
        new Because.Notified(
            emergency.acknowledgedBy(), emergency.calls().made(), isEnough, could));
  }

  static Finding emergencyCesEngaged(
      Maintenance maintenance, Emergency emergency, Environs around) {
    var engagement = emergency.engagement();
    Optional<MemberId> specialist = engagement.flatMap(Emergency.Engagement::specialist);
    Optional<Because.Passed> notNeeded =
        engagement
            .filter(e -> e.specialist().isEmpty())
            .map(e -> new Because.Passed(e.by(), e.why()));
    return met(
        MaintenanceSlug.Emergency.EMERGENCY_CES_ENGAGED,
        engagement.isPresent(),
        new Because.CesEngaged(
            specialist, notNeeded, Asking.listCommunity(maintenance, around.roster())));
  }

  private static Finding met(MaintenanceSlug.Emergency clause, boolean met, Because because) {
    return new Finding(clause, met ? Result.SATISFIED : Result.UNSATISFIED, because);
  }
}
