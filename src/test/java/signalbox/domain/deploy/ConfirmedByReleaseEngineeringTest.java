package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.climbed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.policy.DeploySlug.CONFIRMED_BY_RELEASE_ENGINEERING;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.Step;

class ConfirmedByReleaseEngineeringTest {
  private static final Finding OPEN =
      new Finding(
          CONFIRMED_BY_RELEASE_ENGINEERING,
          Result.UNSATISFIED,
          new Because.Seats(List.of(), List.of(new Because.Open(RELENG, List.of(ROBIN, TYLER)))));

  @Test
  void itsSeatIsOpenAndNamesThoseWhoCouldFillIt() {
    assertThat(Scene.given(requested(1)).finding(1, CONFIRMED_BY_RELEASE_ENGINEERING))
        .isEqualTo(OPEN);
  }

  @Test
  void aYesOfTheTeamFillsIt() {
    assertThat(
            Scene.given(requested(1))
                .when(TYLER, approve(1))
                .then(approved(1, TYLER))
                .finding(1, CONFIRMED_BY_RELEASE_ENGINEERING))
        .isEqualTo(
            new Finding(
                CONFIRMED_BY_RELEASE_ENGINEERING,
                Result.SATISFIED,
                new Because.Seats(List.of(new Because.Filled(RELENG, TYLER)), List.of())));
  }

  @Test
  void withoutItNothingStarts() {
    Scene.given(requested(1), approved(1, SAM))
        .when(DANA, start(1))
        .thenRefused(new Refusal.Unsatisfied(CaseId.deploy(1), Step.START, List.of(OPEN)));
  }

  @Test
  void nobodyMayWaiveItNotEvenWhenTheLadderHasRunOut() {
    for (var who : List.of(DANA, SAM, ERIN)) {
      Scene.given(requested(1), deployerNamed(1, DANA, DANA), approved(1, SAM))
          .and(climbed(1, 3, RELENG))
          .when(who, waive(1, CONFIRMED_BY_RELEASE_ENGINEERING))
          .thenRefused(
              new Refusal.NotWaivable(
                  CaseId.deploy(1), CONFIRMED_BY_RELEASE_ENGINEERING, List.of(), false));
    }
  }

  @Test
  void whenItIsFilledThereIsNothingToWaive() {
    Scene.given(requested(1), approved(1, TYLER))
        .when(ERIN, waive(1, CONFIRMED_BY_RELEASE_ENGINEERING))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void laterPoliciesDoNotAskForIt() {
    for (var book : List.of(Books.WIKIMEDIA_2025, Books.MIRAHEZE)) {
      assertThat(Scene.under(book).and(requested(1)).result(1, CONFIRMED_BY_RELEASE_ENGINEERING))
          .isEqualTo(Result.NOT_APPLICABLE);
    }
    Scene.under(Books.WIKIMEDIA_2025)
        .and(requested(1), deployerNamed(1, DANA, DANA), approved(1, SAM), confirmed(1))
        .did(DANA, start(1));
  }
}
