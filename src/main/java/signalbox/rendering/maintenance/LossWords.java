package signalbox.rendering.maintenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.CourseEvent;
import signalbox.domain.CourseEvent.Urgency;
import signalbox.domain.MemberId;
import signalbox.domain.maintenance.Party;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** That somebody who takes part is there no longer, and what is asked of the rest. */
record LossWords(MaintenanceScene scene) {
  void say(CourseEvent event, CaseLines lines) {
    switch (event) {
      case CourseEvent.MemberSeen e -> lines.add(seen(e));
      case CourseEvent.MemberLost e -> lines.add(lost(e)).add(question());
      case CourseEvent _ -> {}
    }
  }

  private String seen(CourseEvent.MemberSeen event) {
    if (event.here()) {
      return event.member() + " is there again";
    }
    return "%s is not there; a loss, when not back by %s"
        .formatted(
            event.member(), Times.moment(scene.now().plus(scene.times().absent()), scene.now()));
  }

  private String lost(CourseEvent.MemberLost event) {
    String how =
        event.said()
            ? event.member() + " is unavailable" + because(event.why())
            : event.member()
                + " was not there for "
                + Times.length(scene.times().absent())
                + " and counts as lost";
    return how + urgent(event.urgent());
  }

  private static String urgent(List<Urgency> urgent) {
    var why = new ArrayList<String>();
    for (Urgency one : urgent) {
      why.add(
          switch (one) {
            case LEADER -> "led";
            case ROOT -> "had root, and fewer than two who have it are left";
            case OPERATION -> "held an operation";
          });
    }
    return why.isEmpty() ? "" : "; that is urgent: " + Names.and(why);
  }

  /** What is to be decided, and by whom; nothing when that is done. */
  String question() {
    var maintenance = scene.maintenance();
    var attendance = maintenance.course().attendance();
    if (!attendance.isAsked()) {
      return "";
    }
    String go = scene.type("continue", "<why>") + " or " + scene.type("halt", "<why>");
    var leader = Party.leader(maintenance);
    if (attendance.isLost(leader)) {
      return "who leads on? %s; then: %s".formatted(scene.type("lead", "<member>"), go);
    }
    Collection<MemberId> deciding =
        attendance.isUrgent()
            ? Stream.concat(Stream.of(leader), listManagers().stream()).distinct().toList()
            : Party.remaining(maintenance);
    return Names.list(deciding) + ": go on without " + Names.and(attendance.lost()) + "? " + go;
  }

  private List<MemberId> listManagers() {
    return scene.desk().roster().listTeam(scene.maintenance().book().managers());
  }

  private static String because(String why) {
    return why.isEmpty() ? "" : ": " + Clip.said(why);
  }
}
