package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.climbed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;
import static signalbox.domain.scene.Happened.supported;
import static signalbox.policy.DeploySlug.CONFIRMED_BY_SRE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.PolicyBook;
import signalbox.policy.Step;

class ConfirmedBySreTest {
  private static final Finding OPEN =
      new Finding(
          CONFIRMED_BY_SRE,
          Result.UNSATISFIED,
          new Because.Seats(List.of(), List.of(new Because.Open(SRE, List.of(ALEX, ROBIN, SAM)))));

  static List<PolicyBook> books() {
    return Books.listAll();
  }

  @ParameterizedTest
  @MethodSource("books")
  void everyPolicyAsksForItAndTheRequesterIsNotAmongThoseWhoCould(PolicyBook book) {
    assertThat(Scene.under(book).and(requested(1)).finding(1, CONFIRMED_BY_SRE)).isEqualTo(OPEN);
  }

  @ParameterizedTest
  @MethodSource("books")
  void aYesOfAnSreFillsIt(PolicyBook book) {
    var scene = Scene.under(book).and(requested(1)).did(SAM, approve(1));
    assertThat(scene.finding(1, CONFIRMED_BY_SRE))
        .isEqualTo(
            new Finding(
                CONFIRMED_BY_SRE,
                Result.SATISFIED,
                new Because.Seats(List.of(new Because.Filled(SRE, SAM)), List.of())));
  }

  @ParameterizedTest
  @MethodSource("books")
  void aYesOfSomebodyElseDoesNot(PolicyBook book) {
    var scene = Scene.under(book).and(requested(1)).when(EVE, approve(1)).then(supported(1, EVE));
    assertThat(scene.result(1, CONFIRMED_BY_SRE)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void withoutItNothingStarts() {
    Scene.given(requested(1), approved(1, TYLER))
        .when(DANA, start(1))
        .thenRefused(new Refusal.Unsatisfied(CaseId.deploy(1), Step.START, List.of(OPEN)));
  }

  @Test
  void withItTheDeployStarts() {
    Scene.given(requested(1), approved(1, TYLER))
        .when(SAM, approve(1))
        .then(approved(1, SAM), confirmed(1))
        .when(DANA, start(1))
        .then(deployerNamed(1, DANA, DANA), started(1, DANA, TYLER, SAM));
  }

  @Test
  void nobodyMayWaiveIt() {
    for (var who : List.of(DANA, TYLER, ERIN)) {
      Scene.given(requested(1), deployerNamed(1, DANA, DANA), approved(1, TYLER))
          .and(climbed(1, 3, SRE))
          .when(who, waive(1, CONFIRMED_BY_SRE))
          .thenRefused(
              new Refusal.NotWaivable(CaseId.deploy(1), CONFIRMED_BY_SRE, List.of(), false));
    }
  }

  @Test
  void aPolicyWithoutItAndItsSeatDoesNotAsk() {
    var book =
        Books.withSeats(
            Books.without(Books.WIKIMEDIA_2019, CONFIRMED_BY_SRE),
            Books.WIKIMEDIA_2019.deploy().seats().getFirst());
    var scene = Scene.under(book).and(requested(1));
    assertThat(scene.result(1, CONFIRMED_BY_SRE)).isEqualTo(Result.NOT_APPLICABLE);
    scene.did(TYLER, approve(1)).did(DANA, start(1));
  }
}
