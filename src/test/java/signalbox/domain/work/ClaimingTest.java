package signalbox.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.abort;
import static signalbox.domain.scene.Asked.bareRequest;
import static signalbox.domain.scene.Asked.claim;
import static signalbox.domain.scene.Asked.claimFor;
import static signalbox.domain.scene.Asked.claimIn;
import static signalbox.domain.scene.Asked.handOff;
import static signalbox.domain.scene.Asked.note;
import static signalbox.domain.scene.Asked.unclaim;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.LAB;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.putDown;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.requestedPrivately;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Target;
import signalbox.domain.WorkEvent;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Scene;

/** Claims stand at the desk, one holder for a target in a venue. */
class ClaimingTest {
  private static final Target DB1 = new Target("db1");
  private static final CaseId ONE = CaseId.deploy(1);
  private static final CaseId TWO = CaseId.deploy(2);

  private static WorkEvent.Claimed claimed(MemberId by, Optional<CaseId> of, Instant until) {
    return new WorkEvent.Claimed(OPS, DB1, by, of, until);
  }

  private static Instant in(int minutes) {
    return NOW.plus(Duration.ofMinutes(minutes));
  }

  private static WorkEvent.Unclaimed unclaimed(MemberId holder, MemberId by) {
    return new WorkEvent.Unclaimed(OPS, DB1, holder, Optional.empty(), Optional.of(by));
  }

  @Test
  void aClaimStandsForHalfAnHour() {
    Scene.given().when(SAM, claim("db1")).then(claimed(SAM, Optional.empty(), in(30)));
  }

  @Test
  void orForAsLongAsItIsSaid() {
    Scene.given()
        .when(SAM, claimFor("db1", Duration.ofMinutes(90)))
        .then(claimed(SAM, Optional.empty(), in(90)));
  }

  @Test
  void nobodyElseClaimsTheSameTargetWhateverItsLetters() {
    Scene.given()
        .did(SAM, claim("db1"))
        .when(ALEX, claim("DB1"))
        .thenRefused(new Refusal.TargetHeld(DB1, SAM, in(30)))
        .after(Duration.ofHours(2))
        .when(ERIN, claim("Db1"))
        .thenRefused(new Refusal.TargetHeld(DB1, SAM, in(30)));
  }

  @Test
  void itsHolderClaimsAgainForLonger() {
    var scene =
        Scene.given()
            .did(SAM, claim("db1"))
            .after(Duration.ofMinutes(20))
            .when(SAM, claim("db1"))
            .then(claimed(SAM, Optional.empty(), in(50)));
    assertThat(scene.desk().work().claims())
        .singleElement()
        .satisfies(c -> assertThat(c.times().since()).isEqualTo(NOW));
  }

  @Test
  void otherTargetsAndOtherVenuesDoNotClash() {
    var scene =
        Scene.given()
            .did(SAM, claim("db1"))
            .did(ALEX, claim("db2"))
            .in(LAB)
            .did(ALEX, claim("db1"));
    assertThat(scene.desk().work().listIn(OPS)).hasSize(2);
    assertThat(scene.desk().work().listIn(LAB)).hasSize(1);
    assertThat(scene.desk().work().listHeldBy(ALEX)).hasSize(2);
  }

  @Test
  void withOneOpenCaseItBelongsToIt() {
    var scene =
        Scene.given(requested(1), requested(2, bareRequest(9), LAB, false))
            .when(SAM, claim("db1"))
            .then(claimed(SAM, Optional.of(ONE), in(30)));
    assertThat(scene.desk().work().listOf(ONE)).hasSize(1);
  }

  @Test
  void withSeveralTheCaseIsAskedFor() {
    Scene.given(requested(1), requested(2))
        .when(SAM, claim("db1"))
        .thenRefused(new Refusal.SayWhichCase(List.of(ONE, TWO)))
        .when(SAM, claimIn("db1", 2))
        .then(claimed(SAM, Optional.of(TWO), in(30)));
  }

