package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import signalbox.domain.ConsentEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Event;
import signalbox.domain.MemberId;
import signalbox.domain.Speaker;
import signalbox.domain.maintenance.ConsentSeats;
import signalbox.message.Parcel;
import signalbox.rendering.maintenance.MaintenanceScene;
import signalbox.rendering.maintenance.TellingWords;
import signalbox.rendering.text.Names;

/** Tells managers and specialists by private message what must not wait until they look. */
record ConsentTellings(Hearers hearers, MaintenanceScene scene) {
  /** A message for each person at the most; never to who said it. */
  List<Parcel> to(List<Event> events, Speaker by) {
    var parcels = new ArrayList<Parcel>();
    for (Event event : events) {
      var told = new TreeSet<>(listTold(event));
      if (by instanceof Speaker.Known known) {
        told.remove(known.member());
      }
      told.stream().limit(Names.MOST).forEach(one -> parcels.addAll(tell(one, event)));
    }
    return parcels;
  }

  private List<MemberId> listTold(Event event) {
    return switch (event) {
      case EmergencyEvent.EmergencyOpened _, EmergencyEvent.ImmediateDeclared _ -> nearest();
      case EmergencyEvent.Called called -> called.managers();
      case EmergencyEvent.CesEngaged engaged -> List.of(engaged.specialist());
      case ConsentEvent.Nudged _ -> listAsked();
      case Event _ -> List.of();
    };
  }

  /** Those whose yes or whose word is missing, and who are not seen to be near. */
  private List<MemberId> listAsked() {
    var maintenance = scene.maintenance();
    var roster = scene.desk().roster();
    List<MemberId> asked =
        maintenance.isImmediate()
            ? nearest()
            : ConsentSeats.places(maintenance, roster).stream()
                .filter(ConsentSeats.Place::isOpen)
                .flatMap(place -> place.seat().managers().stream())
                .toList();
    return asked.stream().filter(m -> !scene.presence().hears(m, maintenance.home())).toList();
  }

  private List<MemberId> nearest() {
    return ConsentSeats.listNearest(scene.maintenance(), scene.desk().roster());
  }

  private List<Parcel> tell(MemberId member, Event event) {
    var words = new TellingWords(scene);
    List<String> lines =
        event instanceof EmergencyEvent.CesEngaged engaged
            ? words.engaged(engaged)
            : words.toManager();
    return scene
        .desk()
        .roster()
        .find(member)
        .flatMap(m -> hearers.findPerson(m, scene.maintenance().home()))
        .map(to -> hearers.say(to, Optional.of(scene.id()), lines))
        .orElseGet(List::of);
  }
}
