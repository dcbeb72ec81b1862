package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.claim;
import static signalbox.domain.scene.Underway.note;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.CourseAction;
import signalbox.domain.Finding.Result;
import signalbox.domain.Target;
import signalbox.domain.WorkEvent;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class InProgressWorkDocumentedTest {
  private static Result result(Scene scene) {
    return scene.finding(1, WorkPlan.IN_PROGRESS_WORK_DOCUMENTED).result();
  }

  @Test
  void nothingIsWrittenDownBeforeItBegins() {
    assertThat(result(Scene.under(Books.MIRAHEZE).and(Maintained.planned(1))))
        .isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void whoeverIsSilentForTooLongIsNamed() {
    var scene = begun().did(SAM, claim("db1"));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.after(Duration.ofMinutes(20));
    assertThat(scene.finding(1, WorkPlan.IN_PROGRESS_WORK_DOCUMENTED).because())
        .isEqualTo(
            new Because.Documented(
                List.of(new Because.Operation(new Target("db1"), SAM)),
                List.of(new Because.Operation(new Target("db1"), SAM))));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    assertThat(result(scene.did(SAM, note("the import runs")))).isEqualTo(Result.SATISFIED);
  }

  @Test
  void silentAndOverdueClaimsAreAskedAfter() {
    begun()
        .did(SAM, claim("db1"))
        .did(DANA, note("all is well"))
        .later(Duration.ofMinutes(20))
        .thenOf(WorkEvent.class, asked(false));
    begun()
        .did(
            SAM,
            new Command.Claim(
                new Target("db1"), Optional.of(Duration.ofMinutes(10)), new CaseChoice.Named(ONE)))
        .later(Duration.ofMinutes(10))
        .then(asked(true));
  }

  @Test
  void whateverTheHolderSaysOfTheMaintenanceIsAWord() {
    begun()
        .did(SAM, claim("db1"))
        .after(Duration.ofMinutes(15))
        .did(SAM, on(1, new CourseAction.NoteComplication("the import is slow")))
        .later(Duration.ofMinutes(10))
        .thenOf(WorkEvent.class)
        .later(Duration.ofMinutes(10))
        .thenOf(WorkEvent.class, asked(true), asked(false));
    begun()
        .did(SAM, claim("db1"))
        .after(Duration.ofMinutes(15))
        .did(DANA, on(1, new CourseAction.NoteComplication("the import is slow")))
        .later(Duration.ofMinutes(10))
        .thenOf(WorkEvent.class, asked(false));
  }

  private static WorkEvent asked(boolean overdue) {
    return new WorkEvent.ClaimAskedAfter(
        Cast.OPS, new Target("db1"), SAM, Optional.of(ONE), overdue);
  }
}
