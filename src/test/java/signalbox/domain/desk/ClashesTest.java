package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.withdraw;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.finished;
import static signalbox.domain.scene.Maintained.openEmergency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.Freeze;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MemberId;
import signalbox.domain.PlanEvent;
import signalbox.domain.Service;
import signalbox.domain.Shift;
import signalbox.domain.Window;
import signalbox.domain.desk.Clash.Beside;
import signalbox.domain.desk.Clash.InFreeze;
import signalbox.domain.desk.Clash.Overlap;
import signalbox.domain.desk.Clash.TwoPlaces;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

class ClashesTest {
  private static final Service WIKI = new Service("mediawiki");
  private static final Service HOSTS = new Service("infrastructure");

  private final Scene scene = Scene.under(Books.MIRAHEZE);
  private final List<MemberId> planners = new ArrayList<>(List.of(DANA, SAM, ROBIN));

  /** Everything is planned by another one, who takes part in nothing else. */
  private void plan(Window window, Service... services) {
    var plan = new MaintenancePlan("Work", List.of(services), window);
    scene.did(planners.removeFirst(), new Command.PlanMaintenance(plan, false, false));
  }

  private void add(int maintenance, MemberId member) {
    scene.and(new PlanEvent.MemberAdded(CaseId.maintenance(maintenance), DANA, member));
  }

  private void shift(int maintenance, MemberId member, long fromHour, long hours) {
    var window =
        new Window(WINDOW.start().plus(Duration.ofHours(fromHour)), Duration.ofHours(hours));
    scene.and(
        new PlanEvent.ShiftPlanned(
            CaseId.maintenance(maintenance), DANA, new Shift(member, window)));
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
    plan(WINDOW, WIKI, HOSTS);
    assertThat(clashes(2)).isNotEmpty();
    scene.did(DANA, cancel(1));
    assertThat(clashes(1)).isEmpty();
    assertThat(clashes(2)).isEmpty();
  }

  @Test
  void whatIsUnderwayClashesWithEveryDeployThatIsOpen() {
    plan(WINDOW, WIKI);
    scene.did(ALEX, openEmergency(Optional.of("all is down")));
    scene.did(DANA, requestDeploy(1));
    assertThat(clashes(1)).as("it is only planned").isEmpty();
    assertThat(clashes(2)).containsExactly(new Beside(CaseId.deploy(3)));
    assertThat(Clashes.listUnderway(scene.desk()))
        .extracting(m -> m.id().number())
        .containsExactly(2);
    scene.did(DANA, withdraw(3));
    assertThat(clashes(2)).isEmpty();
    scene.did(DANA, requestDeploy(2)).and(finished(2));
    assertThat(clashes(2)).as("the work is done").isEmpty();
  }

  @Test
  void nobodyIsInTwoPlacesAtOnce() {
    plan(WINDOW, WIKI);
    plan(WINDOW, HOSTS);
    assertThat(clashes(1)).isEmpty();
    add(1, ALEX);
    add(2, ALEX);
    assertThat(clashes(1)).containsExactly(new TwoPlaces(CaseId.maintenance(2), List.of(ALEX)));
    assertThat(clashes(2)).containsExactly(new TwoPlaces(CaseId.maintenance(1), List.of(ALEX)));
  }

  @Test
  void whoIsAtOneAfterTheOtherIsNotTorn() {
    plan(WINDOW, WIKI);
    plan(WINDOW, HOSTS);
    add(1, ALEX);
    add(2, ALEX);
    shift(1, ALEX, 0, 1);
    assertThat(clashes(1)).as("all the time at the other").isNotEmpty();
    shift(2, ALEX, 1, 1);
    assertThat(clashes(1)).isEmpty();
    shift(2, ALEX, 0, 1);
    assertThat(clashes(1)).isNotEmpty();
  }

  @Test
  void aWindowThatWasExtendedIsAsLongAsItIsNow() {
    plan(WINDOW, WIKI);
    plan(new Window(WINDOW.end(), Duration.ofHours(1)), WIKI);
    assertThat(clashes(2)).isEmpty();
    var hour = Duration.ofHours(1);
    scene.and(
        new CourseEvent.Extended(
            CaseId.maintenance(1), DANA, hour, WINDOW.end().plus(hour), true, "why"));
    assertThat(clashes(2)).containsExactly(new Overlap(CaseId.maintenance(1), List.of(WIKI)));
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
