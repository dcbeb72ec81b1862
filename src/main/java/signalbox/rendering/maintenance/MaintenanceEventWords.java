package signalbox.rendering.maintenance;

import java.util.stream.Stream;
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
      case PlanEvent.PlanChanged e -> PlanWords.changed(e);
      case PlanEvent.PlanHandedOver e -> "made " + e.to() + " its planner";
      case PlanEvent.Agreed e -> "agreed to revision " + e.revision() + " of the plan";
      case PlanEvent.Disagreed e -> "did not agree to the plan: " + e.why();
      case PlanEvent.AgreementsFell e ->
          "what was said of the plan counts no longer: "
              + Names.list(Stream.concat(e.agreed().stream(), e.against().stream()).toList());
      case ConsentEvent e -> ConsentEventWords.of(e);
      case EmergencyEvent e -> ConsentEventWords.of(e);
      case CourseEvent e -> CourseEventWords.of(e);
    };
  }
}
