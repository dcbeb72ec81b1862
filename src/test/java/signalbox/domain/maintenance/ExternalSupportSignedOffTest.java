package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.WHY;
import static signalbox.domain.scene.Underway.begun;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class ExternalSupportSignedOffTest {
  private static final String VENDOR = "ServerChoice";
  private static final Command ASK = on(1, new CourseAction.AskSupport(VENDOR, WHY));
  private static final Command APPROVE = on(1, new CourseAction.SignOffSupport(Optional.empty()));
  private static final Command RAISE = on(1, new CourseAction.RaiseSupport(Optional.empty()));
  private static final CourseEvent ASKED = new CourseEvent.SupportAsked(ONE, SAM, VENDOR, WHY);

  private static Result result(Scene scene) {
    return scene.finding(1, WorkPlan.EXTERNAL_SUPPORT_SIGNED_OFF).result();
  }

  @Test
  void theLeaderSignsOffBeforeItIsRaised() {
    var scene = begun();
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
    scene
        .when(SAM, ASK)
        .then(ASKED)
        .when(SAM, RAISE)
        .thenRefused(Refusal.Unsatisfied.class)
        .when(SAM, APPROVE)
        .thenRefused(Refusal.MayNot.class);
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene
        .when(DANA, APPROVE)
        .then(new CourseEvent.SupportSignedOff(ONE, DANA, VENDOR))
        .when(DANA, APPROVE)
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(SAM, RAISE)
        .then(new CourseEvent.SupportRaised(ONE, SAM, VENDOR));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void aLeaderWhoAsksForItFindsItUrgent() {
    begun()
        .when(DANA, ASK)
        .then(
            new CourseEvent.SupportAsked(ONE, DANA, VENDOR, WHY),
            new CourseEvent.SupportSignedOff(ONE, DANA, VENDOR));
  }

  @Test
  void aManagerMayPassIt() {
    begun().did(SAM, ASK).did(ERIN, waive(1, WorkPlan.EXTERNAL_SUPPORT_SIGNED_OFF)).did(SAM, RAISE);
  }

  @Test
  void whoTakesNoPartAsksForNone() {
    begun().when(EVE, ASK).thenRefused(Refusal.MayNot.class);
    Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .when(DANA, ASK)
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void amongSeveralVendorsOneIsNamed() {
    begun()
        .when(DANA, APPROVE)
        .thenRefused(new Refusal.WhichSupport(ONE, Optional.empty(), List.of()))
        .did(SAM, ASK)
        .when(SAM, ASK)
        .thenRefused(new Refusal.AlreadySo(ONE))
        .did(SAM, on(1, new CourseAction.AskSupport("OVH", WHY)))
        .when(DANA, APPROVE)
        .thenRefused(new Refusal.WhichSupport(ONE, Optional.empty(), List.of(VENDOR, "OVH")))
        .when(DANA, on(1, new CourseAction.SignOffSupport(Optional.of("serverchoice"))))
        .then(new CourseEvent.SupportSignedOff(ONE, DANA, VENDOR));
  }
}
