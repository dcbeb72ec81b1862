package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.begun;

import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Command;
import signalbox.domain.ConsentEvent;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.Finding;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.Service;
import signalbox.policy.MaintenanceSlug.WorkPlan;

class LeaderForEachServiceTest {
  private static final Service MEDIAWIKI = new Service("mediawiki");
  private static final Service INFRASTRUCTURE = new Service("infrastructure");
  private static final ConsentEvent PARALLEL = new ConsentEvent.ParallelAllowed(ONE, ERIN);

  private static Command lead(MemberId member, Service... services) {
    return on(1, new CourseAction.HandOverLead(member, List.of(services)));
  }

  @Test
  void oneAtATimeNeedsOneLeaderOnly() {
    assertThat(begun().finding(1, WorkPlan.LEADER_FOR_EACH_SERVICE).result())
        .isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void whereSeveralGoOnEachServiceIsLed() {
    var scene = begun().and(PARALLEL).did(DANA, lead(SAM, MEDIAWIKI));
    assertThat(scene.finding(1, WorkPlan.LEADER_FOR_EACH_SERVICE))
        .isEqualTo(
            new Finding(
                WorkPlan.LEADER_FOR_EACH_SERVICE,
                Result.UNSATISFIED,
                new Because.Leaders(
                    List.of(new Because.Leader(MEDIAWIKI, SAM)), List.of(INFRASTRUCTURE))));
    scene.did(DANA, lead(DANA, INFRASTRUCTURE));
    assertThat(scene.finding(1, WorkPlan.LEADER_FOR_EACH_SERVICE).result())
        .isEqualTo(Result.SATISFIED);
  }

  @Test
  void onOneServiceWhoLeadsItAllIsEnough() {
    var scene = begun().and(PARALLEL, new PlanEvent.ServicesChanged(ONE, DANA, List.of(MEDIAWIKI)));
    assertThat(scene.finding(1, WorkPlan.LEADER_FOR_EACH_SERVICE).result())
        .isEqualTo(Result.SATISFIED);
  }

  @Test
  void theLeadIsHandedOverByWhoHasItOrAManager() {
    begun()
        .when(SAM, lead(SAM))
        .thenRefused(Refusal.MayNot.class)
        .when(DANA, lead(EVE))
        .thenRefused(Refusal.NotOfTeam.class)
        .when(DANA, lead(SAM, new Service("mail")))
        .thenRefused(Refusal.NotMaintained.class)
        .when(DANA, lead(DANA))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .when(DANA, lead(SAM))
        .then(new CourseEvent.LeadHandedOver(ONE, DANA, SAM, List.of()))
        .when(DANA, lead(ROBIN))
        .thenRefused(Refusal.MayNot.class)
        .did(ERIN, lead(ROBIN));
  }

  @Test
  void whoLeadsAServiceIsNotTheLeaderOfAll() {
    var scene = begun().did(DANA, lead(SAM, MEDIAWIKI));
    assertThat(Party.leader(scene.maintenance(1))).isEqualTo(DANA);
    assertThat(Party.isLeading(scene.maintenance(1), SAM)).isTrue();
  }
}
