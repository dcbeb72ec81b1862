package signalbox.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.finish;
import static signalbox.domain.scene.Asked.reopen;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.requestPrivately;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.verify;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.completed;
import static signalbox.domain.scene.Maintained.finished;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openEmergency;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.Outcome;
import signalbox.domain.PlanEvent;
import signalbox.domain.Window;
import signalbox.domain.ledger.Booking.State;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class LedgerTest {
  private static Ledger ledger(Scene scene) {
    var ledger = new Ledger();
    scene.history().forEach(ledger::take);
    return ledger;
  }

  private static Command yes(int maintenance) {
    return on(maintenance, new CaseAction.Approve(Optional.empty(), Optional.empty()));
  }

  private static CaseFigures figures(Scene scene, int number) {
    return ledger(scene).listFigures().stream()
        .filter(c -> c.id().number() == number)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSeatTookFromTheRequestToTheYesThatFilledIt() {
    var scene =
        Scene.under(Books.WIKIMEDIA_2019)
            .did(DANA, requestDeploy(1))
            .after(Duration.ofMinutes(4))
            .did(TYLER, approve(1))
            .after(Duration.ofMinutes(7))
            .did(SAM, approve(1));
    var figures = figures(scene, 1);
    assertThat(figures.opened()).isEqualTo(NOW);
    assertThat(figures.pace().toSeat())
        .isEqualTo(Map.of("releng", Duration.ofMinutes(4), "sre", Duration.ofMinutes(11)));
    assertThat(figures.pace().toQuorum()).contains(Duration.ofMinutes(11));
    assertThat(figures.ending()).isEmpty();
  }

  @Test
  void whoMovesToAnotherSeatFillsTheFirstOneNoLater() {
    var scene =
        Scene.under(Books.WIKIMEDIA_2019)
            .did(DANA, requestDeploy(1))
            .after(Duration.ofMinutes(1))
            .did(ROBIN, approve(1))
            .after(Duration.ofMinutes(1))
            .did(TYLER, approve(1));
    assertThat(figures(scene, 1).pace().toSeat())
        .isEqualTo(Map.of("releng", Duration.ofMinutes(1), "sre", Duration.ofMinutes(2)));
  }

  @Test
  void aYesThatFallsDoesNotMakeTheFirstOneForgotten() {
    var scene =
        Scene.under(Books.WIKIMEDIA_2019)
            .did(DANA, requestDeploy(1))
            .after(Duration.ofMinutes(1))
            .did(SAM, approve(1))
            .did(SAM, withdraw(1))
            .after(Duration.ofMinutes(9))
            .did(SAM, approve(1));
    assertThat(figures(scene, 1).pace().toSeat()).containsEntry("sre", Duration.ofMinutes(1));
    assertThat(figures(scene, 1).pace().toQuorum()).isEmpty();
  }

  @Test
  void aCaseEndsAndIsOpenAgain() {
    var scene =
        Scene.under(Books.WIKIMEDIA_2019)
            .did(DANA, requestDeploy(1))
            .did(TYLER, approve(1))
            .did(SAM, approve(1))
            .did(DANA, start(1))
            .did(DANA, finish(1))
            .did(DANA, verify(1));
    assertThat(figures(scene, 1).ending()).contains(Outcome.VERIFIED);
    scene.did(DANA, reopen(1));
    assertThat(figures(scene, 1).ending()).isEmpty();
  }

  @Test
  void whatHasLeftTheDeskStaysInTheLedger() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .did(DANA, planMaintenance())
            .did(DANA, cancel(1))
            .later(Duration.ofDays(8));
    assertThat(scene.desk().findMaintenance(1)).isEmpty();
    assertThat(figures(scene, 1).ending()).contains(MaintenanceOutcome.CANCELLED);
    assertThat(ledger(scene).listBookings())
        .singleElement()
        .satisfies(b -> {
          assertThat(b.entry().state()).isEqualTo(State.CANCELLED);
          assertThat(b.sequence()).isEqualTo(1);
          assertThat(b.opened()).isEqualTo(NOW);
        });
  }

  @Test
  void managersOfServicesHaveSeatsToo() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .did(DANA, planMaintenance())
            .after(Duration.ofHours(3))
            .did(ERIN, yes(1))
            .after(Duration.ofHours(3))
            .did(NOOR, yes(1));
    assertThat(figures(scene, 1).pace().toSeat())
        .isEqualTo(
            Map.of(
                "em of mediawiki", Duration.ofHours(3),
                "em of infrastructure", Duration.ofHours(6)));
    assertThat(figures(scene, 1).pace().toQuorum()).contains(Duration.ofHours(6));
  }

  @Test
  void anEmergencyThatDoesNotWaitIsCountedAndHasAWindowOnceItIsDone() {
    var scene = Scene.under(Books.MIRAHEZE).did(SAM, openEmergency(Optional.of("all is down")));
    assertThat(figures(scene, 1).course().immediate()).isTrue();
    assertThat(figures(scene, 1).course().began()).contains(NOW);
    assertThat(figures(scene, 1).course().window()).isEmpty();
    var open = ledger(scene).listBookings().getFirst();
    assertThat(open.entry().state()).isEqualTo(State.IN_PROCESS);
    assertThat(open.entry().window()).isEqualTo(new Window(NOW, Duration.ZERO));

    scene.after(Duration.ofHours(1)).did(SAM, on(1, new CaseAction.Finish()));
    scene.later(Duration.ofHours(5));
    var done = ledger(scene).listBookings().getFirst();
    assertThat(done.entry().state()).isEqualTo(State.COMPLETED);
    assertThat(done.entry().window()).isEqualTo(new Window(NOW, Duration.ofHours(1)));
    assertThat(done.sequence()).isEqualTo(2);
    assertThat(figures(scene, 1).course().done()).contains(NOW.plus(Duration.ofHours(1)));
  }

  private static State state(Scene scene) {
    return ledger(scene).listBookings().getFirst().entry().state();
  }

  @Test
  void aWindowIsSureOnceItIsReadyAndMovedUntilThen() {
    var id = CaseId.maintenance(1);
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1));
    assertThat(state(scene)).isEqualTo(State.TENTATIVE);
    scene.and(new CourseEvent.Readied(id));
    assertThat(state(scene)).isEqualTo(State.CONFIRMED);
    var later = new Window(WINDOW.start().plus(Duration.ofDays(1)), WINDOW.length());
    scene.and(new CourseEvent.Unreadied(id), new PlanEvent.WindowMoved(id, DANA, later));
    assertThat(state(scene)).isEqualTo(State.RE_SCHEDULED);
    scene.and(new PlanEvent.GoalSet(id, DANA, "new disks"));
    assertThat(state(scene)).as("still").isEqualTo(State.RE_SCHEDULED);
    scene.and(new CourseEvent.Readied(id));
    assertThat(state(scene)).isEqualTo(State.CONFIRMED);
    scene.and(started(1));
    assertThat(state(scene)).isEqualTo(State.IN_PROCESS);
    scene.and(new CourseEvent.Halted(id, DANA, "why"));
    assertThat(state(scene)).isEqualTo(State.IN_PROCESS);
    scene.and(finished(1), completed(1));
    assertThat(state(scene)).isEqualTo(State.COMPLETED);
  }

  @Test
  void aWindowThatPassedUnusedIsCancelledInTheCalendar() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(
                planned(1),
                new CourseEvent.Closed(
                    CaseId.maintenance(1), MaintenanceOutcome.LAPSED, Optional.empty(), ""));
    assertThat(state(scene)).isEqualTo(State.CANCELLED);
  }

  @Test
  void workIsMeasuredAgainstTheWindowAsExtendedBeforeItsEnd() {
    var id = CaseId.maintenance(1);
    var hour = Duration.ofHours(1);
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1));
    assertThat(figures(scene, 1).course().window()).as("it has not begun").isEmpty();
    scene
        .and(started(1))
        .and(new CourseEvent.Extended(id, DANA, hour, WINDOW.end().plus(hour), true, "why"))
        .and(
            new CourseEvent.Extended(
                id, DANA, hour, WINDOW.end().plus(hour).plus(hour), false, "why"));
    var measured = new Window(WINDOW.start(), WINDOW.length().plus(hour));
    assertThat(figures(scene, 1).course().window()).contains(measured);
    assertThat(ledger(scene).listBookings().getFirst().entry().window().length())
        .as("the calendar shows when it ends")
        .isEqualTo(WINDOW.length().plus(hour).plus(hour));
  }

  @Test
  void restrictedCasesAreKnownAsSuch() {
    var scene = Scene.under(Books.WIKIMEDIA_2019).did(DANA, requestPrivately(1));
    assertThat(figures(scene, 1).restricted()).isTrue();
  }

  @Test
  void aLookGoesOnWhereTheLastOneEnded() {
    var scene = Scene.under(Books.WIKIMEDIA_2019).did(DANA, requestDeploy(1));
    var ledger = ledger(scene);
    assertThat(ledger.sequence()).isEqualTo(scene.desk().mark().sequence());
    int known = scene.history().size();
    scene.did(DANA, requestDeploy(2));
    scene.history().stream().skip(known).forEach(ledger::take);
    assertThat(ledger.listFigures()).hasSize(2);
    assertThat(ledger.listFigures().getLast().pace().toQuorum()).isEqualTo(Optional.empty());
  }
}
