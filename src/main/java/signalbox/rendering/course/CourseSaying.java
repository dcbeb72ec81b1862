package signalbox.rendering.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import signalbox.domain.CourseEvent;
import signalbox.domain.MemberId;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.domain.maintenance.Party;
import signalbox.domain.maintenance.PostMortemRules;
import signalbox.domain.maintenance.Timing;
import signalbox.policy.Step;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.text.AlarmWords;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Times;

/** What happens on the way of a maintenance, in the words that its home hears. */
public record CourseSaying(MaintenanceScene scene) {
  /** The line, or lines, of that event. */
  public void say(CourseEvent event, CaseLines lines) {
    switch (event) {
      case CourseEvent.Readied _ -> lines.add(readied());
      case CourseEvent.Unreadied _ ->
          lines.join("not ready any more; what is missing: " + scene.type("explain"));
      case CourseEvent.CheckInCalled e -> lines.add(checkInCalled(e));
      case CourseEvent.CheckedIn e -> lines.add(e.member() + " is there" + missing());
      case CourseEvent.BeginAsked e -> lines.add(beginAsked(e));
      case CourseEvent.Started e -> started(e, lines);
      case CourseEvent.LeadHandedOver e -> lines.add(ledBy(e));
      case CourseEvent.MemberSeen _, CourseEvent.MemberLost _ ->
          new LossWords(scene).say(event, lines);
      case CourseEvent.Continued e ->
          lines.add("it goes on, " + e.by() + " says" + because(e.why()));
      case CourseEvent.Halted e ->
          lines.add(
              "halted by %s%s; to go on: %s"
                  .formatted(e.by(), because(e.why()), scene.type("continue", "<why>")));
      case CourseEvent.SupportAsked _,
          CourseEvent.SupportSignedOff _,
          CourseEvent.SupportRaised _,
          CourseEvent.SupportUnderstood _,
          CourseEvent.UnderstandingAsked _ ->
          new SupportWords(scene).say(event, lines);
      case CourseEvent.Extended e -> lines.add(extended(e));
      case CourseEvent.EndNeared e -> lines.add(endNeared(e));
      case CourseEvent.StateMarked e ->
          lines.add(e.by() + ": services are " + e.state().word() + because(e.words()));
      case CourseEvent.ComplicationNoted e ->
          lines.add(e.by() + " notes a complication: " + Clip.said(e.words()));
      case CourseEvent.AllTold _ -> new DigestWords(scene).say(lines);
      case CourseEvent.LeaderAsked e ->
          lines.add(
              "%s: a word on how it goes? %s; if another leads: %s"
                  .formatted(
                      e.leader(), scene.type("note", "<words>"), scene.type("lead", "<member>")));
      case CourseEvent.Finished e -> lines.add(finished(e));
      case CourseEvent.BrokenOff e -> lines.add("broken off by " + e.by() + because(e.why()));
      case CourseEvent.Reopened e -> lines.add(e.by() + " opens it again" + standing());
      case CourseEvent.Closed e -> lines.add(closed(e));
      case CourseEvent.Undelivered e -> lines.add(AlarmWords.undelivered(e.network(), e.why()));
      case CourseEvent.LeftDesk _ -> {}
    }
  }

  private String readied() {
    Instant start = scene.maintenance().plan().window().start();
    return "ready: nothing is in the way of its start; %s begins it at %s: %s"
        .formatted(leader(), Times.moment(start, scene.now()), scene.type("start"));
  }

  private String checkInCalled(CourseEvent.CheckInCalled event) {
    return "begins at %s, in %s; who takes part says to be there: %s%s"
        .formatted(
            Times.moment(event.start(), scene.now()),
            Times.length(Duration.between(scene.now(), event.start())),
            scene.type("checkin"),
            missing());
  }

  /** Who takes part and has not said to be there. */
  private String missing() {
    var missing = listMissing();
    return missing.isEmpty() ? "" : "; not there yet: " + Names.list(missing);
  }

  private List<MemberId> listMissing() {
    var here = scene.maintenance().course().attendance().checkedIn();
    return Party.members(scene.maintenance()).stream().filter(m -> !here.contains(m)).toList();
  }

  private String beginAsked(CourseEvent.BeginAsked event) {
    int gates = MaintenanceRules.gates(scene.maintenance(), scene.around(), Step.START).size();
    String begin =
        gates == 0
            ? scene.type("start")
            : (gates == 1 ? "one clause is" : gates + " clauses are")
                + " in the way: "
                + scene.type("explain");
    return switch (event.time()) {
      case 1 -> leader() + ": it is time, begin? " + begin;
      case 2 ->
          "%s: it should have begun at %s; begin? %s; or %s"
              .formatted(
                  leader(),
                  Times.moment(event.start(), scene.now()),
                  begin,
                  scene.type("cancel", "<why>"));
      default ->
          "%s: its window is over and it never began; %s, else it lapses"
              .formatted(leader(), scene.type("cancel", "<why>"));
    };
  }

