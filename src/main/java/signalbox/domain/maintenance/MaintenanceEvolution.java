package signalbox.domain.maintenance;

import java.time.Duration;
import java.util.Optional;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Window;
import signalbox.policy.PolicyBook;

/** Folds what has happened into the state of a maintenance; it never refuses. */
public final class MaintenanceEvolution {
  private MaintenanceEvolution() {}

  /** The maintenance that a plan opens, under the book that it names. */
  public static Maintenance open(Recorded recorded, PlanEvent.Planned event, PolicyBook book) {
    return new Maintenance(
        event.maintenance(),
        event.origin(),
        book,
        new Maintenance.Planned(event.plan(), event.planner(), 1, recorded.at()),
        new Maintenance.Progress(MaintenanceStatus.PLANNING, Optional.empty()),
        Consent.none());
  }

  /** The maintenance that an emergency opens: it has no window, only a beginning. */
  public static Maintenance open(
      Recorded recorded, EmergencyEvent.EmergencyOpened event, PolicyBook book) {
    var window = new Window(recorded.at(), Duration.ZERO);
    var plan = new MaintenancePlan(event.words(), event.services(), window);
    var immediate = event.immediate().map(why -> new Emergency.Immediate(event.opener(), why));
    return new Maintenance(
        event.maintenance(),
        event.origin(),
        book,
        new Maintenance.Planned(plan, event.opener(), 1, recorded.at()),
        new Maintenance.Progress(MaintenanceStatus.PLANNING, Optional.empty()),
        Consent.of(Emergency.opened(immediate, recorded.at())));
  }

  /** The maintenance after that event. */
  public static Maintenance evolve(
      Maintenance maintenance, Recorded recorded, MaintenanceEvent event) {
    return switch (event) {
      case PlanEvent e -> plan(maintenance, e);
      case ConsentEvent e -> ConsentEvolution.evolve(maintenance, recorded, e);
      case CourseEvent e -> course(maintenance, recorded, e);
      case EmergencyEvent e -> ConsentEvolution.evolve(maintenance, recorded, e);
    };
  }

  private static Maintenance plan(Maintenance maintenance, PlanEvent event) {
    return switch (event) {
      case PlanEvent.Planned _ -> maintenance;
    };
  }

  private static Maintenance course(Maintenance maintenance, Recorded recorded, CourseEvent event) {
    return switch (event) {
      case CourseEvent.Started _ ->
          maintenance.with(maintenance.progress().at(MaintenanceStatus.IN_PROGRESS));
      case CourseEvent.Finished _ ->
          maintenance.with(maintenance.progress().at(MaintenanceStatus.DONE));
      case CourseEvent.Closed e ->
          maintenance.with(
              maintenance
                  .progress()
                  .closed(new Maintenance.Closing(e.outcome(), recorded.at(), e.by(), e.why())));
      case CourseEvent.LeftDesk _ -> maintenance;
    };
  }
}
