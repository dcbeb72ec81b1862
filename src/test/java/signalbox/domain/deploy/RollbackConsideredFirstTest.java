package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approach;
import static signalbox.domain.scene.Asked.bareRequest;
import static signalbox.domain.scene.Asked.reason;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.policy.DeploySlug.ROLLBACK_CONSIDERED_FIRST;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.Approach;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.Clause;
import signalbox.policy.Reason;
import signalbox.policy.Step;
import signalbox.policy.Strength;

class RollbackConsideredFirstTest {
  @Test
  void itIsAskedWhenNothingWasSaidAndHoldsNothingUp() {
    var scene =
        Scene.given(requested(1, bareRequest(7)), approved(1, TYLER), approved(1, SAM))
            .and(confirmed(1))
            .did(DANA, reason(1, Reason.ABUSE));
    assertThat(scene.finding(1, ROLLBACK_CONSIDERED_FIRST))
        .isEqualTo(
            new Finding(
                ROLLBACK_CONSIDERED_FIRST,
                Result.UNSATISFIED,
                new Because.ApproachChosen(Optional.empty())));
    scene.did(DANA, start(1));
  }

  @ParameterizedTest
  @EnumSource
  void eachWayThatIsSaidIsKept(Approach.Kind kind) {
    var chosen = new Approach(kind, Optional.of("the old one is broken too"));
    var scene =
        Scene.given(requested(1, bareRequest(7)))
            .when(DANA, approach(1, chosen))
            .then(
                new DeployEvent.ReasonGiven(
                    CaseId.deploy(1), DANA, Optional.empty(), Optional.of(chosen)));
    assertThat(scene.finding(1, ROLLBACK_CONSIDERED_FIRST))
        .isEqualTo(
            new Finding(
                ROLLBACK_CONSIDERED_FIRST,
                Result.SATISFIED,
                new Because.ApproachChosen(Optional.of(chosen))));
    assertThat(scene.deploy(1).request().reason()).isEmpty();
  }

  @Test
  void whatIsOnlyShownIsNotWaived() {
    Scene.given(requested(1, bareRequest(7)))
        .when(ERIN, waive(1, ROLLBACK_CONSIDERED_FIRST))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void aPolicyThatMakesItAShouldHoldsTheStartUntilItIsSaidOrPassed() {
    var clause = new Clause(ROLLBACK_CONSIDERED_FIRST, Strength.SHOULD, Step.START, "says");
    var scene =
        Scene.under(Books.with(Books.WIKIMEDIA_2019, clause))
            .and(requested(1, bareRequest(7)), approved(1, TYLER), approved(1, SAM))
            .and(confirmed(1))
            .did(DANA, reason(1, Reason.ABUSE))
            .when(DANA, start(1))
            .thenRefused(Refusal.Unsatisfied.class)
            .did(ERIN, waive(1, ROLLBACK_CONSIDERED_FIRST));
    assertThat(scene.result(1, ROLLBACK_CONSIDERED_FIRST)).isEqualTo(Result.WAIVED);
    scene.did(DANA, start(1));
  }

  @Test
  void aPolicyWithoutItDoesNotAsk() {
    var book = Books.without(Books.WIKIMEDIA_2025, ROLLBACK_CONSIDERED_FIRST);
    assertThat(Scene.under(book).and(requested(1)).result(1, ROLLBACK_CONSIDERED_FIRST))
        .isEqualTo(Result.NOT_APPLICABLE);
  }
}
