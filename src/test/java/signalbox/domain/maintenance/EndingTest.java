package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openedAtOnce;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.WHY;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.extend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Refusal;
import signalbox.domain.ServiceState;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Underway;
import signalbox.policy.PolicyBook;

class EndingTest {
  private static final PolicyBook BOOK = Books.only(Books.MIRAHEZE);
  private static final Command DONE = on(1, new CaseAction.Finish());
  private static final Command PERFECT = on(1, new CaseAction.Finish(true));
  private static final Command ABORT = on(1, new CaseAction.Abort(WHY));
  private static final Command REOPEN = on(1, new CaseAction.Reopen());
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final Instant END = Maintained.WINDOW.end();

  private static CourseEvent.Finished finished(boolean perfect) {
    return new CourseEvent.Finished(ONE, DANA, perfect);
  }

  private static CourseEvent.Closed closed(MaintenanceOutcome outcome) {
    return new CourseEvent.Closed(ONE, outcome, Optional.empty(), "");
  }

  private static CourseEvent.EndNeared left(Instant end, int minutes) {
    return new CourseEvent.EndNeared(ONE, end, Duration.ofMinutes(minutes));
  }

  @Test
  void withinItsWindowAndWithNothingOwedItIsClosed() {
    begun(BOOK)
        .when(SAM, DONE)
        .thenRefused(Refusal.MayNot.class)
        .when(DANA, PERFECT)
        .thenOf(CourseEvent.class, finished(true), closed(MaintenanceOutcome.COMPLETED));
  }

  /** Whoever presses twice does not extend it twice; some minutes later it is meant. */
  @Test
  void whatIsSaidTwiceAtOnceHappensOnce() {
    var all =
        List.of(
            extend(HALF_AN_HOUR),
            on(1, new CourseAction.Mark(ServiceState.DOWN, WHY)),
            on(1, new CourseAction.NoteComplication(WHY)));
    for (Command command : all) {
      begun(BOOK)
          .did(DANA, command)
          .when(DANA, command)
          .thenRefused(new Refusal.AlreadySo(ONE))
          .after(Duration.ofMinutes(6))
          .did(DANA, command);
    }
  }

  @Test
  void extensionsMarksAndComplicationsAreBounded() {
    var scene = begun(BOOK);
    for (int n = 0; n < Steering.MOST_ENTRIES; n++) {
      scene.did(DANA, on(1, new CourseAction.NoteComplication("words " + n)));
      scene.did(DANA, on(1, new CourseAction.Mark(ServiceState.DOWN, "words " + n)));
      scene.did(DANA, extend(Duration.ofMinutes(n + 1)));
    }
    scene
        .when(DANA, on(1, new CourseAction.NoteComplication("more")))
        .thenRefused(Refusal.PlanFull.class)
        .when(DANA, on(1, new CourseAction.Mark(ServiceState.UP, "more")))
        .thenRefused(Refusal.PlanFull.class)
        .when(DANA, extend(Duration.ofHours(4)))
        .thenRefused(Refusal.PlanFull.class);
  }

  @Test
  void laterThanItsWindowItOverran() {
    begun(BOOK)
        .after(Duration.ofMinutes(121))
        .when(DANA, PERFECT)
        .thenRefused(new Refusal.NotPerfect(ONE, 0, true, List.of(), false))
        .when(DANA, DONE)
        .thenOf(CourseEvent.class, finished(false), closed(MaintenanceOutcome.OVERRAN));
  }

  @Test
  void whatWasExtendedBeforeItsEndCounts() {
    begun(BOOK)
        .after(Duration.ofMinutes(119))
        .when(SAM, extend(HALF_AN_HOUR))
        .thenRefused(Refusal.MayNot.class)
        .when(DANA, extend(HALF_AN_HOUR))
        .thenOf(
            CourseEvent.class,
            new CourseEvent.Extended(ONE, DANA, HALF_AN_HOUR, END.plus(HALF_AN_HOUR), true, WHY))
        .after(Duration.ofMinutes(20))
        .when(DANA, DONE)
        .thenOf(CourseEvent.class, finished(false), closed(MaintenanceOutcome.COMPLETED));
  }

  @Test
  void whatWasExtendedAfterItsEndDoesNot() {
    begun(BOOK)
        .after(Duration.ofMinutes(120))
        .when(ERIN, extend(HALF_AN_HOUR))
        .thenOf(
            CourseEvent.class,
            new CourseEvent.Extended(ONE, ERIN, HALF_AN_HOUR, END.plus(HALF_AN_HOUR), false, WHY))
        .after(Duration.ofMinutes(1))
        .when(DANA, DONE)
        .thenOf(CourseEvent.class, finished(false), closed(MaintenanceOutcome.OVERRAN));
  }

