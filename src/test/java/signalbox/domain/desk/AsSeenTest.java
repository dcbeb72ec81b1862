package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.amend;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.bare;
import static signalbox.domain.scene.Asked.change;
import static signalbox.domain.scene.Asked.decline;
import static signalbox.domain.scene.Asked.note;
import static signalbox.domain.scene.Asked.reason;
import static signalbox.domain.scene.Asked.setTask;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unnamed;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.requestedPrivately;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Seen;
import signalbox.domain.WorkEvent;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;

/** What was decided over a card, or said a while ago, and is heard now. */
class AsSeenTest {
  private static final CaseId ONE = CaseId.deploy(1);
  private static final CaseId TWO = CaseId.deploy(2);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static Command pressed(int revision, Command.OfCase said) {
    return new Command.AsSeen(said, new Seen.InRevision(revision));
  }

  private static Command saidAt(Instant at, Command.OfCase said) {
    return new Command.AsSeen(said, new Seen.AsOf(at));
  }

  @Test
  void aPressOfTheCardAsItIsCounts() {
    Scene.given(requested(1)).when(SAM, pressed(1, approve(1))).then(approved(1, SAM));
  }

  @Test
  void byPrivateMessageTheOnlyCaseIsMeantToo() {
    Scene.given(requested(1))
        .privately()
        .when(SAM, pressed(1, unnamed(approve(1))))
        .then(approved(1, SAM));
    Scene.given(requested(1))
        .did(DANA, amend(1, 2))
        .privately()
        .when(SAM, pressed(1, unnamed(approve(1))))
        .thenRefused(new Refusal.ChangedSince(ONE, 2));
  }

  @Test
  void aPressOfAnEarlierRevisionDoesNotCount() {
    Scene.given(requested(1))
        .did(DANA, amend(1, 2))
        .when(SAM, pressed(1, approve(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 2))
        .when(SAM, pressed(1, decline(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 2))
        .when(SAM, pressed(2, approve(1)))
        .thenAccepted();
  }

  @Test
  void anotherTaskIsAnotherRevisionToo() {
    Scene.given(requested(1))
        .did(DANA, setTask(1, 9))
        .when(SAM, pressed(1, approve(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 2));
  }

  @Test
  void aPressOfARevisionThatIsNotYetDoesNotCount() {
    Scene.given(requested(1))
        .when(SAM, pressed(2, approve(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 1));
  }

  @Test
  void whoeverMayNotDoItEitherIsToldOfTheChangeFirst() {
    Scene.given(requested(1))
        .did(DANA, amend(1, 2))
        .when(TYLER, pressed(1, start(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 2));
  }

  @Test
  void ofAClosedCaseItIsToldThatItIsClosed() {
    Scene.given(requested(1))
        .did(DANA, amend(1, 2))
        .did(DANA, withdraw(1))
        .when(SAM, pressed(1, approve(1)))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void ofARestrictedCaseNothingIsToldElsewhere() {
    Scene.given(requestedPrivately(1))
        .when(SAM, pressed(7, approve(1)))
        .thenRefused(Refusal.Restricted.class);
  }

  @Test
  void whoIsNobodyIsToldThatFirst() {
    Scene.given(requested(1))
        .did(DANA, amend(1, 2))
        .whenStranger(pressed(1, approve(1)))
        .thenRefused(Refusal.NotIdentified.class);
  }

  @Test
  void whatWasSaidBeforeAChangeDoesNotCountAfterIt() {
    Scene.given(requested(1))
        .after(MINUTE)
        .did(DANA, amend(1, 2))
        .after(MINUTE)
        .when(SAM, saidAt(NOW.plusSeconds(59), approve(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 2))
        .when(SAM, saidAt(NOW.plus(MINUTE), approve(1)))
        .thenAccepted();
  }

  @Test
  void whatWasSaidBeforeTheTaskWasAnotherDoesNotCount() {
    Scene.given(requested(1))
        .after(MINUTE)
        .did(DANA, setTask(1, 9))
        .when(SAM, saidAt(NOW, approve(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 2));
  }

  @Test
  void aReasonIsNoChangeOfWhatIsDeployed() {
    Scene.given(requested(1))
        .after(MINUTE)
        .did(DANA, reason(1, Reason.ABUSE))
        .when(SAM, saidAt(NOW, approve(1)))
        .then(approved(1, SAM));
  }

  @Test
  void whatWasSaidBeforeTheCaseWasOpenedIsNotAboutIt() {
    Scene.given()
        .after(MINUTE)
        .and(requested(1))
        .when(SAM, saidAt(NOW, unnamed(approve(1))))
        .thenRefused(new Refusal.ChangedSince(ONE, 1))
        .when(SAM, saidAt(NOW, approve(1)))
        .thenRefused(new Refusal.ChangedSince(ONE, 1));
  }

  @Test
  void withoutANameTheCaseIsFoundAsEverAndThenHeldAgainstThatTime() {
    Scene.given(requested(1))
        .after(MINUTE)
        .when(SAM, saidAt(NOW, unnamed(approve(1))))
        .then(approved(1, SAM));
  }

  @Test
  void withoutANameNothingIsDoneToACaseOfLater() {
    Scene.given(requested(1))
        .did(DANA, withdraw(1))
        .after(MINUTE)
        .and(requested(2))
        .when(SAM, saidAt(NOW, unnamed(approve(1))))
        .thenRefused(new Refusal.ChangedSince(TWO, 1));
  }

  @Test
  void aNumberThatMayBeTextIsHeldAgainstItInBothReadings() {
    var decline = decline(1);
    Scene.given(requested(1), requested(2))
        .did(DANA, amend(1, 7))
        .when(SAM, pressed(1, new Command.Either(bare(1, decline), unnamed(decline))))
        .thenRefused(new Refusal.ChangedSince(ONE, 2));
    Scene.given()
        .after(MINUTE)
        .and(requested(1))
        .when(SAM, saidAt(NOW, new Command.Either(bare(9, decline), unnamed(decline))))
        .thenRefused(new Refusal.ChangedSince(ONE, 1));
  }

  @Test
  void aNoteDecidesNothingAndIsTaken() {
    Scene.given(requested(1))
        .after(MINUTE)
        .did(DANA, amend(1, 2))
        .when(EVE, saidAt(NOW, note("it is quiet")))
        .then(new WorkEvent.Noted(OPS, Optional.of(ONE), EVE, "it is quiet"));
  }

  @Test
  void theRevisionIsThatOfTheLastChange() {
    var scene =
        Scene.given(requested(1))
            .after(MINUTE)
            .and(new DeployEvent.ChangeAmended(ONE, DANA, change(2), 2));
    assertThat(scene.deploy(1).asked().revisedAt()).isEqualTo(NOW.plus(MINUTE));
  }
}
