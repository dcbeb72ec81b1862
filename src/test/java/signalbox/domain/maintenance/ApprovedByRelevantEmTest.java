package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.approved;
import static signalbox.domain.scene.Maintained.decline;
import static signalbox.domain.scene.Maintained.declined;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.plan;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Maintained.withdraw;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Service;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.Team;

class ApprovedByRelevantEmTest {
  private static final CaseId ONE = CaseId.maintenance(1);
  private static final Service MEDIAWIKI = new Service("mediawiki");
  private static final Service INFRASTRUCTURE = new Service("infrastructure");

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Planning.APPROVED_BY_RELEVANT_EM).result();
  }

  @Test
  void theManagerOfAServiceSaysYesForIt() {
    scene().when(ERIN, approve(1)).then(approved(1, ERIN, "mediawiki"));
  }

  @Test
  void everyServiceNeedsTheYesOfItsManager() {
    var scene = scene().did(ERIN, approve(1));
    assertThat(scene.finding(1, Planning.APPROVED_BY_RELEVANT_EM))
        .isEqualTo(
            new Finding(
                Planning.APPROVED_BY_RELEVANT_EM,
                Result.UNSATISFIED,
                new Because.Managers(
                    List.of(new Because.Signed(List.of(MEDIAWIKI), ERIN, Optional.empty())),
                    List.of(
                        new Because.Unsigned(
                            List.of(INFRASTRUCTURE),
                            List.of(NOOR),
                            List.of(),
                            List.of(),
                            Optional.empty())))));
    assertThat(result(scene.did(NOOR, approve(1)))).isEqualTo(Result.SATISFIED);
  }

  @Test
  void theYesOfOthersIsRecordedAndCountsForNothing() {
    var scene =
        scene().when(SAM, approve(1)).then(new ConsentEvent.Supported(ONE, SAM, List.of(SRE)));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.when(SAM, approve(1)).thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void whoPlansItSaysNoYes() {
    Scene.under(Books.MIRAHEZE)
        .did(ERIN, planMaintenance())
        .when(ERIN, approve(1))
        .thenRefused(new Refusal.OwnRequest(ONE));
  }

  @Test
  void forThePlanOfAServicesOnlyManagerAnyOtherManagerSaysYes() {
    Scene.under(Books.MIRAHEZE)
        .did(ERIN, planMaintenance())
        .when(NOOR, approve(1))
        .then(approved(1, NOOR, "mediawiki", "infrastructure"));
  }

  @Test
  void forAServiceThatNobodyManagesTheManagersOfTheOthersSayYes() {
    var window = Maintained.WINDOW;
    var plan = new MaintenancePlan("New", List.of(MEDIAWIKI, new Service("irc")), window);
    Scene.under(Books.MIRAHEZE)
        .did(DANA, new Command.PlanMaintenance(plan, false, false))
        .when(NOOR, approve(1))
        .then(new ConsentEvent.Supported(ONE, NOOR, List.of(EM)))
        .when(ERIN, approve(1))
        .then(approved(1, ERIN, "mediawiki", "irc"));
  }

  @Test
  void whereNobodyManagesAnythingAnyManagerSaysYes() {
    var plan = new MaintenancePlan("New", List.of(new Service("irc")), Maintained.WINDOW);
    Scene.under(Books.MIRAHEZE)
        .did(DANA, new Command.PlanMaintenance(plan, false, false))
        .when(NOOR, approve(1))
        .then(approved(1, NOOR, "irc"));
  }

  @Test
  void theSameYesTwiceIsRefused() {
    scene()
        .did(ERIN, approve(1))
        .when(ERIN, approve(1))
        .thenRefused(new Refusal.AlreadyApproved(ONE, List.of(EM)));
  }

  @Test
  void onlyManagersHaveSeats() {
    var as = new CaseAction.Approve(Optional.of(SRE), Optional.empty());
    scene()
        .when(ERIN, on(1, as))
        .thenRefused(new Refusal.NotAsked(ONE, SRE, List.of(EM)))
        .when(SAM, on(1, new CaseAction.Approve(Optional.of(EM), Optional.empty())))
        .thenRefused(new Refusal.NotOnTeam(ONE, EM, List.of(SRE)));
  }

  @Test
  void anAliasOfTheTeamIsTheTeam() {
    var as = new CaseAction.Approve(Optional.of(new Team("director")), Optional.empty());
    scene().when(ERIN, on(1, as)).then(approved(1, ERIN, "mediawiki"));
  }

  @Test
  void aNoOfItsManagerStandsUntilItIsTakenBack() {
    var scene =
        scene()
            .and(approved(1, NOOR, "infrastructure"))
            .when(ERIN, decline(1))
            .then(declined(1, ERIN));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.when(ERIN, decline(1)).thenRefused(new Refusal.AlreadySo(ONE));
    scene
        .when(ERIN, approve(1))
        .then(new ConsentEvent.DeclineWithdrawn(ONE, ERIN), approved(1, ERIN, "mediawiki"));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void aNoTakesTheYesBackThatWentBeforeIt() {
    scene()
        .did(ERIN, approve(1))
        .when(ERIN, decline(1))
        .then(new ConsentEvent.ApprovalWithdrawn(ONE, ERIN), declined(1, ERIN));
  }

  @Test
  void theNoOfOthersStopsNothing() {
    scene()
        .when(SAM, decline(1))
        .then(new ConsentEvent.Objected(ONE, SAM, Asked.WHY))
        .when(SAM, decline(1))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void aYesAndANoCanBeTakenBack() {
    scene()
        .did(ERIN, approve(1))
        .when(ERIN, withdraw(1))
        .then(new ConsentEvent.ApprovalWithdrawn(ONE, ERIN))
        .did(ERIN, decline(1))
        .when(ERIN, withdraw(1))
        .then(new ConsentEvent.DeclineWithdrawn(ONE, ERIN))
        .when(ERIN, withdraw(1))
        .thenRefused(new Refusal.NothingToWithdraw(ONE));
  }

  @Test
  void whoPlansItAndManagersMayWaiveIt() {
    var scene = scene().did(DANA, waive(1, Planning.APPROVED_BY_RELEVANT_EM));
    assertThat(scene.finding(1, Planning.APPROVED_BY_RELEVANT_EM))
        .isEqualTo(
            new Finding(
                Planning.APPROVED_BY_RELEVANT_EM,
                Result.WAIVED,
                new Because.Passed(DANA, Asked.WHY)));
    scene()
        .when(SAM, waive(1, Planning.APPROVED_BY_RELEVANT_EM))
        .thenRefused(Refusal.NotWaivable.class);
  }

  @Test
  void overANoOnlyAnotherManagerWaivesIt() {
    scene()
        .did(ERIN, decline(1))
        .when(DANA, waive(1, Planning.APPROVED_BY_RELEVANT_EM))
        .thenRefused(
            new Refusal.NotWaivable(
                ONE,
                Planning.APPROVED_BY_RELEVANT_EM,
                List.of(new Refusal.Part(PartName.MANAGER, List.of(ERIN, NOOR))),
                false))
        .when(NOOR, waive(1, Planning.APPROVED_BY_RELEVANT_EM))
        .thenAccepted();
  }

  @Test
  void itIsNotAskedForInAnEmergency() {
    assertThat(result(Scene.under(Books.MIRAHEZE).and(opened(1)))).isEqualTo(Result.NOT_APPLICABLE);
  }
}
