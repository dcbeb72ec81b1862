package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.Place;
import signalbox.domain.WorkEvent;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Case;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.message.Parcel;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.deploy.CaseWords;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.maintenance.MaintenanceWords;
import signalbox.rendering.sal.MaintenanceSal;
import signalbox.rendering.sal.SalLines;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.VenueNames;
import signalbox.rendering.work.WorkWords;

/** Who hears what has happened to a case. */
record CaseReactions(Hearers hearers, VenueNames venues, Prefix prefix) {
  /** First its home, then who is asked in private, the admin log, and who spoke elsewhere. */
  List<Parcel> to(Happening happening, CaseId id, List<Event> events) {
    return happening
        .after()
        .findCase(id)
        .map(about -> to(happening, about, events))
        .orElseGet(List::of);
  }

  private List<Parcel> to(Happening happening, Case about, List<Event> events) {
    return switch (about) {
      case Case.OfDeploy(var deploy) -> to(happening, scene(happening, deploy), events);
      case Case.OfMaintenance(var maintenance) -> to(happening, maintenance, events);
    };
  }

  private Scene scene(Happening happening, EmergencyDeploy deploy) {
    Envelope envelope = happening.envelope();
    return Scene.of(happening.after(), deploy, envelope.presence(), envelope.at(), prefix);
  }

  private List<Parcel> to(Happening happening, Maintenance maintenance, List<Event> events) {
    Envelope envelope = happening.envelope();
    var about = new Case.OfMaintenance(maintenance);
    var scene =
        new MaintenanceScene(
            happening.after(), maintenance, envelope.presence(), envelope.at(), prefix);
    var lines = new ArrayList<String>();
    lines.addAll(MaintenanceWords.of(scene, listOf(MaintenanceEvent.class, events)));
    lines.addAll(
        new WorkWords(prefix, envelope.at(), happening.before().work())
            .of(listOf(WorkEvent.class, events)).stream()
                .map(line -> maintenance.id() + ": " + line)
                .toList());
    lines.addAll(overdue(maintenance, listOf(WorkEvent.class, events)));
    var parcels = new ArrayList<Parcel>(atHome(scene, events, lines));
    parcels.addAll(new ConsentTellings(hearers, scene).to(events, envelope.by()));
    for (CourseEvent event : listOf(CourseEvent.class, events)) {
      parcels.addAll(hearers.log(maintenance.id(), new MaintenanceSal(scene).of(event)));
    }
    parcels.addAll(elsewhere(happening, about, lines));
    return parcels;
  }

  private List<Parcel> atHome(MaintenanceScene scene, List<Event> events, List<String> lines) {
    var maintenance = scene.maintenance();
    for (Event event : events) {
      if (event instanceof CourseEvent.Undelivered undelivered) {
        return hearers.alarm(
            new Case.OfMaintenance(maintenance),
            undelivered.network(),
            scene.desk().setting().site(),
            lines);
      }
    }
    return atHome(new Case.OfMaintenance(maintenance), lines);
  }

  /** Where everybody can read it, of a restricted case only that there is something. */
  private List<Parcel> atHome(Case about, List<String> lines) {
    boolean isExposed = about.isRestricted() && hearers.isPublic(about.home());
    return hearers.say(
        about.home(),
        Optional.of(about.id()),
        isExposed && !lines.isEmpty() ? List.of(RestrictedWords.of(about.id())) : lines);
  }

  /** What is overdue is told to the claimant, and then to who leads. */
  private static List<String> overdue(Maintenance maintenance, List<WorkEvent> events) {
    var leader = Party.leader(maintenance);
    return events.stream()
        .filter(WorkEvent.ClaimAskedAfter.class::isInstance)
        .map(WorkEvent.ClaimAskedAfter.class::cast)
        .filter(e -> e.overdue() && maintenance.status().isUnderway())
        .filter(e -> !e.holder().equals(leader))
        .map(e ->
            "%s: %s, you lead: %s of %s is overdue"
                .formatted(maintenance.id(), leader, Clip.to(e.target().name(), 60), e.holder()))
        .toList();
  }

  private static <E extends Event> List<E> listOf(Class<E> sort, List<Event> events) {
    return events.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  private List<Parcel> to(Happening happening, Scene scene, List<Event> events) {
    var parcels = new ArrayList<Parcel>();
    List<String> lines = CaseWords.of(scene, happening.before().work(), events);
    parcels.addAll(atHome(scene, events, lines));
    parcels.addAll(new PrivateRequests(hearers, scene).to(events, happening.envelope().by()));
    for (Event event : events) {
      if (event instanceof DeployEvent deployEvent) {
        parcels.addAll(hearers.log(scene.id(), new SalLines(scene).of(deployEvent)));
      }
    }
    parcels.addAll(new Doubles(hearers, venues, scene).to(events));
    parcels.addAll(elsewhere(happening, new Case.OfDeploy(scene.deploy()), lines));
    return parcels;
  }

  private List<Parcel> atHome(Scene scene, List<Event> events, List<String> lines) {
    for (Event event : events) {
      if (event instanceof DeployEvent.Undelivered undelivered) {
        return hearers.alarm(
            new Case.OfDeploy(scene.deploy()),
            undelivered.network(),
            scene.desk().setting().site(),
            lines);
      }
    }
    return atHome(new Case.OfDeploy(scene.deploy()), lines);
  }

  private List<Parcel> elsewhere(Happening happening, Case about, List<String> lines) {
    Place place = happening.envelope().place();
    boolean heard = hearers.hears(place, about.home(), Optional.of(about.id()));
    if (heard || lines.isEmpty() || !happening.isAboutCases()) {
      return List.of();
    }
    return hearers.answer(
        place,
        Asked.of(happening.after(), happening.envelope()).mayHear(about)
            ? lines
            : List.of(
                new RestrictedWords(venues).goOn(about.id(), Optional.of(about.home()), place)));
  }
}
