package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.amend;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.hold;
import static signalbox.domain.scene.Asked.on;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unhold;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.climbed;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.fell;
import static signalbox.domain.scene.Happened.left;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.domain.scene.Happened.verificationAsked;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent.Fall;
import signalbox.domain.DeployStatus;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

/** What the clock asks of a deploy, each thing once. */
class DeployDutiesTest {
  @Test
  void theLadderIsClimbedRungByRungEachOnce() {
    Scene.given(requested(1))
        .later(Duration.ofMinutes(3).minusSeconds(1))
        .thenNothing()
        .later(Duration.ofSeconds(1))
        .then(climbed(1, 1, RELENG, SRE))
        .did(SAM, approve(1))
        .later(Duration.ofMinutes(5))
        .then(climbed(1, 2, RELENG))
        .later(Duration.ofMinutes(7))
        .then(climbed(1, 3, RELENG))
        .later(Duration.ofHours(1))
        .thenNothing();
  }

  @Test
  void ofRungsThatWereMissedOnlyTheLastIsSaid() {
    Scene.given(requested(1))
        .back(Duration.ofMinutes(10))
        .then(climbed(1, 2, RELENG, SRE))
        .back(Duration.ofMinutes(10))
        .then(climbed(1, 3, RELENG, SRE));
  }

  @Test
  void whatIsConfirmedDoesNotClimb() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1)).later(Duration.ofHours(1)).thenNothing();
  }

  @Test
  void whatIsHeldClimbsOnWhenItIsLifted() {
    Scene.given(requested(1))
        .later(Duration.ofMinutes(1))
        .did(SAM, hold(1))
        .later(Duration.ofHours(1))
        .thenNothing()
        .did(SAM, unhold(1))
        .later(Duration.ofMinutes(2).minusSeconds(1))
        .thenNothing()
        .later(Duration.ofSeconds(1))
        .then(climbed(1, 1, RELENG, SRE));
  }

  @Test
  void aRequestThatIsNotStartedExpires() {
    for (var status : List.of(DeployStatus.REQUESTED, DeployStatus.CONFIRMED)) {
      var scene = Scene.given(upTo(status, 1)).back(Duration.ofHours(4));
      scene.then(closed(1, Outcome.EXPIRED));
      scene
          .when(SAM, approve(1))
          .thenRefused(
              new Refusal.WrongMoment(
                  CaseId.deploy(1),
                  DeployStatus.CLOSED,
                  Optional.of(Outcome.EXPIRED),
                  Optional.of(NOW.plus(Duration.ofHours(4)))));
    }
  }

  @Test
  void eachApprovalAgesOutByItself() {
    Scene.given(requested(1), approved(1, TYLER))
        .later(Duration.ofMinutes(30))
        .and(approved(1, SAM), confirmed(1))
        .later(Duration.ofMinutes(90).minusSeconds(1))
        .thenNothing()
        .back(Duration.ofSeconds(1))
        .then(fell(1, TYLER, Fall.EXPIRED), unconfirmed(1))
        .later(Duration.ofMinutes(30))
        .then(fell(1, SAM, Fall.EXPIRED));
  }

  @Test
  void anApprovalAgesOutWhileItIsHeldToo() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .did(DANA, hold(1))
        .later(Duration.ofHours(2))
        .then(fell(1, TYLER, Fall.EXPIRED), unconfirmed(1), fell(1, SAM, Fall.EXPIRED));
  }

  @ParameterizedTest
  @EnumSource(names = {"STARTED", "ROLLING_BACK"})
  void whatRunsIsLeftInPeace(DeployStatus status) {
    var scene = Scene.given(upTo(status, 1)).later(Duration.ofDays(30)).thenNothing();
    assertThat(DeployDuties.list(scene.deploy(1))).isEmpty();
  }

  @Test
  void ofMissedRemindersOnlyTheLastIsSaid() {
    Scene.given(upTo(DeployStatus.DONE, 1)).back(Duration.ofHours(2)).then(verificationAsked(1, 4));
  }

  @Test
  void whenTheEndIsDueNothingElseIsSaid() {
    Scene.given(upTo(DeployStatus.DONE, 1))
        .back(Duration.ofHours(24))
        .then(closed(1, Outcome.UNVERIFIED));
  }

  @Test
  void aClosedCaseLeavesTheDeskAfterAWeek() {
    var scene =
        Scene.given(upTo(DeployStatus.CLOSED, 1))
            .later(Duration.ofDays(7).minusSeconds(1))
            .thenNothing()
            .later(Duration.ofSeconds(1))
            .then(left(1));
    assertThat(scene.desk().deploys()).isEmpty();
    assertThat(scene.desk().tombstones()).containsOnlyKeys(1);
  }

  /** Between looking and deciding somebody may have spoken. */
  @Test
  void whatIsNoLongerDueDoesNothing() {
    for (CaseAction.Due action :
        List.of(
            new CaseAction.ClimbLadder(1),
            new CaseAction.Expire(),
            new CaseAction.ExpireApproval(SAM),
            new CaseAction.AskVerification(1),
            new CaseAction.CloseUnverified(),
            new CaseAction.LeaveDesk())) {
      for (var status : DeployStatus.values()) {
        Scene.given(upTo(status, 1)).whenClock(on(1, action)).thenNothing();
      }
    }
  }

  @Test
  void aLadderWithoutRungsIsNeverClimbed() {
    Scene.under(Books.withLadder(Books.WIKIMEDIA_2019))
        .and(requested(1))
        .later(Duration.ofHours(3))
        .thenNothing();
  }

  @Test
  void whatWasSaidBeforeTheBotWasAwayIsNotSaidAgain() {
    Scene.given(upTo(DeployStatus.DONE, 1))
        .later(Duration.ofMinutes(15))
        .then(verificationAsked(1, 1))
        .back(Duration.ofMinutes(1))
        .thenNothing()
        .back(Duration.ofMinutes(2))
        .then(verificationAsked(1, 2));
  }

  @Test
  void anAmendmentDoesNotProlongTheRequest() {
    Scene.given(requested(1))
        .later(Duration.ofHours(3))
        .did(DANA, amend(1, 99))
        .back(Duration.ofHours(1))
        .then(closed(1, Outcome.EXPIRED))
        .when(DANA, start(1))
        .thenRefused(Refusal.WrongMoment.class);
  }
}
