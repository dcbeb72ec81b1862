package signalbox.rendering.maintenance;

import java.util.List;
import signalbox.domain.BackupEvent;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.rendering.course.CourseSaying;
import signalbox.rendering.notice.AheadOfWindow;
import signalbox.rendering.notice.BackupSaying;
import signalbox.rendering.notice.NoticeSaying;
import signalbox.rendering.papers.PaperSaying;
import signalbox.rendering.text.CaseLines;

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
    var lastChange =
        events.stream().filter(PlanEvent.PlanChanged.class::isInstance).reduce((_, e) -> e);
    boolean begins = events.stream().anyMatch(EmergencyEvent.EmergencyOpened.class::isInstance);
    events.stream()
        // What is opened at once says that it begins.
        .filter(e -> !(begins && e instanceof CourseEvent.Started))
        .forEach(e -> {
          words.say(e);
          if (e.equals(lastChange.orElse(null))) {
            words.lines.join("revision " + scene.maintenance().revision());
          }
          if (e instanceof PlanEvent.WindowMoved) {
            words.lines.join(new PlanWords(scene).unscheduled());
          }
        });
    if (events.stream().anyMatch(PlanEvent.Planned.class::isInstance)) {
      words.lines.add(new AheadOfWindow(scene).restricted());
    }
    if (events.stream().anyMatch(MaintenanceWords::setsWindow)) {
      words.lines.add(new AheadOfWindow(scene).words());
    }
    boolean leadsOn =
        events.stream().anyMatch(MaintenanceWords::leadsOn)
            // What is ready says so itself.
            && events.stream().noneMatch(CourseEvent.Readied.class::isInstance);
    if (leadsOn && !begins) {
      words.lines.join(new ConsentNext(scene).words());
    }
    return words.lines.atMost(MOST_LINES);
  }

  private void say(MaintenanceEvent event) {
    switch (event) {
      case PlanEvent e -> new PlanWords(scene).say(e, lines);
      case ConsentEvent e -> lines.add(ConsentWords.of(e, scene));
      case CourseEvent e -> new CourseSaying(scene).say(e, lines);
      case EmergencyEvent e -> new EmergencyWords(scene).say(e, lines);
      case NoticeEvent e -> new NoticeSaying(scene).say(e, lines);
      case PaperEvent e -> new PaperSaying(scene).say(e, lines);
      case BackupEvent e -> new BackupSaying(scene).say(e, lines);
    }
  }

  private static boolean setsWindow(MaintenanceEvent event) {
    return event instanceof PlanEvent.Planned || event instanceof PlanEvent.WindowMoved;
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
          BackupEvent _,
          EmergencyEvent _,
          NoticeEvent _,
          PaperEvent _,
          CourseEvent _,
          PlanEvent _ ->
          false;
    };
  }
}
