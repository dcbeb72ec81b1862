package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.claim;
import static signalbox.domain.scene.Asked.on;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.upTo;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;
import signalbox.domain.DeployStatus;
import signalbox.domain.Target;
import signalbox.domain.scene.Scene;

class DutiesTest {
  private static final Target DB1 = new Target("db1");

  @Test
  void anEmptyDeskOwesNothing() {
    assertThat(Duties.due(Desk.empty(), NOW)).isEmpty();
    assertThat(Duties.next(Desk.empty(), NOW)).isEmpty();
    assertThat(Duties.next(Scene.given().desk(), NOW)).isEmpty();
  }

  @Test
  void theNextInstantIsTheFirstOfAll() {
    var scene = Scene.given(requested(1)).did(SAM, claim("db1"));
    assertThat(Duties.next(scene.desk(), NOW)).contains(NOW.plus(Duration.ofMinutes(3)));
    assertThat(Duties.next(scene.desk(), NOW.plus(Duration.ofMinutes(15))))
        .contains(NOW.plus(Duration.ofMinutes(20)));
    assertThat(Duties.next(scene.desk(), NOW.plus(Duration.ofMinutes(20))))
        .contains(NOW.plus(Duration.ofMinutes(30)));
    assertThat(Duties.next(scene.desk(), NOW.plus(Duration.ofMinutes(30))))
        .contains(NOW.plus(Duration.ofHours(4)));
    assertThat(Duties.next(scene.desk(), NOW.plus(Duration.ofHours(4)))).isEmpty();
  }

  @Test
  void nothingIsDueBeforeTheNextInstantAndSomethingThen() {
    var scene =
        Scene.given(requested(1), approved(1, SAM))
            .did(SAM, claim("db1"))
            .and(upTo(DeployStatus.DONE, 2))
            .did(SAM, new Command.GoAway(Optional.of(NOW.plus(Duration.ofHours(1)))));
    for (var next = Duties.next(scene.desk(), scene.now());
        next.isPresent();
        next = Duties.next(scene.desk(), scene.now())) {
      var at = next.get();
      assertThat(Duties.due(scene.desk(), at.minusNanos(1))).isEmpty();
      assertThat(Duties.due(scene.desk(), at)).isNotEmpty();
      scene.later(Duration.between(scene.now(), at)).thenAccepted();
    }
    assertThat(scene.desk().deploys()).isEmpty();
  }

  @Test
  void whatIsDueAtTheDeskComesInTheOrderOfItsTimes() {
    var scene = Scene.given(requested(1)).did(SAM, claim("db1"));
    assertThat(Duties.due(scene.desk(), NOW.plus(Duration.ofHours(1))))
        .containsExactly(
            new Command.AskAfterClaim(OPS, DB1, false),
            new Command.AskAfterClaim(OPS, DB1, true),
            on(1, new CaseAction.ClimbLadder(3)));
  }
}
