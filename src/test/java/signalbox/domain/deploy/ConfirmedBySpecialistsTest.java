package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.amend;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.reason;
import static signalbox.domain.scene.Asked.require;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.CES;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SASHA;
import static signalbox.domain.scene.Cast.SECURITY;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.climbed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.reasonGiven;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.required;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.waived;
import static signalbox.policy.DeploySlug.CONFIRMED_BY_SPECIALISTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
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

class ConfirmedBySpecialistsTest {
  private static final Finding SECURITY_OPEN =
      new Finding(
          CONFIRMED_BY_SPECIALISTS,
          Result.UNSATISFIED,
          new Because.Seats(List.of(), List.of(new Because.Open(SECURITY, List.of(SASHA)))));

  /** A security reason, Release Engineering and SRE have said yes, Eve shall carry it out. */
  private static Scene securityOpen() {
    return Scene.given(requested(1, Reason.SECURITY), deployerNamed(1, DANA, EVE))
        .and(approved(1, TYLER), approved(1, SAM));
  }

  @Test
  void withoutASecurityReasonNoSpecialistIsAsked() {
    assertThat(Scene.given(requested(1)).finding(1, CONFIRMED_BY_SPECIALISTS))
        .isEqualTo(
            new Finding(CONFIRMED_BY_SPECIALISTS, Result.NOT_APPLICABLE, new Because.NoSeat()));
  }

  @Test
  void aSecurityReasonAsksForSecurity() {
    securityOpen()
        .when(EVE, start(1))
        .thenRefused(new Refusal.Unsatisfied(CaseId.deploy(1), Step.START, List.of(SECURITY_OPEN)));
  }

  @Test
  void aYesOfSecurityFillsTheSeat() {
    var scene = securityOpen().when(SASHA, approve(1)).then(approved(1, SASHA), confirmed(1));
    assertThat(scene.result(1, CONFIRMED_BY_SPECIALISTS)).isEqualTo(Result.SATISFIED);
    scene.when(EVE, start(1)).then(started(1, EVE, TYLER, SAM, SASHA));
  }

  @Test
  void anyTeamCanBeAddedEvenWhenEverythingWasConfirmed() {
    var scene =
        Scene.given(requested(1), approved(1, TYLER), approved(1, SAM), confirmed(1))
            .when(SAM, require(1, CES))
            .then(required(1, CES, SAM), unconfirmed(1));
    assertThat(scene.finding(1, CONFIRMED_BY_SPECIALISTS).because())
        .isEqualTo(new Because.Seats(List.of(), List.of(new Because.Open(CES, List.of(KIM)))));
    scene.when(KIM, approve(1)).then(approved(1, KIM), confirmed(1));
  }

  @Test
  void theDeployerOrAManagerPassesItAtOnce() {
    for (MemberId who : List.of(EVE, ERIN)) {
      var scene =
          securityOpen()
              .when(who, waive(1, CONFIRMED_BY_SPECIALISTS))
              .then(waived(1, CONFIRMED_BY_SPECIALISTS, who), confirmed(1));
      assertThat(scene.finding(1, CONFIRMED_BY_SPECIALISTS))
          .isEqualTo(
              new Finding(
                  CONFIRMED_BY_SPECIALISTS, Result.WAIVED, new Because.Passed(who, Asked.WHY)));
      scene.when(EVE, start(1)).then(started(1, EVE, TYLER, SAM));
    }
  }

  @Test
  void anApproverWaivesItOnlyWhenTheLadderHasRunOut() {
    for (MemberId who : List.of(SAM, TYLER)) {
      securityOpen()
          .and(climbed(1, 2, SECURITY))
          .when(who, waive(1, CONFIRMED_BY_SPECIALISTS))
          .thenRefused(notYet())
          .and(climbed(1, 3, SECURITY))
          .when(who, waive(1, CONFIRMED_BY_SPECIALISTS))
          .then(waived(1, CONFIRMED_BY_SPECIALISTS, who), confirmed(1));
    }
  }

