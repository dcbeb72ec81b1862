package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.domain.Decision;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.MaintenanceDue;
import signalbox.policy.LadderStep;

/**
 * When managers are called in an emergency: up the ladder until one has said yes or, when it could
 * not wait, says to know of it; then at a slower pace, until that was enough.
 */
public final class Calling {
  private Calling() {}

  /** The calls that are still to come. */
  static List<MaintenanceDuties.DueAt> list(Maintenance maintenance) {
    var emergency = maintenance.consent().emergency();
    if (emergency.isEmpty() || !isOwed(maintenance, emergency.get())) {
      return List.of();
    }
    var calls = emergency.get().calls();
    var times = times(maintenance, emergency.get().isImmediate());
    var due = new ArrayList<MaintenanceDuties.DueAt>();
    for (int time = calls.made() + 1; time <= times.size(); time++) {
      Instant at = calls.since().plus(times.get(time - 1));
      due.add(new MaintenanceDuties.DueAt(at, new MaintenanceDue.Call(time)));
    }
    return due;
  }

  /** Who said yes, or waits for nobody, is not called for more. */
  private static boolean isOwed(Maintenance maintenance, Emergency emergency) {
    boolean isAnswered =
        emergency.isImmediate()
            ? emergency.acknowledgedBy().isPresent()
            : !maintenance.status().isBeforeStart()
                || !maintenance.consent().assent().approvals().isEmpty()
                || !maintenance.consent().assent().refusals().isEmpty()
                || maintenance.isHeld();
    return maintenance.isOpen() && !isAnswered;
  }

  /** How long after the beginning the calls are. */
  private static List<Duration> times(Maintenance maintenance, boolean isImmediate) {
    var times = new ArrayList<Duration>();
    ladder(maintenance).forEach(step -> times.add(step.after()));
    if (isImmediate) {
      var policy = maintenance.book().maintenance().orElseThrow().emergency();
      Duration ladder = times.isEmpty() ? Duration.ZERO : times.getLast();
      for (Duration more = policy.callEvery();
          more.compareTo(policy.callFor()) <= 0;
          more = more.plus(policy.callEvery())) {
        times.add(ladder.plus(more));
      }
    }
    return times;
  }

  private static List<LadderStep> ladder(Maintenance maintenance) {
    return maintenance.book().deploy().ladder();
  }

  /** The rung on which a call is made; empty: the ladder has run out. */
  public static Optional<LadderStep.Rung> findRung(Maintenance maintenance, int time) {
    var ladder = ladder(maintenance);
    return time <= ladder.size() ? Optional.of(ladder.get(time - 1).rung()) : Optional.empty();
  }

  /** Whether managers were called for so long that it is enough. */
  static boolean areEnough(Maintenance maintenance) {
    return maintenance
        .consent()
        .emergency()
        .filter(Emergency::isImmediate)
        .filter(e -> e.calls().made() >= times(maintenance, true).size())
        .isPresent();
  }

  /** The managers of the services first; from the second rung on all, with those behind them. */
  static Decision call(Maintenance maintenance, int time, Environs around) {
    var roster = around.roster();
    var called =
        time == 1
            ? ConsentSeats.listNearest(maintenance, roster)
            : Stream.concat(
                    ConsentSeats.listAll(maintenance, roster).stream(),
                    roster.listBackups(maintenance.book().managers()).stream())
                .filter(m -> !maintenance.isPlanner(m))
                .distinct()
                .toList();
    return Decision.accept(new EmergencyEvent.Called(maintenance.id(), time, called));
  }
}
