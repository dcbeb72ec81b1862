package signalbox.domain.maintenance;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.Finding;
import signalbox.policy.Step;

/** What a maintenance waits for now, from people who can be asked for it. */
public final class Missing {
  private Missing() {}

  /** What is in the way of its start or, once it has begun, of its closing. */
  public static List<Finding> list(Maintenance maintenance, Environs around) {
    var missing = new ArrayList<Finding>();
    if (maintenance.status().isBeforeStart()) {
      missing.addAll(MaintenanceRules.gates(maintenance, around, Step.START));
    }
    if (maintenance.isOpen()) {
      missing.addAll(MaintenanceRules.duties(maintenance, around));
    }
    return List.copyOf(missing);
  }

  static boolean isAnything(Maintenance maintenance, Environs around) {
    return !list(maintenance, around).isEmpty();
  }
}
