package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.finish;
import static signalbox.domain.scene.Asked.reopen;
import static signalbox.domain.scene.Asked.rollBack;
import static signalbox.domain.scene.Asked.verify;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.finished;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.domain.scene.Happened.verificationAsked;
import static signalbox.domain.scene.Happened.verified;
import static signalbox.domain.scene.Happened.waived;
import static signalbox.policy.DeploySlug.VERIFIED_BEFORE_CLOSING;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class VerifiedBeforeClosingTest {
  /** Tyler and Sam confirmed, Tyler carried it out. */
  private static Scene done() {
    return Scene.given(requested(1), approved(1, TYLER), approved(1, SAM), confirmed(1))
        .and(deployerNamed(1, DANA, TYLER), started(1, TYLER, TYLER, SAM))
        .and(finished(1, TYLER));
  }

  private static Finding finding(Result result, Optional<MemberId> by, boolean due) {
    return new Finding(VERIFIED_BEFORE_CLOSING, result, new Because.VerifiedBy(by, due));
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "CONFIRMED", "STARTED", "ROLLING_BACK"})
  void beforeItIsDoneItIsNotOwed(DeployStatus status) {
    var scene = Scene.given(upTo(status, 1));
    assertThat(scene.finding(1, VERIFIED_BEFORE_CLOSING))
        .isEqualTo(finding(Result.NOT_APPLICABLE, Optional.empty(), false));
    scene.when(ERIN, waive(1, VERIFIED_BEFORE_CLOSING)).thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void onceDoneItIsOwed() {
    assertThat(done().finding(1, VERIFIED_BEFORE_CLOSING))
        .isEqualTo(finding(Result.UNSATISFIED, Optional.empty(), true));
  }

  @Test
  void theRequesterOrAnApproverWhoIsNotTheDeployerVerifies() {
    for (MemberId who : List.of(DANA, SAM)) {
      var scene =
          done().when(who, verify(1)).then(verified(1, who), closed(1, Outcome.VERIFIED, who, ""));
      assertThat(scene.finding(1, VERIFIED_BEFORE_CLOSING))
          .isEqualTo(finding(Result.SATISFIED, Optional.of(who), false));
    }
  }

  @Test
  void neitherTheDeployerNorOthersVerify() {
    for (MemberId who : List.of(TYLER, ERIN, EVE)) {
      done()
          .when(who, verify(1))
          .thenRefused(
              new Refusal.MayNot(
                  CaseId.deploy(1),
                  List.of(
                      new Part(PartName.REQUESTER, List.of(DANA)),
                      new Part(PartName.APPROVER, List.of(SAM)))));
    }
  }

  @Test
  void theRequesterVerifiesEvenWhatSheCarriedOutHerself() {
    Scene.given(upTo(DeployStatus.DONE, 1)).did(DANA, verify(1));
  }

  @Test
  void aRollbackIsAnAnswerToo() {
    var scene = done().did(SAM, rollBack(1)).did(TYLER, finish(1));
    assertThat(scene.finding(1, VERIFIED_BEFORE_CLOSING))
        .isEqualTo(finding(Result.NOT_APPLICABLE, Optional.empty(), false));
  }

  @Test
  void itIsAskedForUpTheLadderEachTimeOnce() {
    done()
        .later(Duration.ofMinutes(14))
        .thenNothing()
        .later(Duration.ofMinutes(1))
        .then(verificationAsked(1, 1))
        .later(Duration.ofMinutes(3))
        .then(verificationAsked(1, 2))
        .later(Duration.ofMinutes(5))
        .then(verificationAsked(1, 3))
        .later(Duration.ofMinutes(7))
        .then(verificationAsked(1, 4))
        .later(Duration.ofHours(20))
        .thenNothing();
  }

  @Test
  void aDayLaterItIsClosedAsUnverified() {
    var scene =
        done()
            .later(Duration.ofHours(24).minusSeconds(1))
            .later(Duration.ofSeconds(1))
            .then(closed(1, Outcome.UNVERIFIED));
    assertThat(scene.finding(1, VERIFIED_BEFORE_CLOSING))
        .isEqualTo(finding(Result.UNSATISFIED, Optional.empty(), true));
  }

  @Test
  void theDeployerOrAManagerPassesItAndItIsClosedAsUnverified() {
    for (MemberId who : List.of(TYLER, NOOR)) {
      var scene =
          done()
              .when(who, waive(1, VERIFIED_BEFORE_CLOSING))
              .then(
                  waived(1, VERIFIED_BEFORE_CLOSING, who),
                  closed(1, Outcome.UNVERIFIED, who, Asked.WHY));
      assertThat(scene.result(1, VERIFIED_BEFORE_CLOSING)).isEqualTo(Result.WAIVED);
    }
  }

  @Test
  void nobodyElsePassesIt() {
    for (MemberId who : List.of(DANA, SAM, EVE)) {
      done()
          .when(who, waive(1, VERIFIED_BEFORE_CLOSING))
          .thenRefused(
              new Refusal.NotWaivable(
                  CaseId.deploy(1),
                  VERIFIED_BEFORE_CLOSING,
                  List.of(
                      new Part(PartName.DEPLOYER, List.of(TYLER)),
                      new Part(PartName.MANAGER, List.of(ERIN, NOOR))),
                  false));
    }
  }

  /** Else nobody could pass it a second time, and the finding would lie. */
  @Test
  void itIsOwedAgainWhenThePassingIsTakenBack() {
    var scene = done().did(TYLER, waive(1, VERIFIED_BEFORE_CLOSING)).did(TYLER, reopen(1));
    assertThat(scene.finding(1, VERIFIED_BEFORE_CLOSING))
        .isEqualTo(finding(Result.UNSATISFIED, Optional.empty(), true));
    scene.did(TYLER, waive(1, VERIFIED_BEFORE_CLOSING));
  }

  @Test
  void aPolicyWithoutItDoesNotOweIt() {
    var book = Books.without(Books.WIKIMEDIA_2019, VERIFIED_BEFORE_CLOSING);
    var scene = Scene.under(book).and(upTo(DeployStatus.DONE, 1));
    assertThat(scene.result(1, VERIFIED_BEFORE_CLOSING)).isEqualTo(Result.NOT_APPLICABLE);
    scene
        .when(ERIN, waive(1, VERIFIED_BEFORE_CLOSING))
        .thenRefused(new Refusal.NothingToWaive(CaseId.deploy(1), VERIFIED_BEFORE_CLOSING));
  }
}
