package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.amend;
import static signalbox.domain.scene.Asked.approach;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.change;
import static signalbox.domain.scene.Asked.deployer;
import static signalbox.domain.scene.Asked.deployerNeeded;
import static signalbox.domain.scene.Asked.okBeside;
import static signalbox.domain.scene.Asked.reason;
import static signalbox.domain.scene.Asked.rollback;
import static signalbox.domain.scene.Asked.setTask;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.task;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.amended;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.fell;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.inRevision;
import static signalbox.domain.scene.Happened.reasonGiven;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.taskChanged;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.policy.DeploySlug.ONE_AT_A_TIME;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployEvent.Fall;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;

/** What is asked for changes, and so may those who ask. */
class AmendingTest {
  private static final CaseId ONE = CaseId.deploy(1);

  @Test
  void allApprovalsFallWithAnotherChange() {
    var scene =
        Scene.given(upTo(DeployStatus.CONFIRMED, 1))
            .when(DANA, amend(1, 99))
            .then(
                amended(1, DANA, 99, 2),
                fell(1, TYLER, Fall.AMENDED),
                fell(1, SAM, Fall.AMENDED),
                unconfirmed(1));
    assertThat(scene.deploy(1).request().change()).isEqualTo(change(99));
    assertThat(scene.deploy(1).revision()).isEqualTo(2);
    scene
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .when(SAM, approve(1))
        .then(inRevision(2, approved(1, SAM)))
        .when(TYLER, approve(1))
        .then(inRevision(2, approved(1, TYLER)), confirmed(1));
  }

  @Test
  void allApprovalsFallWithAnotherTask() {
    var scene =
        Scene.given(requested(1), approved(1, SAM))
            .when(DANA, setTask(1, 99))
            .then(taskChanged(1, DANA, 99, 2), fell(1, SAM, Fall.AMENDED));
    assertThat(scene.deploy(1).request().task()).isEqualTo(task(99));
    scene.when(DANA, amend(1, 98)).then(amended(1, DANA, 98, 3));
  }

  @Test
  void theSameChangeOrTaskAgainIsNoAmendment() {
    Scene.given(requested(1))
        .when(DANA, amend(1, 1001))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(DANA, setTask(1, 1001))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void anAmendmentToTheChangeOfAnotherOpenCaseNamesThatOneAndItsRequester() {
    Scene.given(requested(1), requested(2), handedOver(2, DANA, KIM))
        .when(DANA, amend(1, 1002))
        .thenRefused(new Refusal.SameChange(CaseId.deploy(2), KIM));
  }

  /** Their yes to another deploy beside this one was to the change that they knew. */
  @Test
  void whatWasAllowedBesideFallsWithTheRevision() {
    var beside =
        Scene.given(upTo(DeployStatus.STARTED, 1))
            .and(upTo(DeployStatus.CONFIRMED, 2))
            .did(DANA, okBeside(2))
            .did(DANA, amend(2, 99));
    assertThat(beside.result(2, ONE_AT_A_TIME)).isEqualTo(Result.UNSATISFIED);
    var waived =
        Scene.given(upTo(DeployStatus.STARTED, 1))
            .and(upTo(DeployStatus.CONFIRMED, 2))
            .did(SAM, waive(2, ONE_AT_A_TIME))
            .did(DANA, setTask(2, 99));
    assertThat(waived.result(2, ONE_AT_A_TIME)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void onlyRequesterAndDeployerChangeWhatIsAskedFor() {
    List<Command.OnCase> commands =
        List.of(
            amend(1, 99),
            setTask(1, 99),
            reason(1, Reason.ABUSE),
            deployer(1, EVE),
            Asked.handOver(1, EVE));
    for (var command : commands) {
      for (MemberId who : List.of(SAM, ERIN, EVE)) {
        Scene.given(upTo(DeployStatus.CONFIRMED, 1))
            .and(deployerNamed(1, DANA, KIM))
            .when(who, command)
            .thenRefused(
                new Refusal.MayNot(
                    ONE,
                    List.of(
                        new Part(PartName.REQUESTER, List.of(DANA)),
                        new Part(PartName.DEPLOYER, List.of(KIM)))));
      }
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .and(deployerNamed(1, DANA, KIM))
          .did(KIM, command);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"STARTED", "DONE", "ROLLING_BACK", "CLOSED"})
  void onceItHasStartedItStaysWhatItIs(DeployStatus status) {
    for (var command :
        List.of(amend(1, 99), setTask(1, 99), reason(1, Reason.ABUSE), approach(1, fix()))) {
      Scene.given(upTo(status, 1)).when(DANA, command).thenRefused(Refusal.WrongMoment.class);
    }
  }

  private static Approach fix() {
    return new Approach(Approach.Kind.FIX_FORWARD, Optional.of("why"));
  }

  @Test
  void theSameReasonOrApproachAgainIsNoNews() {
    Scene.given(requested(1))
        .when(DANA, reason(1, Reason.AVAILABILITY))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(DANA, approach(1, rollback()))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void reasonAndApproachMayComeTogether() {
    var both = new CaseAction.GiveReason(Optional.of(Reason.ABUSE), Optional.of(fix()));
    var request = Scene.given(requested(1)).did(DANA, Asked.on(1, both)).deploy(1).request();
    assertThat(request.reason()).contains(Reason.ABUSE);
    assertThat(request.approach()).contains(fix());
  }

  /** The policy asks Security for its reason only; Release Engineering and SRE said yes. */
  @Test
  void aReasonThatNeedsOneSeatLessConfirms() {
    Scene.given(requested(1, Reason.SECURITY), approved(1, TYLER), approved(1, SAM))
        .when(DANA, reason(1, Reason.ABUSE))
        .then(reasonGiven(1, DANA, Reason.ABUSE), confirmed(1));
  }

  @Test
  void aReasonThatNeedsOneSeatMoreUnconfirms() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(DANA, reason(1, Reason.SECURITY))
        .then(reasonGiven(1, DANA, Reason.SECURITY), unconfirmed(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void oneNamesOneselfOrAnotherAsTheDeployer() {
    var me = Asked.on(1, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    Scene.given(requested(1))
        .when(DANA, me)
        .then(deployerNamed(1, DANA, DANA))
        .when(DANA, deployer(1, DANA))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(DANA, deployer(1, NOBODY))
        .thenRefused(new Refusal.UnknownMember(NOBODY, List.of(NOOR)))
        .when(DANA, deployerNeeded(1))
        .then(new DeployEvent.DeployerNamed(ONE, DANA, Optional.empty()))
        .when(DANA, deployerNeeded(1))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void whileItRunsTheDeployerMayChangeButNotGoMissing() {
    for (var status : List.of(DeployStatus.STARTED, DeployStatus.ROLLING_BACK)) {
      Scene.given(upTo(status, 1))
          .when(DANA, deployerNeeded(1))
          .thenRefused(Refusal.WrongMoment.class)
          .when(DANA, deployer(1, SAM))
          .then(deployerNamed(1, DANA, SAM))
          .when(DANA, Asked.finish(1))
          .thenRefused(Refusal.MayNot.class)
          .did(SAM, Asked.finish(1));
    }
    Scene.given(upTo(DeployStatus.DONE, 1))
        .when(DANA, deployer(1, SAM))
        .thenRefused(Refusal.WrongMoment.class);
  }
}
