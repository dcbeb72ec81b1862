package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.backupCompleted;
import static signalbox.domain.scene.Noticed.completeBackup;
import static signalbox.domain.scene.Noticed.startBackup;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class BackupsCompleteTest {
  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.BACKUPS_COMPLETE).result();
  }

  @Test
  void whatWasNotStartedIsNotComplete() {
    scene().when(SAM, completeBackup()).thenRefused(new Refusal.NoBackup(ONE));
  }

  @Test
  void somebodyVouchesForIt() {
    var scene = scene().did(SAM, startBackup());
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.when(DANA, completeBackup()).then(backupCompleted(DANA));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.when(SAM, completeBackup()).thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void aTimeThatIsPutRightLeavesItComplete() {
    var scene = scene().did(SAM, startBackup()).did(SAM, completeBackup());
    scene.did(SAM, startBackup(NOW.minus(Duration.ofHours(1))));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void inAnEmergencyItIsShownAndHoldsNothingUp() {
    var scene = Scene.under(Books.MIRAHEZE).and(opened(1));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.did(ERIN, approve(1)).when(DANA, on(1, new CaseAction.Start())).thenAccepted();
  }
}
