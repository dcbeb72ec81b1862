package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import signalbox.domain.MaintenanceDue;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Window;
import signalbox.domain.maintenance.MaintenanceDuties.DueAt;
import signalbox.policy.CourseTimes;

/** What the clock will say of a maintenance around its window, and while it is underway. */
final class CourseDuties {
  private CourseDuties() {}

  static List<DueAt> list(Maintenance maintenance) {
    var status = maintenance.status();
    if (status.isBeforeStart() && !maintenance.isEmergency()) {
      return beforeStart(maintenance);
    }
    return status.isUnderway() ? underway(maintenance) : List.of();
  }

  static CourseTimes times(Maintenance maintenance) {
    return maintenance.book().maintenance().orElseThrow().course();
  }

  private static List<DueAt> beforeStart(Maintenance maintenance) {
    Window window = maintenance.plan().window();
    var times = times(maintenance);
    var said = maintenance.course().timing().said();
    var due = new ArrayList<DueAt>();
    if (said.checkIn().filter(window.start()::equals).isEmpty()) {
      due.add(
          new DueAt(
              window.start().minus(times.begin().checkIn()), new MaintenanceDue.CallCheckIn()));
    }
    int asked =
        said.begin()
            .filter(b -> b.start().equals(window.start()))
            .map(Timing.Begin::times)
            .orElse(0);
    var asks =
        Stream.of(window.start(), window.start().plus(times.begin().askedAgain()), window.end())
            .sorted(Comparator.naturalOrder())
            .toList();
    for (int time = asked + 1; time <= asks.size(); time++) {
      due.add(new DueAt(asks.get(time - 1), new MaintenanceDue.AskToBegin(time)));
    }
    due.add(new DueAt(window.end().plus(times.begin().lapses()), new MaintenanceDue.Lapse()));
    return due;
  }

  private static List<DueAt> underway(Maintenance maintenance) {
    var due = new ArrayList<DueAt>();
    if (!maintenance.isEmergency()) {
      due.addAll(ends(maintenance));
    }
    due.add(nextTelling(maintenance));
    due.addAll(silence(maintenance));
    due.addAll(losses(maintenance));
    due.addAll(puzzled(maintenance));
    return due;
  }

  private static List<DueAt> ends(Maintenance maintenance) {
    var timing = maintenance.course().timing();
    Instant end = timing.end(maintenance.plan().window());
    var times = times(maintenance);
    Instant started = timing.started().orElse(end);
    return Stream.of(times.end().near(), times.end().close(), Duration.ZERO)
        // Of an end that was so near from the beginning nobody has to be warned.
        .filter(left -> left.isZero() || end.minus(left).isAfter(started))
        .filter(left ->
            timing
                .said()
                .end()
                .filter(said -> said.end().equals(end) && said.left().compareTo(left) <= 0)
                .isEmpty())
        .map(left -> new DueAt(end.minus(left), new MaintenanceDue.WarnOfEnd(left)))
        .toList();
  }

  private static DueAt nextTelling(Maintenance maintenance) {
    var timing = maintenance.course().timing();
    var told = timing.said().told();
    Instant since = told.last().or(timing::started).orElse(Instant.EPOCH);
    return new DueAt(
        since.plus(times(maintenance).watch().digest()),
        new MaintenanceDue.TellAll(told.times() + 1));
  }

  /** A halted one waits for others, so nothing has to be heard of its leader. */
  private static List<DueAt> silence(Maintenance maintenance) {
    var leading = maintenance.course().leading();
    boolean isLost = leading.leader().filter(maintenance.course().attendance()::isLost).isPresent();
    if (leading.asked() || isLost || maintenance.status() != MaintenanceStatus.IN_PROGRESS) {
      return List.of();
    }
    return leading.spoke().stream()
        .map(spoke ->
            new DueAt(
                spoke.plus(times(maintenance).watch().leaderSilent()),
                new MaintenanceDue.AskLeader()))
        .toList();
  }

  private static List<DueAt> losses(Maintenance maintenance) {
    return maintenance.course().attendance().gone().entrySet().stream()
        .map(gone ->
            new DueAt(
                gone.getValue().plus(times(maintenance).watch().absent()),
                new MaintenanceDue.LoseMember(new MemberId(gone.getKey()))))
        .toList();
  }

  private static List<DueAt> puzzled(Maintenance maintenance) {
    return maintenance.course().support().stream()
        .filter(s -> !s.asked() && !Supporting.listPuzzled(maintenance, s).isEmpty())
        .flatMap(s ->
            s.raised().stream()
                .map(raised ->
                    new DueAt(
                        raised.plus(times(maintenance).watch().notUnderstood()),
                        new MaintenanceDue.AskUnderstanding(s.vendor()))))
        .toList();
  }
}
