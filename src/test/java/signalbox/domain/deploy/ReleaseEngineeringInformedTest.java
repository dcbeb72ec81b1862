package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.decline;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unhold;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.RELENG;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.declined;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.held;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.supported;
import static signalbox.domain.scene.Happened.unheld;
import static signalbox.policy.DeploySlug.RELEASE_ENGINEERING_INFORMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class ReleaseEngineeringInformedTest {
  private static Scene asked() {
    return Scene.under(Books.WIKIMEDIA_2025).and(requested(1), deployerNamed(1, DANA, DANA));
  }

  @Test
  void theRequestItselfInforms() {
    assertThat(asked().finding(1, RELEASE_ENGINEERING_INFORMED))
        .isEqualTo(
            new Finding(
                RELEASE_ENGINEERING_INFORMED,
                Result.SATISFIED,
                new Because.Informed(List.of(RELENG))));
  }

  @Test
  void theirYesIsRecordedAndFillsNoSeat() {
    asked()
        .when(TYLER, approve(1))
        .then(supported(1, TYLER))
        .when(DANA, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void theirNoHoldsAndDoesNotClose() {
    asked()
        .and(approved(1, SAM), confirmed(1))
        .when(TYLER, decline(1))
        .then(held(1, TYLER))
        .when(DANA, start(1))
        .thenRefused(Refusal.OnHold.class)
        .when(TYLER, unhold(1))
        .then(unheld(1, TYLER, TYLER))
        .did(DANA, start(1));
  }

  @Test
  void whoHoldsAlreadyDoesNotHoldTwice() {
    asked().did(TYLER, decline(1)).when(TYLER, decline(1)).thenRefused(Refusal.OnHold.class);
  }

  @Test
  void whoIsInformedAndOnAnOpenSeatDeclinesAsTheSeat() {
    asked()
        .when(ROBIN, decline(1))
        .then(declined(1, ROBIN), closed(1, Outcome.DECLINED, ROBIN, Asked.WHY));
  }

  @Test
  void whenTheSeatIsFilledTheirNoHoldsWhateverTheirOtherTeams() {
    asked().and(approved(1, SAM), confirmed(1)).when(ROBIN, decline(1)).then(held(1, ROBIN));
  }

  @Test
  void thereIsNothingToWaive() {
    asked()
        .when(ERIN, waive(1, RELEASE_ENGINEERING_INFORMED))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void olderPoliciesGiveThemASeatInstead() {
    for (var book : List.of(Books.WIKIMEDIA_2019, Books.MIRAHEZE)) {
      assertThat(Scene.under(book).and(requested(1)).result(1, RELEASE_ENGINEERING_INFORMED))
          .isEqualTo(Result.NOT_APPLICABLE);
    }
    Scene.given(requested(1))
        .when(TYLER, decline(1))
        .then(declined(1, TYLER), closed(1, Outcome.DECLINED, TYLER, Asked.WHY));
  }
}
