package signalbox.domain.maintenance;

import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Maintained.finished;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Underway.ONE;

import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.CourseAction;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Underway;

/** What is said of papers twice at once, and what is meant by it. */
class PaperSlipsTest {
  private static final Command POINT =
      on(1, new PaperAction.NotePoint(PointKind.KEY_POINT, Underway.WHY));
  private static final Command WRITTEN =
      on(1, new PaperAction.WriteText("https://example.org/text"));

  @Test
  void thePointIsNotedOnce() {
    Underway.begun().did(DANA, POINT).when(DANA, POINT).thenRefused(new Refusal.AlreadySo(ONE));
  }

  /** Edited at the same place, it has to be reviewed anew. */
  @Test
  void theTextIsAnotherOneOnceSomebodyHasReviewedIt() {
    Scene scene =
        Underway.begun()
            .did(DANA, on(1, new CourseAction.NoteComplication(Underway.WHY)))
            .and(finished(1))
            .did(DANA, WRITTEN);
    scene
        .when(DANA, WRITTEN)
        .thenRefused(new Refusal.AlreadySo(ONE))
        .did(ERIN, on(1, new PaperAction.Review(Paper.POSTMORTEM)))
        .did(DANA, WRITTEN);
  }
}
