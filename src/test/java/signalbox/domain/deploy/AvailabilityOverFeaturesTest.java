package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.policy.DeploySlug.AVAILABILITY_OVER_FEATURES;

import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class AvailabilityOverFeaturesTest {
  @Test
  void itIsAReminderInEveryPolicy() {
    for (var book : Books.listAll()) {
      assertThat(Scene.under(book).and(requested(1)).finding(1, AVAILABILITY_OVER_FEATURES))
          .isEqualTo(
              new Finding(AVAILABILITY_OVER_FEATURES, Result.SATISFIED, new Because.Reminder()));
    }
  }

  @Test
  void itHoldsNothingUpAndThereIsNothingToWaive() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(ERIN, waive(1, AVAILABILITY_OVER_FEATURES))
        .thenRefused(Refusal.NothingToWaive.class)
        .did(DANA, start(1));
  }

  @Test
  void aPolicyWithoutItDoesNotRemind() {
    var book = Books.without(Books.WIKIMEDIA_2019, AVAILABILITY_OVER_FEATURES);
    assertThat(Scene.under(book).and(requested(1)).result(1, AVAILABILITY_OVER_FEATURES))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
