package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.WHY;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.decline;
import static signalbox.domain.scene.Asked.reason;
import static signalbox.domain.scene.Asked.reopen;
import static signalbox.domain.scene.Asked.require;
import static signalbox.domain.scene.Asked.unrequire;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SASHA;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.declineWithdrawn;
import static signalbox.domain.scene.Happened.declined;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.held;
import static signalbox.domain.scene.Happened.objected;
import static signalbox.domain.scene.Happened.reasonGiven;
import static signalbox.domain.scene.Happened.reopened;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.domain.scene.Happened.withdrawn;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;

/** A no, and what becomes of the yes that came before it. */
class DecliningTest {
  private static final CaseId ONE = CaseId.deploy(1);

  @Test
  void aNoOfAnOpenSeatCloses() {
    for (MemberId who : List.of(SAM, TYLER)) {
      Scene.given(requested(1))
          .when(who, decline(1))
          .then(declined(1, who), closed(1, Outcome.DECLINED, who, WHY));
    }
  }

  @Test
  void aNoWithoutAFittingSeatIsRecordedOnly() {
    for (MemberId who : List.of(ALEX, ERIN, EVE)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1)).when(who, decline(1)).then(objected(1, who));
    }
  }

  @Test
  void theRequesterWithdrawsInsteadOfDeclining() {
    Scene.given(requested(1))
        .when(DANA, decline(1))
        .thenRefused(new Refusal.OwnRequest(ONE))
        .and(handedOver(1, DANA, EVE))
        .when(DANA, decline(1))
        .thenRefused(new Refusal.FormerRequester(ONE, EVE));
  }

  @Test
  void aNoThatComesTooLateIsToldTheState() {
    Scene.given(upTo(DeployStatus.STARTED, 1))
        .when(SAM, decline(1))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void whoHasApprovedMayStillDeclineAndTheYesIsTakenBack() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(SAM, decline(1))
        .then(withdrawn(1, SAM), declined(1, SAM), closed(1, Outcome.DECLINED, SAM, WHY));
  }

  /** A manager who reopens overrules the no; it must not count as a yes. */
  @Test
  void whoDeclinedLastDoesNotCountWhenAManagerReopens() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .did(SAM, decline(1))
        .when(ERIN, reopen(1))
        .then(reopened(1, ERIN), unconfirmed(1));
  }

  @Test
  void anObjectionTakesBackAYesThatHasNoSeatNow() {
    Scene.given(requested(1, Reason.SECURITY), approved(1, SASHA))
        .did(DANA, reason(1, Reason.ABUSE))
        .when(SASHA, decline(1))
        .then(withdrawn(1, SASHA), objected(1, SASHA))
        .when(DANA, reason(1, Reason.SECURITY))
        .then(reasonGiven(1, DANA, Reason.SECURITY));
  }

  @Test
  void aHoldOfTheInformedTakesBackTheirYesToo() {
    Scene.under(Books.WIKIMEDIA_2025)
        .and(requested(1), approved(1, SAM))
        .did(SAM, require(1, RELENG))
        .did(TYLER, approve(1))
        .did(SAM, unrequire(1, RELENG))
        .when(TYLER, decline(1))
        .then(withdrawn(1, TYLER), held(1, TYLER));
  }

  @Test
  void itsAuthorTakesItBackWithinFiveMinutes() {
    Scene.given(requested(1), approved(1, TYLER))
        .did(SAM, decline(1))
        .after(Duration.ofMinutes(5))
        .when(SAM, withdraw(1))
        .then(declineWithdrawn(1, SAM), reopened(1, SAM))
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1));
  }

  @Test
  void afterFiveMinutesItStands() {
    Scene.given(requested(1))
        .did(SAM, decline(1))
        .after(Duration.ofMinutes(5).plusNanos(1))
        .when(SAM, withdraw(1))
        .thenRefused(new Refusal.TooLate(ONE, Duration.ofMinutes(5)))
        .when(SAM, reopen(1))
        .thenRefused(new Refusal.TooLate(ONE, Duration.ofMinutes(5)))
        .when(ERIN, reopen(1))
        .thenRefused(new Refusal.TooLate(ONE, Duration.ofMinutes(5)));
  }

  @Test
  void nobodyElseTakesItBackButAManagerReopens() {
    var scene = Scene.given(requested(1)).did(SAM, decline(1));
    scene.when(TYLER, withdraw(1)).thenRefused(Refusal.WrongMoment.class);
    for (MemberId who : List.of(DANA, TYLER, EVE)) {
      scene
          .when(who, reopen(1))
          .thenRefused(
              new Refusal.MayNot(
                  ONE,
                  List.of(
                      new Part(PartName.AUTHOR, List.of(SAM)),
                      new Part(PartName.MANAGER, List.of(ERIN, Cast.NOOR)))));
    }
    scene.when(ERIN, reopen(1)).then(reopened(1, ERIN));
  }

  @Test
  void theClosedCaseKeepsWhoSaidNoAndWhy() {
    var closing = Scene.given(requested(1)).did(SAM, decline(1)).deploy(1).progress().closing();
    assertThat(closing)
        .contains(
            new Progress.Closing(
                Outcome.DECLINED, Cast.NOW, Optional.of(SAM), WHY, DeployStatus.REQUESTED));
  }
}
