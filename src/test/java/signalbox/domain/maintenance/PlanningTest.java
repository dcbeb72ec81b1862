package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Maintained.plan;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.planned;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
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
