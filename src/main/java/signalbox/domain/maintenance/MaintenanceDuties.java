package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import signalbox.domain.CaseAction;

/** What the clock will ask of a maintenance, and when. */
public final class MaintenanceDuties {
  private MaintenanceDuties() {}

  /** Something that is due at an instant. */
  public record DueAt(Instant at, CaseAction.DueForMaintenance action) {}

  /** Everything that is still to come, in no order; each is there until it was said. */
  public static List<DueAt> list(Maintenance maintenance) {
    return maintenance.progress().closing().stream()
        .map(closing ->
            new DueAt(
                closing.at().plus(maintenance.book().times().closedLeaves()),
                new CaseAction.LeaveDesk()))
        .toList();
  }

  /** What is due by then, oldest first. */
  public static List<CaseAction.DueForMaintenance> due(Maintenance maintenance, Instant now) {
    return list(maintenance).stream()
        .filter(d -> !d.at().isAfter(now))
        .sorted(Comparator.comparing(DueAt::at))
        .map(DueAt::action)
        .toList();
  }
}
