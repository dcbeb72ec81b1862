package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Cast.member;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.fell;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.upTo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.Command;
import signalbox.domain.DeployEvent.Fall;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeskEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

/** People, policy and site change while cases are open. */
class ReloadingTest {
  private static Scene adopt(Scene scene, Roster roster) {
    return scene.whenClock(new Command.AdoptRoster(roster));
  }

  @Test
  void whatHasNotChangedIsNoNews() {
    Scene.given(requested(1))
        .whenClock(new Command.AdoptRoster(Cast.roster()))
        .thenNothing()
        .whenClock(new Command.AdoptPolicy(Books.WIKIMEDIA_2019))
        .thenNothing()
        .whenClock(new Command.AdoptSite(Cast.site()))
        .thenNothing();
  }

  @Test
  void theApprovalOfOneWhoLeftTheTeamFalls() {
    var roster = Cast.rosterWith(member("sam"));
    adopt(Scene.given(upTo(DeployStatus.CONFIRMED, 1)), roster)
        .then(new DeskEvent.RosterAdopted(roster), fell(1, SAM, Fall.INELIGIBLE), unconfirmed(1))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void theApprovalOfOneWhoLeftAltogetherFalls() {
    var roster = Cast.rosterWithout(TYLER);
    adopt(Scene.given(requested(1), approved(1, TYLER)), roster)
        .then(new DeskEvent.RosterAdopted(roster), fell(1, TYLER, Fall.INELIGIBLE));
  }

  /** Fallen is fallen: who comes back says it again. */
  @Test
  void whoComesBackApprovesAnew() {
    var scene = Scene.given(upTo(DeployStatus.CONFIRMED, 1));
    adopt(adopt(scene, Cast.rosterWithout(SAM)), Cast.roster())
        .then(new DeskEvent.RosterAdopted(Cast.roster()))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class)
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1));
  }

  @Test
  void whoLeavesOneTeamOfTwoFillsTheSeatOfTheOther() {
    var roster = Cast.rosterWith(member("robin", SRE));
    var scene = Scene.given(requested(1), approved(1, ROBIN));
    adopt(scene, roster)
        .then(new DeskEvent.RosterAdopted(roster))
        .when(TYLER, approve(1))
        .then(approved(1, TYLER), confirmed(1));
  }

  /** Alex lost the one team that the seat needs, and has it back; the offer was not forgotten. */
  @Test
  void anOfferThatIsEligibleAgainConfirmsAgain() {
    var scene = Scene.given(requested(1), approved(1, ROBIN), approved(1, TYLER), confirmed(1));
    adopt(scene, Cast.rosterWith(member("robin", RELENG)))
        .thenAccepted()
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
    adopt(scene, Cast.roster()).then(new DeskEvent.RosterAdopted(Cast.roster()), confirmed(1));
  }

  @Test
  void aNewTeamAddsNothingToAnApprovalThatWasGiven() {
    adopt(
            Scene.given(requested(1), approved(1, TYLER)),
            Cast.rosterWith(member("tyler", RELENG, SRE)))
        .when(ROBIN, approve(1))
        .then(approved(1, ROBIN), confirmed(1));
  }

  @ParameterizedTest
  @EnumSource(names = {"STARTED", "DONE", "ROLLING_BACK", "CLOSED"})
  void whatHasStartedStands(DeployStatus status) {
    var roster = Cast.rosterWithout(SAM, TYLER);
    adopt(Scene.given(upTo(status, 1)), roster).then(new DeskEvent.RosterAdopted(roster));
  }

  @Test
  void everyOpenCaseIsLookedThrough() {
    var roster = Cast.rosterWithout(SAM);
    adopt(Scene.given(upTo(DeployStatus.CONFIRMED, 1)).and(requested(2), approved(2, SAM)), roster)
        .then(
            new DeskEvent.RosterAdopted(roster),
            fell(1, SAM, Fall.INELIGIBLE),
            unconfirmed(1),
            fell(2, SAM, Fall.INELIGIBLE));
  }

  @Test
  void aRequesterWhoLeftIsHeardNoMoreAndTheCaseGoesOn() {
    var scene = Scene.given(upTo(DeployStatus.CONFIRMED, 1));
    adopt(scene, Cast.rosterWithout(DANA))
        .when(DANA, withdraw(1))
        .thenRefused(Refusal.NotIdentified.class)
        .when(SAM, start(1))
        .thenAccepted();
  }

  @Test
  void aCaseKeepsThePolicyUnderWhichItWasOpened() {
    var scene =
        Scene.given(requested(1))
            .whenClock(new Command.AdoptPolicy(Books.MIRAHEZE))
            .then(new DeskEvent.PolicyAdopted(Books.MIRAHEZE))
            .did(DANA, requestDeploy(9));
    assertThat(scene.deploy(1).book()).isEqualTo(Books.WIKIMEDIA_2019);
    assertThat(scene.deploy(2).book()).isEqualTo(Books.MIRAHEZE);
    scene
        .did(TYLER, approve(1))
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1))
        .when(ALEX, approve(2))
        .then(approved(2, ALEX));
  }

  @Test
  void anotherSiteIsAdopted() {
    var site = Cast.site(Optional.empty(), List.of());
    var scene =
        Scene.given().whenClock(new Command.AdoptSite(site)).then(new DeskEvent.SiteAdopted(site));
    assertThat(scene.desk().setting().site()).contains(site);
  }
}
