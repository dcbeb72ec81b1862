package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.deployer;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SASHA;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Cast.member;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.policy.DeploySlug.CONFIRMED_BY_RELEASE_ENGINEERING;
import static signalbox.policy.DeploySlug.CONFIRMED_BY_SPECIALISTS;
import static signalbox.policy.DeploySlug.CONFIRMED_BY_SRE;
import static signalbox.policy.DeploySlug.REASON_IS_ONE_OF_FIVE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;

class StartingTest {
  private static final CaseId ONE = CaseId.deploy(1);

  @Test
  void theRequesterOrASeatedApproverStartsWhenNobodyIsNamed() {
    for (MemberId who : List.of(DANA, TYLER, SAM)) {
      var scene =
          Scene.given(upTo(DeployStatus.CONFIRMED, 1))
              .when(who, start(1))
              .then(deployerNamed(1, who, who), started(1, who, TYLER, SAM));
      assertThat(scene.deploy(1).status()).isEqualTo(DeployStatus.STARTED);
      assertThat(scene.deploy(1).deployer()).contains(who);
    }
  }

  @Test
  void nobodyElseStarts() {
    for (MemberId who : List.of(ALEX, ERIN, EVE)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .when(who, start(1))
          .thenRefused(
              new Refusal.MayNot(
                  ONE,
                  List.of(
                      new Part(PartName.REQUESTER, List.of(DANA)),
                      new Part(PartName.APPROVER, List.of(TYLER, SAM)))));
    }
  }

  @Test
  void whenSomebodyIsNamedNobodyElseStarts() {
    for (MemberId who : List.of(DANA, SAM, ERIN)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .did(DANA, deployer(1, EVE))
          .when(who, start(1))
          .thenRefused(new Refusal.MayNot(ONE, List.of(new Part(PartName.DEPLOYER, List.of(EVE)))));
    }
  }

  @Test
  void itStartsOnce() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .did(DANA, start(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void everythingThatIsInTheWayIsNamedInTheOrderOfThePolicy() {
    var scene =
        Scene.given(requested(1, Asked.bareRequest(7)))
            .did(DANA, Asked.require(1, Cast.CES))
            .when(DANA, start(1));
    assertThat(((Refusal.Unsatisfied) scene.refusal()).findings())
        .extracting(Finding::clause)
        .containsExactly(
            REASON_IS_ONE_OF_FIVE,
            CONFIRMED_BY_RELEASE_ENGINEERING,
            CONFIRMED_BY_SRE,
            CONFIRMED_BY_SPECIALISTS);
  }

  /** The status still says confirmed: nobody has looked at the clock since. */
  @Test
  void confirmedIsNotEnoughWhenAnApprovalHasAgedOut() {
    var scene =
        Scene.given(requested(1), approved(1, TYLER))
            .after(Duration.ofMinutes(1))
            .and(approved(1, SAM), confirmed(1))
            .after(Duration.ofMinutes(119));
    assertThat(scene.deploy(1).status()).isEqualTo(DeployStatus.CONFIRMED);
    scene.when(DANA, start(1));
    assertThat(((Refusal.Unsatisfied) scene.refusal()).findings())
        .extracting(Finding::clause)
        .containsExactly(CONFIRMED_BY_RELEASE_ENGINEERING);
  }

  /** The roster changed and nobody has settled the case since. */
  @Test
  void eligibilityIsHeldAgainstTheRosterOfThatMoment() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(member("sam"))))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .and(new DeskEvent.RosterAdopted(Cast.rosterWithout(SAM)))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .and(new DeskEvent.RosterAdopted(Cast.roster()))
        .when(DANA, start(1))
        .thenAccepted();
  }

  @Test
  void anApproverWhoIsOnOtherTeamsNowDoesNotCountForThose() {
    Scene.given(requested(1), approved(1, TYLER), approved(1, SASHA))
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(member("sasha", SRE))))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void whoIsSeatedForAnotherTeamByNowStillFillsTheSeatThatIsLeft() {
    Scene.given(requested(1), approved(1, ROBIN), approved(1, TYLER), confirmed(1))
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(member("robin", SRE))))
        .when(DANA, start(1))
        .then(deployerNamed(1, DANA, DANA), started(1, DANA, TYLER, ROBIN));
  }

  @Test
  void whatHasStartedIsNotStoppedByAgeOrRoster() {
    var scene =
        Scene.given(upTo(DeployStatus.STARTED, 1))
            .and(new DeskEvent.RosterAdopted(Cast.rosterWith(member("sam"))))
            .later(Duration.ofDays(3))
            .thenNothing();
    assertThat(Seats.quorum(scene.deploy(1), scene.desk().roster(), scene.now()).listSeated())
        .containsExactly(TYLER, SAM);
    scene.did(SAM, Asked.rollBack(1));
  }

  @Test
  void underEachPolicyItStartsWithItsSeatsAndNotWithOneLess() {
    Scene.under(Books.WIKIMEDIA_2025)
        .and(requested(1))
        .did(DANA, deployer(1, DANA))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .did(SAM, approve(1))
        .when(DANA, start(1))
        .then(started(1, DANA, SAM));
    Scene.under(Books.MIRAHEZE)
        .and(requested(1))
        .did(SAM, approve(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .did(ERIN, approve(1))
        .when(DANA, start(1))
        .then(deployerNamed(1, DANA, DANA), started(1, DANA, SAM, ERIN));
    Scene.under(Books.WIKIMEDIA_2019)
        .and(requested(1, Reason.SECURITY))
        .did(SAM, approve(1))
        .did(TYLER, approve(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .did(SASHA, approve(1))
        .did(DANA, start(1));
  }
}
