package signalbox.domain.deploy;

import static signalbox.domain.scene.Asked.require;
import static signalbox.domain.scene.Asked.unrequire;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.CES;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.supported;
import static signalbox.domain.scene.Happened.unconfirmed;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.domain.scene.Happened.withdrawn;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

/** Of one's own request and of one's own approval; for declines see there. */
class WithdrawingTest {
  private static final CaseId ONE = CaseId.deploy(1);

  @Test
  void theRequesterWithdrawsTheRequest() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(DANA, withdraw(1))
        .then(closed(1, Outcome.WITHDRAWN, DANA, ""));
  }

  @Test
  void anApproverWithdrawsTheApproval() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .when(SAM, withdraw(1))
        .then(withdrawn(1, SAM), unconfirmed(1));
  }

  @Test
  void anApprovalWithoutASeatIsWithdrawnToo() {
    Scene.given(requested(1))
        .did(DANA, require(1, CES))
        .and(approved(1, KIM))
        .did(DANA, unrequire(1, CES))
        .when(KIM, withdraw(1))
        .then(withdrawn(1, KIM));
  }

  @Test
  void othersHaveNothingToWithdraw() {
    for (MemberId who : List.of(ALEX, ERIN, EVE)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .and(supported(1, ALEX), deployerNamed(1, DANA, EVE))
          .when(who, withdraw(1))
          .thenRefused(new Refusal.NothingToWithdraw(ONE));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"STARTED", "DONE", "ROLLING_BACK"})
  void onceItHasStartedNothingIsWithdrawn(DeployStatus status) {
    var refusal = new Refusal.WrongMoment(ONE, status, Optional.empty(), Optional.empty());
    Scene.given(upTo(status, 1))
        .when(DANA, withdraw(1))
        .thenRefused(refusal)
        .when(SAM, withdraw(1))
        .thenRefused(refusal)
        .when(EVE, withdraw(1))
        .thenRefused(refusal);
  }

  @Test
  void whatIsClosedIsToldHowAndWhen() {
    var refusal =
        new Refusal.WrongMoment(
            ONE, DeployStatus.CLOSED, Optional.of(Outcome.VERIFIED), Optional.of(Cast.NOW));
    for (MemberId who : List.of(DANA, SAM, EVE)) {
      Scene.given(upTo(DeployStatus.CLOSED, 1)).when(who, withdraw(1)).thenRefused(refusal);
    }
  }
}
