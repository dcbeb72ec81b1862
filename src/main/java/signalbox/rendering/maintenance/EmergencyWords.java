package signalbox.rendering.maintenance;

import java.util.List;
import java.util.Optional;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Site;
import signalbox.domain.maintenance.Calling;
import signalbox.domain.maintenance.ConsentSeats;
import signalbox.domain.maintenance.Emergency;
import signalbox.domain.maintenance.MaintenanceRules;
import signalbox.policy.LadderStep;
import signalbox.policy.MaintenanceSlug;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;

/** What happens to an emergency maintenance beside its work, in words. */
record EmergencyWords(MaintenanceScene scene) {
  /** The line, or lines, of that event. */
  void say(EmergencyEvent event, CaseLines lines) {
    switch (event) {
      case EmergencyEvent.EmergencyOpened e -> opened(e, lines);
      case EmergencyEvent.ImmediateDeclared e ->
          lines
              .add("%s does not wait for a yes: %s".formatted(e.by(), Clip.said(e.why())))
              .add(owed());
      case EmergencyEvent.Called e -> lines.add(called(e));
      case EmergencyEvent.Acknowledged e -> lines.add(e.manager() + " knows of it");
      case EmergencyEvent.Ratified e ->
          lines.add(e.manager() + " ratifies that it began at once" + because(e.why()));
      case EmergencyEvent.ObjectedTo e ->
          lines.add(
              e.manager() + " objects to its having begun at once" + because(e.why()) + onRecord());
      case EmergencyEvent.CesEngaged e ->
          lines.add("%s engages %s".formatted(e.by(), e.specialist()));
      case EmergencyEvent.CesNotNeeded e ->
          lines.add(
              "%s engages no community engagement specialist: %s"
                  .formatted(e.by(), Clip.said(e.why())));
    }
  }

  private void opened(EmergencyEvent.EmergencyOpened event, CaseLines lines) {
    lines.add(
        "%s opens emergency maintenance of %s: %s"
            .formatted(event.opener(), Names.and(event.services()), Clip.said(event.words())));
    event
        .immediate()
        .ifPresentOrElse(
            why -> lines.add("it begins at once, without a yes: " + Clip.said(why)).add(owed()),
            () -> lines.add(needsYes()));
  }

  /** Whose yes is asked for, how it is given, and what can be done when nobody gives it. */
  String needsYes() {
    return "needs the yes of an engineering manager"
        + ConsentFindings.bracketed(listCalled())
        + howToSayYes();
  }

  /** How a yes is given, and what can be done when nobody gives it in time. */
  String howToSayYes() {
    return " - "
        + type("approve")
        + "; if it cannot wait: "
        + scene.prefix().type("waive", "emergency-approved-by-em", scene.id(), "<why>");
  }

  /** What is owed to an emergency that does not wait, and who pays it. */
  String owed() {
    var emergency = scene.maintenance().consent().emergency();
    String manager =
        !isOwedToManager() ? "" : Names.list(listCalled()) + ": you are told; say " + type("ack");
    String specialist =
        emergency.flatMap(Emergency::engagement).isPresent()
            ? ""
            : scene.maintenance().planner()
                + ": engage a community engagement specialist"
                + ConsentFindings.bracketed(listSpecialists())
                + ": "
                + type("engaged", "<member>|not-needed <why>");
    return manager.isEmpty() || specialist.isEmpty()
        ? manager + specialist
        : manager + "; " + specialist;
  }

  private boolean isOwedToManager() {
    return !MaintenanceRules.finding(
            MaintenanceSlug.Emergency.IMMEDIATE_EM_NOTIFIED, scene.maintenance(), scene.around())
        .result()
        .isMet();
  }

  private String called(EmergencyEvent.Called event) {
    var rung = Calling.findRung(scene.maintenance(), event.time());
    String who = event.managers().isEmpty() ? "nobody known" : Names.list(event.managers());
    String waits = "no engineering manager has answered, call %d: %s".formatted(event.time(), who);
    String how = scene.maintenance().isImmediate() ? " - " + type("ack") : howToSayYes();
    String more =
        rung.equals(Optional.of(LadderStep.Rung.LAST_RESORT))
            ? "; last resort: " + lastResort()
            : "";
    return waits + how + more;
  }

  private String lastResort() {
    return scene
        .desk()
        .setting()
        .site()
        .flatMap(Site::lastResort)
        .map(link -> link + " (I call nobody, you do)")
        .orElse("none is configured, call somebody");
  }

  /** The managers of these services, or all where nobody is. */
  private List<MemberId> listCalled() {
    return ConsentSeats.listNearest(scene.maintenance(), scene.desk().roster());
  }

  private List<MemberId> listSpecialists() {
    return scene
        .maintenance()
        .book()
        .maintenance()
        .map(policy -> scene.desk().roster().listTeam(policy.teams().community()))
        .orElseGet(List::of);
  }

  /** Whoever objects while it goes on is told what would stop it. */
  private String onRecord() {
    String onRecord = "; that is on record";
    return scene.maintenance().status() == MaintenanceStatus.IN_PROGRESS
        ? onRecord + " and stops nothing, " + type("hold", "<why>") + " does"
        : onRecord;
  }

  private static String because(String why) {
    return why.isEmpty() ? "" : ": " + Clip.said(why);
  }

  private String type(String command, Object... words) {
    return scene.type(command, words);
  }
}
