package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import signalbox.domain.MaintenanceDue;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.maintenance.MaintenanceDuties.DueAt;
import signalbox.policy.MaintenancePolicy.PaperTimes;

/** When those who owe papers of a maintenance are asked for them. */
final class PaperDuties {
  /** After so many times nobody is asked any more; what is owed is still owed. */
  static final int MOST_ASKED = 26;

  private PaperDuties() {}

  static List<DueAt> list(Maintenance maintenance) {
    int asked = maintenance.papers().outside().asked();
    if (maintenance.status() != MaintenanceStatus.DONE
        || asked >= MOST_ASKED
        || !PostMortemRules.hasToTell(maintenance)) {
      return List.of();
    }
    var times = times(maintenance);
    return maintenance.course().timing().ended().stream()
        .map(end ->
            new DueAt(at(end.at(), times, asked), new MaintenanceDue.AskForPapers(asked + 1)))
        .toList();
  }

  private static Instant at(Instant end, PaperTimes times, int asked) {
    return end.plus(times.asked()).plus(times.askedAgain().multipliedBy(asked));
  }

  static PaperTimes times(Maintenance maintenance) {
    return maintenance.book().maintenance().orElseThrow().papers();
  }
}
