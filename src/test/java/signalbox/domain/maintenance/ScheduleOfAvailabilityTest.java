package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.joined;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.shift;
import static signalbox.domain.scene.Maintained.waive;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class ScheduleOfAvailabilityTest {
  private static Finding finding(Scene scene) {
    return scene.finding(1, WorkPlan.SCHEDULE_OF_AVAILABILITY);
  }

  @Test
  void everybodyHasSaidWhenTheyAreThere() {
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1), joined(1, SAM), shift(1, SAM, 0, 30));
    assertThat(finding(scene))
        .isEqualTo(
            new Finding(
                WorkPlan.SCHEDULE_OF_AVAILABILITY,
                Result.UNSATISFIED,
                new Because.Scheduled(2, List.of(DANA))));
    assertThat(finding(scene.and(shift(1, DANA, 0, 120))).result()).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whoeverLeadsMayPassIt() {
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1));
    scene.did(DANA, waive(1, WorkPlan.SCHEDULE_OF_AVAILABILITY));
    assertThat(finding(scene).result()).isEqualTo(Result.WAIVED);
  }
}
