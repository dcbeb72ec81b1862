package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.agree;
import static signalbox.domain.scene.Maintained.joined;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.PlanAction;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class WorkPlanAgreedByAllTest {
  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1), joined(1, SAM));
  }

  private static Finding finding(Scene scene) {
    return scene.finding(1, WorkPlan.WORK_PLAN_AGREED_BY_ALL);
  }

  @Test
  void everybodyInThePlanAgrees() {
    var scene = scene().did(DANA, agree(1));
    assertThat(finding(scene))
        .isEqualTo(
            new Finding(
                WorkPlan.WORK_PLAN_AGREED_BY_ALL,
                Result.UNSATISFIED,
                new Because.AgreedBy(List.of(DANA), List.of(SAM), List.of())));
    assertThat(finding(scene.did(SAM, agree(1))).result()).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whoDoesNotAgreeIsNamedWithTheWhy() {
    var scene = scene().did(DANA, agree(1)).did(SAM, on(1, new PlanAction.Disagree("too long")));
    assertThat(finding(scene).because())
        .isEqualTo(
            new Because.AgreedBy(
                List.of(DANA), List.of(), List.of(new Because.Passed(SAM, "too long"))));
  }

  @Test
  void anotherRevisionIsAgreedToAnew() {
    var scene = scene().did(DANA, agree(1)).did(SAM, agree(1));
    scene.did(SAM, on(1, new PlanAction.SetGoal("no errors")));
    assertThat(finding(scene).because())
        .isEqualTo(new Because.AgreedBy(List.of(), List.of(DANA, SAM), List.of()));
  }

  @Test
  void aPlanOfNobodyIsAgreedToByNobody() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(planned(1))
            .did(DANA, on(1, new PlanAction.RemoveMember(DANA)));
    assertThat(finding(scene).result()).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void nobodyMayWaiveIt() {
    scene()
        .when(ERIN, waive(1, WorkPlan.WORK_PLAN_AGREED_BY_ALL))
        .thenRefused(Refusal.NotWaivable.class);
  }
}
