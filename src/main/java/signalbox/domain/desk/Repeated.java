package signalbox.domain.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.Refusal;
import signalbox.domain.Service;
import signalbox.domain.maintenance.Maintenance;

/**
 * Finds the maintenance that is opened once more with the same words: a line typed twice, or sent
 * again by a client that lost its connection.
 *
 * @param home where the new one would be: what is restricted is no repetition of what is public,
 *     and the other way round
 */
record Repeated(Desk desk, Envelope envelope, Requesting.Home home) {
  /** One that is planned for the same window. */
  Optional<Refusal> find(MaintenancePlan plan) {
    return find(m ->
        !m.isEmergency()
            && m.plan().window().equals(plan.window())
            && isSame(m, plan.title(), plan.services()));
  }

  /** An emergency that is not over. */
  Optional<Refusal> find(Command.OpenEmergency command) {
    return find(m -> m.isEmergency() && isSame(m, command.words(), command.services()));
  }

  /**
   * One of which nothing may be heard there is passed over: a refusal would tell what it is about.
   */
  private Optional<Refusal> find(Predicate<Maintenance> same) {
    return desk.maintenances().values().stream()
        .filter(m -> m.status().isBeforeStart() || m.status().isUnderway())
        .filter(m -> m.isRestricted() == home.restricted())
        .filter(same)
        .filter(this::mayHear)
        .findFirst()
        .map(m -> new Refusal.SameMaintenance(m.id(), m.planner()));
  }

  private boolean mayHear(Maintenance maintenance) {
    return Earshot.mayHear(
        desk, new Case.OfMaintenance(maintenance), envelope.place(), envelope.by());
  }

  private static boolean isSame(Maintenance maintenance, String title, List<Service> services) {
    return maintenance.plan().title().equalsIgnoreCase(title)
        && Set.copyOf(maintenance.plan().services()).equals(Set.copyOf(services));
  }
}
