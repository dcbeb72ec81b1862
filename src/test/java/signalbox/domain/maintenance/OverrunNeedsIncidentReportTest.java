package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.openedAtOnce;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.extend;
import static signalbox.domain.scene.Written.done;
import static signalbox.domain.scene.Written.overrun;
import static signalbox.domain.scene.Written.report;
import static signalbox.domain.scene.Written.result;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.PaperEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Service;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.PostMortem;

class OverrunNeedsIncidentReportTest {
  private static final PostMortem CLAUSE = PostMortem.OVERRUN_NEEDS_INCIDENT_REPORT;

  @Test
  void whatIsDoneInItsWindowOwesNone() {
    var scene = begun();
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.NotYet());
    scene.did(DANA, done());
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.InWindow());
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.CLOSED);
  }

  @Test
  void whatTakesLongerOwesOneByWhoeverWasInvolved() {
    var scene = overrun();
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.Filed(Optional.empty()));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.UNSATISFIED);
    scene
        .when(EVE, report())
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, report())
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, report())
        .then(
            new PaperEvent.ReportFiled(
                ONE, SAM, new Service("mediawiki"), PaperEvent.Cause.TECHNICAL, "slow"));
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.Filed(Optional.of(SAM)));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
    scene.when(SAM, report()).thenRefused(Refusal.AlreadySo.class);
  }

  @Test
  void itIsMeasuredAgainstTheWindowAsItWasExtendedBeforeItsEnd() {
    var scene =
        begun()
            .after(Duration.ofMinutes(119))
            .did(DANA, extend(Duration.ofMinutes(10)))
            .after(Duration.ofMinutes(9))
            .did(DANA, done());
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.NOT_APPLICABLE);
    var late =
        begun()
            .after(Duration.ofMinutes(121))
            .did(DANA, extend(Duration.ofMinutes(10)))
            .after(Duration.ofMinutes(1))
            .did(DANA, done());
    assertThat(result(late, CLAUSE)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void anEmergencyHasNoWindowThatItCouldOverrun() {
    var scene = Scene.under(Books.MIRAHEZE).and(openedAtOnce(1), started(1));
    scene.after(Duration.ofHours(9)).did(DANA, done());
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void nobodyReportsWhatIsNotOver() {
    begun().when(DANA, report()).thenRefused(Refusal.WrongMoment.class);
  }
}
