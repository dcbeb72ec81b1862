package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.announce;
import static signalbox.domain.scene.Noticed.later;
import static signalbox.domain.scene.Noticed.postpone;
import static signalbox.domain.scene.Noticed.startBackup;
import static signalbox.domain.scene.Noticed.unavailable;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.ConsentAction;
import signalbox.domain.Finding.Result;
import signalbox.domain.PlanAction;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class MemberLostBeforePostponesTest {
  private static final Duration THREE_DAYS = Duration.ofDays(3);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1), new PlanEvent.MemberAdded(ONE, DANA, SAM));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.MEMBER_LOST_BEFORE_POSTPONES).result();
  }

  @Test
  void itIsPostponedByThreeDaysAtTheLeast() {
    var scene = scene();
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
    scene.did(SAM, unavailable());
    assertThat(scene.finding(1, Initiating.MEMBER_LOST_BEFORE_POSTPONES).because())
        .isEqualTo(new Because.LostBefore(List.of(SAM), WINDOW.start().plus(THREE_DAYS)));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.did(DANA, postpone(WINDOW.start().plus(THREE_DAYS).minusSeconds(1)));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene.did(DANA, postpone(WINDOW.start().plus(THREE_DAYS)));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void theEarliestLawfulWindowIsThreeDaysAfterTheLostOne() {
    var scene = scene().did(KIM, announce()).did(SAM, startBackup()).did(SAM, unavailable());
    assertThat(Earliest.window(scene.maintenance(1), scene.now())).isEqualTo(later(THREE_DAYS));
  }

  @Test
  void whoCannotComeAgreesNoMore() {
    var scene = scene().did(SAM, on(1, new PlanAction.Agree())).did(SAM, unavailable());
    assertThat(scene.maintenance(1).work().agreements().agreed()).isEmpty();
    scene.did(SAM, on(1, new PlanAction.Agree()));
    assertThat(result(scene)).as("can come after all").isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void agreementsAndApprovalsFallWhenItIsMovedAndWhatWasDiscussedStays() {
    var scene =
        scene()
            .did(NOOR, on(1, new ConsentAction.Discuss()))
            .did(ERIN, approve(1))
            .did(DANA, on(1, new PlanAction.Agree()))
            .did(SAM, unavailable())
            .did(DANA, postpone(WINDOW.start().plus(THREE_DAYS)));
    assertThat(scene.maintenance(1).work().agreements().agreed()).isEmpty();
    assertThat(scene.maintenance(1).consent().assent().approvals()).isEmpty();
    assertThat(scene.maintenance(1).consent().assent().discussedWith()).contains(NOOR);
  }

  @Test
  void onlyWhoTakesPartIsMissed() {
    scene()
        .when(EVE, unavailable())
        .thenRefused(Refusal.MayNot.class)
        .did(SAM, unavailable())
        .when(SAM, unavailable())
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void itMayGoOnAllTheSame() {
    scene()
        .did(SAM, unavailable())
        .when(DANA, waive(1, Initiating.MEMBER_LOST_BEFORE_POSTPONES))
        .thenAccepted();
  }
}
