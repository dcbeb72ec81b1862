package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.joined;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.shift;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.domain.CaseId;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Shift;
import signalbox.domain.Window;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class ShiftingTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1), joined(1, SAM));
  }

  private static PlanAction.PlanShift plan(Optional<Instant> start, Optional<Duration> length) {
    return new PlanAction.PlanShift(SAM, start, length);
  }

  private static PlanEvent.ShiftPlanned shiftOf(Window window) {
    return new PlanEvent.ShiftPlanned(ONE, DANA, new Shift(SAM, window));
  }

  @Test
  void withoutATimeItIsTheWholeWindow() {
    scene()
        .when(DANA, on(1, plan(Optional.empty(), Optional.empty())))
        .then(shiftOf(WINDOW))
        .when(DANA, on(1, plan(Optional.of(WINDOW.start()), Optional.of(Duration.ofHours(1)))))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  /** A time without a date is read as the next one of that time. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T20:30:00Z,,2026-12-01T20:30:00Z,PT1H30M",
    "2026-11-22T20:00:00Z,,2026-12-01T20:00:00Z,PT2H",
    "2026-11-22T19:30:00Z,,2026-12-01T19:30:00Z,PT2H30M",
    "2026-11-22T19:30:00Z,PT1H,2026-12-01T19:30:00Z,PT1H",
    "2026-11-23T08:00:00Z,PT13H,2026-12-01T08:00:00Z,PT13H",
    "2026-12-01T21:00:00Z,PT5H,2026-12-01T21:00:00Z,PT5H",
    "2026-12-01T08:00:00Z,PT13H,2026-12-01T08:00:00Z,PT13H"
  })
  void aTimeOfDayIsMeantOnTheDayOfTheWindow(
      Instant start, Duration length, Instant meant, Duration lasting) {
    scene()
        .when(DANA, on(1, plan(Optional.of(start), Optional.ofNullable(length))))
        .then(shiftOf(new Window(meant, lasting)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T23:00:00Z,PT1H",
    "2026-11-22T22:00:00Z,",
    "2026-11-22T18:00:00Z,PT2H",
    "2026-12-02T20:00:00Z,PT1H",
    "2026-11-30T20:00:00Z,PT1H"
  })
  void aShiftBesideTheWindowIsRefused(Instant start, Duration length) {
    scene()
        .when(DANA, on(1, plan(Optional.of(start), Optional.ofNullable(length))))
        .thenRefused(Refusal.BesideWindow.class);
  }

  @Test
  void onTheDayItselfATimeIsThatTime() {
    var soon = new Window(NOW.plus(Duration.ofHours(2)), Duration.ofHours(2));
    Scene.under(Books.MIRAHEZE)
        .and(planned(1, soon), joined(1, SAM))
        .when(DANA, on(1, plan(Optional.of(soon.start().plusSeconds(60)), Optional.empty())))
        .then(shiftOf(new Window(soon.start().plusSeconds(60), Duration.ofMinutes(119))));
  }

  @Test
  void allShiftsOfOneMemberAreDropped() {
    scene()
        .and(shift(1, SAM, 0, 30), shift(1, SAM, 60, 90), shift(1, DANA, 0, 120))
        .when(DANA, on(1, new PlanAction.DropShifts(SAM)))
        .then(new PlanEvent.ShiftsDropped(ONE, DANA, SAM))
        .when(DANA, on(1, new PlanAction.DropShifts(SAM)))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void shiftsBesideAWindowThatWasMovedAreNone() {
    var scene =
        scene()
            .and(shift(1, SAM, 0, 60), shift(1, DANA, 0, 120))
            .did(
                DANA,
                on(
                    1,
                    new PlanAction.MoveWindow(
                        new Window(WINDOW.start().plusSeconds(3600), WINDOW.length()), false)));
    assertThat(scene.maintenance(1).crew().shifts())
        .extracting(Shift::member)
        .containsExactly(DANA);
  }
}
