package signalbox.rendering;

import java.util.List;
import signalbox.domain.CaseId;
import signalbox.domain.Event;
import signalbox.domain.desk.Case;
import signalbox.message.Parcel;
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
    var voice = new CaseVoice(hearers, venues, happening, about);
    return switch (about) {
      case Case.OfDeploy(var deploy) -> new DeployReactions(voice, prefix).to(deploy, events);
      case Case.OfMaintenance(var maintenance) ->
          new MaintenanceReactions(voice, prefix).to(maintenance, events);
    };
  }
}
