package signalbox.domain.work;

import static signalbox.domain.scene.Asked.claim;
import static signalbox.domain.scene.Asked.claimFor;
import static signalbox.domain.scene.Asked.handOff;
import static signalbox.domain.scene.Asked.note;
import static signalbox.domain.scene.Asked.unclaim;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.LAB;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.WorkEvent;
import signalbox.domain.scene.Scene;

/** Twenty minutes without a word, and thirty until it should be over. */
class AskingAfterClaimsTest {
  private static WorkEvent.ClaimAskedAfter silent(MemberId holder) {
    return new WorkEvent.ClaimAskedAfter(OPS, new Target("db1"), holder, Optional.empty(), false);
  }

  private static WorkEvent.ClaimAskedAfter overdue(MemberId holder) {
    return new WorkEvent.ClaimAskedAfter(OPS, new Target("db1"), holder, Optional.empty(), true);
  }

  @Test
  void aSilentAndThenOverdueClaimIsAskedAfterOnceEach() {
    Scene.given()
        .did(SAM, claim("db1"))
        .later(Duration.ofMinutes(20).minusSeconds(1))
        .thenNothing()
        .later(Duration.ofSeconds(1))
        .then(silent(SAM))
        .later(Duration.ofMinutes(10))
        .then(overdue(SAM))
        .later(Duration.ofDays(1))
        .thenNothing();
  }

  @Test
  void afterAnAbsenceBothAreAskedOnce() {
    Scene.given()
        .did(SAM, claim("db1"))
        .back(Duration.ofHours(1))
        .then(silent(SAM), overdue(SAM))
        .back(Duration.ofHours(1))
        .thenNothing();
  }

  @Test
  void whoSpeaksOfWorkThereIsNotSilent() {
    Scene.given()
        .did(SAM, claimFor("db1", Duration.ofHours(2)))
        .later(Duration.ofMinutes(15))
        .did(SAM, note("still at it"))
        .later(Duration.ofMinutes(20).minusSeconds(1))
        .thenNothing()
        .later(Duration.ofSeconds(1))
        .then(silent(SAM))
        .did(SAM, claim("db2"))
        .later(Duration.ofMinutes(19))
        .thenNothing();
  }

  @Test
  void wordsOfOthersOrElsewhereDoNotCount() {
    Scene.given()
        .did(SAM, claim("db1"))
        .later(Duration.ofMinutes(15))
        .did(ALEX, note("I see"))
        .in(LAB)
        .did(SAM, note("elsewhere"))
        .later(Duration.ofMinutes(5))
        .then(silent(SAM));
  }

  @Test
  void aClaimThatIsMadeAgainIsAskedAfterAnew() {
    Scene.given()
        .did(SAM, claim("db1"))
        .later(Duration.ofMinutes(30))
        .then(silent(SAM), overdue(SAM))
        .did(SAM, claim("db1"))
        .later(Duration.ofMinutes(30))
        .then(silent(SAM), overdue(SAM));
  }

  @Test
  void whoTakesItOverIsAskedWhenSilentToo() {
    Scene.given()
        .did(SAM, claim("db1"))
        .later(Duration.ofMinutes(20))
        .then(silent(SAM))
        .did(SAM, handOff("db1", ALEX))
        .later(Duration.ofMinutes(20))
        .then(overdue(ALEX), silent(ALEX));
  }

  @Test
  void whatWasPutDownIsNotAskedAfter() {
    Scene.given()
        .did(SAM, claim("db1"))
        .did(SAM, unclaim("db1"))
        .later(Duration.ofDays(1))
        .thenNothing()
        .whenClock(new Command.AskAfterClaim(OPS, new Target("db1"), true))
        .thenNothing();
  }

  @Test
  void whatIsNotDueIsNotAskedAfter() {
    Scene.given()
        .did(EVE, claim("db1"))
        .whenClock(new Command.AskAfterClaim(OPS, new Target("db1"), true))
        .thenNothing()
        .whenClock(new Command.AskAfterClaim(OPS, new Target("db1"), false))
        .thenNothing();
  }
}
