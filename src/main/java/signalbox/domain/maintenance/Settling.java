package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Recorded;
import signalbox.domain.Speaker;

/** Finds what follows from a decision by itself: what falls, whether all is ready, what closes. */
public final class Settling {
  private Settling() {}

  /** The same decision, and with it what follows from it. */
  static Decision settle(Maintenance maintenance, Decision decision, Environs around) {
    return switch (decision) {
      case Decision.Refused _ -> decision;
      case Decision.Accepted(var events) when events.isEmpty() -> decision;
      case Decision.Accepted(var events) ->
          new Decision.Accepted(settled(maintenance, events, around));
    };
  }

  /** These events, and what follows from them. */
  public static List<Event> settled(
      Maintenance maintenance, List<? extends Event> events, Environs around) {
    var all = new ArrayList<Event>(events);
    all.addAll(Agreeing.fallen(maintenance, after(maintenance, all, around.now())));
    all.addAll(Falling.between(maintenance, after(maintenance, all, around.now())));
    all.addAll(Coursing.readiness(after(maintenance, all, around.now()), around));
    var then = after(maintenance, all, around.now());
    all.addAll(Spreading.told(maintenance, then, all, around));
    if (isOver(then, around)) {
      all.add(
          new CourseEvent.Closed(maintenance.id(), Coursing.outcome(then), Optional.empty(), ""));
    }
    return all;
  }

  private static boolean isOver(Maintenance maintenance, Environs around) {
    return maintenance.status() == MaintenanceStatus.DONE
        && MaintenanceRules.duties(maintenance, around).isEmpty();
  }

  /** The same once these have happened to it. */
  static Maintenance after(Maintenance before, List<? extends Event> events, Instant now) {
    Maintenance then = before;
    for (Event event : events) {
      if (event instanceof MaintenanceEvent happened) {
        var recorded = new Recorded(0, now, new Speaker.Clock(), Optional.empty(), happened);
        then = MaintenanceEvolution.evolve(then, recorded, happened);
      }
    }
    return then;
  }
}
