package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.start;
import static signalbox.domain.scene.Asked.unnamed;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.OPS;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.cancelled;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Target;
import signalbox.domain.WorkEvent;
import signalbox.domain.desk.Desk;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

class CancellingTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  @Test
  void whoPlannedItMayCancelIt() {
    scene().when(DANA, cancel(1)).then(cancelled(1, DANA));
  }

  @Test
  void aManagerMayCancelIt() {
    var manager = Cast.roster().listTeam(EM).getFirst();
    scene().when(manager, cancel(1)).then(cancelled(1, manager));
  }

  @Test
  void nobodyElseMay() {
    var parts =
        List.of(
            new Refusal.Part(PartName.PLANNER, List.of(DANA)),
            new Refusal.Part(PartName.MANAGER, Cast.roster().listTeam(EM)));
    scene().when(SAM, cancel(1)).thenRefused(new Refusal.MayNot(ONE, parts));
  }

  @Test
  void whatIsClosedStaysClosed() {
    scene()
        .did(DANA, cancel(1))
        .when(DANA, cancel(1))
        .thenRefused(
            new Refusal.WrongMoment(
                ONE,
                MaintenanceStatus.CLOSED,
                Optional.of(MaintenanceOutcome.CANCELLED),
                Optional.of(NOW)));
  }

  @Test
  void withoutANameTheOnlyOneThatItCanBeSaidOfIsMeant() {
    scene().and(requested(2)).when(DANA, unnamed(cancel(1))).then(cancelled(1, DANA));
  }

  @Test
  void whatIsSaidOfDeploysAloneIsRefused() {
    scene()
        .when(DANA, on(1, new CaseAction.Start()))
        .thenRefused(new Refusal.OtherKind(ONE))
        .when(DANA, unnamed(start(1)))
        .thenRefused(new Refusal.OtherKind(ONE));
  }

  @Test
  void aNumberUnderTheNameOfAnotherKindIsNobodys() {
    scene().when(DANA, start(1)).thenRefused(new Refusal.NoSuchCase("deploy-1"));
  }

  @Test
  void itsClaimsArePutDown() {
    var target = new Target("db1");
    scene()
        .did(SAM, new Command.Claim(target, Optional.empty(), new CaseChoice.Unnamed()))
        .when(DANA, cancel(1))
        .then(
            cancelled(1, DANA),
            new WorkEvent.Unclaimed(OPS, target, SAM, Optional.of(ONE), Optional.empty()));
  }

  @Test
  void whatIsClaimedInAnEmergencyIsNotOfAMaintenanceThatIsOnlyPlanned() {
    var target = new Target("db1");
    var claim =
        scene()
            .and(requested(2))
            .did(SAM, new Command.Claim(target, Optional.empty(), new CaseChoice.Unnamed()))
            .desk()
            .work()
            .find(OPS, target);
    assertThat(claim.orElseThrow().belongsTo()).contains(CaseId.deploy(2));
  }

  @Test
  void aWeekLaterItLeavesTheDesk() {
    var scene = scene().did(DANA, cancel(1)).later(Duration.ofDays(7));
    scene.then(new CourseEvent.LeftDesk(ONE));
    assertThat(scene.desk().tombstones())
        .containsEntry(1, new Desk.Tombstone(ONE, MaintenanceOutcome.CANCELLED, OPS, false));
    scene
        .when(KIM, cancel(1))
        .thenRefused(new Refusal.LongClosed(ONE, MaintenanceOutcome.CANCELLED));
  }
}
