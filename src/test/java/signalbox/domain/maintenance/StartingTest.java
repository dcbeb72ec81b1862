package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.member;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.atStart;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Finding;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Window;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.PolicyBook;
import signalbox.policy.Step;

class StartingTest {
  private static final PolicyBook BOOK = Books.only(Books.MIRAHEZE, Planning.DISCUSSED_WITH_EM);
  private static final Command START = on(1, new CaseAction.Start());
  private static final Command CHECK_IN = on(1, new CourseAction.CheckIn());
  private static final Command DISCUSS = on(1, new ConsentAction.Discuss());
  private static final Instant AT = Maintained.WINDOW.start();

  @Test
  void everyClauseInTheWayIsNamed() {
    var scene = atStart(Books.MIRAHEZE).when(DANA, START);
    var refusal = (Refusal.Unsatisfied) scene.refusal();
    assertThat(refusal.step()).isEqualTo(Step.START);
    assertThat(refusal.findings())
        .extracting(Finding::clause)
        .contains(Planning.DISCUSSED_WITH_EM, Planning.APPROVED_BY_BOTH_EMS);
  }

  @Test
  void whenNothingIsInTheWayItIsReady() {
    var scene =
        atStart(BOOK)
            .when(NOOR, DISCUSS)
            .then(new ConsentEvent.Discussed(ONE, NOOR), new CourseEvent.Readied(ONE));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.READY);
    scene.when(DANA, START).thenOf(CourseEvent.class, started(1));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
  }

  @Test
  void itIsNotReadyAnyMoreWhenSomethingFalls() {
    var book = Books.only(Books.MIRAHEZE, Planning.APPROVED_BY_RELEVANT_EM);
    var scene =
        Scene.under(book)
            .and(planned(1))
            .did(ERIN, Maintained.approve(1))
            .did(NOOR, Maintained.approve(1));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.READY);
    scene.did(NOOR, Maintained.withdraw(1));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.PLANNING);
    scene.did(NOOR, Maintained.approve(1));
    var others = Cast.rosterWith(member("erin"), member("noor"), member("kim", Cast.EM));
    scene.whenClock(new Command.AdoptRoster(others)).thenAccepted();
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.PLANNING);
  }

  @Test
  void onlyWhoLeadsBegins() {
    atStart(BOOK)
        .did(NOOR, DISCUSS)
        .when(SAM, START)
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, START)
        .thenRefused(Refusal.MayNot.class)
        .did(DANA, START)
        .when(DANA, START)
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void beforeItsWindowItIsAskedAbout() {
    Scene.under(BOOK)
        .and(planned(1))
        .did(NOOR, DISCUSS)
        .when(DANA, START)
        .thenRefused(new Refusal.TooEarly(ONE, AT))
        .when(DANA, on(1, new CaseAction.Start(true)))
        .thenOf(CourseEvent.class, started(1));
  }

  @Test
  void afterItsWindowItIsTooLate() {
    atStart(BOOK)
        .did(NOOR, DISCUSS)
        .after(Duration.ofHours(2))
        .when(DANA, START)
        .thenRefused(new Refusal.WindowPassed(ONE, Maintained.WINDOW));
  }

  @Test
  void whatIsHeldDoesNotBegin() {
    atStart(BOOK)
        .did(NOOR, DISCUSS)
        .did(SAM, on(1, new CaseAction.Hold("wait")))
        .when(DANA, START)
        .thenRefused(Refusal.OnHold.class);
  }

  @Test
  void membersAreCalledAndCheckInBeforeItBegins() {
    Scene.under(BOOK)
        .and(planned(1), new PlanEvent.MemberAdded(ONE, DANA, SAM))
        .when(SAM, CHECK_IN)
        .thenRefused(new Refusal.NotBefore(ONE, AT.minus(Duration.ofMinutes(30))))
        .later(Duration.between(Cast.NOW, AT.minus(Duration.ofMinutes(30))))
        .thenOf(CourseEvent.class, new CourseEvent.CheckInCalled(ONE, AT))
        .when(SAM, CHECK_IN)
        .thenOf(CourseEvent.class, new CourseEvent.CheckedIn(ONE, SAM))
        .when(SAM, CHECK_IN)
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(EVE, CHECK_IN)
        .thenRefused(Refusal.MayNot.class)
        .did(ROBIN, CHECK_IN);
  }

  @Test
  void theLeaderIsAskedToBeginAndThenItLapses() {
    atStart(BOOK)
        .later(Duration.ofHours(2))
        .thenOf(
            CourseEvent.class,
            new CourseEvent.CheckInCalled(ONE, AT),
            new CourseEvent.BeginAsked(ONE, AT, 1),
            new CourseEvent.BeginAsked(ONE, AT, 2),
            new CourseEvent.BeginAsked(ONE, AT, 3))
        .later(Duration.ofHours(24))
        .thenOf(
            CourseEvent.class,
            new CourseEvent.Closed(ONE, MaintenanceOutcome.LAPSED, Optional.empty(), ""));
  }

  @Test
  void afterATimeAwayTheLeaderIsAskedOnce() {
    atStart(BOOK)
        .and(new CourseEvent.CheckInCalled(ONE, AT))
        .back(Duration.ofHours(3))
        .thenOf(CourseEvent.class, new CourseEvent.BeginAsked(ONE, AT, 3));
  }

  @Test
  void anotherWindowIsCalledForAnew() {
    var later = new Window(AT.plus(Duration.ofDays(1)), Duration.ofHours(1));
    atStart(BOOK)
        .later(Duration.ofMinutes(1))
        .and(new PlanEvent.WindowMoved(ONE, DANA, later))
        .later(Duration.ofDays(1))
        .thenOf(
            CourseEvent.class,
            new CourseEvent.CheckInCalled(ONE, later.start()),
            new CourseEvent.BeginAsked(ONE, later.start(), 1));
  }
}
