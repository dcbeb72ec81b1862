package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.okBeside;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.LAB;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.besideAllowed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.domain.scene.Happened.waived;
import static signalbox.policy.DeploySlug.ONE_AT_A_TIME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.Event;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;
import signalbox.policy.Step;

class OneAtATimeTest {
  /** Deploy 1 runs in Kim's hands, deploy 2 could start. */
  private static Scene oneRunsTheOtherWaits() {
    return Scene.given(runs(1, KIM)).and(upTo(DeployStatus.CONFIRMED, 2));
  }

  private static Event[] runs(int deploy, MemberId deployer) {
    return new Event[] {
      requested(deploy),
      approved(deploy, TYLER),
      approved(deploy, SAM),
      deployerNamed(deploy, DANA, deployer),
      started(deploy, deployer, TYLER, SAM)
    };
  }

  private static Finding running(int deploy, MemberId deployer) {
    return new Finding(
        ONE_AT_A_TIME,
        Result.UNSATISFIED,
        new Because.Running(List.of(new Because.RunningDeploy(CaseId.deploy(deploy), deployer))));
  }

  @Test
  void whileAnotherDeployOfTheVenueRunsNoneStarts() {
    oneRunsTheOtherWaits()
        .when(DANA, start(2))
        .thenRefused(
            new Refusal.Unsatisfied(CaseId.deploy(2), Step.START, List.of(running(1, KIM))));
  }

  @ParameterizedTest
  @CsvSource({
    "REQUESTED, SATISFIED",
    "CONFIRMED, SATISFIED",
    "STARTED, UNSATISFIED",
    "ROLLING_BACK, UNSATISFIED",
    "DONE, SATISFIED",
    "CLOSED, SATISFIED"
  })
  void onlyOneThatChangesSomethingNowIsInTheWay(DeployStatus other, Result result) {
    var scene = Scene.given(upTo(other, 1)).and(requested(2));
    assertThat(scene.result(2, ONE_AT_A_TIME)).isEqualTo(result);
  }

  @Test
  void oneOfAnotherVenueIsNotInTheWay() {
    var scene =
        Scene.given(runs(1, KIM))
            .and(requested(2, Asked.request(9, Reason.ABUSE), LAB, false))
            .and(approved(2, TYLER), approved(2, SAM));
    assertThat(scene.finding(2, ONE_AT_A_TIME))
        .isEqualTo(new Finding(ONE_AT_A_TIME, Result.SATISFIED, new Because.Running(List.of())));
    scene.did(DANA, start(2));
  }

  @Test
  void oneIsNotInItsOwnWay() {
    assertThat(Scene.given(upTo(DeployStatus.STARTED, 1)).result(1, ONE_AT_A_TIME))
        .isEqualTo(Result.SATISFIED);
  }

  @Test
  void itsDeployerMaySayThatItIsAllRight() {
    oneRunsTheOtherWaits()
        .when(KIM, okBeside(2))
        .then(besideAllowed(2, 1, KIM))
        .when(DANA, start(2))
        .then(deployerNamed(2, DANA, DANA), started(2, DANA, TYLER, SAM));
  }

  @Test
  void nobodyElseMaySaySo() {
    for (MemberId who : List.of(DANA, SAM, ERIN)) {
      oneRunsTheOtherWaits()
          .when(who, okBeside(2))
          .thenRefused(
              new Refusal.MayNot(
                  CaseId.deploy(2), List.of(new Part(PartName.DEPLOYER, List.of(KIM)))));
    }
  }

  @Test
  void whatWasSaidOfOneDoesNotHoldForAThird() {
    oneRunsTheOtherWaits()
        .did(KIM, okBeside(2))
        .and(runs(3, EVE))
        .when(DANA, start(2))
        .thenRefused(
            new Refusal.Unsatisfied(CaseId.deploy(2), Step.START, List.of(running(3, EVE))))
        .did(EVE, okBeside(2))
        .did(DANA, start(2));
  }

  @Test
  void withNothingBesideItThereIsNothingToAllow() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(DANA, okBeside(1))
        .thenRefused(new Refusal.NothingRunning(CaseId.deploy(1)));
    oneRunsTheOtherWaits()
        .did(KIM, okBeside(2))
        .when(KIM, okBeside(2))
        .thenRefused(new Refusal.NothingRunning(CaseId.deploy(2)));
  }

  @Test
  void anSreOnTheSeatWaivesItWithAWhy() {
    var scene =
        oneRunsTheOtherWaits()
            .when(SAM, waive(2, ONE_AT_A_TIME))
            .then(waived(2, ONE_AT_A_TIME, SAM));
    assertThat(scene.finding(2, ONE_AT_A_TIME))
        .isEqualTo(new Finding(ONE_AT_A_TIME, Result.WAIVED, new Because.Passed(SAM, Asked.WHY)));
    scene.did(DANA, start(2));
  }

  @Test
  void nobodyElseWaivesIt() {
    for (MemberId who : List.of(DANA, TYLER, ALEX, ERIN, KIM)) {
      oneRunsTheOtherWaits()
          .when(who, waive(2, ONE_AT_A_TIME))
          .thenRefused(
              new Refusal.NotWaivable(
                  CaseId.deploy(2),
                  ONE_AT_A_TIME,
                  List.of(new Part(PartName.SRE_APPROVER, List.of(SAM))),
                  false));
    }
  }

  @Test
  void whileNothingRunsThereIsNothingToWaive() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(SAM, waive(1, ONE_AT_A_TIME))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void aPolicyWithoutItStartsBesideOthers() {
    var book = Books.without(Books.WIKIMEDIA_2019, ONE_AT_A_TIME);
    var scene = Scene.under(book).and(runs(1, KIM)).and(upTo(DeployStatus.CONFIRMED, 2));
    assertThat(scene.result(2, ONE_AT_A_TIME)).isEqualTo(Result.NOT_APPLICABLE);
    scene.did(DANA, start(2));
  }
}
