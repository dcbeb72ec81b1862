package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.SEC;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.decline;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planMaintenance;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Maintained.withdraw;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.ConsentEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** Holds, nudges, disclosure, and operations at the same time. */
class ConsentTest {
  private static final CaseId ONE = CaseId.maintenance(1);
  private static final Command.OnCase HOLD = on(1, new CaseAction.Hold(Asked.WHY));
  private static final Command.OnCase UNHOLD = on(1, new CaseAction.Unhold());
  private static final Command.OnCase NUDGE = on(1, new CaseAction.Nudge());
  private static final Command.OnCase DISCLOSE = on(1, new CaseAction.Disclose());
  private static final Command.OnCase PARALLEL = on(1, new ConsentAction.AllowParallel());

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  @Test
  void whoHasAPartHoldsIt() {
    for (MemberId one : List.of(DANA, SAM, KIM, ERIN)) {
      scene().when(one, HOLD).then(new ConsentEvent.Held(ONE, one, Asked.WHY));
    }
    scene().when(TYLER, HOLD).thenRefused(Refusal.MayNot.class);
  }

  @Test
  void nobodyHoldsItTwice() {
    scene()
        .did(SAM, HOLD)
        .when(SAM, HOLD)
        .thenRefused(new Refusal.OnHold(ONE, List.of(new Refusal.Hold(SAM, Asked.WHY, Cast.NOW))));
  }

  @Test
  void theHolderTheSameTeamOrAManagerLiftsIt() {
    for (MemberId one : List.of(SAM, DANA, ERIN)) {
      scene()
          .did(SAM, HOLD)
          .when(one, UNHOLD)
          .then(new ConsentEvent.Unheld(ONE, one, List.of(SAM)));
    }
    scene().did(SAM, HOLD).when(KIM, UNHOLD).thenRefused(Refusal.MayNot.class);
    scene().when(SAM, UNHOLD).thenRefused(new Refusal.NotOnHold(ONE));
  }

  @Test
  void oneManagerLetsOperationsGoOnAtTheSameTime() {
    scene()
        .when(SAM, PARALLEL)
        .thenRefused(Refusal.MayNot.class)
        .when(NOOR, PARALLEL)
        .then(new ConsentEvent.ParallelAllowed(ONE, NOOR))
        .when(ERIN, PARALLEL)
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void nobodyAllowsThatForAPlanOfTheirOwn() {
    Scene.under(Books.MIRAHEZE)
        .did(ERIN, planMaintenance())
        .when(ERIN, PARALLEL)
        .thenRefused(new Refusal.OwnRequest(ONE));
  }

  @Test
  void whatIsMissingIsAskedForAgainButNotAllTheTime() {
    scene()
        .when(SAM, NUDGE)
        .then(new ConsentEvent.Nudged(ONE, SAM))
        .when(DANA, NUDGE)
        .thenRefused(new Refusal.TooSoon(ONE, Cast.NOW.plus(Duration.ofMinutes(5))))
        .after(Duration.ofMinutes(5))
        .when(DANA, NUDGE)
        .thenAccepted();
  }

  @Test
  void whoPlansItOrAManagerMakesItPublic() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .in(SEC)
            .did(DANA, planMaintenance())
            .when(SAM, DISCLOSE)
            .thenRefused(Refusal.MayNot.class)
            .when(DANA, DISCLOSE)
            .then(new ConsentEvent.Disclosed(ONE, DANA));
    assertThat(scene.maintenance(1).isRestricted()).isFalse();
    scene.when(DANA, DISCLOSE).thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void whatIsClosedIsNoLongerForThis() {
    var scene = scene().did(DANA, cancel(1));
    for (var command :
        List.of(HOLD, UNHOLD, NUDGE, PARALLEL, approve(1), decline(1), withdraw(1))) {
      scene.when(ERIN, command).thenRefused(Refusal.WrongMoment.class);
    }
  }

  @Test
  void aClauseOfDeploysOrOneThatIsMetIsNothingToWaive() {
    scene()
        .when(DANA, waive(1, DeploySlug.ONE_AT_A_TIME))
        .thenRefused(Refusal.NothingToWaive.class)
        .when(DANA, waive(1, WorkPlan.VENUE_DEFINED))
        .thenRefused(Refusal.NothingToWaive.class)
        .when(DANA, waive(1, Planning.STAND_IN_EM))
        .thenRefused(Refusal.NothingToWaive.class);
  }
}
