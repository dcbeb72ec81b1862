package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Speaker;
import signalbox.policy.Step;

/** Decides when the work of a maintenance begins, when it is done, and when nothing is owed. */
final class Coursing {
  private Coursing() {}

  static Decision start(Hearing h) {
    if (!h.maintenance().isEmergency()) {
      return h.refuse(new Refusal.OtherKind(h.id()));
    }
    if (!h.maintenance().status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (!h.isPlanner()) {
      return h.mayNot(PartName.PLANNER);
    }
    if (h.maintenance().isHeld()) {
      return h.refuse(new Refusal.OnHold(h.id(), h.maintenance().consent().holds()));
    }
    var gates = MaintenanceRules.gates(h.maintenance(), h.around(), Step.START);
    return gates.isEmpty()
        ? Decision.accept(new CourseEvent.Started(h.id(), h.by()))
        : h.refuse(new Refusal.Unsatisfied(h.id(), Step.START, gates));
  }

  static Decision finish(Hearing h) {
    if (!h.maintenance().isEmergency()) {
      return h.refuse(new Refusal.OtherKind(h.id()));
    }
    if (h.maintenance().status() != MaintenanceStatus.IN_PROGRESS) {
      return h.wrongMoment();
    }
    if (!h.isPlanner()) {
      return h.mayNot(PartName.PLANNER);
    }
    return h.maintenance().isHeld()
        ? h.refuse(new Refusal.OnHold(h.id(), h.maintenance().consent().holds()))
        : Decision.accept(new CourseEvent.Finished(h.id(), h.by()));
  }

  /**
   * The same decision, and with it what falls by it and, when the work is done and nothing is owed
   * any more, the closing.
   */
  static Decision settle(Maintenance maintenance, Decision decision, Environs around) {
    return switch (decision) {
      case Decision.Refused _ -> decision;
      case Decision.Accepted(var events) -> {
        var then = after(maintenance, events, around.now());
        var all = new ArrayList<>(events);
        all.addAll(Falling.between(maintenance, then));
        if (isOver(then, around)) {
          all.add(
              new CourseEvent.Closed(
                  maintenance.id(), MaintenanceOutcome.COMPLETED, Optional.empty(), ""));
        }
        yield new Decision.Accepted(all);
      }
    };
  }

  private static boolean isOver(Maintenance maintenance, Environs around) {
    return maintenance.status() == MaintenanceStatus.DONE
        && MaintenanceRules.duties(maintenance, around).isEmpty();
  }

  private static Maintenance after(Maintenance before, List<Event> events, Instant now) {
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
