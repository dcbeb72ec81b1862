package signalbox.domain.desk;

import static signalbox.domain.scene.Asked.amend;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.claim;
import static signalbox.domain.scene.Asked.hold;
import static signalbox.domain.scene.Asked.note;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.objected;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.supported;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Scene;

/** What somebody repeats, out of zeal or weariness, is recorded once. */
class SaidTwiceTest {
  private static final CaseId ONE = CaseId.deploy(1);

  private static Command.OnCase decline(int deploy, String why) {
    return new Command.OnCase(
        new CaseChoice.Named(CaseId.deploy(deploy)), new CaseAction.Decline(why));
  }

  @Test
  void supportThatFillsNoSeatIsRecordedOnceForARevision() {
    Scene.given(requested(1))
        .when(ERIN, approve(1))
        .then(supported(1, ERIN))
        .when(ERIN, approve(1))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(EVE, approve(1))
        .then(supported(1, EVE))
        .did(DANA, amend(1, 2))
        .when(ERIN, approve(1))
        .then(supported(1, ERIN));
  }

  @Test
  void anObjectionIsRecordedOnceUnlessItSaysSomethingElse() {
    Scene.given(requested(1))
        .when(EVE, decline(1, "too late"))
        .then(objected(1, EVE, "too late"))
        .when(EVE, decline(1, "too late"))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(EVE, decline(1, "it is Friday"))
        .then(objected(1, EVE, "it is Friday"));
  }

  @Test
  void whoChangedTheirMindIsHeardAgain() {
    Scene.given(requested(1))
        .when(EVE, approve(1))
        .then(supported(1, EVE))
        .when(EVE, decline(1, "too late"))
        .then(objected(1, EVE, "too late"))
        .when(EVE, approve(1))
        .then(supported(1, EVE));
  }

  @Test
  void aHoldIsOneForEachHolder() {
    Scene.given(requested(1))
        .did(SAM, hold(1))
        .when(SAM, hold(1))
        .thenRefused(Refusal.class)
        .when(TYLER, hold(1))
        .thenAccepted();
  }

  @Test
  void theSameNoteAtOnceIsNoNews() {
    Scene.given()
        .did(SAM, note("restarting"))
        .when(SAM, note("restarting"))
        .thenNothing()
        .when(TYLER, note("restarting"))
        .thenAccepted()
        .when(SAM, note("restarting"))
        .thenAccepted()
        .later(Duration.ofMinutes(5))
        .when(SAM, note("restarting"))
        .thenAccepted();
  }

  @Test
  void aClaimThatIsNotProlongedIsNoNews() {
    Scene.given()
        .did(SAM, claim("db1"))
        .when(SAM, claim("db1"))
        .thenNothing()
        .later(Duration.ofMinutes(1))
        .when(SAM, claim("db1"))
        .thenAccepted();
  }

  @Test
  void whoIsAwayAlreadyIsNotAwayAnew() {
    var until = Optional.of(NOW.plus(Duration.ofHours(2)));
    Scene.given()
        .did(SAM, new Command.GoAway(until))
        .when(SAM, new Command.GoAway(until))
        .thenNothing()
        .when(SAM, new Command.GoAway(Optional.empty()))
        .thenAccepted();
  }
}
