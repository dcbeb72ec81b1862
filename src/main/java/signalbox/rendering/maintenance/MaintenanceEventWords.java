package signalbox.rendering.maintenance;

import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.PlanEvent;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** What has happened to a maintenance, as one entry of its timeline. */
public final class MaintenanceEventWords {
  private MaintenanceEventWords() {}

  /** Such as {@code cancelled it: the disks have not come}. */
  public static String of(MaintenanceEvent event) {
    return switch (event) {
      case PlanEvent.Planned e ->
          "planned maintenance of %s, %s: %s"
              .formatted(
                  Names.and(e.plan().services()),
                  WindowWords.standing(e.plan().window()),
                  e.plan().title());
      case ConsentEvent e -> ConsentEventWords.of(e);
      case EmergencyEvent e -> ConsentEventWords.of(e);
      case CourseEvent.Started _ -> "started it";
      case CourseEvent.Finished _ -> "finished it";
      case CourseEvent.Closed e ->
          switch (e.outcome()) {
            case CANCELLED -> "cancelled it: " + e.why();
            case COMPLETED -> "closed it, nothing is owed any more";
          };
      case CourseEvent.LeftDesk _ -> "left the desk";
    };
  }
}
