package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.bare;
import static signalbox.domain.scene.Asked.decline;
import static signalbox.domain.scene.Asked.disclose;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.requestPrivately;
import static signalbox.domain.scene.Asked.unnamed;
import static signalbox.domain.scene.Asked.waive;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.disclosed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.requestedPrivately;
import static signalbox.policy.DeploySlug.SENSITIVE_KEPT_PRIVATE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;

class SensitiveKeptPrivateTest {
  private static final Refusal ELSEWHERE =
      new Refusal.Restricted(CaseId.deploy(1), Optional.of(SEC));

  @Test
  void whatIsAskedInPublicIsPublic() {
    var scene = Scene.given().did(DANA, requestDeploy(7));
    assertThat(scene.finding(1, SENSITIVE_KEPT_PRIVATE))
        .isEqualTo(
            new Finding(SENSITIVE_KEPT_PRIVATE, Result.NOT_APPLICABLE, new Because.Kept(false)));
    assertThat(scene.deploy(1).home()).isEqualTo(OPS);
  }

  @Test
  void aReasonOfSecurityAloneDoesNotMakeItRestricted() {
    assertThat(Scene.given(requested(1, Reason.SECURITY)).result(1, SENSITIVE_KEPT_PRIVATE))
        .isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void whatIsMeantToBePrivateLivesInThePrivateVenue() {
    assertKept(Scene.given().did(DANA, requestPrivately(7)));
    assertKept(Scene.given().in(SEC).did(DANA, requestDeploy(7)));
    assertKept(Scene.given().privately().did(DANA, requestDeploy(7)));
    assertKept(Scene.given().privately().did(DANA, requestPrivately(7)));
  }

  private static void assertKept(Scene scene) {
    assertThat(scene.finding(1, SENSITIVE_KEPT_PRIVATE))
        .isEqualTo(new Finding(SENSITIVE_KEPT_PRIVATE, Result.SATISFIED, new Because.Kept(true)));
    assertThat(scene.deploy(1).home()).isEqualTo(SEC);
  }

  @Test
  void withoutAPrivateVenueNothingRestrictedIsOpened() {
    var bare = Cast.site(Optional.empty(), List.of());
    Scene.at(bare)
        .when(DANA, requestPrivately(7))
        .thenRefused(new Refusal.NoRestrictedVenue())
        .privately()
        .when(DANA, requestDeploy(7))
        .thenRefused(new Refusal.NoRestrictedVenue());
  }

  @Test
  void itIsSpokenOfAtItsHomeAndPrivatelyNowhereElse() {
    Scene.given(requestedPrivately(1))
        .in(OPS)
        .when(SAM, approve(1))
        .thenRefused(ELSEWHERE)
        .in(SEC)
        .when(SAM, approve(1))
        .then(approved(1, SAM))
        .privately()
        .did(TYLER, approve(1));
  }

  @Test
  void whoHasAPartInItOrAManagerDisclosesIt() {
    for (MemberId who : List.of(DANA, SAM, ERIN)) {
      var scene =
          Scene.given(requestedPrivately(1), approved(1, SAM))
              .in(SEC)
              .when(who, disclose(1))
              .then(disclosed(1, who));
      assertThat(scene.result(1, SENSITIVE_KEPT_PRIVATE)).isEqualTo(Result.NOT_APPLICABLE);
      scene.in(OPS).did(TYLER, approve(1));
    }
  }

  @Test
  void itsNumberIsNoTextElsewhereSoThatWhatIsSaidOfItGoesToNoOtherCase() {
    var decline = decline(1);
    Scene.given(requestedPrivately(1), requested(2))
        .in(OPS)
        .when(SAM, new Command.Either(bare(1, decline), unnamed(decline)))
        .thenRefused(ELSEWHERE);
    Scene.given(requestedPrivately(1), closed(1, Outcome.ABORTED), requested(2))
        .privately()
        .when(SAM, new Command.Either(bare(1, decline), unnamed(decline)))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void nobodyElseDisclosesIt() {
    Scene.given(requestedPrivately(1), approved(1, SAM))
        .in(SEC)
        .when(ALEX, disclose(1))
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void whatIsPublicIsNotDisclosedAgain() {
    Scene.given(requested(1)).when(DANA, disclose(1)).thenRefused(Refusal.AlreadySo.class);
  }

  @Test
  void nobodyMayWaiveIt() {
    Scene.given(requestedPrivately(1))
        .in(SEC)
        .when(ERIN, waive(1, SENSITIVE_KEPT_PRIVATE))
        .thenRefused(Refusal.NothingToWaive.class);
  }

  @Test
  void aPolicyWithoutItStillKeepsTheCaseWhereItIs() {
    var book = Books.without(Books.WIKIMEDIA_2019, SENSITIVE_KEPT_PRIVATE);
    var scene = Scene.under(book).and(requestedPrivately(1));
    assertThat(scene.finding(1, SENSITIVE_KEPT_PRIVATE).because())
        .isEqualTo(new Because.NotInPolicy());
    scene.in(OPS).when(SAM, approve(1)).thenRefused(ELSEWHERE);
  }
}
