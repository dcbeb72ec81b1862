package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.abort;
import static signalbox.domain.scene.Asked.disclose;
import static signalbox.domain.scene.Asked.finish;
import static signalbox.domain.scene.Asked.rollBack;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.finished;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.requestedPrivately;
import static signalbox.domain.scene.Happened.rollbackBegun;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.policy.DeploySlug.RECORDED;

import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class RecordedTest {
  @Test
  void whatIsPublicIsLogged() {
    for (var book : Books.listAll()) {
      assertThat(Scene.under(book).and(requested(1)).finding(1, RECORDED))
          .isEqualTo(new Finding(RECORDED, Result.SATISFIED, new Because.Logged(false)));
    }
  }

  @Test
  void whatIsRestrictedWaitsForItsDisclosure() {
    var scene = Scene.given(requestedPrivately(1)).in(SEC);
    assertThat(scene.finding(1, RECORDED).because()).isEqualTo(new Because.Logged(true));
    scene.did(DANA, disclose(1));
    assertThat(scene.finding(1, RECORDED).because()).isEqualTo(new Because.Logged(false));
  }

  /** Each of the four is an event of its own, with those who did it and those who confirmed. */
  @Test
  void startDoneRollbackAndAbortStandInTheHistory() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(DANA, start(1))
        .then(deployerNamed(1, DANA, DANA), started(1, DANA, TYLER, SAM))
        .when(DANA, finish(1))
        .then(finished(1, DANA))
        .when(SAM, rollBack(1))
        .then(rollbackBegun(1, SAM))
        .when(TYLER, abort(1))
        .then(closed(1, Outcome.ABORTED, TYLER, Asked.WHY));
  }

  @Test
  void thereIsNothingToWaive() {
    Scene.given(requested(1))
        .when(ERIN, waive(1, RECORDED))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void aPolicyWithoutItDoesNotAsk() {
    var book = Books.without(Books.WIKIMEDIA_2025, RECORDED);
    assertThat(Scene.under(book).and(requested(1)).result(1, RECORDED))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
