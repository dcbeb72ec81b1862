package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.bareRequest;
import static signalbox.domain.scene.Asked.reason;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SASHA;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;
import static signalbox.policy.DeploySlug.REASON_IS_ONE_OF_FIVE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Happened;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;
import signalbox.policy.Step;

class ReasonIsOneOfFiveTest {
  private static final Finding NONE_GIVEN =
      new Finding(
          REASON_IS_ONE_OF_FIVE, Result.UNSATISFIED, new Because.ReasonGiven(Optional.empty()));

  private static Scene confirmedWithoutReason() {
    return Scene.given(
        requested(1, bareRequest(7)), approved(1, TYLER), approved(1, SAM), confirmed(1));
  }

  @Test
  void withoutAReasonNothingStarts() {
    confirmedWithoutReason()
        .when(DANA, start(1))
        .thenRefused(new Refusal.Unsatisfied(CaseId.deploy(1), Step.START, List.of(NONE_GIVEN)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SECURITY")
  void anyOfTheFiveWillDoWhenItIsGivenLater(Reason given) {
    var scene = confirmedWithoutReason().when(DANA, reason(1, given));
    scene.then(Happened.reasonGiven(1, DANA, given));
    assertThat(scene.finding(1, REASON_IS_ONE_OF_FIVE))
        .isEqualTo(
            new Finding(
                REASON_IS_ONE_OF_FIVE,
                Result.SATISFIED,
                new Because.ReasonGiven(Optional.of(given))));
    scene
        .when(DANA, start(1))
        .then(Happened.deployerNamed(1, DANA, DANA), started(1, DANA, TYLER, SAM));
  }

  @Test
  void securityWillDoAsWellAndAsksForOneSeatMore() {
    confirmedWithoutReason()
        .when(DANA, reason(1, Reason.SECURITY))
        .then(Happened.reasonGiven(1, DANA, Reason.SECURITY), Happened.unconfirmed(1))
        .did(SASHA, approve(1))
        .did(DANA, start(1));
  }

  @Test
  void nobodyMayWaiveIt() {
    for (var who : List.of(DANA, SAM, TYLER, ERIN)) {
      confirmedWithoutReason()
          .and(Happened.deployerNamed(1, DANA, DANA), Happened.climbed(1, 3))
          .when(who, waive(1, REASON_IS_ONE_OF_FIVE))
          .thenRefused(
              new Refusal.NotWaivable(CaseId.deploy(1), REASON_IS_ONE_OF_FIVE, List.of(), false));
    }
  }

  @Test
  void aPolicyWithoutItStartsWithoutAReason() {
    var book = Books.without(Books.WIKIMEDIA_2019, REASON_IS_ONE_OF_FIVE);
    var scene =
        Scene.under(book)
            .and(requested(1, bareRequest(7)), approved(1, TYLER), approved(1, SAM))
            .and(confirmed(1));
    assertThat(scene.result(1, REASON_IS_ONE_OF_FIVE)).isEqualTo(Result.NOT_APPLICABLE);
    scene.did(DANA, start(1));
  }
}
