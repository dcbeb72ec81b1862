package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.WHY;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.claim;
import static signalbox.domain.scene.Underway.unavailable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Command;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class ExternalSupportUnderstoodTest {
  private static final String VENDOR = "ServerChoice";
  private static final Command UNDERSTOOD =
      on(1, new CourseAction.UnderstandSupport(Optional.empty()));

  private static Scene raised() {
    return begun()
        .did(DANA, on(1, new CourseAction.AskSupport(VENDOR, WHY)))
        .did(DANA, on(1, new CourseAction.RaiseSupport(Optional.empty())));
  }

  private static Finding finding(Scene scene) {
    return scene.finding(1, WorkPlan.EXTERNAL_SUPPORT_UNDERSTOOD);
  }

  @Test
  void everybodyWhoTakesPartSaysSo() {
    var scene = raised();
    assertThat(finding(scene).because())
        .isEqualTo(
            new Because.Understood(List.of(new Because.Puzzled(VENDOR, List.of(SAM, ROBIN)))));
    scene
        .when(EVE, UNDERSTOOD)
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, UNDERSTOOD)
        .then(new CourseEvent.SupportUnderstood(ONE, SAM, VENDOR))
        .when(SAM, UNDERSTOOD)
        .thenRefused(new Refusal.AlreadySo(ONE))
        .did(ROBIN, UNDERSTOOD);
    assertThat(finding(scene).result()).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whoWasLostIsNotWaitedFor() {
    var scene = raised().did(SAM, UNDERSTOOD).did(ROBIN, unavailable());
    assertThat(finding(scene).result()).isEqualTo(Result.SATISFIED);
  }

  /** In an emergency nobody is planned to be there. */
  @Test
  void whoClaimsSomethingTakesPartAndUnderstandsItToo() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(Maintained.openedAtOnce(1), Maintained.started(1))
            .when(SAM, claim("db1"))
            .thenOf(CourseEvent.class, new CourseEvent.CheckedIn(ONE, SAM))
            .when(SAM, claim("db2"))
            .thenOf(CourseEvent.class)
            .when(EVE, claim("pad"))
            .thenOf(CourseEvent.class)
            .did(DANA, on(1, new CourseAction.AskSupport(VENDOR, WHY)))
            .did(DANA, on(1, new CourseAction.RaiseSupport(Optional.empty())));
    assertThat(finding(scene).because())
        .isEqualTo(new Because.Understood(List.of(new Because.Puzzled(VENDOR, List.of(SAM)))));
  }

  @Test
  void whoDoesNotIsAskedOnce() {
    raised()
        .did(SAM, UNDERSTOOD)
        .later(Duration.ofMinutes(10))
        .then(new CourseEvent.UnderstandingAsked(ONE, VENDOR, List.of(ROBIN)))
        .later(Duration.ofMinutes(9))
        .thenNothing();
  }
}
