package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.reason;
import static signalbox.domain.scene.Asked.require;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unrequire;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.CES;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SECURITY;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Cast.member;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.required;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.unrequired;
import static signalbox.domain.scene.Happened.upTo;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeskEvent;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.approval.Seat;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.policy.Team;

/** Teams beyond those that the policy asks. */
class RequiringTest {
  private static final CaseId ONE = CaseId.deploy(1);

  private static List<Team> seats(Scene scene) {
    return Seats.of(scene.deploy(1)).stream().map(Seat::team).toList();
  }

  @Test
  void theRequesterOrAnApproverAddsATeam() {
    for (MemberId who : List.of(DANA, TYLER, SAM)) {
      var scene =
          Scene.given(upTo(DeployStatus.CONFIRMED, 1))
              .when(who, require(1, CES))
              .then(required(1, CES, who), unconfirmed(1));
      assertThat(seats(scene)).containsExactly(RELENG, SRE, CES);
    }
  }

  @Test
  void nobodyElseAddsATeam() {
    for (MemberId who : List.of(ALEX, ERIN, KIM, EVE)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .when(who, require(1, CES))
          .thenRefused(
              new Refusal.MayNot(
                  ONE,
                  List.of(
                      new Part(PartName.REQUESTER, List.of(DANA)),
                      new Part(PartName.APPROVER, List.of(TYLER, SAM)))));
    }
  }

  @Test
  void aTeamThatHasASeatIsNotAddedAgain() {
    Scene.given(requested(1))
        .when(DANA, require(1, new Team("Ops")))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .did(DANA, require(1, CES))
        .when(DANA, require(1, CES))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void aTeamOnWhichNobodyIsCannotBeAdded() {
    Scene.given(requested(1))
        .when(DANA, require(1, new Team("legal")))
        .thenRefused(
            new Refusal.UnknownTeam(new Team("legal"), List.of(CES, EM, RELENG, SECURITY, SRE)));
  }

  @Test
  void onceItHasStartedNoTeamIsAddedOrTakenAway() {
    Scene.given(upTo(DeployStatus.STARTED, 1))
        .when(DANA, require(1, CES))
        .thenRefused(Refusal.WrongMoment.class)
        .when(DANA, unrequire(1, CES))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void whoAddedItOrAManagerTakesItAwayAndMayConfirmByIt() {
    for (MemberId who : List.of(SAM, NOOR)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .did(SAM, require(1, CES))
          .when(who, unrequire(1, CES))
          .then(unrequired(1, CES, who), confirmed(1));
    }
  }

  @Test
  void nobodyElseTakesItAwayNotEvenTheRequester() {
    for (MemberId who : List.of(DANA, TYLER, KIM)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .did(SAM, require(1, CES))
          .when(who, unrequire(1, CES))
          .thenRefused(
              new Refusal.MayNot(
                  ONE,
                  List.of(
                      new Part(PartName.AUTHOR, List.of(SAM)),
                      new Part(PartName.MANAGER, List.of(ERIN, NOOR)))));
    }
  }

  @Test
  void aSeatOfThePolicyIsNotTakenAway() {
    Scene.given(requested(1))
        .when(ERIN, unrequire(1, SRE))
        .thenRefused(new Refusal.SeatOfPolicy(ONE, SRE, DeploySlug.CONFIRMED_BY_SRE));
  }

  @Test
  void aTeamThatNobodyAskedForIsNotTakenAway() {
    Scene.given(requested(1))
        .when(ERIN, unrequire(1, CES))
        .thenRefused(new Refusal.NotAsked(ONE, CES, List.of(RELENG, SRE)));
  }

  @Test
  void takingAwayWhatThePolicyAsksByNowLeavesItsSeat() {
    var scene =
        Scene.given(requested(1))
            .did(DANA, require(1, SECURITY))
            .did(DANA, reason(1, Reason.SECURITY))
            .did(DANA, unrequire(1, SECURITY));
    assertThat(seats(scene)).containsExactly(RELENG, SRE, SECURITY);
  }

  @Test
  void aTeamThatPolicyAndPeopleAskHasOneSeat() {
    var scene =
        Scene.given(requested(1))
            .did(DANA, require(1, SECURITY))
            .did(DANA, reason(1, Reason.SECURITY));
    assertThat(seats(scene)).containsExactly(RELENG, SRE, SECURITY);
  }

  /** Sam asks for Community again after Tyler's wish for it was waived. */
  @Test
  void eachWhoAddedItMayTakeItAway() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .did(TYLER, require(1, CES))
        .did(ERIN, waive(1, DeploySlug.CONFIRMED_BY_SPECIALISTS))
        .did(SAM, require(1, CES))
        .when(SAM, unrequire(1, CES))
        .thenAccepted();
  }

  @Test
  void noMoreThanTenTeamsAreAdded() {
    var people = new ArrayList<Member>();
    for (int i = 0; i < 11; i++) {
      people.add(member("p" + i, new Team("team" + i)));
    }
    var roster = Cast.rosterWith(people.toArray(Member[]::new));
    var scene = Scene.given(requested(1)).and(new DeskEvent.RosterAdopted(roster));
    for (int i = 0; i < 10; i++) {
      scene.did(DANA, require(1, new Team("team" + i)));
    }
    scene
        .when(DANA, require(1, new Team("team10")))
        .thenRefused(new Refusal.DeskFull("required teams", 10));
  }

  @Test
  void withoutTheClauseForSpecialistsTheRefusalStillSaysWhatIsMissing() {
    var book = Books.without(Books.WIKIMEDIA_2019, DeploySlug.CONFIRMED_BY_SPECIALISTS);
    var scene =
        Scene.under(book)
            .and(requested(1), approved(1, TYLER), approved(1, SAM), confirmed(1))
            .did(SAM, require(1, CES))
            .when(DANA, start(1));
    var refusal = (Refusal.Unsatisfied) scene.refusal();
    assertThat(refusal.findings()).isNotEmpty();
    scene.did(KIM, approve(1)).did(DANA, start(1));
  }
}
