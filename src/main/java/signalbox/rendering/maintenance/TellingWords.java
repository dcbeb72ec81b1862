package signalbox.rendering.maintenance;

import java.util.List;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.maintenance.Emergency;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** What one person is told of a maintenance in private. */
public record TellingWords(MaintenanceScene scene) {
  private static final int MOST_LINES = 4;

  /** What it is about, and what that manager is asked to say. */
  public List<String> toManager() {
    return new CaseLines(scene.id()).add(about()).add(asks()).atMost(MOST_LINES);
  }

  /** That specialist was engaged. */
  public List<String> engaged(EmergencyEvent.CesEngaged event) {
    return new CaseLines(scene.id())
        .add(about())
        .add(
            event.by()
                + " engages you, to tell the community; how it stands: "
                + scene.type("status"))
        .atMost(MOST_LINES);
  }

  private String about() {
    var plan = scene.maintenance().plan();
    return "%s of %s, by %s: %s"
        .formatted(
            scene.maintenance().isEmergency() ? "emergency maintenance" : "maintenance",
            Names.and(plan.services()),
            scene.maintenance().planner(),
            Clip.said(plan.title()));
  }

  private String asks() {
    return scene
        .maintenance()
        .consent()
        .emergency()
        .flatMap(Emergency::immediate)
        .map(immediate ->
            "it did not wait for a yes: %s; say %s, and then %s or %s"
                .formatted(
                    Clip.said(immediate.why()),
                    scene.type("ack"),
                    scene.type("ratify"),
                    scene.type("object", "<why>")))
        .orElseGet(() ->
            "your yes is asked for: %s or %s"
                .formatted(scene.type("approve"), scene.type("decline", "<why>")));
  }
}
