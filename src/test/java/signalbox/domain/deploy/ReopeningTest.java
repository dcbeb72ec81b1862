package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.abort;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.bareRequest;
import static signalbox.domain.scene.Asked.finish;
import static signalbox.domain.scene.Asked.hold;
import static signalbox.domain.scene.Asked.okBeside;
import static signalbox.domain.scene.Asked.reopen;
import static signalbox.domain.scene.Asked.rollBack;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unhold;
import static signalbox.domain.scene.Asked.verify;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.fell;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.reopened;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.domain.scene.Happened.verificationAsked;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;
import signalbox.policy.Step;

class ReopeningTest {
  private static final CaseId ONE = CaseId.deploy(1);

  private static Scene aborted(DeployStatus at) {
    return Scene.given(upTo(at, 1)).did(SAM, abort(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "CONFIRMED", "STARTED", "ROLLING_BACK"})
  void itStandsWhereItStood(DeployStatus before) {
    var scene =
        Scene.given(upTo(before, 1))
            .did(DANA, abort(1))
            .when(DANA, reopen(1))
            .then(reopened(1, DANA));
    assertThat(scene.deploy(1).status()).isEqualTo(before);
    assertThat(scene.deploy(1).progress().closing()).isEmpty();
  }

  @Test
  void everyOutcomeCanBeTakenBack() {
    Scene.given(upTo(DeployStatus.DONE, 1)).did(DANA, verify(1)).did(DANA, reopen(1));
    Scene.given(upTo(DeployStatus.ROLLING_BACK, 1)).did(DANA, finish(1)).did(DANA, reopen(1));
    Scene.given(requested(1)).did(DANA, withdraw(1)).did(DANA, reopen(1));
    Scene.given(requested(1))
        .later(Duration.ofHours(4))
        .when(DANA, reopen(1))
        .then(reopened(1, DANA));
    Scene.given(upTo(DeployStatus.DONE, 1))
        .later(Duration.ofHours(24))
        .when(DANA, reopen(1))
        .then(reopened(1, DANA));
  }

  @Test
  void whoClosedItTheCrewOrAManagerReopens() {
    for (MemberId who : List.of(SAM, DANA, KIM, ERIN)) {
      Scene.given(requested(1), approved(1, SAM))
          .and(deployerNamed(1, DANA, KIM))
          .did(SAM, abort(1))
          .when(who, reopen(1))
          .then(reopened(1, who));
    }
  }

  @Test
  void nobodyElseReopens() {
    for (MemberId who : List.of(TYLER, ALEX, EVE)) {
      aborted(DeployStatus.CONFIRMED)
          .when(who, reopen(1))
          .thenRefused(
              new Refusal.MayNot(
                  ONE,
                  List.of(
                      new Part(PartName.REQUESTER, List.of(DANA)),
                      new Part(PartName.DEPLOYER, List.of()),
                      new Part(PartName.MANAGER, List.of(ERIN, NOOR)))));
    }
  }

  @Test
  void itCanBeTakenBackForFiveMinutes() {
    aborted(DeployStatus.STARTED).after(Duration.ofMinutes(5)).did(DANA, reopen(1));
    aborted(DeployStatus.STARTED)
        .after(Duration.ofMinutes(5).plusNanos(1))
        .when(DANA, reopen(1))
        .thenRefused(new Refusal.TooLate(ONE, Duration.ofMinutes(5)));
  }

  @Test
  void whatIsOpenIsNotReopened() {
    Scene.given(requested(1)).when(DANA, reopen(1)).thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void aRunningDeployDoesNotComeBackBesideAnotherThatStartedMeanwhile() {
    var running = new Because.Running(List.of(new Because.RunningDeploy(CaseId.deploy(2), DANA)));
    var clash = new Finding(DeploySlug.ONE_AT_A_TIME, Result.UNSATISFIED, running);
    for (var before : List.of(DeployStatus.STARTED, DeployStatus.ROLLING_BACK)) {
      aborted(before)
          .and(upTo(DeployStatus.CONFIRMED, 2))
          .did(DANA, start(2))
          .when(DANA, reopen(1))
          .thenRefused(new Refusal.Unsatisfied(ONE, Step.START, List.of(clash)));
    }
  }

  @Test
  void itsDeployerCannotAllowAClosedOneBeside() {
    aborted(DeployStatus.STARTED)
        .and(upTo(DeployStatus.CONFIRMED, 2))
        .did(DANA, start(2))
        .when(DANA, okBeside(1))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void oneThatWasDoneComesBackBesideAnother() {
    Scene.given(upTo(DeployStatus.CLOSED, 1))
        .and(upTo(DeployStatus.STARTED, 2))
        .when(DANA, reopen(1))
        .then(reopened(1, DANA))
        .did(DANA, rollBack(1));
  }

  @Test
  void itDoesNotComeBackWhenItsChangeWasAskedForAgain() {
    Scene.given(requested(1))
        .did(DANA, withdraw(1))
        .and(requested(2, bareRequest(1001)))
        .and(handedOver(2, DANA, KIM))
        .when(DANA, reopen(1))
        .thenRefused(new Refusal.SameChange(CaseId.deploy(2), KIM));
  }

  @Test
  void approvalsThatAgedOutMeanwhileDoNotCount() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .after(Duration.ofMinutes(118))
        .did(DANA, withdraw(1))
        .after(Duration.ofMinutes(2))
        .when(DANA, reopen(1))
        .then(reopened(1, DANA), unconfirmed(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .later(Duration.ZERO)
        .then(fell(1, TYLER, DeployEvent.Fall.EXPIRED), fell(1, SAM, DeployEvent.Fall.EXPIRED));
  }

  @Test
  void approvalsOfThoseWhoLeftTheTeamMeanwhileDoNotCount() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .did(DANA, withdraw(1))
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(Cast.member("sam"))))
        .when(DANA, reopen(1))
        .then(reopened(1, DANA), unconfirmed(1))
        .when(SAM, approve(1))
        .thenAccepted()
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void aRequestGetsItsWholeTimeAgain() {
    Scene.given(requested(1))
        .later(Duration.ofHours(4))
        .did(DANA, reopen(1))
        .later(Duration.ofHours(4).minusSeconds(1))
        .later(Duration.ofSeconds(1))
        .then(closed(1, Outcome.EXPIRED));
  }

  @Test
  void aVerificationIsAskedForAnew() {
    Scene.given(upTo(DeployStatus.DONE, 1))
        .later(Duration.ofHours(1))
        .did(DANA, verify(1))
        .did(DANA, reopen(1))
        .later(Duration.ofMinutes(15))
        .then(verificationAsked(1, 1));
  }

  @Test
  void whatWasHeldIsStillHeldAndItsTimeStandsStill() {
    var scene =
        Scene.given(requested(1))
            .did(SAM, hold(1))
            .later(Duration.ofHours(9))
            .did(DANA, withdraw(1))
            .after(Duration.ofMinutes(1))
            .did(DANA, reopen(1))
            .later(Duration.ofHours(9))
            .thenNothing()
            .did(SAM, unhold(1));
    assertThat(scene.deploy(1).progress().times().requested()).isEqualTo(NOW);
    scene
        .later(Duration.ofHours(4).minusSeconds(1))
        .later(Duration.ofSeconds(1))
        .then(closed(1, Outcome.EXPIRED));
  }
}
