package signalbox.rendering.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Underway.ONE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Presence;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Underway;
import signalbox.rendering.Cast;
import signalbox.rendering.maintenance.MaintenanceScene;

class MaintenanceSalTest {
  private static final String OF = " mediawiki and infrastructure - New disks";

  private static MaintenanceSal sal(Scene scene) {
    return new MaintenanceSal(
        new MaintenanceScene(
            scene.desk(), scene.maintenance(1), Presence.unknown(), scene.now(), Cast.PREFIX));
  }

  private static void assertLogged(CourseEvent event, String line) {
    assertThat(sal(Underway.begun().and(event)).of(event)).containsExactly(line);
  }

  @Test
  void whatChangesServersOrTheirTimeIsLogged() {
    assertLogged(Maintained.started(1), "!log [dana] maintenance maintenance-1 STARTED:" + OF);
    assertLogged(
        new CourseEvent.Extended(
            ONE,
            DANA,
            Duration.ofHours(1),
            Maintained.WINDOW.end().plusSeconds(3600),
            true,
            "slow"),
        "!log [dana] maintenance maintenance-1 EXTENDED until 23:00 UTC (slow):" + OF);
    assertLogged(
        new CourseEvent.Halted(ONE, SAM, "no root"),
        "!log [sam] maintenance maintenance-1 HALTED (no root):" + OF);
    assertLogged(
        new CourseEvent.Continued(ONE, DANA, "all there"),
        "!log [dana] maintenance maintenance-1 CONTINUED (all there):" + OF);
    assertLogged(
        new CourseEvent.Finished(ONE, DANA, false),
        "!log [dana] maintenance maintenance-1 DONE:" + OF);
    assertLogged(
        new CourseEvent.BrokenOff(ONE, DANA, "no way"),
        "!log [dana] maintenance maintenance-1 BROKEN OFF (no way):" + OF);
  }

  @Test
  void whatIsSaidAboutTheWorkIsNot() {
    assertThat(sal(Underway.begun()).of(new CourseEvent.AllTold(ONE, 1))).isEmpty();
    assertThat(sal(Underway.begun()).of(new CourseEvent.ComplicationNoted(ONE, SAM, "slow")))
        .isEmpty();
  }

  @Test
  void whatIsRestrictedIsNotLogged() {
    var scene = Scene.under(Books.MIRAHEZE);
    scene.and(restricted(), Maintained.started(1));
    assertThat(sal(scene).of(Maintained.started(1))).isEmpty();
    scene.and(new ConsentEvent.Disclosed(ONE, DANA));
    assertThat(sal(scene).of(Maintained.started(1))).hasSize(1);
  }

  private static PlanEvent.Planned restricted() {
    return new PlanEvent.Planned(
        ONE, DANA, Maintained.plan(Maintained.WINDOW), new DeployEvent.Origin(SEC, true, "", ""));
  }
}
