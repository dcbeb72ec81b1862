package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.amend;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.approveAs;
import static signalbox.domain.scene.Asked.deployer;
import static signalbox.domain.scene.Asked.hold;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.CES;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SECURITY;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.inRevision;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.supported;
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
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;
import signalbox.policy.SeatRule;
import signalbox.policy.Team;

/** Seats and those who fill them. */
class ApprovingTest {
  private static final CaseId ONE = CaseId.deploy(1);

  private static List<MemberId> seated(Scene scene) {
    return Seats.quorum(scene.deploy(1), scene.desk().roster(), scene.now()).listSeated();
  }

  @Test
  void theLastOpenSeatConfirms() {
    Scene.given(requested(1), approved(1, TYLER))
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1));
  }

  @Test
  void requesterMayNotApproveOwnDeploy() {
    Scene.given(requested(1)).when(DANA, approve(1)).thenRefused(new Refusal.OwnRequest(ONE));
  }

  @Test
  void requesterMayNotApproveOwnDeployAsDeployerEither() {
    Scene.given(requested(1))
        .did(DANA, deployer(1, DANA))
        .when(DANA, approveAs(1, SRE))
        .thenRefused(new Refusal.OwnRequest(ONE));
  }

  @Test
  void deployerWhoDidNotAskMayApprove() {
    Scene.given(requested(1), approved(1, TYLER))
        .did(DANA, deployer(1, SAM))
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1))
        .did(SAM, start(1));
  }

  @Test
  void onePersonOfTwoTeamsFillsOneSeat() {
    var scene = Scene.given(requested(1)).when(ROBIN, approve(1)).then(approved(1, ROBIN));
    assertThat(seated(scene)).containsExactly(ROBIN);
    scene
        .when(ROBIN, approve(1))
        .thenRefused(new Refusal.AlreadyApproved(ONE, List.of(RELENG)))
        .when(ROBIN, approveAs(1, SRE))
        .thenRefused(new Refusal.AlreadyApproved(ONE, List.of(RELENG)))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void whoIsOnTwoTeamsMovesToTheSeatThatIsLeft() {
    var scene =
        Scene.given(requested(1), approved(1, ROBIN))
            .when(TYLER, approve(1))
            .then(approved(1, TYLER), confirmed(1));
    assertThat(seated(scene)).containsExactly(TYLER, ROBIN);
  }

  @Test
  void theOtherWayRoundAsWell() {
    var scene =
        Scene.given(requested(1), approved(1, ROBIN))
            .when(SAM, approve(1))
            .then(approved(1, SAM), confirmed(1));
    assertThat(seated(scene)).containsExactly(ROBIN, SAM);
  }

  @Test
  void asPinsTheSeat() {
    Scene.given(requested(1))
        .when(ROBIN, approveAs(1, SRE))
        .then(approved(1, ROBIN, SRE))
        .when(SAM, approve(1))
        .then(supported(1, SAM))
        .when(TYLER, approve(1))
        .then(approved(1, TYLER), confirmed(1));
  }

  @Test
  void asTakesTheOtherNamesOfATeam() {
    Scene.given(requested(1))
        .when(ROBIN, approveAs(1, new Team("Release-Engineering")))
        .then(approved(1, ROBIN, RELENG));
  }

  @Test
  void asATeamOnWhichOneIsNotIsRefused() {
    Scene.given(requested(1))
        .when(SAM, approveAs(1, RELENG))
        .thenRefused(new Refusal.NotOnTeam(ONE, RELENG, List.of(SRE)));
  }

  @Test
  void asATeamThatNobodyKnowsIsRefused() {
    var nowhere = new Team("nowhere");
    Scene.given(requested(1))
        .when(SAM, approveAs(1, nowhere))
        .thenRefused(new Refusal.UnknownTeam(nowhere, List.of(CES, EM, RELENG, SECURITY, SRE)));
  }

  @Test
  void asATeamWithoutASeatIsSupport() {
    Scene.given(requested(1)).when(ERIN, approveAs(1, EM)).then(supported(1, ERIN));
  }

  @Test
  void aYesWithoutAFittingSeatIsSupportAndNeverCounts() {
    for (MemberId who : List.of(ERIN, EVE)) {
      Scene.given(requested(1), approved(1, TYLER))
          .when(who, approve(1))
          .then(supported(1, who))
          .when(DANA, start(1))
          .thenRefused(Refusal.Unsatisfied.class);
    }
  }

  @Test
  void aSecondSreSupportsAndMayApproveWhenTheSeatIsOpenAgain() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(ALEX, approve(1))
        .then(supported(1, ALEX))
        .when(SAM, withdraw(1))
        .then(withdrawn(1, SAM), unconfirmed(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .when(ALEX, approve(1))
        .then(approved(1, ALEX), confirmed(1));
  }

  @Test
  void aSeatThatNeedsTwoNeedsTwoPeople() {
    var two = new SeatRule(SRE, 2, DeploySlug.CONFIRMED_BY_SRE, Optional.empty(), false);
    Scene.under(Books.withSeats(Books.WIKIMEDIA_2025, two))
        .and(requested(1))
        .when(SAM, approve(1))
        .then(approved(1, SAM))
        .when(SAM, approve(1))
        .thenRefused(new Refusal.AlreadyApproved(ONE, List.of(SRE)))
        .when(ALEX, approve(1))
        .then(approved(1, ALEX), confirmed(1))
        .when(ROBIN, approve(1))
        .then(supported(1, ROBIN));
  }

  @Test
  void approvalsGoOnWhileItIsHeld() {
    Scene.given(requested(1), approved(1, TYLER))
        .did(DANA, hold(1))
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.OnHold.class);
  }

  @Test
  void anApprovalThatHasAgedOutIsGivenAnew() {
    Scene.given(requested(1), approved(1, SAM))
        .after(Duration.ofHours(2))
        .when(SAM, approve(1))
        .then(withdrawn(1, SAM), approved(1, SAM));
  }

  @Test
  void anApprovalThatHasAgedOutLeavesItsSeatToOthers() {
    Scene.given(requested(1), approved(1, SAM))
        .after(Duration.ofHours(2))
        .when(ALEX, approve(1))
        .then(approved(1, ALEX));
  }

  @Test
  void anApprovalCountsToTheLastSecondAndNotLonger() {
    var scene = Scene.given(upTo(DeployStatus.CONFIRMED, 1));
    scene.after(Duration.ofHours(2).minusNanos(1));
    assertThat(seated(scene)).hasSize(2);
    scene.after(Duration.ofNanos(1));
    assertThat(seated(scene)).isEmpty();
    scene.when(DANA, start(1)).thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void anApprovalThatComesTooLateIsToldTheState() {
    Scene.given(upTo(DeployStatus.STARTED, 1))
        .when(ALEX, approve(1))
        .thenRefused(
            new Refusal.WrongMoment(ONE, DeployStatus.STARTED, Optional.empty(), Optional.empty()));
  }

  @Test
  void theEventNamesTheRevisionThatWasApproved() {
    Scene.given(requested(1))
        .did(DANA, amend(1, 99))
        .when(SAM, approve(1))
        .then(inRevision(2, approved(1, SAM)));
  }
}
