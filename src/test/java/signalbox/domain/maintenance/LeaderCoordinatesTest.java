package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.halt;
import static signalbox.domain.scene.Underway.note;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class LeaderCoordinatesTest {
  private static final Duration SILENT = Duration.ofMinutes(20);
  private static final CourseEvent ASKED = new CourseEvent.LeaderAsked(ONE, DANA);

  private static Result result(Scene scene) {
    return scene.finding(1, WorkPlan.LEADER_COORDINATES).result();
  }

  @Test
  void aSilentLeaderIsAskedOnce() {
    var scene = begun().later(SILENT).then(ASKED);
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.later(Duration.ofMinutes(9)).thenNothing();
  }

  @Test
  void whateverTheLeaderSaysOfItIsAWord() {
    var scene =
        begun()
            .later(Duration.ofMinutes(15))
            .did(DANA, note("half of it is through"))
            .later(Duration.ofMinutes(10))
            .thenNothing();
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.did(DANA, on(1, new CourseAction.NoteComplication("slow disks")));
    assertThat(scene.maintenance(1).course().leading().spoke()).isPresent();
  }

  @Test
  void theWordsOfOthersAreNotTheLeaders() {
    begun()
        .later(Duration.ofMinutes(15))
        .did(SAM, note("half of it is through"))
        .later(Duration.ofMinutes(5))
        .then(ASKED);
  }

  @Test
  void everybodyIsToldEveryHalfHourHowItStands() {
    begun()
        .later(Duration.ofMinutes(60))
        .then(ASKED, new CourseEvent.AllTold(ONE, 1), new CourseEvent.AllTold(ONE, 2));
  }

  @Test
  void whereNobodySaysAnythingThereIsNothingNewToTell() {
    begun()
        .later(Duration.ofHours(5))
        .thenOf(
            CourseEvent.AllTold.class,
            new CourseEvent.AllTold(ONE, 1),
            new CourseEvent.AllTold(ONE, 2),
            new CourseEvent.AllTold(ONE, 3),
            new CourseEvent.AllTold(ONE, 4))
        .did(SAM, note("there"))
        .later(Duration.ofMinutes(1))
        .thenOf(CourseEvent.AllTold.class, new CourseEvent.AllTold(ONE, 5));
  }

  @Test
  void afterATimeAwayEverybodyIsToldOnce() {
    begun().back(Duration.ofMinutes(100)).then(ASKED, new CourseEvent.AllTold(ONE, 1));
  }

  @Test
  void nothingIsAskedOfTheLeaderOfAHaltedOne() {
    begun().did(DANA, halt()).later(Duration.ofMinutes(25)).thenNothing();
  }
}
