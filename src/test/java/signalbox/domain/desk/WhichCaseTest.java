package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.bare;
import static signalbox.domain.scene.Asked.bareRequest;
import static signalbox.domain.scene.Asked.finish;
import static signalbox.domain.scene.Asked.hold;
import static signalbox.domain.scene.Asked.nudge;
import static signalbox.domain.scene.Asked.okBeside;
import static signalbox.domain.scene.Asked.reopen;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unnamed;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.LAB;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.besideAllowed;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.finished;
import static signalbox.domain.scene.Happened.held;
import static signalbox.domain.scene.Happened.nudged;
import static signalbox.domain.scene.Happened.reopened;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.requestedPrivately;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.supported;
import static signalbox.domain.scene.Happened.upTo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployStatus;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.WorkEvent;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Scene;

/** Which case is meant, with a number and without. */
class WhichCaseTest {
  private static final CaseId ONE = CaseId.deploy(1);
  private static final CaseId TWO = CaseId.deploy(2);

  @Test
  void withoutACaseTheOnlyOneIsMeant() {
    Scene.given(requested(1)).when(SAM, unnamed(approve(1))).then(approved(1, SAM));
  }

  @Test
  void withSeveralTheyAreListed() {
    Scene.given(requested(1), requested(2))
        .when(SAM, unnamed(approve(1)))
        .thenRefused(new Refusal.WhichCase(List.of(ONE, TWO)))
        .when(SAM, approve(2))
        .then(approved(2, SAM));
  }

  @Test
  void theOnlyOneOnWhichTheSpeakerCanDoItIsMeant() {
    Scene.given(upTo(DeployStatus.STARTED, 1))
        .and(upTo(DeployStatus.REQUESTED, 2))
        .when(DANA, unnamed(finish(1)))
        .then(finished(1, DANA))
        .when(DANA, unnamed(withdraw(1)))
        .then(closed(2, Outcome.WITHDRAWN, DANA, ""));
  }

  @Test
  void whereTheYesCountsIsMeantRatherThanWhereItIsSupport() {
    Scene.given(requested(1), approved(1, SAM), requested(2))
        .when(ALEX, unnamed(approve(1)))
        .then(approved(2, ALEX));
  }

  @Test
  void whereItIsSupportEverywhereTheyAreListedToo() {
    Scene.given(requested(1), requested(2))
        .when(EVE, unnamed(approve(1)))
        .thenRefused(new Refusal.WhichCase(List.of(ONE, TWO)));
    Scene.given(requested(1)).when(EVE, unnamed(approve(1))).then(supported(1, EVE));
  }

  @Test
  void casesOfOtherVenuesAreNotMeant() {
    Scene.given(requested(1), requested(2, bareRequest(9), LAB, false))
        .in(LAB)
        .when(SAM, unnamed(approve(1)))
        .then(approved(2, SAM))
        .in(OPS)
        .when(SAM, unnamed(approve(1)))
        .then(approved(1, SAM))
        .in(SEC)
        .when(SAM, unnamed(nudge(1)))
        .thenRefused(new Refusal.NoOpenCase(Optional.empty()));
  }

  @Test
  void aNumberReachesTheCaseOfAnotherPublicVenue() {
    Scene.given(requested(1)).in(LAB).when(SAM, approve(1)).then(approved(1, SAM));
  }

  @Test
  void byPrivateMessageAnyCaseMayBeMeant() {
    Scene.given(requestedPrivately(1))
        .privately()
        .when(SAM, unnamed(approve(1)))
        .then(approved(1, SAM))
        .and(requested(2))
        .when(TYLER, unnamed(approve(1)))
        .thenRefused(new Refusal.WhichCase(List.of(ONE, TWO)));
  }

  @Test
  void onTheOnlyOneTheRefusalIsToldAsItIs() {
    Scene.given(requested(1))
        .when(DANA, unnamed(approve(1)))
        .thenRefused(new Refusal.OwnRequest(ONE));
  }