  @Test
  void aCaseThatIsNamedInFullIsFoundToo() {
    var command = new Command.Claim(DB1, Optional.empty(), new CaseChoice.Named(TWO));
    Scene.given(requested(1), requested(2))
        .when(SAM, command)
        .then(claimed(SAM, Optional.of(TWO), in(30)));
  }

  @Test
  void aClosedOrUnknownCaseTakesNoClaim() {
    Scene.given(requested(1), closed(1, Outcome.ABORTED))
        .when(SAM, claimIn("db1", 1))
        .thenRefused(
            new Refusal.WrongMoment(
                ONE, DeployStatus.CLOSED, Optional.of(Outcome.ABORTED), Optional.of(NOW)))
        .when(SAM, claimIn("db1", 5))
        .thenRefused(new Refusal.NoSuchCase("5"))
        .later(Duration.ofDays(7))
        .when(SAM, claimIn("db1", 1))
        .thenRefused(new Refusal.LongClosed(ONE, Outcome.ABORTED));
  }

  @Test
  void theClaimOfACaseStandsAtItsHomeWhereverItIsSaid() {
    Scene.given(requested(1))
        .in(LAB)
        .when(SAM, claimIn("db1", 1))
        .then(claimed(SAM, Optional.of(ONE), in(30)))
        .privately()
        .when(ALEX, claimIn("db1", 1))
        .thenRefused(new Refusal.TargetHeld(DB1, SAM, in(30)));
  }

  @Test
  void aRestrictedCaseTakesNoClaimFromOutside() {
    Scene.given(requestedPrivately(1))
        .when(SAM, claimIn("db1", 1))
        .thenRefused(new Refusal.Restricted(ONE, Optional.of(SEC)))
        .in(SEC)
        .did(SAM, claim("db1"));
  }

  @Test
  void withoutAVenueNothingIsClaimedOrPutDown() {
    Scene.given()
        .privately()
        .when(SAM, claim("db1"))
        .thenRefused(new Refusal.OnlyInVenue())
        .when(SAM, unclaim("db1"))
        .thenRefused(new Refusal.OnlyInVenue())
        .when(SAM, handOff("db1", ALEX))
        .thenRefused(new Refusal.OnlyInVenue());
  }

  @Test
  void closingTheCasePutsItsClaimsDownAndNoOthers() {
    var scene =
        Scene.given()
            .did(EVE, claim("mine"))
            .and(requested(1))
            .did(SAM, claim("db1"))
            .did(ALEX, claim("db2"))
            .when(DANA, abort(1))
            .then(
                closed(1, Outcome.ABORTED, DANA, Asked.WHY),
                putDown(1, "db1", SAM),
                putDown(1, "db2", ALEX));
    assertThat(scene.desk().work().claims())
        .extracting(c -> c.target().name())
        .containsExactly("mine");
  }

  @Test
  void theClockPutsThemDownAsWellAndAReopeningDoesNotBringThemBack() {
    var scene = Scene.given(requested(1)).did(SAM, claimFor("db1", Duration.ofDays(1)));
    scene.back(Duration.ofHours(4));
    assertThat(scene.desk().work().claims()).isEmpty();
    scene.did(DANA, Asked.reopen(1));
    assertThat(scene.desk().work().claims()).isEmpty();
  }

  @Test
  void itsHolderOrAManagerPutsItDown() {
    for (MemberId who : List.of(SAM, ERIN)) {
      Scene.given().did(SAM, claim("db1")).when(who, unclaim("DB1")).then(unclaimed(SAM, who));
    }
  }

  @Test
  void onceItIsOverdueAnybodyPutsItDown() {
    Scene.given()
        .did(SAM, claim("db1"))
        .after(Duration.ofMinutes(30).minusNanos(1))
        .when(EVE, unclaim("db1"))
        .thenRefused(new Refusal.NotYourClaim(DB1, SAM))
        .after(Duration.ofNanos(1))
        .when(EVE, unclaim("db1"))
        .then(unclaimed(SAM, EVE));
  }

