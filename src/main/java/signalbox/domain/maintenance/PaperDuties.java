package signalbox.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        .flatMap(end -> list(end.at(), times, asked))
        .toList();
  }

  /** Each time that is still to come; of those that were missed only the last is made up for. */
  private static Stream<DueAt> list(Instant end, PaperTimes times, int asked) {
    return IntStream.rangeClosed(asked + 1, MOST_ASKED)
        .mapToObj(time ->
            new DueAt(
                end.plus(times.asked()).plus(times.askedAgain().multipliedBy(time - 1L)),
                new MaintenanceDue.AskForPapers(time)));
  }

  static PaperTimes times(Maintenance maintenance) {
    return maintenance.book().maintenance().orElseThrow().papers();
  }
}