  @Test
  void onSeveralTheRefusalsAreToldCaseByCase() {
    Scene.given(requested(1), requested(2))
        .when(DANA, unnamed(approve(1)))
        .thenRefused(
            new Refusal.OnNone(List.of(new Refusal.OwnRequest(ONE), new Refusal.OwnRequest(TWO))));
  }

  @Test
  void aLateDecisionIsToldWhatBecameOfTheCaseThatWasClosedLast() {
    Scene.given(upTo(DeployStatus.CLOSED, 1))
        .after(Duration.ofMinutes(1))
        .and(requested(2), closed(2, Outcome.ABORTED))
        .when(SAM, unnamed(approve(1)))
        .thenRefused(
            new Refusal.NoOpenCase(
                Optional.of(
                    new Refusal.Closing(TWO, Outcome.ABORTED, NOW.plus(Duration.ofMinutes(1))))));
  }

  @Test
  void whereNothingWasEverAskedThereIsNothing() {
    Scene.given()
        .when(SAM, unnamed(approve(1)))
        .thenRefused(new Refusal.NoOpenCase(Optional.empty()));
  }

  @Test
  void aClosedCaseIsMeantWhenItCanBeReopened() {
    Scene.given(upTo(DeployStatus.CLOSED, 1))
        .and(requested(2))
        .when(DANA, unnamed(reopen(1)))
        .then(reopened(1, DANA));
  }

  @Test
  void theDeployerOfARunningOneAllowsTheOnlyOneThatWaits() {
    Scene.given(upTo(DeployStatus.STARTED, 1))
        .and(requested(2))
        .when(DANA, unnamed(okBeside(1)))
        .then(besideAllowed(2, 1, DANA))
        .and(requested(3), requested(4))
        .when(DANA, unnamed(okBeside(1)))
        .thenRefused(new Refusal.WhichCase(List.of(CaseId.deploy(3), CaseId.deploy(4))));
  }

  @Test
  void oneThatRunsIsNotStartedWhenAnotherCanBe() {
    Scene.given(upTo(DeployStatus.DONE, 1))
        .and(upTo(DeployStatus.CONFIRMED, 2))
        .when(DANA, unnamed(start(1)))
        .then(deployerNamed(2, DANA, DANA), started(2, DANA, TYLER, SAM));
  }

  @Test
  void aBareNumberIsACaseOfWhateverKind() {
    Scene.given(requested(1)).when(SAM, bare(1, approve(1))).then(approved(1, SAM));
  }

  @Test
  void aNumberThatWasNeverGivenIsRefused() {
    Scene.given(requested(1))
        .when(SAM, approve(2))
        .thenRefused(new Refusal.NoSuchCase("2"))
        .when(SAM, bare(0, approve(1)))
        .thenRefused(new Refusal.NoSuchCase("0"));
  }

  @Test
  void aCaseThatHasLeftTheDeskIsToldByItsOutcome() {
    Scene.given(upTo(DeployStatus.CLOSED, 1))
        .later(Duration.ofDays(7))
        .when(SAM, approve(1))
        .thenRefused(new Refusal.LongClosed(ONE, Outcome.VERIFIED));
  }

  @Test
  void ofARestrictedCaseThatHasLeftTheDeskNothingIsToldInPublic() {
    var scene =
        Scene.given(requestedPrivately(1), closed(1, Outcome.ABORTED))
            .later(Duration.ofDays(7))
            .when(SAM, approve(1))
            .thenRefused(new Refusal.Restricted(ONE, Optional.of(SEC)))
            .when(SAM, Asked.claimIn("db1", 1))
            .thenRefused(new Refusal.Restricted(ONE, Optional.of(SEC)));
    scene
        .in(SEC)
        .when(SAM, approve(1))
        .thenRefused(new Refusal.LongClosed(ONE, Outcome.ABORTED))
        .privately()
        .when(SAM, approve(1))
        .thenRefused(new Refusal.LongClosed(ONE, Outcome.ABORTED));
  }

