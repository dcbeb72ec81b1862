package signalbox.domain.scene;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MemberId;
import signalbox.domain.PlanEvent;
import signalbox.domain.Service;
import signalbox.domain.Window;

/** What is asked of maintenance in the tests, and what happens to it. */
public final class Maintained {
  /** A week and two days ahead, in the evening. */
  public static final Window WINDOW =
      new Window(Instant.parse("2026-12-01T20:00:00Z"), Duration.ofHours(2));

  private Maintained() {}

  public static MaintenancePlan plan(Window window) {
    return new MaintenancePlan(
        "New disks", List.of(new Service("mediawiki"), new Service("infrastructure")), window);
  }

  public static Command.PlanMaintenance planMaintenance(Window window) {
    return new Command.PlanMaintenance(plan(window), false, false);
  }

  public static Command.PlanMaintenance planMaintenance() {
    return planMaintenance(WINDOW);
  }

  public static Command.OnCase on(int maintenance, CaseAction action) {
    return new Command.OnCase(new CaseChoice.Named(CaseId.maintenance(maintenance)), action);
  }

  public static Command.OnCase cancel(int maintenance) {
    return on(maintenance, new MaintenanceAction.Cancel(Asked.WHY));
  }

  /** Planned by Dana in the venue ops. */
  public static PlanEvent.Planned planned(int maintenance) {
    return planned(maintenance, WINDOW);
  }

  /** The same for that window. */
  public static PlanEvent.Planned planned(int maintenance, Window window) {
    return new PlanEvent.Planned(
        CaseId.maintenance(maintenance),
        Cast.DANA,
        plan(window),
        new DeployEvent.Origin(Cast.OPS, false, "", ""));
  }

  public static CourseEvent.Closed cancelled(int maintenance, MemberId by) {
    return new CourseEvent.Closed(
        CaseId.maintenance(maintenance), MaintenanceOutcome.CANCELLED, Optional.of(by), Asked.WHY);
  }
}
