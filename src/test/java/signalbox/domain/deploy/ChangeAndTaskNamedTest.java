package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.amend;
import static signalbox.domain.scene.Asked.change;
import static signalbox.domain.scene.Asked.setTask;
import static signalbox.domain.scene.Asked.task;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.policy.DeploySlug.CHANGE_AND_TASK_NAMED;

import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class ChangeAndTaskNamedTest {
  @Test
  void everyRequestNamesBoth() {
    for (var book : Books.listAll()) {
      var scene = Scene.under(book).and(requested(1, Asked.bareRequest(1234)));
      assertThat(scene.finding(1, CHANGE_AND_TASK_NAMED))
          .isEqualTo(
              new Finding(
                  CHANGE_AND_TASK_NAMED,
                  Result.SATISFIED,
                  new Because.Named(change(1234), task(1234))));
    }
  }

  @Test
  void itNamesWhatWasPutInTheirPlace() {
    var scene = Scene.given(requested(1)).did(DANA, amend(1, 55)).did(DANA, setTask(1, 66));
    assertThat(scene.finding(1, CHANGE_AND_TASK_NAMED).because())
        .isEqualTo(new Because.Named(change(55), task(66)));
  }

  @Test
  void thereIsNothingToWaive() {
    Scene.given(requested(1))
        .when(ERIN, waive(1, CHANGE_AND_TASK_NAMED))
        .thenRefused(new Refusal.NothingToWaive(CaseId.deploy(1), CHANGE_AND_TASK_NAMED));
  }

  @Test
  void aPolicyWithoutItDoesNotAsk() {
    var book = Books.without(Books.WIKIMEDIA_2019, CHANGE_AND_TASK_NAMED);
    assertThat(Scene.under(book).and(requested(1)).finding(1, CHANGE_AND_TASK_NAMED))
        .isEqualTo(
            new Finding(CHANGE_AND_TASK_NAMED, Result.NOT_APPLICABLE, new Because.NotInPolicy()));
  }
}
