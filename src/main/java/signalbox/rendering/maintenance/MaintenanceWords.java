package signalbox.rendering.maintenance;

import java.util.List;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.PlanEvent;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.WindowWords;

/** What one decision did to one maintenance, in words. */
public final class MaintenanceWords {
  /** Lines of one message about a maintenance at the most. */
  static final int MOST_LINES = 4;

  private final MaintenanceScene scene;
  private final CaseLines lines;

  private MaintenanceWords(MaintenanceScene scene) {
    this.scene = scene;
    this.lines = new CaseLines(scene.id());
  }

  /** The lines; none when nothing is said of it. */
  public static List<String> of(MaintenanceScene scene, List<MaintenanceEvent> events) {
    var words = new MaintenanceWords(scene);
    boolean begins = events.stream().anyMatch(EmergencyEvent.EmergencyOpened.class::isInstance);
    events.stream()
        // What is opened at once says that it begins.
        .filter(e -> !(begins && e instanceof CourseEvent.Started))
        .forEach(words::say);
    boolean leadsOn = events.stream().anyMatch(MaintenanceWords::leadsOn);
    if (leadsOn && !begins) {
      words.lines.join(new ConsentNext(scene).words());
    }
    return words.lines.atMost(MOST_LINES);
  }

  private void say(MaintenanceEvent event) {
    switch (event) {
      case PlanEvent e -> say(e);
      case ConsentEvent e -> lines.add(ConsentWords.of(e, scene));
      case CourseEvent e -> say(e);
      case EmergencyEvent e -> new EmergencyWords(scene).say(e, lines);
    }
  }

  /** Whether whose consent is missing is said behind it. */
  private static boolean leadsOn(MaintenanceEvent event) {
    return switch (event) {
      case ConsentEvent.Discussed _,
          ConsentEvent.Approved _,
          ConsentEvent.Supported _,
          ConsentEvent.Declined _,
          ConsentEvent.ApprovalWithdrawn _,
          ConsentEvent.DeclineWithdrawn _,
          ConsentEvent.ConsentFell _,
          ConsentEvent.Unheld _,
          ConsentEvent.ClauseWaived _,
          ConsentEvent.Nudged _,
          CourseEvent.Started _,
          CourseEvent.Finished _ ->
          true;
      case ConsentEvent.Objected _,
          ConsentEvent.ParallelAllowed _,
          ConsentEvent.Held _,
          ConsentEvent.Disclosed _,
          CourseEvent.Closed _,
          CourseEvent.LeftDesk _,
          EmergencyEvent _,
          PlanEvent _ ->
          false;
    };
  }

  private void say(PlanEvent event) {
    switch (event) {
      case PlanEvent.Planned e ->
          lines
              .add(
                  "%s plans maintenance of %s: %s"
                      .formatted(
                          e.planner(), Names.and(e.plan().services()), Clip.said(e.plan().title())))
              .add(WindowWords.of(e.plan().window(), scene.now()));
    }
  }

  private void say(CourseEvent event) {
    switch (event) {
      case CourseEvent.Started e -> lines.add(e.leader() + " begins");
      case CourseEvent.Finished e -> lines.add(e.by() + " is done");
      case CourseEvent.Closed e ->
          lines.add(
              switch (e.outcome()) {
                case CANCELLED ->
                    "cancelled"
                        + e.by().map(by -> " by " + by).orElse("")
                        + ": "
                        + Clip.said(e.why());
                case COMPLETED -> "closed: completed, nothing is owed any more";
              });
      case CourseEvent.LeftDesk _ -> {}
    }
  }
}
