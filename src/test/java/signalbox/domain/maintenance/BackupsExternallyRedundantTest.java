package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.backupCopied;
import static signalbox.domain.scene.Noticed.copyBackup;
import static signalbox.domain.scene.Noticed.startBackup;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class BackupsExternallyRedundantTest {
  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.BACKUPS_EXTERNALLY_REDUNDANT).result();
  }

  @Test
  void anArchiveHasACopy() {
    var scene = scene().did(SAM, startBackup());
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.when(SAM, copyBackup("archive.org")).then(backupCopied(SAM, Optional.empty()));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void orOneOfTheMembersHas() {
    scene()
        .did(SAM, startBackup())
        .when(DANA, copyBackup("robin"))
        .then(backupCopied(DANA, Optional.of(ROBIN)))
        .when(DANA, copyBackup("Robin"))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void ofWhatWasNotStartedThereIsNoCopy() {
    scene().when(SAM, copyBackup("robin")).thenRefused(new Refusal.NoBackup(ONE));
  }

  @Test
  void nobodyKeepsMoreThanAFew() {
    var scene = scene().did(SAM, startBackup());
    for (int i = 1; i <= Backups.MOST_COPIES; i++) {
      scene.did(SAM, copyBackup("shelf " + i));
    }
    scene.when(SAM, copyBackup("one shelf more")).thenRefused(Refusal.PlanFull.class);
  }
}
