package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import signalbox.domain.CourseEvent;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.WorkEvent;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.message.Parcel;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.maintenance.MaintenanceWords;
import signalbox.rendering.sal.MaintenanceSal;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.work.WorkWords;

/** Who hears what has happened to a maintenance. */
record MaintenanceReactions(CaseVoice voice, Prefix prefix) {
  /** Of the name of a target, so many letters. */
  private static final int LONGEST_TARGET = 60;

  List<Parcel> to(Maintenance maintenance, List<Event> events) {
    var envelope = voice.happening().envelope();
    var scene =
        new MaintenanceScene(
            voice.happening().after(), maintenance, envelope.presence(), envelope.at(), prefix);
    var lines = lines(scene, events);
    var parcels = new ArrayList<Parcel>(atHome(events, lines));
    parcels.addAll(new ConsentTellings(voice.hearers(), scene).to(events, envelope.by()));
    for (CourseEvent event : listOf(CourseEvent.class, events)) {
      parcels.addAll(voice.hearers().log(maintenance.id(), new MaintenanceSal(scene).of(event)));
    }
    parcels.addAll(voice.elsewhere(lines));
    return parcels;
  }

  private List<String> lines(MaintenanceScene scene, List<Event> events) {
    var work = listOf(WorkEvent.class, events);
    var lines =
        new ArrayList<String>(MaintenanceWords.of(scene, listOf(MaintenanceEvent.class, events)));
    new WorkWords(prefix, scene.now(), voice.happening().before().work())
        .of(work).stream().map(line -> scene.id() + ": " + line).forEach(lines::add);
    lines.addAll(overdue(scene.maintenance(), work));
    return lines;
  }

  private List<Parcel> atHome(List<Event> events, List<String> lines) {
    for (Event event : events) {
      if (event instanceof CourseEvent.Undelivered undelivered) {
        return voice.alarm(undelivered.network(), lines);
      }
    }
    return voice.atHome(lines);
  }

  /** What is overdue is told to the claimant, and then to who leads. */
  private static List<String> overdue(Maintenance maintenance, List<WorkEvent> events) {
    var leader = Party.leader(maintenance);
    return listOf(WorkEvent.ClaimAskedAfter.class, events).stream()
        .filter(e -> e.overdue() && maintenance.status().isUnderway())
        .filter(e -> !e.holder().equals(leader))
        .map(e ->
            "%s: %s, you lead: %s of %s is overdue"
                .formatted(
                    maintenance.id(),
                    leader,
                    Clip.to(e.target().name(), LONGEST_TARGET),
                    e.holder()))
        .toList();
  }

  private static <E extends Event> List<E> listOf(Class<E> sort, List<? extends Event> events) {
    return events.stream().filter(sort::isInstance).map(sort::cast).toList();
  }
}
