package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.openEmergency;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Freeze;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.Service;
import signalbox.domain.Window;
import signalbox.domain.desk.Clash.Beside;
import signalbox.domain.desk.Clash.InFreeze;
import signalbox.domain.desk.Clash.Overlap;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class ClashesTest {
  private static final Service WIKI = new Service("mediawiki");
  private static final Service HOSTS = new Service("infrastructure");

  private final Scene scene = Scene.under(Books.MIRAHEZE);

  private void plan(Window window, Service... services) {
    var plan = new MaintenancePlan("Work", List.of(services), window);
    scene.did(DANA, new Command.PlanMaintenance(plan, false, false));
  }

  private List<Clash> clashes(int number) {
    return Clashes.of(scene.desk(), scene.desk().findMaintenance(number).orElseThrow());
  }

  @Test
  void windowsThatShareAServiceAndAMomentClashBothWays() {
    plan(WINDOW, WIKI, HOSTS);
    plan(new Window(WINDOW.start().plusSeconds(3600), WINDOW.length()), HOSTS);
    assertThat(clashes(1)).containsExactly(new Overlap(CaseId.maintenance(2), List.of(HOSTS)));
    assertThat(clashes(2)).containsExactly(new Overlap(CaseId.maintenance(1), List.of(HOSTS)));
  }

  @Test
  void oneAfterTheOtherIsNoClashAndNeitherIsAnotherService() {
    plan(WINDOW, WIKI);
    plan(new Window(WINDOW.end(), Duration.ofHours(1)), WIKI);
    plan(WINDOW, HOSTS);
    assertThat(clashes(1)).isEmpty();
    assertThat(clashes(2)).isEmpty();
  }

  @Test
  void whatIsCancelledClashesWithNothing() {
    plan(WINDOW, WIKI);
    plan(WINDOW, WIKI);
    scene.did(DANA, cancel(1));
    assertThat(clashes(1)).isEmpty();
    assertThat(clashes(2)).isEmpty();
  }

  @Test
  void whatIsUnderwayClashesWithEveryDeployThatIsOpen() {
    plan(WINDOW, WIKI);
    scene.did(SAM, openEmergency(Optional.of("all is down")));
    scene.did(DANA, requestDeploy(1));
    assertThat(clashes(1)).as("it is only planned").isEmpty();
    assertThat(clashes(2)).containsExactly(new Beside(CaseId.deploy(3)));
    assertThat(Clashes.listUnderway(scene.desk()))
        .extracting(m -> m.id().number())
        .containsExactly(2);
    scene.did(DANA, withdraw(3));
    assertThat(clashes(2)).isEmpty();
    scene.did(DANA, requestDeploy(2)).did(SAM, on(2, new CaseAction.Finish()));
    assertThat(clashes(2)).as("the work is done").isEmpty();
  }

  @Test
  void aWindowInAFreezeClashesWithIt() {
    plan(WINDOW, WIKI);
    var part = new Window(WINDOW.end().minusSeconds(60), Duration.ofDays(1));
    var after = new Window(WINDOW.end(), Duration.ofDays(1));
    scene.did(ERIN, new Command.SetFreeze(part, "why"));
    scene.did(ERIN, new Command.SetFreeze(after, "why"));
    assertThat(clashes(1)).containsExactly(new InFreeze(new Freeze(part, ERIN, "why")));
  }
}
