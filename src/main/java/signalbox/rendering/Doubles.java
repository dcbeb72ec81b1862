package signalbox.rendering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.DeployEvent;
import signalbox.domain.Event;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Earshot;
import signalbox.message.Parcel;
import signalbox.rendering.answer.Scene;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.VenueNames;

/**
 * Tells the people of a restricted case that another case asks for its change: where that one was
 * asked for nothing could be said of theirs.
 *
 * @param scene the other case
 */
record Doubles(Hearers hearers, VenueNames venues, Scene scene) {
  List<Parcel> to(List<Event> events) {
    return events.stream().anyMatch(Doubles::namesChange)
        ? listDoubled().flatMap(deploy -> tell(deploy).stream()).toList()
        : List.of();
  }

  private static boolean namesChange(Event event) {
    return event instanceof DeployEvent.Requested
        || event instanceof DeployEvent.ChangeAmended
        || event instanceof DeployEvent.Reopened;
  }

  private Stream<EmergencyDeploy> listDoubled() {
    var change = scene.deploy().request().change();
    return scene.desk().listOpen().stream()
        .filter(EmergencyDeploy::isRestricted)
        .filter(d -> !d.id().equals(scene.id()) && d.request().change().isSame(change))
        .filter(d -> !hearers.isPublic(d.home()))
        .filter(d -> Earshot.mayHear(scene.desk(), scene.deploy(), d.home()));
  }

  private List<Parcel> tell(EmergencyDeploy deploy) {
    return hearers.say(deploy.home(), Optional.of(deploy.id()), network -> lines(deploy, network));
  }

  private List<String> lines(EmergencyDeploy deploy, String network) {
    return new CaseLines(deploy.id())
        .add(
            "%s (for %s, in %s) asks for this change too; nothing was said there of %s; agree"
                    .formatted(
                        scene.id(),
                        scene.deploy().requester(),
                        venues.on(network, scene.deploy().home()),
                        deploy.id())
                + " which goes on, then "
                + scene.prefix().type("withdraw")
                + " the other")
        .atMost(1);
  }
}
