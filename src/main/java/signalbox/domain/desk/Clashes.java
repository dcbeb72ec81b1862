package signalbox.domain.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.Service;
import signalbox.domain.maintenance.Maintenance;

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
        .filter(other -> other.plan().window().overlaps(maintenance.plan().window()))
        .flatMap(other -> between(maintenance, other))
        .forEach(clashes::add);
    if (isUnderway(maintenance)) {
      desk.listOpen().forEach(deploy -> clashes.add(new Clash.Beside(deploy.id())));
    }
    desk.setting().freezes().stream()
        .filter(freeze -> freeze.window().overlaps(maintenance.plan().window()))
        .map(Clash.InFreeze::new)
        .forEach(clashes::add);
    return List.copyOf(clashes);
  }

  /** The maintenance at which people work now, oldest first. */
  public static List<Maintenance> listUnderway(Desk desk) {
    return desk.maintenances().values().stream().filter(Clashes::isUnderway).toList();
  }

  private static Stream<Clash> between(Maintenance one, Maintenance other) {
    List<Service> shared =
        one.plan().services().stream().filter(other.plan().services()::contains).toList();
    return shared.isEmpty() ? Stream.empty() : Stream.of(new Clash.Overlap(other.id(), shared));
  }

  /** Whether its window still takes place. */
  private static boolean isToCome(Maintenance maintenance) {
    return switch (maintenance.status()) {
      case PLANNING, IN_PROGRESS -> true;
      case DONE, CLOSED -> false;
    };
  }

  private static boolean isUnderway(Maintenance maintenance) {
    return switch (maintenance.status()) {
      case IN_PROGRESS -> true;
      case PLANNING, DONE, CLOSED -> false;
    };
  }
}
