package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.PlanAction;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class LeaderDesignatedTest {
  private static Finding finding(Scene scene) {
    return scene.finding(1, WorkPlan.LEADER_DESIGNATED);
  }

  @Test
  void oneMemberIsNamed() {
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1));
    assertThat(finding(scene))
        .isEqualTo(
            new Finding(
                WorkPlan.LEADER_DESIGNATED, Result.UNSATISFIED, new Because.Led(Optional.empty())));
    scene.did(DANA, on(1, new PlanAction.NameLead(SAM, List.of())));
    assertThat(finding(scene).because()).isEqualTo(new Because.Led(Optional.of(SAM)));
    assertThat(finding(scene).result()).isEqualTo(Result.SATISFIED);
  }

  /** As it is while the work goes on. */
  @Test
  void whoeverLeadsCarriesItOut() {
    Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .when(DANA, on(1, new PlanAction.NameLead(KIM, List.of())))
        .thenRefused(Refusal.NotOfTeam.class);
  }

  @Test
  void whoeverOpensAnEmergencyLeadsIt() {
    assertThat(finding(Scene.under(Books.MIRAHEZE).and(opened(1))).because())
        .isEqualTo(new Because.Led(Optional.of(DANA)));
  }

  /** The leader passes a clause that should be met, whoever planned it. */
  @Test
  void onceSomebodyLeadsThePlannerPassesNothing() {
    Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .did(DANA, on(1, new PlanAction.NameLead(SAM, List.of())))
        .when(DANA, waive(1, WorkPlan.SCHEDULE_OF_AVAILABILITY))
        .thenRefused(Refusal.NotWaivable.class)
        .did(SAM, waive(1, WorkPlan.SCHEDULE_OF_AVAILABILITY));
    Scene.under(Books.MIRAHEZE).and(planned(1)).did(ERIN, waive(1, WorkPlan.LEADER_DESIGNATED));
  }
}
