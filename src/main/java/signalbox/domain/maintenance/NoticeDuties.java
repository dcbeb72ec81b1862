package signalbox.domain.maintenance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signalbox.domain.Finding;
import signalbox.domain.MaintenanceDue;
import signalbox.domain.maintenance.MaintenanceDuties.DueAt;

/** What the clock will ask for before the window of a maintenance, and whom it tells again. */
final class NoticeDuties {
  private NoticeDuties() {}

  static List<DueAt> list(Maintenance maintenance) {
    if (!maintenance.isOpen()) {
      return List.of();
    }
    var due = new ArrayList<>(tellings(maintenance));
    if (maintenance.status().hasWindow() && !maintenance.isEmergency()) {
      due.addAll(reminders(maintenance));
      announcement(maintenance).ifPresent(due::add);
      backup(maintenance).ifPresent(due::add);
    }
    return due;
  }

  /** Of what was overtaken by later news nobody is told again: to know of those is enough. */
  private static List<DueAt> tellings(Maintenance maintenance) {
    var again = Announcing.policy(maintenance).toldAgain();
    var open = maintenance.notice().tellings().stream().filter(t -> !t.isKnown()).toList();
    return open.stream()
        .filter(t -> open.stream().noneMatch(later -> later.overtakes(t)))
        .flatMap(t ->
            IntStream.range(t.times() - 1, again.size())
                .mapToObj(i ->
                    new DueAt(
                        t.at().plus(again.get(i)), new MaintenanceDue.TellAgain(t.news(), i + 2))))
        .toList();
  }

  private static List<DueAt> reminders(Maintenance maintenance) {
    var asked = maintenance.notice().asked();
    return Announcing.policy(maintenance).reminders().stream()
        .filter(ahead -> asked.reminded().filter(r -> r.compareTo(ahead) <= 0).isEmpty())
        .map(ahead ->
            new DueAt(asked.start().minus(ahead), new MaintenanceDue.TellWhatIsMissing(ahead)))
        .filter(due -> due.at().isAfter(asked.since()))
        .toList();
  }

  /** Whoever plans it too late for that is told so in the answer. */
  private static Optional<DueAt> announcement(Maintenance maintenance) {
    var asked = maintenance.notice().asked();
    var times = Announcing.policy(maintenance).times();
    Duration ahead = times.announced().plus(times.announcementAsked());
    return Optional.of(NoticeRules.announcedSevenDaysAhead(maintenance))
        .filter(finding -> !asked.announcement() && !isPassed(maintenance, finding))
        .filter(_ -> wasInTime(asked, times.announced()))
        .map(_ -> new DueAt(atLeast(asked, ahead), new MaintenanceDue.AskAnnouncement()));
  }

  private static Optional<DueAt> backup(Maintenance maintenance) {
    var asked = maintenance.notice().asked();
    var times = Announcing.policy(maintenance).times();
    Duration ahead = times.backedUp().plus(times.backupAsked());
    return Optional.of(NoticeRules.backupsStartedThreeDaysAhead(maintenance))
        .filter(finding -> !asked.backup() && !isPassed(maintenance, finding))
        .filter(_ -> wasInTime(asked, times.backedUp()))
        .map(_ -> new DueAt(atLeast(asked, ahead), new MaintenanceDue.AskBackup()));
  }

  private static boolean isPassed(Maintenance maintenance, Finding finding) {
    return finding.result().isMet() || maintenance.book().find(finding.clause()).isEmpty();
  }

  /** Whether there was time for that when its window was settled. */
  private static boolean wasInTime(Asked asked, Duration ahead) {
    return asked.start().minus(ahead).isAfter(asked.since());
  }

  private static Instant atLeast(Asked asked, Duration ahead) {
    Instant at = asked.start().minus(ahead);
    return Stream.of(at, asked.since()).max(Instant::compareTo).orElse(at);
  }
}
