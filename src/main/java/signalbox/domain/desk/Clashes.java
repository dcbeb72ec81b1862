package signalbox.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.MemberId;
import signalbox.domain.Service;
import signalbox.domain.Shift;
import signalbox.domain.Window;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Timing;

/** Finds what gets into each other's way at the desk. */
public final class Clashes {
  private Clashes() {}

  /** What that maintenance gets into the way of, maintenance first, then deploys, then freezes. */
  public static List<Clash> of(Desk desk, Maintenance maintenance) {
    var clashes = new ArrayList<Clash>();
    if (!isToCome(maintenance)) {
      return List.of();
    }
    desk.maintenances().values().stream()
        .filter(other -> !other.id().equals(maintenance.id()))
        .filter(Clashes::isToCome)
        .flatMap(other -> between(maintenance, other))
        .forEach(clashes::add);
    if (isUnderway(maintenance)) {
      desk.listOpen().forEach(deploy -> clashes.add(new Clash.Beside(deploy.id())));
    }
    desk.setting().freezes().stream()
        .filter(freeze -> freeze.window().touches(windowOf(maintenance)))
        .map(Clash.InFreeze::new)
        .forEach(clashes::add);
    return List.copyOf(clashes);
  }

  /** The maintenance at which people work now, oldest first. */
  public static List<Maintenance> listUnderway(Desk desk) {
    return desk.maintenances().values().stream().filter(Clashes::isUnderway).toList();
  }

  /**
   * When it takes place: its window with all extensions; of an emergency, from its opening to its
   * end, and without a length as long as nobody knows that.
   */
  public static Window windowOf(Maintenance maintenance) {
    Window planned = maintenance.plan().window();
    var timing = maintenance.course().timing();
    Instant end =
        maintenance.isEmergency()
            ? timing.ended().map(Timing.End::at).orElse(planned.start())
            : timing.end(planned);
    return new Window(planned.start(), Duration.between(planned.start(), end));
  }

  private static Stream<Clash> between(Maintenance one, Maintenance other) {
    var clashes = Stream.<Clash>builder();
    List<Service> shared =
        one.plan().services().stream().filter(other.plan().services()::contains).toList();
    if (!shared.isEmpty() && windowOf(one).touches(windowOf(other))) {
      clashes.add(new Clash.Overlap(other.id(), shared));
    }
    List<MemberId> torn =
        one.crew().members().stream()
            .filter(other.crew()::isMember)
            .filter(member -> isTorn(member, one, other))
            .toList();
    if (!torn.isEmpty()) {
      clashes.add(new Clash.TwoPlaces(other.id(), torn));
    }
    return clashes.build();
  }

  private static boolean isTorn(MemberId member, Maintenance one, Maintenance other) {
    return listTimes(member, one).stream()
        .anyMatch(t -> listTimes(member, other).stream().anyMatch(t::touches));
  }

  /** When that member is there; who has said nothing of shifts, all the time. */
  private static List<Window> listTimes(MemberId member, Maintenance maintenance) {
    var shifts = maintenance.crew().listShifts(member);
    return shifts.isEmpty()
        ? List.of(windowOf(maintenance))
        : shifts.stream().map(Shift::window).toList();
  }

  /** Whether its window still takes place. */
  private static boolean isToCome(Maintenance maintenance) {
    return maintenance.status().hasWindow() || isUnderway(maintenance);
  }

  private static boolean isUnderway(Maintenance maintenance) {
    return maintenance.status().isUnderway();
  }
}
