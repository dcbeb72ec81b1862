package signalbox.rendering.sal;

import java.util.List;
import signalbox.domain.CourseEvent;
import signalbox.domain.MemberId;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** Lines for the server admin log about a maintenance that has begun. */
public record MaintenanceSal(MaintenanceScene scene) {
  /** One at start, extension, halt, its going on, done and when it is broken off. */
  public List<String> of(CourseEvent event) {
    if (scene.maintenance().isRestricted()) {
      return List.of();
    }
    return switch (event) {
      case CourseEvent.Started e -> List.of(line(e.leader(), "STARTED"));
      case CourseEvent.Extended e ->
          List.of(
              line(
                  e.by(),
                  "EXTENDED until " + Times.moment(e.end(), scene.now()) + bracketed(e.why())));
      case CourseEvent.Halted e -> List.of(line(e.by(), "HALTED" + bracketed(e.why())));
      case CourseEvent.Continued e -> List.of(line(e.by(), "CONTINUED" + bracketed(e.why())));
      case CourseEvent.Finished e -> List.of(line(e.by(), "DONE"));
      case CourseEvent.BrokenOff e -> List.of(line(e.by(), "BROKEN OFF" + bracketed(e.why())));
      case CourseEvent.Reopened e when scene.maintenance().status().isUnderway() ->
          List.of(line(e.by(), "OPENED AGAIN"));
      case CourseEvent _ -> List.of();
    };
  }

  private String line(MemberId by, String what) {
    return SalLines.cut(
        "!log [%s] maintenance %s %s: %s - %s"
            .formatted(
                SalLines.wikiName(scene.desk(), by),
                scene.id(),
                what,
                Names.and(scene.maintenance().plan().services()),
                scene.maintenance().plan().title()));
  }

  private static String bracketed(String why) {
    return why.isEmpty() ? "" : " (" + Clip.to(why, 80) + ")";
  }
}
