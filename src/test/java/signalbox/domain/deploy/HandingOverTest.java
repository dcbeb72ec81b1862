package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.decline;
import static signalbox.domain.scene.Asked.handOver;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.verify;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.fell;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.upTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.DeployEvent.Fall;
import signalbox.domain.DeployStatus;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;

/** The requester's part passes on; nobody who ever had it fills a seat. */
class HandingOverTest {
  private static final CaseId ONE = CaseId.deploy(1);

  @Test
  void theOneWhoTakesItIsTheRequester() {
    var scene =
        Scene.given(requested(1)).when(DANA, handOver(1, EVE)).then(handedOver(1, DANA, EVE));
    assertThat(scene.deploy(1).requester()).isEqualTo(EVE);
    scene
        .when(DANA, withdraw(1))
        .thenRefused(new Refusal.NothingToWithdraw(ONE))
        .when(EVE, withdraw(1))
        .then(closed(1, Outcome.WITHDRAWN, EVE, ""));
  }

  @Test
  void neitherTheOldNorTheNewRequesterFillsASeat() {
    Scene.given(requested(1))
        .did(DANA, handOver(1, SAM))
        .when(DANA, approve(1))
        .thenRefused(new Refusal.FormerRequester(ONE, SAM))
        .when(DANA, decline(1))
        .thenRefused(new Refusal.FormerRequester(ONE, SAM))
        .when(SAM, approve(1))
        .thenRefused(new Refusal.OwnRequest(ONE));
  }

  @Test
  void handingItOnAndBackWashesNobodyClean() {
    var scene =
        Scene.given(requested(1))
            .did(DANA, handOver(1, SAM))
            .did(SAM, handOver(1, ALEX))
            .did(ALEX, handOver(1, DANA));
    assertThat(scene.deploy(1).crew().requesters()).containsExactly(SAM, ALEX, DANA);
    for (var who : List.of(DANA, SAM, ALEX)) {
      scene
          .when(who, approve(1))
          .thenRefused(
              who.equals(DANA)
                  ? new Refusal.OwnRequest(ONE)
                  : new Refusal.FormerRequester(ONE, DANA));
    }
    var open = new Because.Open(SRE, List.of(ROBIN));
    assertThat(scene.finding(1, DeploySlug.CONFIRMED_BY_SRE).because())
        .isEqualTo(new Because.Seats(List.of(), List.of(open)));
  }

  @Test
  void theApprovalOfTheOneWhoTakesItFalls() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(DANA, handOver(1, SAM))
        .then(handedOver(1, DANA, SAM), fell(1, SAM, Fall.REQUESTER), unconfirmed(1))
        .when(SAM, start(1))
        .thenRefused(Refusal.Unsatisfied.class);
  }

  @Test
  void afterTheStartTheApprovalsStand() {
    var scene =
        Scene.given(upTo(DeployStatus.DONE, 1))
            .when(DANA, handOver(1, SAM))
            .then(handedOver(1, DANA, SAM));
    assertThat(scene.deploy(1).votes().findApproval(SAM)).isPresent();
    scene.did(SAM, verify(1));
  }

  @Test
  void toOneselfOrToNobodyItIsNotHandedOver() {
    Scene.given(requested(1))
        .when(DANA, handOver(1, DANA))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(DANA, handOver(1, NOBODY))
        .thenRefused(new Refusal.UnknownMember(NOBODY, List.of(NOOR)));
  }

  @Test
  void aClosedCaseIsNotHandedOver() {
    Scene.given(upTo(DeployStatus.CLOSED, 1))
        .when(DANA, handOver(1, EVE))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void theSeatThatFellIsFilledByAnother() {
    Scene.given(requested(1), approved(1, SAM), approved(1, TYLER))
        .did(DANA, handOver(1, SAM))
        .did(ALEX, approve(1))
        .did(SAM, start(1));
  }
}
