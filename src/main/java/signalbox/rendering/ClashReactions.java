package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseId;
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
import signalbox.rendering.maintenance.ClashWords;
import signalbox.rendering.text.CaseLines;

/** Who else hears that cases have got into each other's way: the people of the other ones. */
record ClashReactions(Hearers hearers) {
  List<Parcel> to(Happening happening) {
    var parcels = new ArrayList<Parcel>();
    for (Event event : happening.events()) {
      if (event instanceof DeskEvent.FreezeSet(var freeze)) {
        inFreeze(happening.after(), new Clash.InFreeze(freeze)).forEach(parcels::addAll);
      }
    }
    happening
        .byCase()
        .forEach((id, events) -> {
          if (events.stream().anyMatch(MaintenanceEvent.class::isInstance)) {
            parcels.addAll(toOthers(happening, id));
          }
        });
    return parcels;
  }

  private List<List<Parcel>> inFreeze(Desk desk, Clash.InFreeze clash) {
    return desk.maintenances().values().stream()
        .filter(m -> Clashes.of(desk, m).contains(clash))
        .map(m -> tell(desk, m, clash))
        .toList();
  }

  /** The venues of those that clash with it now and did not; its own has heard of it. */
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
    var about = new Case.OfMaintenance(maintenance);
    Venue home = maintenance.home();
    boolean isExposed = maintenance.isRestricted() && hearers.isPublic(home);
    var lines = new CaseLines(maintenance.id());
    new ClashWords(desk, one -> Earshot.mayHear(desk, one, home)).of(clash).ifPresent(lines::add);
    return isExposed || lines.isEmpty()
        ? List.of()
        : hearers.say(home, Optional.of(about.id()), lines.atMost(1));
  }
}
