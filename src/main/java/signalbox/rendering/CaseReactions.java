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
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.maintenance.MaintenanceWords;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.VenueNames;

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
    boolean isExposed = maintenance.isRestricted() && hearers.isPublic(maintenance.home());
    var parcels =
        new ArrayList<Parcel>(
            hearers.say(
                maintenance.home(),
                Optional.of(maintenance.id()),
                isExposed && !lines.isEmpty()
                    ? List.of(RestrictedWords.of(maintenance.id()))
                    : lines));
    parcels.addAll(new ConsentTellings(hearers, scene).to(events, envelope.by()));
    for (CourseEvent event : listOf(CourseEvent.class, events)) {
      parcels.addAll(hearers.log(maintenance.id(), new MaintenanceSal(scene).of(event)));
    }
    parcels.addAll(elsewhere(happening, about, lines));
    return parcels;
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
    var home = scene.deploy().home();
    for (Event event : events) {
      if (event instanceof DeployEvent.Undelivered undelivered) {
        return alarm(scene, undelivered, lines);
      }
    }
    boolean isExposed = scene.deploy().isRestricted() && hearers.isPublic(home);
    return hearers.say(
        home,
        Optional.of(scene.id()),
        isExposed && !lines.isEmpty() ? List.of(RestrictedWords.of(scene.id())) : lines);
  }

  /**
   * On every other network of its home; it is about no case, so that it never alarms about itself.
   */
  private List<Parcel> alarm(Scene scene, DeployEvent.Undelivered event, List<String> lines) {
    var deploy = scene.deploy();
    if (deploy.isRestricted() && hearers.isPublic(deploy.home())) {
      return List.of();
    }
    var channels = hearers.listOff(event.network(), deploy.home());
    if (channels.isEmpty() && !deploy.isRestricted()) {
      channels =
          scene.desk().setting().site().stream()
              .flatMap(site -> hearers.listOff(event.network(), site.defaultVenue()).stream())
              .toList();
    }
    return channels.stream()
        .flatMap(channel -> hearers.say(channel, Optional.empty(), lines).stream())
        .toList();
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
