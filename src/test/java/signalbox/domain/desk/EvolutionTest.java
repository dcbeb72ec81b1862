package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.closed;
import static signalbox.domain.scene.Happened.left;
import static signalbox.domain.scene.Happened.reopened;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.unheld;
import static signalbox.domain.scene.Happened.upTo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.Event;
import signalbox.domain.Outcome;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.WorkEvent;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Walk;

class EvolutionTest {
  private static Desk replay(List<Recorded> history) {
    Desk desk = Desk.empty();
    for (Recorded recorded : history) {
      desk = Evolution.evolve(desk, recorded);
    }
    return desk;
  }

  private static Desk fold(Desk desk, Event event) {
    var sequence = desk.mark().sequence() + 1;
    return Evolution.evolve(
        desk, new Recorded(sequence, NOW, new Speaker.Clock(), Optional.empty(), event));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsSaidTheReplayEqualsTheLiveDesk(long seed) {
    var book = Books.listAll().get((int) (seed % 3));
    var scene = Scene.under(book);
    var walk = new Walk(new Random(seed));
    for (int step = 0; step < 400; step++) {
      walk.step(scene);
      assertSound(scene);
    }
    assertThat(replay(scene.history())).isEqualTo(scene.desk());
    assertThat(scene.desk().mark().sequence()).isEqualTo(scene.history().size());
  }

  private static void assertSound(Scene scene) {
    var desk = scene.desk();
    for (EmergencyDeploy deploy : desk.deploys().values()) {
      assertThat(deploy.progress().closing().isPresent()).isEqualTo(!deploy.isOpen());
      if (deploy.status().isBeforeStart()) {
        assertSoundVotes(scene, deploy);
      }
    }
    assertThat(desk.work().claims())
        .allSatisfy(c ->
            assertThat(c.belongsTo().map(id -> isOpen(desk, id.number())).orElse(true)).isTrue());
    assertThat(desk.work().claims())
        .extracting(c -> c.venue() + "/" + c.target().key())
        .doesNotHaveDuplicates();
  }

  private static boolean isOpen(Desk desk, int number) {
    return desk.findDeploy(number).map(EmergencyDeploy::isOpen).orElse(false);
  }

  private static void assertSoundVotes(Scene scene, EmergencyDeploy deploy) {
    var quorum = Seats.quorum(deploy, scene.desk().roster(), scene.now());
    assertThat(quorum.listSeated())
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(deploy.crew().requesters());
    assertThat(deploy.votes().approvals())
        .allSatisfy(a -> assertThat(a.revision()).isEqualTo(deploy.revision()));
    assertThat(deploy.votes().approvals()).extracting(a -> a.approver()).doesNotHaveDuplicates();
    if (quorum.isFull()) {
      assertThat(deploy.status()).isEqualTo(DeployStatus.CONFIRMED);
    }
  }

  /** Evolving never refuses, however little an event fits what stands there. */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void eventsInAnyOrderAreFoldedWithoutAFault(long seed) {
    var chance = new Random(seed);
    var scene = Scene.given(requested(1), requested(2));
    var walk = new Walk(chance);
    for (int step = 0; step < 300; step++) {
      walk.step(scene);
    }
    var events = new ArrayList<Event>(scene.history().stream().map(Recorded::event).toList());
    events.removeIf(e -> e instanceof DeployEvent.Requested);
    Collections.shuffle(events, chance);
    assertThatCode(
            () -> {
              Desk desk = Scene.given(requested(1), requested(2)).desk();
              for (Event event : events) {
                desk = fold(desk, event);
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void whatIsSaidOfACaseThatIsNotThereChangesNothing() {
    var desk = Scene.given().desk();
    for (Event event : List.of(approved(9, SAM), left(9), reopened(9, DANA))) {
      var after = fold(desk, event);
      assertThat(after.deploys()).isEmpty();
      assertThat(after.tombstones()).isEmpty();
      assertThat(after.mark().sequence()).isEqualTo(desk.mark().sequence() + 1);
    }
  }

  @Test
  void anOpenCaseDoesNotLeaveTheDesk() {
    var desk = fold(Scene.given(requested(1)).desk(), left(1));
    assertThat(desk.findDeploy(1)).isPresent();
    assertThat(desk.tombstones()).isEmpty();
  }

  @Test
  void whatWasNotClosedOrHeldIsNotReopenedOrLifted() {
    var desk = Scene.given(requested(1)).desk();
    assertThat(fold(desk, reopened(1, DANA)).deploys()).isEqualTo(desk.deploys());
    assertThat(fold(desk, unheld(1, DANA, SAM)).deploys()).isEqualTo(desk.deploys());
  }

  @Test
  void aCaseThatLeavesKeepsItsOutcomeAndWhetherItWasRestricted() {
    var scene = Scene.given(upTo(DeployStatus.DONE, 1)).and(closed(1, Outcome.UNVERIFIED));
    var desk = fold(scene.desk(), left(1));
    assertThat(desk.tombstones().get(1))
        .isEqualTo(
            new Desk.Tombstone(
                scene.deploy(1).id(), Outcome.UNVERIFIED, scene.deploy(1).home(), false));
  }

  /** A history that names a policy which it does not hold is damaged; nothing sound says that. */
  @Test
  void aRequestUnderAPolicyThatTheHistoryDoesNotHoldIsAFault() {
    assertThatIllegalStateException()
        .isThrownBy(() -> fold(Desk.empty(), requested(1)))
        .withMessage("deploy-1 names a policy that the history does not hold");
  }

  @Test
  void everyKindOfEventOfADeployIsFoldedOnce() {
    var scene = Scene.given();
    var walk = new Walk(new Random(99));
    for (int step = 0; step < 9_000; step++) {
      walk.step(scene);
    }
    Set<Class<?>> seen =
        scene.history().stream().map(r -> r.event().getClass()).collect(Collectors.toSet());
    assertThat(seen)
        .contains(DeployEvent.class.getPermittedSubclasses())
        .contains(WorkEvent.class.getPermittedSubclasses());
    assertThat(walk.refusals())
        .contains(
            Refusal.OwnRequest.class,
            Refusal.AlreadyApproved.class,
            Refusal.Unsatisfied.class,
            Refusal.WhichCase.class,
            Refusal.TooLate.class);
  }
}
