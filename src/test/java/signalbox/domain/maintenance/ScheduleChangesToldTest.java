package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.ack;
import static signalbox.domain.scene.Noticed.announce;
import static signalbox.domain.scene.Noticed.later;
import static signalbox.domain.scene.Noticed.move;
import static signalbox.domain.scene.Noticed.postpone;
import static signalbox.domain.scene.Noticed.told;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.News;
import signalbox.domain.NoticeEvent;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class ScheduleChangesToldTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final List<MemberId> MANAGERS = List.of(ERIN, NOOR);

  /** Somebody counts on it. */
  private static Scene scene() {
    return Scene.under(Books.only(Books.MIRAHEZE, Initiating.SCHEDULE_CHANGES_TOLD))
        .and(planned(1))
        .did(KIM, announce());
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.SCHEDULE_CHANGES_TOLD).result();
  }

  private static List<Event> toldOf(Scene scene) {
    return ((Decision.Accepted) scene.decision())
        .events().stream().filter(NoticeEvent.NewsTold.class::isInstance).toList();
  }

  @Test
  void beforeAnybodyCountsOnItNothingIsTold() {
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1)).when(DANA, move(later(DAY)));
    assertThat(toldOf(scene)).isEmpty();
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void managersAndSpecialistsAreToldAtOnce() {
    var scene = scene().when(DANA, move(later(DAY)));
    assertThat(toldOf(scene)).containsExactly(told(News.MOVED, 1, MANAGERS, List.of(KIM)));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void aDelayIsToldOnceWhateverElseItChanges() {
    var scene = scene().when(DANA, postpone(WINDOW.start().plus(DAY)));
    assertThat(toldOf(scene)).containsExactly(told(News.POSTPONED, 1, MANAGERS, List.of(KIM)));
  }

  @Test
  void whoSaysItKnowsOfIt() {
    assertThat(toldOf(scene().when(ERIN, postpone())))
        .containsExactly(told(News.POSTPONED, 1, List.of(), List.of(KIM)));
  }

  @Test
  void oneManagerAndOneSpecialistSayThatTheyKnow() {
    var scene =
        scene()
            .did(DANA, move(later(DAY)))
            .when(KIM, ack())
            .then(new NoticeEvent.NewsAcknowledged(ONE, KIM, false, true));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.when(NOOR, ack()).then(new NoticeEvent.NewsAcknowledged(ONE, NOOR, true, false));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene
        .when(ERIN, ack())
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.ACKNOWLEDGEMENT));
  }

  @Test
  void nobodyElseCanSayThatForThem() {
    scene()
        .when(KIM, ack())
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.ACKNOWLEDGEMENT))
        .did(DANA, move(later(DAY)))
        .when(SAM, ack())
        .thenRefused(Refusal.MayNot.class)
        .did(KIM, ack())
        .when(KIM, ack())
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void whoDoesNotSayThatIsToldAgainUntilTheTimesRunOut() {
    var scene = scene().did(DANA, move(later(DAY))).did(KIM, ack());
    scene.later(Duration.ofMinutes(10));
    assertThat(toldOf(scene)).containsExactly(told(News.MOVED, 2, MANAGERS, List.of()));
    scene.later(Duration.ofDays(3));
    assertThat(toldOf(scene))
        .containsExactly(
            told(News.MOVED, 3, MANAGERS, List.of()),
            told(News.MOVED, 4, MANAGERS, List.of()),
            told(News.MOVED, 5, MANAGERS, List.of()));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void afterTheBotWasAwayTheyAreToldOnce() {
    var scene = scene().did(DANA, move(later(DAY))).back(Duration.ofHours(2));
    assertThat(toldOf(scene)).containsExactly(told(News.MOVED, 4, MANAGERS, List.of(KIM)));
  }

  @Test
  void whatWasAnnouncedAndIsCancelledIsToldAndAsksForNothing() {
    var scene = scene().when(DANA, cancel(1));
    assertThat(toldOf(scene)).containsExactly(told(News.CANCELLED, 1, MANAGERS, List.of(KIM)));
    scene.later(Duration.ofHours(2));
    assertThat(toldOf(scene)).isEmpty();
  }

  @Test
  void itHoldsNothingUp() {
    var scene = scene().did(DANA, move(later(DAY)));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.READY);
  }
}