  @Test
  void withoutATargetTheSpeakersOnlyOneIsMeant() {
    var only = new Command.Unclaim(Optional.empty());
    Scene.given()
        .did(ALEX, claim("db2"))
        .did(SAM, claim("db1"))
        .when(SAM, only)
        .then(unclaimed(SAM, SAM))
        .when(SAM, only)
        .thenRefused(new Refusal.NotClaimed(Optional.empty(), List.of()))
        .did(ALEX, claim("db3"))
        .when(ALEX, only)
        .thenRefused(
            new Refusal.NotClaimed(
                Optional.empty(), List.of(new Target("db2"), new Target("db3"))));
  }

  @Test
  void whatNobodyHoldsIsNotPutDownOrHandedOff() {
    Scene.given()
        .did(SAM, claim("db2"))
        .when(SAM, unclaim("db1"))
        .thenRefused(new Refusal.NotClaimed(Optional.of(DB1), List.of(new Target("db2"))))
        .when(SAM, handOff("db1", ALEX))
        .thenRefused(new Refusal.NotClaimed(Optional.of(DB1), List.of(new Target("db2"))));
  }

  @Test
  void itIsHandedOffWithItsTimeAndItsCase() {
    var scene =
        Scene.given(requested(1))
            .did(SAM, claim("db1"))
            .when(SAM, handOff("db1", ALEX))
            .then(new WorkEvent.HandedOff(OPS, DB1, SAM, ALEX, Optional.of(ONE)))
            .when(SAM, unclaim("db1"))
            .thenRefused(new Refusal.NotYourClaim(DB1, ALEX));
    assertThat(scene.desk().work().claims())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.holder()).isEqualTo(ALEX);
          assertThat(c.belongsTo()).contains(ONE);
          assertThat(c.times().until()).isEqualTo(in(30));
        });
  }

  @Test
  void whoMayNotPutItDownMayNotHandItOff() {
    Scene.given()
        .did(SAM, claim("db1"))
        .when(ALEX, handOff("db1", ALEX))
        .thenRefused(new Refusal.NotYourClaim(DB1, SAM))
        .after(Duration.ofMinutes(30))
        .did(ALEX, handOff("db1", ALEX));
  }

  @Test
  void itIsNotHandedOffToNobodyOrToItsHolder() {
    Scene.given()
        .did(SAM, claim("db1"))
        .when(SAM, handOff("db1", NOBODY))
        .thenRefused(new Refusal.UnknownMember(NOBODY, List.of(NOOR)))
        .when(SAM, handOff("db1", SAM))
        .thenRefused(new Refusal.TargetHeld(DB1, SAM, in(30)));
  }

  @Test
  void aVenueTakesTwoHundredClaims() {
    var scene = Scene.given();
    for (int i = 0; i < WorkDecider.MOST_CLAIMS; i++) {
      scene.did(SAM, claim("db" + i));
    }
    scene
        .when(SAM, claim("one-more"))
        .thenRefused(new Refusal.DeskFull("claims", WorkDecider.MOST_CLAIMS))
        .did(SAM, claimFor("db1", Duration.ofHours(1)))
        .in(LAB)
        .did(SAM, claim("one-more"));
  }

  @Test
  void aNoteBelongsWhereAClaimWould() {
    Scene.given()
        .when(SAM, note("restarting"))
        .then(new WorkEvent.Noted(OPS, Optional.empty(), SAM, "restarting"))
        .and(requested(1))
        .when(SAM, note("restarting"))
        .then(new WorkEvent.Noted(OPS, Optional.of(ONE), SAM, "restarting"))
        .and(requested(2))
        .when(SAM, note("restarting"))
        .thenRefused(new Refusal.SayWhichCase(List.of(ONE, TWO)))
        .privately()
        .when(SAM, note("restarting"))
        .thenRefused(new Refusal.OnlyInVenue());
  }
}