  private void started(CourseEvent.Started event, CaseLines lines) {
    if (scene.maintenance().isEmergency()) {
      lines.add(event.leader() + " begins");
      return;
    }
    lines.add("%s begins; the window is over at %s".formatted(event.leader(), moment(end())));
    var missing = listMissing().stream().filter(m -> !m.equals(event.leader())).toList();
    if (!missing.isEmpty()) {
      lines.add(Names.list(missing) + ": there? " + scene.type("checkin"));
    }
    var deploys = scene.desk().listOpen(scene.maintenance().home());
    if (!deploys.isEmpty()) {
      lines.add(
          event.leader()
              + ": open here, is it in the way? "
              + Names.list(deploys.stream().map(EmergencyDeploy::id).toList()));
    }
  }

  private static String ledBy(CourseEvent.LeadHandedOver event) {
    String of = event.of().isEmpty() ? "" : " on " + Names.and(event.of());
    String said = event.by().equals(event.to()) ? "" : ", " + event.by() + " says";
    return event.to() + " leads" + of + " from now on" + said;
  }

  private String extended(CourseEvent.Extended event) {
    String late = event.inTime() ? "" : "; its window was over before, so it overruns all the same";
    return "%s extends it by %s, until %s%s%s"
        .formatted(
            event.by(),
            Times.length(event.length()),
            moment(event.end()),
            because(event.why()),
            late);
  }

  private String endNeared(CourseEvent.EndNeared event) {
    return event.left().isZero()
        ? "%s: its window is over; it overruns from now on, until %s"
            .formatted(leader(), scene.type("done"))
        : "%s: %s left, until %s; %s, or in time %s"
            .formatted(
                leader(),
                Times.length(event.left()),
                moment(event.end()),
                scene.type("done"),
                scene.type("extend", "<length> <why>"));
  }

  private String finished(CourseEvent.Finished event) {
    return event.by() + " is done" + (event.perfect() ? ", and it was perfect" : "") + howLong();
  }

  private String howLong() {
    var timing = timing();
    if (scene.maintenance().isEmergency() || timing.started().isEmpty()) {
      return "";
    }
    Instant end = timing.measuredEnd(scene.maintenance().plan().window());
    String late =
        scene.now().isAfter(end)
            ? Times.length(Duration.between(end, scene.now())) + " later than planned"
            : "within its window";
    return ", after "
        + Times.length(Duration.between(timing.started().get(), scene.now()))
        + ", "
        + late;
  }

  private String standing() {
    return switch (scene.maintenance().status()) {
      case IN_PROGRESS, HALTED -> "; when it is over: " + scene.type("done");
      case PLANNING, ANNOUNCED, READY, POSTPONED, DONE, CLOSED -> "";
    };
  }

  private String closed(CourseEvent.Closed event) {
    return switch (event.outcome()) {
      case CANCELLED ->
          "cancelled"
              + event.by().map(by -> " by " + by).orElse("")
              + ": "
              + Clip.said(event.why());
      case COMPLETED -> "closed: completed, nothing is owed any more" + objection();
      case OVERRAN -> "closed: overran, nothing is owed any more";
      case BROKEN_OFF -> "closed: broken off, nothing is owed any more";
      case LAPSED -> "closed: its window passed and it never began";
    };
  }

  /** That there is nothing to report is what a manager may find otherwise, for a while. */
  private String objection() {
    var maintenance = scene.maintenance();
    var grace = maintenance.book().maintenance().orElseThrow().papers().objection();
    return PostMortemRules.hasToTell(maintenance) || maintenance.isImmediate()
        ? ""
        : timing()
            .ended()
            .map(end -> end.at().plus(grace))
            .filter(until -> until.isAfter(scene.now()))
            .map(until ->
                "; until %s an engineering manager may object to that: %s"
                    .formatted(Times.moment(until, scene.now()), scene.type("object", "<why>")))
            .orElse("");
  }

  private Instant end() {
    return timing().end(scene.maintenance().plan().window());
  }

  private Timing timing() {
    return scene.maintenance().course().timing();
  }

  private MemberId leader() {
    return Party.leader(scene.maintenance());
  }

  private String moment(Instant at) {
    return Times.moment(at, scene.now());
  }

  private static String because(String why) {
    return why.isEmpty() ? "" : ": " + Clip.said(why);
  }
}
