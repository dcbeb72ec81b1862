package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.announce;
import static signalbox.domain.scene.Noticed.later;
import static signalbox.domain.scene.Noticed.move;
import static signalbox.domain.scene.Noticed.postpone;
import static signalbox.domain.scene.Noticed.unavailable;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Decision;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class PostponingTest {
  private static final Duration DAY = Duration.ofDays(1);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  @Test
  void withoutANewWindowItWaitsForOne() {
    var scene = scene().did(DANA, postpone());
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.POSTPONED);
    scene
        .when(DANA, postpone())
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(DANA, on(1, new CaseAction.Start()))
        .thenRefused(Refusal.WrongMoment.class);
    assertThat(scene.did(DANA, move(later(DAY))).maintenance(1).status())
        .isEqualTo(MaintenanceStatus.PLANNING);
  }

  @Test
  void itMayHaveTheSameWindowAfterAll() {
    var scene = scene().did(KIM, announce()).did(DANA, postpone()).did(DANA, move(WINDOW));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.ANNOUNCED);
  }

  @Test
  void whatIsPostponedAsksForNothing() {
    var scene = scene().did(DANA, postpone()).later(Duration.ofDays(30));
    assertThat(((Decision.Accepted) scene.decision()).events()).isEmpty();
    assertThat(scene.maintenance(1).isOpen()).isTrue();
  }

  @Test
  void withANewWindowItIsPlannedForThat() {
    var scene = scene().when(DANA, postpone(WINDOW.start().plus(DAY)));
    assertThat(((Decision.Accepted) scene.decision()).events())
        .contains(new PlanEvent.WindowMoved(ONE, DANA, later(DAY)));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.PLANNING);
    assertThat(scene.maintenance(1).revision()).isEqualTo(2);
  }

  @Test
  void theEarliestLawfulWindowIsNamed() {
    var scene = scene().after(Duration.ofDays(5)).when(DANA, postpone());
    var postponed =
        (NoticeEvent.Postponed) ((Decision.Accepted) scene.decision()).events().getFirst();
    assertThat(postponed.earliest())
        .as("announced now, at the time of day that was planned")
        .isEqualTo(WINDOW.start().plus(DAY.multipliedBy(3)));
  }

  @Test
  void nothingIsPostponedToAnEarlierTime() {
    scene()
        .when(DANA, postpone(WINDOW.start()))
        .thenRefused(new Refusal.NotLater(ONE, WINDOW.start(), WINDOW.start()))
        .when(DANA, postpone(WINDOW.start().plus(Duration.ofDays(500))))
        .thenRefused(Refusal.WindowTooFar.class);
  }

  @Test
  void plannerLeaderAndManagersPostpone() {
    scene()
        .when(SAM, postpone())
        .thenRefused(Refusal.MayNot.class)
        .when(KIM, postpone())
        .thenRefused(Refusal.MayNot.class)
        .when(NOOR, postpone())
        .thenAccepted();
  }

  @Test
  void anEmergencyHasNoWindow() {
    Scene.under(Books.MIRAHEZE)
        .and(opened(1))
        .when(DANA, postpone())
        .thenRefused(new Refusal.NoWindow(ONE))
        .when(DANA, unavailable())
        .thenRefused(new Refusal.NoWindow(ONE));
  }

  @Test
  void whatHasBegunIsPostponedNoMore() {
    scene().and(started(1)).when(DANA, postpone()).thenRefused(Refusal.WrongMoment.class);
  }
}