  @Test
  void itsEndIsWarnedOf() {
    begun(BOOK)
        .after(Duration.ofMinutes(100))
        .did(DANA, on(1, new CourseAction.Mark(ServiceState.PARTIAL, "")))
        .and(new CourseEvent.AllTold(ONE, 1))
        .later(Duration.ofMinutes(19))
        .thenOf(CourseEvent.class, left(END, 15), left(END, 5))
        .did(DANA, extend(HALF_AN_HOUR))
        .and(new CourseEvent.AllTold(ONE, 2))
        .later(Duration.ofMinutes(20))
        .thenOf(
            CourseEvent.class,
            left(END.plus(HALF_AN_HOUR), 15),
            new CourseEvent.LeaderAsked(ONE, DANA));
  }

  @Test
  void afterATimeAwayOnlyTheLastWarningIsSaid() {
    begun(BOOK)
        .after(Duration.ofMinutes(104))
        .did(DANA, on(1, new CourseAction.Mark(ServiceState.UP, "")))
        .and(new CourseEvent.AllTold(ONE, 1))
        .back(Duration.ofMinutes(17))
        .thenOf(CourseEvent.class, left(END, 0));
  }

  @Test
  void whatWasComplicatedIsNotPerfect() {
    begun(BOOK)
        .when(EVE, on(1, new CourseAction.NoteComplication(WHY)))
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, on(1, new CourseAction.NoteComplication(WHY)))
        .thenOf(CourseEvent.class, new CourseEvent.ComplicationNoted(ONE, SAM, WHY))
        .when(DANA, PERFECT)
        .thenRefused(new Refusal.NotPerfect(ONE, 1, false, List.of(), false))
        .did(DANA, DONE);
  }

  @Test
  void whatIsBrokenOffIsAComplication() {
    var scene =
        begun(BOOK)
            .when(SAM, ABORT)
            .thenRefused(Refusal.MayNot.class)
            .when(DANA, ABORT)
            .thenOf(
                CourseEvent.class,
                new CourseEvent.BrokenOff(ONE, DANA, WHY),
                closed(MaintenanceOutcome.BROKEN_OFF));
    assertThat(scene.maintenance(1).course().chronicle().complications()).hasSize(1);
    Scene.under(BOOK).and(planned(1)).when(DANA, ABORT).thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void aSlipIsTakenBackForAFewMinutes() {
    var scene =
        begun(BOOK)
            .did(DANA, DONE)
            .when(EVE, REOPEN)
            .thenRefused(Refusal.MayNot.class)
            .after(Duration.ofMinutes(5))
            .when(DANA, REOPEN)
            .thenOf(CourseEvent.class, new CourseEvent.Reopened(ONE, DANA));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
    scene
        .did(DANA, DONE)
        .after(Duration.ofMinutes(6))
        .when(DANA, REOPEN)
        .thenRefused(new Refusal.TooLate(ONE, Duration.ofMinutes(5)));
  }

  @Test
  void whatWasCancelledIsPlannedAgain() {
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1)).did(DANA, cancel(1)).did(DANA, REOPEN);
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.PLANNING);
  }

  @Test
  void anEmergencyHasNoWindowToBeExtendedOrOverrun() {
    Scene.under(BOOK)
        .and(openedAtOnce(1), started(1))
        .when(DANA, extend(HALF_AN_HOUR))
        .thenRefused(new Refusal.NoWindow(ONE))
        .after(Duration.ofHours(5))
        .when(DANA, DONE)
        .thenOf(CourseEvent.class, finished(false), closed(MaintenanceOutcome.COMPLETED));
  }

  @Test
  void whoTakesPartMarksHowServicesFare() {
    var scene =
        begun(BOOK)
            .when(SAM, on(1, new CourseAction.Mark(ServiceState.DOWN, "all of them")))
            .thenOf(
                CourseEvent.class,
                new CourseEvent.StateMarked(ONE, SAM, ServiceState.DOWN, "all of them"));
    assertThat(scene.maintenance(1).course().chronicle().marks()).hasSize(1);
  }

  @Test
  void whoCouldNotStayMakesItImperfect() {
    begun(BOOK)
        .did(SAM, Underway.unavailable())
        .when(DANA, PERFECT)
        .thenRefused(new Refusal.NotPerfect(ONE, 0, false, List.of(SAM), false))
        .did(DANA, DONE);
  }
}
