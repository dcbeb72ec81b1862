package signalbox.domain.maintenance;

import java.time.Duration;
import java.util.Optional;
import signalbox.domain.BackupEvent;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;
import signalbox.domain.Window;
import signalbox.policy.PolicyBook;

/** Folds what has happened into the state of a maintenance; it never refuses. */
public final class MaintenanceEvolution {
  private MaintenanceEvolution() {}

  /** The maintenance that a plan opens, under the book that it names. */
  public static Maintenance open(Recorded recorded, PlanEvent.Planned event, PolicyBook book) {
    return new Maintenance(
        new Maintenance.Charter(event.maintenance(), event.origin(), book),
        new Maintenance.Planned(
            event.plan(),
            event.planner(),
            1,
            recorded.at(),
            WorkPlan.of(event.planner(), Optional.empty())),
        Maintenance.Progress.first(),
        Consent.none(),
        Notice.of(event.plan().window(), recorded.at()),
        Course.none(),
        Papers.none());
  }

  /** The maintenance that an emergency opens: it has no window, only a beginning. */
  public static Maintenance open(
      Recorded recorded, EmergencyEvent.EmergencyOpened event, PolicyBook book) {
    var window = new Window(recorded.at(), Duration.ZERO);
    var plan = new MaintenancePlan(event.words(), event.services(), window);
    var immediate = event.immediate().map(why -> new Emergency.Immediate(event.opener(), why));
    return new Maintenance(
        new Maintenance.Charter(event.maintenance(), event.origin(), book),
        new Maintenance.Planned(
            plan,
            event.opener(),
            1,
            recorded.at(),
            WorkPlan.of(event.opener(), Optional.of(event.opener()))),
        Maintenance.Progress.first(),
        Consent.of(Emergency.opened(immediate, recorded.at())),
        Notice.of(window, recorded.at()),
        Course.none(),
        Papers.none());
  }

  /** The maintenance after that event. */
  public static Maintenance evolve(
      Maintenance maintenance, Recorded recorded, MaintenanceEvent event) {
    Maintenance then =
        switch (event) {
          case PlanEvent e -> PlanEvolution.evolve(maintenance, recorded, e);
          case ConsentEvent e -> ConsentEvolution.evolve(maintenance, recorded, e);
          case CourseEvent e -> CourseEvolution.evolve(maintenance, recorded, e);
          case NoticeEvent e -> NoticeEvolution.evolve(maintenance, recorded, e);
          case PaperEvent e -> PaperEvolution.evolve(maintenance, recorded, e);
          case BackupEvent e -> NoticeEvolution.evolve(maintenance, recorded, e);
          case EmergencyEvent e -> ConsentEvolution.evolve(maintenance, recorded, e);
        };
    return heard(then, recorded);
  }

  /** Whoever says something of it is not silent. */
  public static Maintenance heard(Maintenance maintenance, Recorded recorded) {
    var course = maintenance.course();
    return recorded.by() instanceof Speaker.Known(var member, _)
        ? maintenance.with(
            course
                .with(course.leading().heard(member, recorded.at()))
                .with(course.timing().heard()))
        : maintenance;
  }
}
