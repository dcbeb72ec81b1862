package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.WHY;
import static signalbox.domain.scene.Asked.abort;
import static signalbox.domain.scene.Asked.finish;
import static signalbox.domain.scene.Asked.hold;
import static signalbox.domain.scene.Asked.rollBack;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unhold;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SASHA;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.held;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.unheld;
import static signalbox.domain.scene.Happened.upTo;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeskEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;

class HoldingTest {
  private static final CaseId ONE = CaseId.deploy(1);

  @Test
  void whoHasAPartOrIsOnATeamOfTheCaseOrAManagerHolds() {
    for (MemberId who : List.of(DANA, EVE, SAM, ALEX, TYLER, ERIN)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .and(deployerNamed(1, DANA, EVE))
          .when(who, hold(1))
          .then(held(1, who));
    }
  }

  @Test
  void nobodyElseHolds() {
    for (MemberId who : List.of(EVE, KIM, SASHA)) {
      Scene.given(requested(1))
          .when(who, hold(1))
          .thenRefused(
              new Refusal.MayNot(
                  ONE,
                  List.of(
                      new Part(PartName.REQUESTER, List.of(DANA)),
                      new Part(PartName.DEPLOYER, List.of()),
                      new Part(PartName.TEAM_MEMBER, List.of(ROBIN, TYLER, ALEX, SAM)),
                      new Part(PartName.MANAGER, List.of(ERIN, NOOR)))));
    }
  }

  @Test
  void whoWasTheRequesterAndIsOnNoTeamDoesNotHold() {
    Scene.given(requested(1), handedOver(1, DANA, EVE), handedOver(1, EVE, DANA))
        .when(EVE, hold(1))
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void aTeamWhoseSeatWasWaivedIsStillATeamOfTheCase() {
    Scene.given(requested(1, Reason.SECURITY))
        .did(ERIN, waive(1, DeploySlug.CONFIRMED_BY_SPECIALISTS))
        .when(SASHA, hold(1))
        .then(held(1, SASHA));
  }

  @Test
  void theInformedTeamIsATeamOfTheCase() {
    Scene.under(Books.WIKIMEDIA_2025).and(requested(1)).when(TYLER, hold(1)).then(held(1, TYLER));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "CONFIRMED", "STARTED", "DONE", "ROLLING_BACK"})
  void whileItIsOpenItCanBeHeld(DeployStatus status) {
    var scene = Scene.given(upTo(status, 1)).when(SAM, hold(1)).then(held(1, SAM));
    assertThat(scene.deploy(1).isHeld()).isTrue();
    assertThat(scene.deploy(1).status()).isEqualTo(status);
    scene.when(SAM, unhold(1)).then(unheld(1, SAM, SAM));
  }

  @Test
  void heldBeforeItStartsItDoesNotStart() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .did(SAM, hold(1))
        .when(DANA, start(1))
        .thenRefused(new Refusal.OnHold(ONE, List.of(new Refusal.Hold(SAM, WHY, Cast.NOW))));
  }

  @Test
  void heldWhileItRunsItIsNotDoneButCanBeStopped() {
    Scene.given(upTo(DeployStatus.STARTED, 1))
        .did(TYLER, hold(1))
        .when(DANA, finish(1))
        .thenRefused(Refusal.OnHold.class)
        .did(DANA, rollBack(1))
        .when(DANA, finish(1))
        .then(closed(1, Outcome.ROLLED_BACK, DANA, ""));
    Scene.given(upTo(DeployStatus.STARTED, 1)).did(TYLER, hold(1)).did(DANA, abort(1));
  }

  @Test
  void nobodyHoldsTwice() {
    Scene.given(requested(1))
        .did(SAM, hold(1))
        .did(TYLER, hold(1))
        .when(SAM, hold(1))
        .thenRefused(new Refusal.OnHold(ONE, List.of(new Refusal.Hold(SAM, Asked.WHY, NOW))));
  }

  @Test
  void itsHolderAMemberOfTheSameTeamOrAManagerLifts() {
    for (MemberId who : List.of(SAM, ALEX, ROBIN, DANA, ERIN)) {
      Scene.given(requested(1)).did(SAM, hold(1)).when(who, unhold(1)).then(unheld(1, who, SAM));
    }
  }

  @Test
  void nobodyElseLifts() {
    for (MemberId who : List.of(TYLER, EVE, KIM)) {
      Scene.given(requested(1))
          .did(SAM, hold(1))
          .when(who, unhold(1))
          .thenRefused(
              new Refusal.MayNot(
                  ONE,
                  List.of(
                      new Part(PartName.HOLDER, List.of(SAM)),
                      new Part(PartName.MANAGER, List.of(ERIN, NOOR)))));
    }
  }

  @Test
  void theHoldOfOneWhoHasLeftIsLiftedByAManager() {
    Scene.given(requested(1))
        .did(SAM, hold(1))
        .and(new DeskEvent.RosterAdopted(Cast.rosterWithout(SAM)))
        .when(ALEX, unhold(1))
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, unhold(1))
        .then(unheld(1, ERIN, SAM));
  }

  @Test
  void eachLiftsWhatIsTheirsAndTheOthersStand() {
    var scene =
        Scene.given(upTo(DeployStatus.CONFIRMED, 1))
            .did(SAM, hold(1))
            .did(TYLER, hold(1))
            .when(ALEX, unhold(1))
            .then(unheld(1, ALEX, SAM))
            .when(DANA, start(1))
            .thenRefused(Refusal.OnHold.class)
            .when(ERIN, unhold(1))
            .then(unheld(1, ERIN, TYLER));
    assertThat(scene.deploy(1).isHeld()).isFalse();
    scene.did(DANA, start(1));
  }

  @Test
  void whatIsNotHeldIsNotLifted() {
    Scene.given(requested(1)).when(SAM, unhold(1)).thenRefused(new Refusal.NotOnHold(ONE));
  }

  @Test
  void theTimeOfARequestStandsStillWhileItIsHeld() {
    Scene.given(requested(1))
        .later(Duration.ofHours(1))
        .did(SAM, hold(1))
        .later(Duration.ofHours(10))
        .thenNothing()
        .did(TYLER, hold(1))
        .did(SAM, unhold(1))
        .later(Duration.ofHours(10))
        .thenNothing()
        .did(TYLER, unhold(1))
        .later(Duration.ofHours(3).minusSeconds(1))
        .thenNothing()
        .later(Duration.ofSeconds(1))
        .then(closed(1, Outcome.EXPIRED));
  }
}
