package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.CES;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.approved;
import static signalbox.domain.scene.Maintained.completed;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Maintained.waive;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Emergency;

class EmergencyCesEngagedTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(opened(1), approved(1, NOOR, "mediawiki"), started(1));
  }

  private static Command.OnCase engage(MemberId specialist) {
    return on(1, new ConsentAction.Engage(specialist));
  }

  private static Command.OnCase engageNobody() {
    return on(1, new ConsentAction.EngageNobody(Asked.WHY));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Emergency.EMERGENCY_CES_ENGAGED).result();
  }

  @Test
  void whatIsSaidTwiceIsKeptOnce() {
    Scene.under(Books.MIRAHEZE)
        .and(opened(1))
        .did(DANA, engageNobody())
        .when(DANA, engageNobody())
        .thenRefused(Refusal.AlreadySo.class);
  }

  @Test
  void whoLeadsItEngagesOne() {
    assertThat(result(scene())).isEqualTo(Result.UNSATISFIED);
    var scene = scene().when(DANA, engage(KIM)).then(new EmergencyEvent.CesEngaged(ONE, DANA, KIM));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.when(DANA, engageNobody()).thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void aSpecialistMayComeUnasked() {
    scene().when(KIM, engage(KIM)).then(new EmergencyEvent.CesEngaged(ONE, KIM, KIM));
  }

  @Test
  void onlySpecialistsAreEngaged() {
    scene()
        .when(DANA, engage(SAM))
        .thenRefused(new Refusal.NotOfTeam(ONE, SAM, CES, List.of(KIM)))
        .when(EVE, engage(KIM))
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void orItIsSaidWhyNobodyIsNeeded() {
    var scene =
        scene()
            .when(DANA, engageNobody())
            .then(new EmergencyEvent.CesNotNeeded(ONE, DANA, Asked.WHY));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.when(DANA, engage(KIM)).thenAccepted();
  }

  @Test
  void itIsNotClosedBeforeThat() {
    scene()
        .when(DANA, on(1, new CaseAction.Finish(true)))
        .then(new CourseEvent.Finished(ONE, DANA, true))
        .when(DANA, engage(KIM))
        .then(new EmergencyEvent.CesEngaged(ONE, DANA, KIM), completed(1))
        .when(DANA, engage(KIM))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void nobodyMayWaiveIt() {
    scene()
        .when(DANA, waive(1, Emergency.EMERGENCY_CES_ENGAGED))
        .thenRefused(
            new Refusal.NotWaivable(ONE, Emergency.EMERGENCY_CES_ENGAGED, List.of(), false));
  }

  @Test
  void aPlannedMaintenanceEngagesNobodyThatWay() {
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1));
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
    scene
        .when(DANA, engage(KIM))
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.ENGAGEMENT));
  }
}
