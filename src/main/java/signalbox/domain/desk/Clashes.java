package signalbox.domain.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.Service;
import signalbox.domain.maintenance.Maintenance;

/** Finds what gets into each other's way at the desk. */
public final class Clashes {
  private Clashes() {}

  /** What that maintenance gets into the way of, oldest case first; then freezes. */
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
    desk.setting().freezes().stream()
        .filter(freeze -> freeze.window().overlaps(maintenance.plan().window()))
        .map(Clash.InFreeze::new)
        .forEach(clashes::add);
    return List.copyOf(clashes);
  }

  private static Stream<Clash> between(Maintenance one, Maintenance other) {
    List<Service> shared =
        one.plan().services().stream().filter(other.plan().services()::contains).toList();
    return shared.isEmpty() ? Stream.empty() : Stream.of(new Clash.Overlap(other.id(), shared));
  }

  /** Whether its window still takes place. */
  private static boolean isToCome(Maintenance maintenance) {
    return switch (maintenance.status()) {
      case PLANNING -> true;
      case CLOSED -> false;
    };
  }
}
