package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openEmergency;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.plan;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.Refusal;
import signalbox.domain.Service;
import signalbox.domain.Window;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;

class PlanningTest {
  private static final Duration HOURS = Duration.ofHours(2);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE);
  }

  @Test
  void aPlanOpensAMaintenanceInItsFirstRevision() {
    var desk = scene().when(DANA, planMaintenance()).then(planned(1)).desk();
    assertThat(desk.findMaintenance(1).orElseThrow().revision()).isEqualTo(1);
    assertThat(desk.findDeploy(1)).isEmpty();
  }

  @Test
  void allKindsShareOneSequence() {
    scene()
        .and(requested(1))
        .when(DANA, planMaintenance())
        .then(planned(2))
        .did(SAM, requestDeploy(3));
  }

  @Test
  void theSamePlanTwiceIsOneMaintenance() {
    var same = new Refusal.SameMaintenance(CaseId.maintenance(1), DANA);
    scene()
        .and(planned(1))
        .when(SAM, planMaintenance())
        .thenRefused(same)
        .did(DANA, cancel(1))
        .when(SAM, planMaintenance())
        .thenAccepted();
    scene()
        .and(planned(1))
        .when(SAM, planMaintenance(new Window(WINDOW.start().plus(HOURS), HOURS)))
        .thenAccepted();
  }

  @Test
  void theSameEmergencyTwiceIsOneUntilItIsOver() {
    var same = new Refusal.SameMaintenance(CaseId.maintenance(1), DANA);
    scene()
        .and(opened(1))
        .when(SAM, openEmergency(Optional.empty()))
        .thenRefused(same)
        .and(started(1))
        .when(SAM, openEmergency(Optional.of("it cannot wait")))
        .thenRefused(same)
        .did(DANA, on(1, new CaseAction.Finish()))
        .when(SAM, openEmergency(Optional.empty()))
        .thenAccepted();
  }

  @Test
  void ofARestrictedOneNobodyLearnsByAskingForItInPublic() {
    var hidden = new Command.PlanMaintenance(plan(WINDOW), true, false);
    scene().did(DANA, hidden).when(SAM, planMaintenance()).thenAccepted();
  }

  @Test
  void aWindowThatHasBegunIsRefused() {
    var window = new Window(NOW, HOURS);
    scene().when(DANA, planMaintenance(window)).thenRefused(new Refusal.WindowOver(window));
  }

  @Test
  void aWindowTooFarAheadIsRefused() {
    var atMost = Duration.ofDays(400);
    scene().did(DANA, planMaintenance(new Window(NOW.plus(atMost), HOURS)));
    var window = new Window(NOW.plus(atMost).plusSeconds(1), HOURS);
    scene()
        .when(DANA, planMaintenance(window))
        .thenRefused(new Refusal.WindowTooFar(window, atMost));
  }

  @Test
  void aLongWindowHasToBeMeant() {
    var usual = Duration.ofHours(12);
    var window = new Window(NOW.plusSeconds(60), usual.plusMinutes(1));
    scene()
        .when(DANA, planMaintenance(window))
        .thenRefused(new Refusal.WindowTooLong(window, usual))
        .did(DANA, new Command.PlanMaintenance(plan(window), false, true));
  }

  @Test
  void aPolicyWithoutMaintenancePlansNone() {
    Scene.given()
        .when(DANA, planMaintenance())
        .thenRefused(new Refusal.NoMaintenance("wikimedia-2019"));
  }

  @Test
  void whatIsPlannedInPrivateIsRestricted() {
    var desk =
        scene().did(DANA, new Command.PlanMaintenance(plan(Maintained.WINDOW), true, false)).desk();
    assertThat(desk.findCase(1).orElseThrow().isRestricted()).isTrue();
    assertThat(desk.findCase(1).orElseThrow().home()).isEqualTo(SEC);
  }

  @Test
  void aServiceNamedTwiceIsOne() {
    var twice = List.of(new Service("MediaWiki"), new Service("mediawiki "));
    assertThat(new MaintenancePlan("t", twice, Maintained.WINDOW).services())
        .containsExactly(new Service("mediawiki"));
  }
}
