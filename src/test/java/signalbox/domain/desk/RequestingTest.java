package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.bareRequest;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.requestPrivately;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.LAB;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.requestedPrivately;
import static signalbox.domain.scene.Happened.upTo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.PolicyBook;
import signalbox.policy.Reason;

class RequestingTest {
  private static Command.RequestDeploy with(DeployerChoice deployer) {
    return new Command.RequestDeploy(bareRequest(7), deployer, false);
  }

  @Test
  void anyMemberAsksAndTheCaseKeepsItsPolicy() {
    for (var book : Books.listAll()) {
      var scene = Scene.under(book).when(EVE, with(new DeployerChoice.Unsaid()));
      assertThat(scene.decision())
          .isEqualTo(
              Decision.accept(
                  new DeployEvent.Requested(
                      CaseId.deploy(1),
                      EVE,
                      bareRequest(7),
                      Optional.empty(),
                      new DeployEvent.Origin(OPS, false, book.name(), book.digest()),
                      new DeployEvent.RequestFacts(
                          Optional.of("casey"), List.of("pat"), false, Optional.empty()))));
      scene.did(DANA, new Command.AdoptPolicy(other(book)));
      assertThat(scene.deploy(1).book()).isEqualTo(book);
      assertThat(scene.did(EVE, requestDeploy(8)).deploy(2).book()).isEqualTo(other(book));
    }
  }

  private static PolicyBook other(PolicyBook book) {
    return book == Books.MIRAHEZE ? Books.WIKIMEDIA_2019 : Books.MIRAHEZE;
  }

  @Test
  void numbersGrowAndAreNotGivenTwice() {
    Scene.given()
        .did(DANA, requestDeploy(1))
        .did(DANA, withdraw(1))
        .did(DANA, requestDeploy(2))
        .when(DANA, requestDeploy(3))
        .then(requested(3, Asked.request(3, Reason.AVAILABILITY)));
  }

  @Test
  void theDeployerIsNamedWithTheRequest() {
    assertThat(Scene.given().did(EVE, with(new DeployerChoice.Chosen(SAM))).deploy(1).deployer())
        .contains(SAM);
    assertThat(Scene.given().did(EVE, with(new DeployerChoice.Myself())).deploy(1).deployer())
        .contains(EVE);
    var needed = Scene.given().did(EVE, with(new DeployerChoice.Needed())).deploy(1);
    assertThat(needed.deployer()).isEmpty();
    assertThat(needed.asked().facts().deployerNeeded()).isTrue();
  }

  @Test
  void aDeployerWhomNobodyKnowsIsRefused() {
    Scene.given()
        .when(EVE, with(new DeployerChoice.Chosen(NOBODY)))
        .thenRefused(new Refusal.UnknownMember(NOBODY, List.of(NOOR)));
  }

  @Test
  void theSameChangeIsNotAskedForTwice() {
    Scene.given(requested(1), handedOver(1, DANA, KIM))
        .in(LAB)
        .when(EVE, requestDeploy(1001))
        .thenRefused(new Refusal.SameChange(CaseId.deploy(1), KIM));
  }

  @Test
  void howeverItWasTypedItIsTheSameChange() {
    var typed =
        new DeployRequest(
            new ChangeRef("gerrit", "1001", "https://example.org/c/x/+/1001/2"),
            Asked.task(5),
            Optional.empty(),
            Optional.empty(),
            "");
    Scene.given(requested(1))
        .when(EVE, new Command.RequestDeploy(typed, new DeployerChoice.Unsaid(), false))
        .thenRefused(Refusal.SameChange.class);
  }

  @Test
  void untilItIsClosedItIsAskedForAlready() {
    for (var status : DeployStatus.values()) {
      var scene = Scene.given(upTo(status, 1)).when(EVE, requestDeploy(1001));
      if (status == DeployStatus.CLOSED) {
        scene.thenAccepted();
      } else {
        scene.thenRefused(Refusal.SameChange.class);
      }
    }
  }

  /** To refuse it would be to say what the restricted case is about. */
  @Test
  void inPublicARestrictedCaseForTheSameChangeIsInNobodysWay() {
    var same = new Refusal.SameChange(CaseId.deploy(1), DANA);
    Scene.given(requestedPrivately(1), requested(2))
        .did(DANA, Asked.amend(2, 1001))
        .in(SEC)
        .when(EVE, requestDeploy(1001))
        .thenRefused(same)
        .privately()
        .when(SAM, requestDeploy(1001))
        .thenRefused(same);
    Scene.given(requestedPrivately(1)).when(EVE, requestDeploy(1001)).thenAccepted();
    Scene.given(requestedPrivately(1)).when(EVE, requestPrivately(1001)).thenAccepted();
  }

  /** A member without a part in it may not hear of it by private message either. */
  @Test
  void byPrivateMessageItIsInTheWayOfThoseWhoMayHearOfIt() {
    Scene.given(requestedPrivately(1)).privately().when(EVE, requestDeploy(1001)).thenAccepted();
  }

  @Test
  void aReopeningInPublicDoesNotTellOfARestrictedCaseEither() {
    Scene.given(requested(1))
        .did(DANA, withdraw(1))
        .and(requested(2, bareRequest(1001), SEC, true))
        .when(DANA, Asked.reopen(1))
        .thenAccepted();
  }

  @Test
  void aPublicCaseForTheSameChangeIsToldOfEverywhere() {
    var same = new Refusal.SameChange(CaseId.deploy(1), DANA);
    Scene.given(requested(1))
        .when(EVE, requestPrivately(1001))
        .thenRefused(same)
        .in(SEC)
        .when(EVE, requestDeploy(1001))
        .thenRefused(same);
  }

  @Test
  void aFullDeskTakesNothingMore() {
    var scene = Scene.given();
    for (int i = 1; i <= Requesting.MOST_OPEN; i++) {
      scene.and(requested(i));
    }
    scene
        .when(DANA, requestDeploy(9))
        .thenRefused(new Refusal.DeskFull("open cases", Requesting.MOST_OPEN));
  }
}
