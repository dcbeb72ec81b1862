package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Noticed.ANNOUNCED;
import static signalbox.domain.scene.Noticed.announce;
import static signalbox.domain.scene.Noticed.later;
import static signalbox.domain.scene.Noticed.move;
import static signalbox.domain.scene.Noticed.pass;
import static signalbox.domain.scene.Noticed.post;
import static signalbox.domain.scene.Noticed.posted;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class AnnouncedSevenDaysAheadTest {
  private static final Duration DAY = Duration.ofDays(1);

  /** At the last moment at which it can be announced, or so much later. */
  private static Scene at(Duration late) {
    var latest = WINDOW.start().minus(ANNOUNCED);
    return Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .after(Duration.between(NOW, latest).plus(late));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD).result();
  }

  @Test
  void sevenDaysAheadIsEarlyEnough() {
    var scene = at(Duration.ZERO);
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.when(KIM, announce()).then(posted(KIM, "social-media", WINDOW));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.ANNOUNCED);
  }

  @Test
  void aMomentLaterIsTooLate() {
    var scene = at(Duration.ofSeconds(1)).did(KIM, announce());
    assertThat(scene.finding(1, Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD).because())
        .isEqualTo(
            new Because.Announced(
                Optional.of(scene.now()),
                WINDOW.start().minus(ANNOUNCED),
                List.of("social-media")));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void anyOutletWillDo() {
    assertThat(result(at(Duration.ZERO).did(KIM, post("site-notice")))).isEqualTo(Result.SATISFIED);
  }

  @Test
  void thatItNeedNotBeToldSomewhereAnnouncesNothing() {
    assertThat(result(at(Duration.ZERO).did(KIM, pass("discord")))).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void aLaterWindowKeepsTheClockAndOwesAnotherAnnouncement() {
    var scene = at(Duration.ZERO).did(KIM, announce()).after(DAY).did(DANA, move(later(DAY)));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.PLANNING);
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.after(DAY.multipliedBy(3)).did(KIM, post("discord"));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.ANNOUNCED);
  }

  @Test
  void anEarlierWindowStartsTheClockAnew() {
    var scene = at(DAY.multipliedBy(-1)).did(KIM, announce());
    scene.after(DAY).did(DANA, move(later(Duration.ofHours(-1))));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.did(KIM, announce());
    assertThat(result(scene)).as("an hour too late for that one").isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void aSlipThatNobodyWasToldOfChangesNothing() {
    var scene =
        at(Duration.ZERO).did(KIM, announce()).did(DANA, move(later(DAY))).did(DANA, move(WINDOW));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.ANNOUNCED);
  }

  /** Else it would begin on the day on which it was announced. */
  @Test
  void whoBeginsBeforeTheWindowHasAnnouncedItSevenDaysBeforeThat() {
    var only = Books.only(Books.MIRAHEZE, Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD);
    var start = on(1, new CaseAction.Start(true));
    var scene = Scene.under(only).and(planned(1)).did(KIM, announce());
    scene
        .after(ANNOUNCED.minusSeconds(1))
        .when(DANA, start)
        .thenRefused(Refusal.Unsatisfied.class)
        .after(Duration.ofSeconds(1))
        .did(DANA, start);
  }

  @Test
  void anEmergencyIsNotAnnouncedAhead() {
    var scene = Scene.under(Books.MIRAHEZE).and(opened(1));
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void nobodyMayWaiveIt() {
    at(DAY)
        .when(ERIN, waive(1, Initiating.ANNOUNCED_SEVEN_DAYS_AHEAD))
        .thenRefused(Refusal.NotWaivable.class);
  }
}
