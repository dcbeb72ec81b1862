package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Noticed.BACKED_UP;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.backupStarted;
import static signalbox.domain.scene.Noticed.startBackup;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class BackupsStartedThreeDaysAheadTest {
  private static final Instant LATEST = WINDOW.start().minus(BACKED_UP);

  /** At the last moment at which backups can be started, or so much later. */
  private static Scene at(Duration late) {
    return Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .after(Duration.between(NOW, LATEST).plus(late));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD).result();
  }

  @Test
  void threeDaysAheadIsEarlyEnough() {
    var scene = at(Duration.ZERO);
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.when(SAM, startBackup()).then(backupStarted(SAM, LATEST));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void aMomentLaterIsTooLate() {
    assertThat(result(at(Duration.ofSeconds(1)).did(SAM, startBackup())))
        .isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void whoBeginsBeforeTheWindowHasStartedThemThreeDaysBeforeThat() {
    var only = Books.only(Books.MIRAHEZE, Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD);
    var start = on(1, new CaseAction.Start(true));
    Scene.under(only)
        .and(planned(1))
        .did(SAM, startBackup())
        .after(BACKED_UP.minusSeconds(1))
        .when(DANA, start)
        .thenRefused(Refusal.Unsatisfied.class)
        .after(Duration.ofSeconds(1))
        .did(DANA, start);
  }

  @Test
  void whatWasStartedBeforeItWasSaidCountsFromThen() {
    var scene = at(Duration.ofHours(1)).when(SAM, startBackup(LATEST));
    scene.then(backupStarted(SAM, LATEST));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void theTimeCanBePutRightAndIsNeverStartedAnewBySlip() {
    at(Duration.ofHours(1))
        .did(SAM, startBackup())
        .when(DANA, startBackup())
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(DANA, startBackup(LATEST))
        .then(backupStarted(DANA, LATEST));
  }

  @Test
  void nobodyVouchesForWhatIsStillToCome() {
    var scene = at(Duration.ZERO);
    scene
        .when(SAM, startBackup(LATEST.plusSeconds(1)))
        .thenRefused(new Refusal.NotPast(ONE, LATEST.plusSeconds(1)))
        .when(SAM, startBackup(LATEST.minus(Duration.ofDays(61))))
        .thenRefused(Refusal.NotPast.class);
  }

  @Test
  void onlyThoseWhoCarryItOutVouchForIt() {
    at(Duration.ZERO).when(EVE, startBackup()).thenRefused(Refusal.MayNot.class);
  }

  @Test
  void anEmergencyDoesNotWaitForThreeDays() {
    var scene = Scene.under(Books.MIRAHEZE).and(opened(1));
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void nobodyMayWaiveIt() {
    at(Duration.ofDays(1))
        .when(ERIN, waive(1, Initiating.BACKUPS_STARTED_THREE_DAYS_AHEAD))
        .thenRefused(Refusal.NotWaivable.class);
  }
}
