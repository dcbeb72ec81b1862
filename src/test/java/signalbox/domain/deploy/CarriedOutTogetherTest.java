package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.policy.DeploySlug.CARRIED_OUT_TOGETHER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Command;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class CarriedOutTogetherTest {
  @Test
  void beforeAnybodyConfirmedNobodyIsThere() {
    assertThat(Scene.given(requested(1)).finding(1, CARRIED_OUT_TOGETHER))
        .isEqualTo(
            new Finding(
                CARRIED_OUT_TOGETHER,
                Result.UNSATISFIED,
                new Because.Together(List.of(), List.of())));
  }

  @Test
  void thoseWhoConfirmedAreNamedAtTheStart() {
    var scene = Scene.given(upTo(DeployStatus.CONFIRMED, 1));
    assertThat(scene.finding(1, CARRIED_OUT_TOGETHER))
        .isEqualTo(
            new Finding(
                CARRIED_OUT_TOGETHER,
                Result.SATISFIED,
                new Because.Together(List.of(TYLER, SAM), List.of())));
    scene.when(DANA, start(1)).then(deployerNamed(1, DANA, DANA), started(1, DANA, TYLER, SAM));
  }

  @Test
  void whoSaidToBeAwayIsShownAndHoldsNothingUp() {
    var scene =
        Scene.given(upTo(DeployStatus.CONFIRMED, 1)).did(SAM, new Command.GoAway(Optional.empty()));
    assertThat(scene.finding(1, CARRIED_OUT_TOGETHER))
        .isEqualTo(
            new Finding(
                CARRIED_OUT_TOGETHER,
                Result.UNSATISFIED,
                new Because.Together(List.of(TYLER, SAM), List.of(SAM))));
    scene.did(DANA, start(1));
  }

  @Test
  void whoWasSeenToGoIsShown() {
    var scene = Scene.given(upTo(DeployStatus.CONFIRMED, 1)).gone(TYLER);
    assertThat(scene.finding(1, CARRIED_OUT_TOGETHER).because())
        .isEqualTo(new Because.Together(List.of(TYLER, SAM), List.of(TYLER)));
  }

  @Test
  void whatIsOnlyShownIsNotWaived() {
    Scene.given(requested(1))
        .when(ERIN, waive(1, CARRIED_OUT_TOGETHER))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void aPolicyWithoutItDoesNotShowIt() {
    var book = Books.without(Books.MIRAHEZE, CARRIED_OUT_TOGETHER);
    assertThat(Scene.under(book).and(requested(1)).result(1, CARRIED_OUT_TOGETHER))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
