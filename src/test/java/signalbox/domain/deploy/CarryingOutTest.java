package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.WHY;
import static signalbox.domain.scene.Asked.abort;
import static signalbox.domain.scene.Asked.disclose;
import static signalbox.domain.scene.Asked.finish;
import static signalbox.domain.scene.Asked.nudge;
import static signalbox.domain.scene.Asked.rollBack;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.disclosed;
import static signalbox.domain.scene.Happened.finished;
import static signalbox.domain.scene.Happened.nudged;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.requestedPrivately;
import static signalbox.domain.scene.Happened.rollbackBegun;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.upTo;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

/** From the start to its end, good or bad. */
class CarryingOutTest {
  private static final CaseId ONE = CaseId.deploy(1);

  /** Kim carries out what Dana asked for and Tyler and Sam confirmed. */
  private static Scene running() {
    return Scene.given(requested(1), approved(1, TYLER), approved(1, SAM), confirmed(1))
        .and(deployerNamed(1, DANA, KIM), started(1, KIM, TYLER, SAM));
  }

  @Test
  void theDeployerSaysThatItIsDone() {
    var scene = running().when(KIM, finish(1)).then(finished(1, KIM));
    assertThat(scene.deploy(1).status()).isEqualTo(DeployStatus.DONE);
    assertThat(scene.deploy(1).progress().times().done()).contains(NOW);
  }

  @Test
  void nobodyElseSaysThatItIsDone() {
    for (MemberId who : List.of(DANA, SAM, ERIN, EVE)) {
      running()
          .when(who, finish(1))
          .thenRefused(new Refusal.MayNot(ONE, List.of(new Part(PartName.DEPLOYER, List.of(KIM)))));
    }
  }

  @Test
  void deployerRequesterAndApproversRollBack() {
    for (MemberId who : List.of(KIM, DANA, TYLER, SAM)) {
      var scene = running().when(who, rollBack(1)).then(rollbackBegun(1, who));
      assertThat(scene.deploy(1).status()).isEqualTo(DeployStatus.ROLLING_BACK);
      running().did(KIM, finish(1)).when(who, rollBack(1)).then(rollbackBegun(1, who));
    }
  }

  @Test
  void deployerRequesterAndApproversAbort() {
    for (MemberId who : List.of(KIM, DANA, TYLER, SAM)) {
      running().when(who, abort(1)).then(closed(1, Outcome.ABORTED, who, WHY));
    }
  }

  @Test
  void nobodyElseStopsIt() {
    var parts =
        List.of(
            new Part(PartName.DEPLOYER, List.of(KIM)),
            new Part(PartName.REQUESTER, List.of(DANA)),
            new Part(PartName.APPROVER, List.of(TYLER, SAM)));
    for (MemberId who : List.of(ALEX, ERIN, EVE)) {
      running()
          .when(who, rollBack(1))
          .thenRefused(new Refusal.MayNot(ONE, parts))
          .when(who, abort(1))
          .thenRefused(new Refusal.MayNot(ONE, parts));
    }
  }

  @Test
  void aRollbackEndsWithTheDeployersDone() {
    running()
        .did(SAM, rollBack(1))
        .when(SAM, rollBack(1))
        .thenRefused(Refusal.WrongMoment.class)
        .when(SAM, finish(1))
        .thenRefused(Refusal.MayNot.class)
        .when(KIM, finish(1))
        .then(closed(1, Outcome.ROLLED_BACK, KIM, ""));
  }

  @Test
  void whatIsDoneIsRolledBackRatherThanAborted() {
    running().did(KIM, finish(1)).when(KIM, abort(1)).thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void beforeItStartsItIsAbortedByThoseWhoHaveAPart() {
    for (MemberId who : List.of(DANA, SAM)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .when(who, abort(1))
          .then(closed(1, Outcome.ABORTED, who, WHY));
    }
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(ALEX, abort(1))
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void anybodyNudgesOnceInFiveMinutes() {
    Scene.given(requested(1))
        .when(EVE, nudge(1))
        .then(nudged(1, EVE))
        .after(Duration.ofMinutes(5).minusSeconds(1))
        .when(DANA, nudge(1))
        .thenRefused(new Refusal.TooSoon(ONE, NOW.plus(Duration.ofMinutes(5))))
        .after(Duration.ofSeconds(1))
        .when(DANA, nudge(1))
        .then(nudged(1, DANA));
  }

  @ParameterizedTest
  @EnumSource
  void itIsNudgedOnlyWhileSomebodyIsWaitedFor(DeployStatus status) {
    var scene = Scene.given(upTo(status, 1)).when(DANA, nudge(1));
    switch (status) {
      case REQUESTED, DONE -> scene.then(nudged(1, DANA));
      case CONFIRMED, STARTED, ROLLING_BACK, CLOSED -> scene.thenRefused(Refusal.WrongMoment.class);
    }
  }

  @Test
  void whatIsClosedCanStillBeDisclosed() {
    Scene.given(requestedPrivately(1))
        .in(Cast.SEC)
        .did(DANA, abort(1))
        .when(DANA, disclose(1))
        .then(disclosed(1, DANA));
  }
}
