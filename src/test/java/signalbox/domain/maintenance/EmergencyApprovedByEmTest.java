package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.rosterWith;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.approved;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openEmergency;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.openedAtOnce;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Maintained.waive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Emergency;
import signalbox.policy.Step;

class EmergencyApprovedByEmTest {
  private static final CaseId ONE = CaseId.maintenance(1);
  private static final Command.OnCase START = on(1, new CaseAction.Start());

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(opened(1));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Emergency.EMERGENCY_APPROVED_BY_EM).result();
  }

  @Test
  void whoCarriesMaintenanceOutOpensOne() {
    Scene.under(Books.MIRAHEZE)
        .when(DANA, openEmergency(Optional.empty()))
        .then(opened(1))
        .when(KIM, openEmergency(Optional.empty()))
        .thenRefused(new Refusal.TeamOnly(SRE, Cast.roster().listTeam(SRE)));
    Scene.under(Books.MIRAHEZE).when(ERIN, openEmergency(Optional.empty())).thenAccepted();
  }

  @Test
  void aPolicyThatSaysNothingOfMaintenanceOpensNone() {
    Scene.under(Books.WIKIMEDIA_2019)
        .when(DANA, openEmergency(Optional.empty()))
        .thenRefused(Refusal.NoMaintenance.class);
  }

  @Test
  void itDoesNotStartWithoutAYes() {
    assertThat(result(scene())).isEqualTo(Result.UNSATISFIED);
    scene().when(DANA, START).thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void theYesOfAnyManagerIsEnoughForAllServices() {
    var scene =
        scene().when(NOOR, approve(1)).then(approved(1, NOOR, "mediawiki", "infrastructure"));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.when(DANA, START).then(started(1));
  }

  @Test
  void nothingElseHoldsItUp() {
    assertThat(
            MaintenanceRules.gates(
                scene().did(NOOR, approve(1)).maintenance(1),
                new Environs(Cast.roster(), Cast.NOW, Set.of(), List.of()),
                Step.START))
        .isEmpty();
  }

  @Test
  void whoOpenedItSaysNoYesOfTheirOwn() {
    Scene.under(Books.MIRAHEZE)
        .did(ERIN, openEmergency(Optional.empty()))
        .when(ERIN, approve(1))
        .thenRefused(new Refusal.OwnRequest(ONE))
        .did(NOOR, approve(1))
        .when(NOOR, START)
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, START)
        .then(new CourseEvent.Started(ONE, ERIN));
  }

  @Test
  void theYesIsLookedAtAgainWhenItStarts() {
    var scene =
        scene()
            .did(NOOR, approve(1))
            .and(new DeskEvent.RosterAdopted(rosterWith(Cast.member("noor", SRE))));
    scene.when(DANA, START).thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void whatCannotWaitBeginsAtOnce() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .when(DANA, openEmergency(Optional.of(Asked.WHY)))
            .then(openedAtOnce(1), started(1));
    assertThat(scene.finding(1, Emergency.EMERGENCY_APPROVED_BY_EM))
        .isEqualTo(
            new Finding(
                Emergency.EMERGENCY_APPROVED_BY_EM,
                Result.SATISFIED,
                new Because.Immediate(DANA, Asked.WHY)));
  }

  @Test
  void itCannotWaitAfterAll() {
    scene()
        .when(KIM, waive(1, Emergency.EMERGENCY_APPROVED_BY_EM))
        .thenRefused(Refusal.NotWaivable.class)
        .when(SAM, waive(1, Emergency.EMERGENCY_APPROVED_BY_EM))
        .then(new EmergencyEvent.ImmediateDeclared(ONE, SAM, Asked.WHY))
        .when(SAM, waive(1, Emergency.EMERGENCY_APPROVED_BY_EM))
        .thenRefused(Refusal.NothingToWaive.class)
        .when(DANA, START)
        .then(started(1));
  }

  @Test
  void aHoldOfWhoOpenedItOrOfAManagerIsAHold() {
    scene()
        .when(KIM, on(1, new CaseAction.Hold(Asked.WHY)))
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, on(1, new CaseAction.Hold(Asked.WHY)))
        .thenRefused(Refusal.MayNot.class)
        .did(NOOR, approve(1))
        .did(ERIN, on(1, new CaseAction.Hold(Asked.WHY)))
        .when(DANA, START)
        .thenRefused(Refusal.OnHold.class);
  }

  @Test
  void itIsAskedForInAnEmergencyOnly() {
    assertThat(result(Scene.under(Books.MIRAHEZE).and(planned(1))))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