  /** {@code !hold 1 broken}: of case 1, or of the only case with the why "1 broken". */
  private static Command either(Command.OnCase named) {
    var number = ((CaseChoice.Named) named.which()).id().number();
    var first = new Command.OnCase(new CaseChoice.Numbered(number), named.action());
    return new Command.Either(first, unnamed(named));
  }

  @Test
  void aNumberIsACaseWhenTheSpeakerCanDoItThere() {
    Scene.given(requested(1), requested(2)).when(SAM, either(hold(2))).then(held(2, SAM));
  }

  @Test
  void aNumberThatTheDeskDoesNotKnowIsText() {
    Scene.given(requested(2)).when(SAM, either(hold(1))).then(held(2, SAM));
  }

  /** Else a decision that comes too late would be done to the only case that is left. */
  @Test
  void theNumberOfAClosedCaseIsAnsweredWithItsState() {
    Scene.given(requested(1), closed(1, Outcome.ABORTED), requested(2))
        .when(SAM, either(hold(1)))
        .thenRefused(
            new Refusal.TakenForCase(
                1,
                new Refusal.WrongMoment(
                    ONE, DeployStatus.CLOSED, Optional.of(Outcome.ABORTED), Optional.of(NOW))))
        .later(Duration.ofDays(7))
        .and(requested(3))
        .when(SAM, either(hold(1)))
        .thenRefused(new Refusal.TakenForCase(1, new Refusal.LongClosed(ONE, Outcome.ABORTED)));
  }

  @Test
  void theNumberOfAnOpenCaseIsThatCaseAlsoWhereTheSpeakerCannotDoIt() {
    Scene.given(requested(1), held(1, SAM), requested(2))
        .when(SAM, either(hold(1)))
        .thenRefused(
            new Refusal.TakenForCase(
                1, new Refusal.OnHold(ONE, List.of(new Refusal.Hold(SAM, Asked.WHY, NOW)))));
  }

  @Test
  void aRestrictedCaseIsNotReachedByItsNumberInPublicAndNoOtherCaseInstead() {
    var scene =
        Scene.given(requestedPrivately(1), requested(2))
            .when(SAM, either(hold(1)))
            .thenRefused(Refusal.Restricted.class);
    assertThat(scene.deploy(1).isHeld()).isFalse();
    assertThat(scene.deploy(2).isHeld()).isFalse();
  }

  @Test
  void whenNeitherReadingHoldsTheSecondIsAnswered() {
    Scene.given(requested(1)).when(EVE, either(hold(7))).thenRefused(Refusal.MayNot.class);
  }

  @Test
  void aNoteBeginsWithACaseOrWithANumber() {
    var of1 = new Command.Note(new CaseChoice.Numbered(1), "seen");
    var text = Asked.note("1 seen");
    Scene.given(requested(1), requested(2))
        .when(SAM, new Command.Either(of1, text))
        .then(noted(Optional.of(ONE), "seen"));
    Scene.given(requested(2))
        .when(SAM, new Command.Either(of1, text))
        .then(noted(Optional.of(TWO), "1 seen"));
  }

  /** A note decides nothing, and many a note begins with a number. */
  @Test
  void aNoteThatBeginsWithTheNumberOfAClosedCaseIsTextAllTheSame() {
    var of1 = new Command.Note(new CaseChoice.Numbered(1), "seen");
    Scene.given(requested(1), closed(1, Outcome.ABORTED), requested(2))
        .when(SAM, new Command.Either(of1, Asked.note("1 seen")))
        .then(noted(Optional.of(TWO), "1 seen"));
  }

  private static WorkEvent.Noted noted(Optional<CaseId> of, String words) {
    return new WorkEvent.Noted(OPS, of, SAM, words);
  }

  @Test
  void nothingIsRecordedForCasesThatWereOnlyTried() {
    var scene = Scene.given(requested(1), requested(2), confirmed(2));
    long before = scene.desk().mark().sequence();
    scene.when(SAM, unnamed(approve(1))).thenRefused(Refusal.WhichCase.class);
    assertThat(scene.desk().mark().sequence()).isEqualTo(before);
    scene.when(EVE, nudge(1)).then(nudged(1, EVE));
  }
}
