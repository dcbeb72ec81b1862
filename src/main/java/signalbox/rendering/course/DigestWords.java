package signalbox.rendering.course;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import signalbox.domain.maintenance.Attendance;
import signalbox.domain.maintenance.Environs.WorkInProgress;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** How a maintenance stands that is underway: for everybody, every now and then. */
public record DigestWords(MaintenanceScene scene) {
  void say(CaseLines lines) {
    lines.add(maintenance().status().word() + since()).pack(parts());
  }

  private String since() {
    String since =
        maintenance()
            .course()
            .started()
            .map(at -> " for " + Times.length(Duration.between(at, scene.now())))
            .orElse("");
    if (maintenance().isEmergency()) {
      return since;
    }
    Instant end = maintenance().course().timing().end(maintenance().plan().window());
    return since
        + (scene.now().isBefore(end)
            ? ", " + Times.length(Duration.between(scene.now(), end)) + " left until "
            : ", over since ")
        + Times.moment(end, scene.now());
  }

  /** What is said of it in its status too; nothing before it has begun. */
  public List<String> parts() {
    if (!maintenance().status().isUnderway()) {
      return List.of();
    }
    var parts = new ArrayList<String>();
    parts.add("led by " + Party.leader(maintenance()));
    parts.add("with " + Names.list(Party.remaining(maintenance())));
    addExtension(parts);
    parts.add("at work: " + work());
    addMarks(parts);
    addPeople(parts);
    addSupport(parts);
    parts.add(new LossWords(scene).question());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Who leads, and who is at what; said of what is underway. */
  public String inShort() {
    return "led by " + Party.leader(maintenance()) + "; at work: " + work();
  }

  private String work() {
    var work =
        scene.around().workOf(maintenance().id()).stream().map(WorkInProgress::operation).toList();
    return work.isEmpty() ? "nothing is claimed" : CourseFindings.list(work);
  }

  private void addExtension(List<String> parts) {
    var timing = maintenance().course().timing();
    if (!timing.extensions().isEmpty()) {
      Instant end = timing.end(maintenance().plan().window());
      parts.add("extended until " + Times.moment(end, scene.now()));
    }
  }

  private void addMarks(List<String> parts) {
    var marks = maintenance().course().chronicle().marks();
    if (!marks.isEmpty()) {
      parts.add("services " + marks.getLast().state().word());
    }
  }

  private void addPeople(List<String> parts) {
    Attendance attendance = maintenance().course().attendance();
    if (!attendance.gone().isEmpty()) {
      parts.add("not there: " + Names.list(attendance.gone().keySet()));
    }
    if (!attendance.losses().isEmpty()) {
      parts.add("lost: " + Names.list(attendance.lost()));
    }
  }

  private void addSupport(List<String> parts) {
    var support = maintenance().course().support();
    if (!support.isEmpty()) {
      parts.add(
          "support: " + Names.list(support.stream().map(s -> Clip.to(s.vendor(), 60)).toList()));
    }
  }

  private Maintenance maintenance() {
    return scene.maintenance();
  }
}
