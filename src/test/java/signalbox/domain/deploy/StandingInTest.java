package signalbox.domain.deploy;

import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.approveFor;
import static signalbox.domain.scene.Asked.handOver;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.member;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.approvedFor;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.fell;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.supported;
import static signalbox.domain.scene.Happened.unconfirmed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployEvent.Fall;
import signalbox.domain.DeskEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;
import signalbox.policy.SeatRule;
import signalbox.policy.Team;

/** One manager for another, where the policy lets them. */
class StandingInTest {
  private static final CaseId ONE = CaseId.deploy(1);

  private static Scene miraheze() {
    return Scene.under(Books.MIRAHEZE).and(requested(1));
  }

  @Test
  void anotherManagerMayApproveForOneWhoIsAway() {
    miraheze()
        .and(approved(1, SAM))
        .when(NOOR, approveFor(1, ERIN))
        .then(approvedFor(1, NOOR, ERIN), confirmed(1));
  }

  @Test
  void whoIsNotOnTheTeamDoesNotStandIn() {
    for (MemberId who : List.of(SAM, KIM, EVE)) {
      miraheze().when(who, approveFor(1, ERIN)).thenRefused(new Refusal.NoStandIn(ONE, ERIN));
    }
  }

  @Test
  void nobodyStandsInForOneWhoCouldNotApprove() {
    miraheze().when(NOOR, approveFor(1, KIM)).thenRefused(new Refusal.NoStandIn(ONE, KIM));
  }

  @Test
  void nobodyStandsInForOneWhomNobodyKnows() {
    miraheze()
        .when(NOOR, approveFor(1, NOBODY))
        .thenRefused(new Refusal.UnknownMember(NOBODY, List.of(NOOR)));
  }

  @Test
  void aSeatWithoutStandInTakesNone() {
    Scene.given(requested(1))
        .when(SAM, approveFor(1, Cast.ALEX))
        .thenRefused(new Refusal.NoStandIn(ONE, Cast.ALEX));
  }

  @Test
  void nobodyStandsInForOneWhoHasApproved() {
    miraheze()
        .and(approved(1, ERIN))
        .when(NOOR, approveFor(1, ERIN))
        .thenRefused(new Refusal.AlreadySpokenFor(ONE, ERIN, List.of(EM)));
  }

  /** Else one who has said nothing would be told that their yes counts. */
  @Test
  void oneOfAnotherTeamHearsThatTheyCannotStandInEvenWhenTheSeatIsFilled() {
    miraheze()
        .and(approved(1, ERIN))
        .when(SAM, approveFor(1, ERIN))
        .thenRefused(new Refusal.NoStandIn(ONE, ERIN));
  }

  @Test
  void whenTheSeatIsFilledAStandInIsSupport() {
    miraheze()
        .and(approved(1, ERIN))
        .did(SAM, approve(1))
        .when(NOOR, approve(1))
        .then(supported(1, NOOR));
  }

  @Test
  void asPinsTheSeatOfAStandIn() {
    var asEm = new CaseAction.Approve(Optional.of(EM), Optional.of(Asked.standIn(ERIN)));
    miraheze().when(NOOR, Asked.on(1, asEm)).then(approvedFor(1, NOOR, ERIN));
  }

  @Test
  void asAnotherTeamThanTheAbsentOnesIsSupport() {
    var both = member("noor", EM, SRE);
    var asSre = new CaseAction.Approve(Optional.of(SRE), Optional.of(Asked.standIn(ERIN)));
    miraheze()
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(both)))
        .when(NOOR, Asked.on(1, asSre))
        .then(new DeployEvent.Supported(ONE, NOOR, List.of(EM, SRE)));
  }

  /** The requester fills no seat, neither in person nor through another. */
  @Test
  void nobodyStandsInForTheRequester() {
    var dana = member("dana", EM);
    miraheze()
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(dana)))
        .when(NOOR, approveFor(1, DANA))
        .thenRefused(new Refusal.NoStandIn(ONE, DANA))
        .and(handedOver(1, DANA, EVE))
        .when(NOOR, approveFor(1, DANA))
        .thenRefused(new Refusal.NoStandIn(ONE, DANA));
  }

  @Test
  void whoWasStoodInForSupportsAndFillsNoSecondSeat() {
    var erin = member("erin", EM, SRE);
    miraheze()
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(erin)))
        .did(NOOR, approveFor(1, ERIN))
        .when(ERIN, approve(1))
        .then(new DeployEvent.Supported(ONE, ERIN, List.of(EM, SRE)))
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1));
  }

  @Test
  void nobodyStandsInForOneself() {
    miraheze().when(NOOR, approveFor(1, NOOR)).thenRefused(new Refusal.NoStandIn(ONE, NOOR));
  }

  @Test
  void aYesForOneWhoBecomesTheRequesterFalls() {
    miraheze()
        .and(approved(1, SAM), approvedFor(1, NOOR, ERIN), confirmed(1))
        .when(DANA, handOver(1, ERIN))
        .then(handedOver(1, DANA, ERIN), fell(1, NOOR, Fall.REQUESTER), unconfirmed(1));
  }

  /** One voice, one seat: two stand-ins for the same member would count it twice. */
  @Test
  void onlyOneStandsInForTheSameMember() {
    var twoManagers =
        new SeatRule(EM, 2, DeploySlug.CONFIRMED_BY_SPECIALISTS, Optional.empty(), true);
    var third = member("kim", EM);
    Scene.under(Books.withSeats(Books.MIRAHEZE, twoManagers))
        .and(new DeskEvent.RosterAdopted(Cast.rosterWith(third)), requested(1))
        .did(NOOR, approveFor(1, ERIN))
        .when(KIM, approveFor(1, ERIN))
        .thenRefused(new Refusal.AlreadySpokenFor(ONE, ERIN, List.of(EM)))
        .when(KIM, approve(1))
        .then(
            new DeployEvent.Approved(ONE, KIM, Set.<Team>of(EM), Optional.empty(), 1),
            confirmed(1));
  }
}