  private static Refusal notYet() {
    return new Refusal.NotWaivable(
        CaseId.deploy(1),
        CONFIRMED_BY_SPECIALISTS,
        List.of(
            new Part(PartName.DEPLOYER, List.of(EVE)),
            new Part(PartName.MANAGER, List.of(ERIN, NOOR))),
        true);
  }

  @Test
  void nobodyElseWaivesItNotEvenTheRequester() {
    for (MemberId who : List.of(DANA, SASHA, KIM)) {
      securityOpen()
          .and(climbed(1, 3, SECURITY))
          .when(who, waive(1, CONFIRMED_BY_SPECIALISTS))
          .thenRefused(
              new Refusal.NotWaivable(
                  CaseId.deploy(1),
                  CONFIRMED_BY_SPECIALISTS,
                  List.of(
                      new Part(PartName.DEPLOYER, List.of(EVE)),
                      new Part(PartName.MANAGER, List.of(ERIN, NOOR)),
                      new Part(PartName.APPROVER, List.of(TYLER, SAM))),
                  false));
    }
  }

  @Test
  void anApproverOfAnAddedSeatDoesNotWaiveTheOthers() {
    securityOpen()
        .and(required(1, CES, SAM), approved(1, KIM), climbed(1, 3, SECURITY))
        .when(KIM, waive(1, CONFIRMED_BY_SPECIALISTS))
        .thenRefused(Refusal.NotWaivable.class);
  }

  @Test
  void withNoOpenSeatThereIsNothingToWaive() {
    Scene.given(requested(1))
        .when(ERIN, waive(1, CONFIRMED_BY_SPECIALISTS))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void aTeamThatIsAddedAfterAWaiverIsNotWaived() {
    securityOpen()
        .did(ERIN, waive(1, CONFIRMED_BY_SPECIALISTS))
        .when(SAM, require(1, SECURITY))
        .then(required(1, SECURITY, SAM), unconfirmed(1))
        .when(EVE, start(1))
        .thenRefused(new Refusal.Unsatisfied(CaseId.deploy(1), Step.START, List.of(SECURITY_OPEN)));
  }

  @Test
  void aWaiverFallsWithTheReasonForWhichItWasGiven() {
    securityOpen()
        .did(ERIN, waive(1, CONFIRMED_BY_SPECIALISTS))
        .did(DANA, reason(1, Reason.ABUSE))
        .when(DANA, reason(1, Reason.SECURITY))
        .then(reasonGiven(1, DANA, Reason.SECURITY), unconfirmed(1))
        .when(EVE, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void aWaiverFallsWithTheRevisionForWhichItWasGiven() {
    var scene =
        securityOpen().did(ERIN, waive(1, CONFIRMED_BY_SPECIALISTS)).did(DANA, amend(1, 99));
    assertThat(scene.finding(1, CONFIRMED_BY_SPECIALISTS)).isEqualTo(SECURITY_OPEN);
  }

  @Test
  void whereItMustBeMetOnlyItsOwnExceptionWaivesIt() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(requested(1), deployerNamed(1, DANA, EVE), approved(1, SAM));
    assertThat(scene.finding(1, CONFIRMED_BY_SPECIALISTS).because())
        .isEqualTo(
            new Because.Seats(List.of(), List.of(new Because.Open(EM, List.of(ERIN, NOOR)))));
    for (MemberId who : List.of(EVE, ERIN, SAM)) {
      scene
          .when(who, waive(1, CONFIRMED_BY_SPECIALISTS))
          .thenRefused(
              new Refusal.NotWaivable(CaseId.deploy(1), CONFIRMED_BY_SPECIALISTS, List.of(), true));
    }
    scene
        .and(climbed(1, 3, EM))
        .when(SAM, waive(1, CONFIRMED_BY_SPECIALISTS))
        .then(waived(1, CONFIRMED_BY_SPECIALISTS, SAM), confirmed(1));
  }

  @Test
  void aPolicyWithoutTheSeatDoesNotAskForItWhateverTheReason() {
    assertThat(
            Scene.under(Books.WIKIMEDIA_2025)
                .and(requested(1, Reason.SECURITY))
                .result(1, CONFIRMED_BY_SPECIALISTS))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
