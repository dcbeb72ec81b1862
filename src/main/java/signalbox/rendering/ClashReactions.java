package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.Venue;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Clash;
import signalbox.domain.desk.Clashes;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Earshot;
import signalbox.domain.maintenance.Maintenance;
import signalbox.message.Parcel;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.maintenance.ClashWords;
import signalbox.rendering.text.CaseLines;
import signalbox.rendering.text.Prefix;

/** Who hears that cases have got into each other's way: the people of all of them. */
record ClashReactions(Hearers hearers, Prefix prefix) {
  List<Parcel> to(Happening happening) {
    var parcels = new ArrayList<Parcel>();
    happening.events().forEach(event -> parcels.addAll(to(happening.after(), event)));
    happening
        .byCase()
        .forEach((id, events) -> {
          if (events.stream().anyMatch(MaintenanceEvent.class::isInstance)) {
            parcels.addAll(toItsOwn(happening, id));
            parcels.addAll(toOthers(happening, id));
          }
        });
    return parcels;
  }

  private List<Parcel> to(Desk desk, Event event) {
    return switch (event) {
      case DeskEvent.FreezeSet(var freeze) -> frozen(desk, new Clash.InFreeze(freeze));
      case DeployEvent.Requested e -> requested(desk, e.deploy());
      case CourseEvent.Started e -> begun(desk, e.maintenance());
      case Event _ -> List.of();
    };
  }

  private List<Parcel> frozen(Desk desk, Clash.InFreeze clash) {
    return desk.maintenances().values().stream()
        .filter(m -> Clashes.of(desk, m).contains(clash))
        .flatMap(m -> tell(desk, m, clash).stream())
        .toList();
  }

  /** Those who work at something hear of a deploy elsewhere that may touch the same. */
  private List<Parcel> requested(Desk desk, CaseId deploy) {
    return Clashes.listUnderway(desk).stream()
        .filter(m -> !isHome(desk, deploy, m.home()))
        .flatMap(m -> tell(desk, m, new Clash.Beside(deploy)).stream())
        .toList();
  }

  /** Those who have asked for a deploy elsewhere hear that somebody begins to work. */
  private List<Parcel> begun(Desk desk, CaseId id) {
    var parcels = new ArrayList<Parcel>();
    desk.findMaintenance(id.number())
        .ifPresent(m ->
            desk.listOpen().stream()
                .filter(d -> !d.home().equals(m.home()))
                .filter(d -> !d.isRestricted() || !hearers.isPublic(d.home()))
                .forEach(d -> {
                  var lines = new CaseLines(d.id());
                  words(desk, d.home()).aside(m, d).ifPresent(lines::add);
                  parcels.addAll(hearers.say(d.home(), Optional.of(d.id()), lines.atMost(1)));
                }));
    return parcels;
  }

  /** Its own venue, and who spoke elsewhere. */
  private List<Parcel> toItsOwn(Happening happening, CaseId id) {
    return happening
        .after()
        .findMaintenance(id.number())
        .map(m -> toItsOwn(happening, m))
        .orElseGet(List::of);
  }

  private List<Parcel> toItsOwn(Happening happening, Maintenance maintenance) {
    Desk desk = happening.after();
    Venue home = maintenance.home();
    var parcels = new ArrayList<Parcel>();
    if (!isExposed(maintenance)) {
      var lines = words(desk, home).fresh(maintenance, happening.before());
      parcels.addAll(hearers.say(home, Optional.of(maintenance.id()), lines));
    }
    var asked = Asked.of(desk, happening.envelope());
    boolean isElsewhere =
        happening.isAboutCases()
            && !hearers.hears(asked.place(), home, Optional.of(maintenance.id()));
    if (isElsewhere && asked.mayHear(new Case.OfMaintenance(maintenance))) {
      var lines =
          new ClashWords(desk, prefix, asked::mayHear).fresh(maintenance, happening.before());
      parcels.addAll(hearers.answer(asked.place(), lines));
    }
    return parcels;
  }

  private boolean isExposed(Maintenance maintenance) {
    return maintenance.isRestricted() && hearers.isPublic(maintenance.home());
  }

  /** The venues of those that clash with it now and did not. */
  private List<Parcel> toOthers(Happening happening, CaseId id) {
    Desk desk = happening.after();
    var parcels = new ArrayList<Parcel>();
    for (Maintenance other : desk.maintenances().values()) {
      boolean isTold = other.id().equals(id) || isHome(desk, id, other.home());
      if (!isTold) {
        List<Clash> before = listBefore(happening.before(), other);
        Clashes.of(desk, other).stream()
            .filter(c -> c instanceof Clash.WithOther w && w.other().equals(id))
            .filter(c -> !before.contains(c))
            .forEach(c -> parcels.addAll(tell(desk, other, c)));
      }
    }
    return parcels;
  }

  private static List<Clash> listBefore(Desk before, Maintenance other) {
    return before
        .findMaintenance(other.id().number())
        .map(m -> Clashes.of(before, m))
        .orElseGet(List::of);
  }

  private static boolean isHome(Desk desk, CaseId id, Venue venue) {
    return desk.findCase(id).filter(c -> c.home().equals(venue)).isPresent();
  }

  private List<Parcel> tell(Desk desk, Maintenance maintenance, Clash clash) {
    Venue home = maintenance.home();
    var lines = new CaseLines(maintenance.id());
    words(desk, home).of(maintenance, clash).ifPresent(lines::add);
    return isExposed(maintenance)
        ? List.of()
        : hearers.say(home, Optional.of(maintenance.id()), lines.atMost(1));
  }

  private ClashWords words(Desk desk, Venue venue) {
    return new ClashWords(desk, prefix, (Case one) -> Earshot.mayHear(desk, one, venue));
  }
}
