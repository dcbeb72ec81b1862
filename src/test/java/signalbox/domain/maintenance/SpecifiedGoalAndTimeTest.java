package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.Presence;
import signalbox.domain.desk.Outlook;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;
import signalbox.policy.Step;

class SpecifiedGoalAndTimeTest {
  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Finding finding(Scene scene) {
    return scene.finding(1, WorkPlan.SPECIFIED_GOAL_AND_TIME);
  }

  private static PlanAction.PlanOperation lasting(Duration length) {
    return new PlanAction.PlanOperation(
        new Operation("swap", length, Optional.empty(), Optional.empty(), false));
  }

  @Test
  void aGoalIsSet() {
    assertThat(finding(scene()))
        .isEqualTo(
            new Finding(
                WorkPlan.SPECIFIED_GOAL_AND_TIME,
                Result.UNSATISFIED,
                new Because.GoalAndTime(Optional.empty(), List.of())));
    assertThat(finding(scene().did(DANA, on(1, new PlanAction.SetGoal("no errors")))).result())
        .isEqualTo(Result.SATISFIED);
  }

  @Test
  void everyOperationFitsTheWindow() {
    var scene = scene().did(DANA, on(1, new PlanAction.SetGoal("no errors")));
    scene.did(DANA, on(1, lasting(WINDOW.length().plusMinutes(1))));
    assertThat(finding(scene).because())
        .isEqualTo(new Because.GoalAndTime(Optional.of("no errors"), List.of("swap")));
    assertThat(finding(scene.did(DANA, on(1, lasting(WINDOW.length())))).result())
        .isEqualTo(Result.SATISFIED);
  }

  @Test
  void itIsInTheWayOfWorkAndNotOfTheStart() {
    var scene = scene();
    var around = Outlook.around(scene.desk(), scene.now(), Presence.unknown());
    assertThat(MaintenanceRules.gates(scene.maintenance(1), around, Step.CLAIM))
        .contains(finding(scene));
    assertThat(MaintenanceRules.gates(scene.maintenance(1), around, Step.START))
        .doesNotContain(finding(scene));
  }
}
