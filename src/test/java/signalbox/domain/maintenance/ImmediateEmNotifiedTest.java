package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.rosterWithout;
import static signalbox.domain.scene.Maintained.completed;
import static signalbox.domain.scene.Maintained.decline;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openEmergency;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.openedAtOnce;
import static signalbox.domain.scene.Maintained.started;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.PaperEvent;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Emergency;

class ImmediateEmNotifiedTest {
  private static final CaseId ONE = CaseId.maintenance(1);
  private static final Command.OnCase ACK = on(1, new ConsentAction.Acknowledge());
  private static final Command.OnCase RATIFY = on(1, new ConsentAction.Ratify(Asked.WHY));
  private static final Command.OnCase OBJECT = on(1, new ConsentAction.ObjectTo(Asked.WHY));
  private static final Command.OnCase FINISH = on(1, new CaseAction.Finish(true));
  private static final Command.OnCase NOBODY_NEEDED =
      on(1, new ConsentAction.EngageNobody(Asked.WHY));

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(openedAtOnce(1), started(1));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Emergency.IMMEDIATE_EM_NOTIFIED).result();
  }

  @Test
  void aManagerWhoSaysSoKnowsOfIt() {
    assertThat(result(scene())).isEqualTo(Result.UNSATISFIED);
    var scene = scene().when(ERIN, ACK).then(new EmergencyEvent.Acknowledged(ONE, ERIN));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.when(NOOR, ACK).thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void whoOpenedItTellsAnother() {
    Scene.under(Books.MIRAHEZE)
        .did(ERIN, openEmergency(Optional.of(Asked.WHY)))
        .when(ERIN, ACK)
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, ACK)
        .thenRefused(Refusal.MayNot.class)
        .when(NOOR, ACK)
        .thenAccepted();
  }

  @Test
  void whereThereIsNoOtherManagerNobodyIsOwedWord() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(new DeskEvent.RosterAdopted(rosterWithout(NOOR)))
            .did(ERIN, openEmergency(Optional.of(Asked.WHY)));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void itIsNotClosedBeforeThat() {
    scene()
        .did(DANA, NOBODY_NEEDED)
        .when(DANA, FINISH)
        .then(new CourseEvent.Finished(ONE, DANA, true))
        .when(NOOR, ACK)
        .then(new EmergencyEvent.Acknowledged(ONE, NOOR), completed(1));
  }

  @Test
  void managersAreCalledUpTheLadderAndThenDaily() {
    var scene = scene();
    scene
        .later(Duration.ofMinutes(3))
        .then(new EmergencyEvent.Called(ONE, 1, List.of(ERIN, NOOR)))
        .later(Duration.ofMinutes(12))
        .then(
            new EmergencyEvent.Called(ONE, 2, List.of(ERIN, NOOR)),
            new EmergencyEvent.Called(ONE, 3, List.of(ERIN, NOOR)))
        .later(Duration.ofDays(1))
        .thenOf(EmergencyEvent.class, new EmergencyEvent.Called(ONE, 4, List.of(ERIN, NOOR)))
        .did(NOOR, ACK)
        .later(Duration.ofDays(3))
        .thenOf(EmergencyEvent.class);
  }

  @Test
  void ofCallsThatWereMissedOnlyTheLastIsMade() {
    scene()
        .back(Duration.ofDays(2))
        .thenOf(EmergencyEvent.class, new EmergencyEvent.Called(ONE, 4, List.of(ERIN, NOOR)));
  }

  @Test
  void aHoldDoesNotKeepManagersFromBeingTold() {
    scene()
        .did(DANA, on(1, new CaseAction.Hold(Asked.WHY)))
        .later(Duration.ofMinutes(3))
        .thenAccepted();
  }

  @Test
  void aWeekOfCallsThatNobodyAnsweredIsEnough() {
    var scene = scene().did(DANA, NOBODY_NEEDED).did(DANA, FINISH);
    scene.later(Duration.ofDays(6).plusMinutes(15));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene
        .later(Duration.ofDays(1))
        .then(new EmergencyEvent.Called(ONE, 10, List.of(ERIN, NOOR)), completed(1));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whoRatifiesOrObjectsKnowsOfItAndNeitherIsDemanded() {
    var scene = scene().when(ERIN, RATIFY).then(new EmergencyEvent.Ratified(ONE, ERIN, Asked.WHY));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene
        .when(ERIN, RATIFY)
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(NOOR, OBJECT)
        .then(new EmergencyEvent.ObjectedTo(ONE, NOOR, Asked.WHY))
        .when(SAM, OBJECT)
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void itCanBeJudgedAlsoAfterItsEnd() {
    var scene = scene().did(DANA, NOBODY_NEEDED).did(ERIN, ACK).did(DANA, FINISH);
    scene
        .when(NOOR, RATIFY)
        .then(new EmergencyEvent.Ratified(ONE, NOOR, Asked.WHY))
        .after(Duration.ofHours(25))
        .when(NOOR, OBJECT)
        .then(new EmergencyEvent.ObjectedTo(ONE, NOOR, Asked.WHY));
  }

  @Test
  void whoObjectsWithinADayAlsoFindsThatThereIsSomethingToReport() {
    var scene = scene().did(DANA, NOBODY_NEEDED).did(ERIN, ACK).did(DANA, FINISH);
    scene
        .when(NOOR, OBJECT)
        .then(
            new EmergencyEvent.ObjectedTo(ONE, NOOR, Asked.WHY),
            new PaperEvent.ReportDemanded(ONE, NOOR, Asked.WHY));
    assertThat(scene.maintenance(1).isOpen()).isTrue();
    scene.when(NOOR, OBJECT).thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void anObjectionToItsBeginningIsNoneToNothingBeingToReport() {
    scene()
        .did(DANA, NOBODY_NEEDED)
        .did(NOOR, OBJECT)
        .did(DANA, FINISH)
        .when(NOOR, OBJECT)
        .then(new PaperEvent.ReportDemanded(ONE, NOOR, Asked.WHY));
  }

  @Test
  void whatWaitedForAYesAsksForNoWord() {
    var scene = Scene.under(Books.MIRAHEZE).and(opened(1));
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
    scene
        .when(ERIN, ACK)
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.ACKNOWLEDGEMENT))
        .when(ERIN, RATIFY)
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.JUDGEMENT));
  }

  @Test
  void managersAreCalledForTheirYesToo() {
    Scene.under(Books.MIRAHEZE)
        .and(opened(1))
        .later(Duration.ofMinutes(3))
        .then(new EmergencyEvent.Called(ONE, 1, List.of(ERIN, NOOR)))
        .did(NOOR, decline(1))
        .later(Duration.ofDays(1))
        .thenNothing();
  }
}
