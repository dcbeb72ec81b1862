package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.WHY;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.claim;
import static signalbox.domain.scene.Underway.goOn;
import static signalbox.domain.scene.Underway.halt;
import static signalbox.domain.scene.Underway.lost;
import static signalbox.domain.scene.Underway.seen;
import static signalbox.domain.scene.Underway.unavailable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.CourseEvent.Urgency;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Initiating;

class MemberLostDuringTest {
  private static final Duration ABSENT = Duration.ofMinutes(10);

  private static Command.NoteSeen note(MemberId member, boolean here) {
    return new Command.NoteSeen(member, here);
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Initiating.MEMBER_LOST_DURING).result();
  }

  @Test
  void whereAPartIsNotUrgentTheRestDecides() {
    var scene = begun().when(SAM, unavailable()).then(lost(SAM));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    scene
        .when(EVE, goOn())
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, goOn())
        .thenRefused(Refusal.MayNot.class)
        .when(ROBIN, goOn())
        .then(new CourseEvent.Continued(ONE, ROBIN, WHY));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void theRestMayHaltItAndLetItGoOnLater() {
    var scene =
        begun()
            .did(SAM, unavailable())
            .when(ROBIN, halt())
            .then(new CourseEvent.Halted(ONE, ROBIN, WHY));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.HALTED);
    scene.when(DANA, goOn()).then(new CourseEvent.Continued(ONE, DANA, WHY));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.IN_PROGRESS);
  }

  @Test
  void whereAPartIsUrgentLeaderAndManagerDecide() {
    begun()
        .did(SAM, claim("db1"))
        .when(SAM, unavailable())
        .then(lost(SAM, Urgency.OPERATION))
        .when(ROBIN, goOn())
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, goOn())
        .thenAccepted();
  }

  @Test
  void whereWhoLeadsIsLostTheRestNamesWhoLeadsOn() {
    begun()
        .when(DANA, unavailable())
        .then(lost(DANA, Urgency.LEADER, Urgency.ROOT))
        .when(DANA, goOn())
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, goOn())
        .thenRefused(Refusal.MayNot.class)
        .when(EVE, on(1, new CourseAction.HandOverLead(SAM, List.of())))
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, on(1, new CourseAction.HandOverLead(SAM, List.of())))
        .then(new CourseEvent.LeadHandedOver(ONE, SAM, SAM, List.of()))
        .did(SAM, goOn());
  }

  @Test
  void whoIsGoneForTenMinutesIsLost() {
    begun()
        .whenClock(note(SAM, false))
        .then(seen(SAM, false))
        .later(ABSENT.minusSeconds(1))
        .thenNothing()
        .later(Duration.ofSeconds(1))
        .then(new CourseEvent.MemberLost(ONE, SAM, false, List.of(), ""));
  }

  @Test
  void whoComesBackBeforeThatIsNotLost() {
    begun()
        .whenClock(note(SAM, false))
        .later(Duration.ofMinutes(5))
        .whenClock(note(SAM, true))
        .then(seen(SAM, true))
        .later(ABSENT)
        .thenNothing();
  }

  @Test
  void whoComesBackAfterThatTakesPartAgainAndNothingIsToBeDecided() {
    var scene = begun().whenClock(note(SAM, false)).later(ABSENT).whenClock(note(SAM, true));
    scene.then(seen(SAM, true));
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
    scene.when(DANA, goOn()).thenRefused(new Refusal.NothingToDecide(ONE));
  }

  @Test
  void whoSaidToBeUnavailableIsNotBackByBeingSeen() {
    begun()
        .did(SAM, unavailable())
        .whenClock(note(SAM, true))
        .thenNothing()
        .when(SAM, on(1, new CourseAction.CheckIn()))
        .then(new CourseEvent.CheckedIn(ONE, SAM));
  }

  @Test
  void whoGoesAwayIsMissedLikeWhoLeaves() {
    begun()
        .when(SAM, new Command.GoAway(Optional.empty()))
        .then(new DeskEvent.WentAway(SAM, Optional.empty()), seen(SAM, false))
        .when(SAM, new Command.ComeBack())
        .then(new DeskEvent.CameBack(SAM, true), seen(SAM, true));
  }

  @Test
  void whoIsNotThereAtTheStartIsMissedFromThenOn() {
    Scene.under(Books.MIRAHEZE)
        .and(Maintained.openedAtOnce(1))
        .did(ALEX, on(1, new CourseAction.CheckIn()))
        .gone(ALEX)
        .when(DANA, on(1, new CaseAction.Start()))
        .then(Maintained.started(1), seen(ALEX, false));
  }

  @Test
  void whoTakesNoPartIsNotMissed() {
    begun().whenClock(note(ALEX, false)).thenNothing();
  }

  @Test
  void beforeItBeginsAndWhenItIsOverNobodyIsLost() {
    Scene.under(Books.MIRAHEZE)
        .and(Maintained.planned(1))
        .whenClock(note(DANA, false))
        .thenNothing();
  }

  @Test
  void nothingIsToBeDecidedWhereNobodyWasLost() {
    begun()
        .when(DANA, goOn())
        .thenRefused(new Refusal.NothingToDecide(ONE))
        .when(ROBIN, halt())
        .thenRefused(Refusal.MayNot.class)
        .did(DANA, halt());
  }
}
