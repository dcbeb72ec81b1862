package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.placeBackup;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Target;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class BackupsOffTargetTest {
  private static Scene scene() {
    var targets = List.of(new Target("db1"), new Target("db2"));
    return Scene.under(Books.MIRAHEZE)
        .and(planned(1), new PlanEvent.TargetsSet(ONE, DANA, targets));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.BACKUPS_OFF_TARGET).result();
  }

  @Test
  void somebodyHasToSayWhereTheyLie() {
    assertThat(result(scene())).isEqualTo(Result.UNSATISFIED);
    assertThat(result(scene().did(SAM, placeBackup("backup1")))).isEqualTo(Result.SATISFIED);
  }

  @Test
  void hostsThatAreWorkedOnAreNamed() {
    var scene = scene().did(SAM, placeBackup("backup1", "DB2"));
    assertThat(scene.finding(1, Initiating.BACKUPS_OFF_TARGET).because())
        .isEqualTo(
            new Because.BackupHosts(
                List.of(new Target("backup1"), new Target("DB2")), List.of(new Target("DB2"))));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void itHoldsNothingUp() {
    var book = Books.only(Books.MIRAHEZE, Initiating.BACKUPS_OFF_TARGET);
    var scene = Scene.under(book).and(planned(1)).did(SAM, placeBackup("db1"));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.READY);
  }

  @Test
  void theSameHostsAreNoNews() {
    scene()
        .did(SAM, placeBackup("backup1", "backup2"))
        .when(SAM, placeBackup("backup2", "backup1", "backup2"))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }
}
