package signalbox.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.Ending;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.Outcome;
import signalbox.domain.Window;
import signalbox.domain.ledger.CaseFigures.Course;
import signalbox.domain.ledger.CaseFigures.Pace;

class StatisticsTest {
  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  private static CaseFigures figures(CaseId id, String opened, long minutes, Ending ending) {
    var length = Duration.ofMinutes(minutes);
    return new CaseFigures(
        id,
        Instant.parse(opened),
        false,
        new Pace(new TreeMap<>(Map.of("sre", length)), Optional.of(length)),
        1,
        Course.none(),
        Optional.ofNullable(ending));
  }

  @Test
  void monthsAreThoseOfTheCalendar() {
    var inside = figures(CaseId.deploy(1), "2026-08-30T10:00:00Z", 1, Outcome.VERIFIED);
    var before = figures(CaseId.deploy(2), "2026-08-30T09:59:59Z", 1, Outcome.VERIFIED);
    var now = figures(CaseId.deploy(3), "2026-11-30T10:00:00Z", 1, null);
    var statistics = Statistics.ofLast(3, List.of(inside, before, now), NOW);
    assertThat(statistics.outcomes().deploys())
        .isEqualTo(Map.of("verified", 1, Statistics.OPEN, 1));
    assertThat(statistics.exceptions().waivers()).isEqualTo(2);
  }

  @Test
  void halfOfTheLengthsAreNoLongerThanTheMedian() {
    assertThat(Spread.of(List.of())).isEqualTo(new Spread(0, Duration.ZERO, Duration.ZERO));
    var lengths = List.of(Duration.ofMinutes(9), Duration.ofMinutes(1), Duration.ofMinutes(3));
    assertThat(Spread.of(lengths))
        .isEqualTo(new Spread(3, Duration.ofMinutes(3), Duration.ofMinutes(9)));
    assertThat(Spread.of(lengths.subList(0, 2)).median()).isEqualTo(Duration.ofMinutes(1));
  }

  private static CaseFigures worked(int number, long began, long done) {
    var window = new Window(NOW.minus(Duration.ofHours(9)), Duration.ofHours(2));
    return figures(CaseId.maintenance(number), "2026-11-30T09:00:00Z", 1, null)
        .with(
            new Course(
                false,
                Optional.of(window),
                Optional.of(window.start().plus(Duration.ofMinutes(began))),
                Optional.of(window.start().plus(Duration.ofMinutes(done)))));
  }

  @Test
  void windowsAreKeptWhenWorkBeginsInTimeAndIsDoneByTheirEnd() {
    var all = List.of(worked(1, -5, 120), worked(2, 4, 119), worked(3, 10, 140));
    var windows = Statistics.ofLast(1, all, NOW).windows();
    assertThat(windows.late())
        .isEqualTo(new Spread(3, Duration.ofMinutes(4), Duration.ofMinutes(10)));
    assertThat(windows.over())
        .isEqualTo(new Spread(1, Duration.ofMinutes(20), Duration.ofMinutes(20)));
  }

  @Test
  void whatHadNoWindowKeepsNone() {
    var emergency =
        figures(CaseId.maintenance(1), "2026-11-30T09:00:00Z", 1, null)
            .with(new Course(true, Optional.empty(), Optional.of(NOW), Optional.of(NOW)));
    var statistics = Statistics.ofLast(1, List.of(emergency), NOW);
    assertThat(statistics.windows().late().count()).isZero();
    assertThat(statistics.windows().over().count()).isZero();
    assertThat(statistics.exceptions().immediate()).isEqualTo(1);
  }

  @Test
  void kindsAreCountedApart() {
    var statistics =
        Statistics.ofLast(
            1,
            List.of(
                figures(CaseId.deploy(1), "2026-11-30T09:00:00Z", 4, Outcome.VERIFIED),
                figures(CaseId.deploy(2), "2026-11-30T09:00:00Z", 8, Outcome.WITHDRAWN),
                figures(
                    CaseId.maintenance(3),
                    "2026-11-30T09:00:00Z",
                    6,
                    MaintenanceOutcome.CANCELLED)),
            NOW);
    assertThat(statistics.outcomes().deploys()).isEqualTo(Map.of("verified", 1, "withdrawn", 1));
    assertThat(statistics.outcomes().maintenances()).isEqualTo(Map.of("cancelled", 1));
    assertThat(statistics.toSeat())
        .isEqualTo(Map.of("sre", new Spread(3, Duration.ofMinutes(6), Duration.ofMinutes(8))));
  }
}
