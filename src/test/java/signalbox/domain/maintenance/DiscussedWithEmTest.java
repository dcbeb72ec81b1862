package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.rosterWithout;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.ConsentEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;

class DiscussedWithEmTest {
  private static final CaseId ONE = CaseId.maintenance(1);
  private static final Command.OnCase DISCUSSED = on(1, new ConsentAction.Discuss());

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Planning.DISCUSSED_WITH_EM).result();
  }

  @Test
  void aPlanOfWhichNoManagerHasHeardIsNotDiscussed() {
    assertThat(scene().finding(1, Planning.DISCUSSED_WITH_EM))
        .isEqualTo(
            new Finding(
                Planning.DISCUSSED_WITH_EM,
                Result.UNSATISFIED,
                new Because.DiscussedWith(Optional.empty(), List.of(ERIN, NOOR))));
  }

  @Test
  void anyManagerMaySaySo() {
    var scene = scene().when(NOOR, DISCUSSED).then(new ConsentEvent.Discussed(ONE, NOOR));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.when(ERIN, DISCUSSED).thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void nobodyElseMay() {
    scene()
        .when(SAM, DISCUSSED)
        .thenRefused(
            new Refusal.MayNot(
                ONE, List.of(new Refusal.Part(PartName.MANAGER, List.of(ERIN, NOOR)))));
  }

  @Test
  void whoSaysYesHasHeardOfIt() {
    assertThat(result(scene().did(ERIN, approve(1)))).isEqualTo(Result.SATISFIED);
  }

  @Test
  void aManagerDiscussesNoPlanWithThemselves() {
    Scene.under(Books.MIRAHEZE)
        .did(ERIN, planMaintenance())
        .when(ERIN, DISCUSSED)
        .thenRefused(new Refusal.OwnRequest(ONE));
  }

  @Test
  void unlessThereIsNoOther() {
    Scene.under(Books.MIRAHEZE)
        .and(new DeskEvent.RosterAdopted(rosterWithout(NOOR)))
        .did(ERIN, planMaintenance())
        .when(ERIN, DISCUSSED)
        .then(new ConsentEvent.Discussed(ONE, ERIN));
  }

  @Test
  void nobodyMayWaiveIt() {
    scene()
        .when(DANA, waive(1, Planning.DISCUSSED_WITH_EM))
        .thenRefused(new Refusal.NotWaivable(ONE, Planning.DISCUSSED_WITH_EM, List.of(), false));
  }

  @Test
  void itIsNotAskedForInAnEmergency() {
    assertThat(result(Scene.under(Books.MIRAHEZE).and(opened(1)))).isEqualTo(Result.NOT_APPLICABLE);
  }
}
