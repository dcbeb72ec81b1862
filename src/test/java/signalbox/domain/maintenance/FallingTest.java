package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EM;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SRE;
import static signalbox.domain.scene.Cast.roster;
import static signalbox.domain.scene.Cast.rosterWith;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.decline;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.plan;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Maintained.waive;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.ConsentEvent;
import signalbox.domain.ConsentEvent.Fall;
import signalbox.domain.CourseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeEvent;
import signalbox.domain.PlanAction;
import signalbox.domain.Window;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.domain.scene.Underway;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.MaintenanceSlug.WorkPlan;

/** What was said of a plan that is another now, or by people who are others now. */
class FallingTest {
  private static final CaseId ONE = CaseId.maintenance(1);

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .did(NOOR, on(1, new ConsentAction.Discuss()))
        .did(ERIN, approve(1))
        .did(NOOR, decline(1))
        .did(ERIN, on(1, new ConsentAction.AllowParallel()))
        .did(DANA, waive(1, Planning.APPROVED_BY_BOTH_EMS));
  }

  private static Maintenance with(Maintenance one, MaintenancePlan plan, MemberId planner) {
    return new Maintenance(
        one.charter(),
        new Maintenance.Planned(plan, planner, 2, Cast.NOW, one.work()),
        one.progress(),
        one.consent(),
        one.notice(),
        one.course(),
        one.papers());
  }

  @Test
  void anotherWindowAsksForEveryWordAnew() {
    var before = scene().maintenance(1);
    var later = new Window(Maintained.WINDOW.start().plusSeconds(60), Maintained.WINDOW.length());
    assertThat(Falling.between(before, with(before, plan(later), DANA)))
        .containsExactly(
            new ConsentEvent.ConsentFell(
                ONE,
                List.of(ERIN),
                List.of(NOOR),
                List.of(Planning.APPROVED_BY_BOTH_EMS),
                true,
                Fall.PLAN_CHANGED));
  }

  @Test
  void soDoOtherServicesButNotAnotherTitle() {
    var before = scene().maintenance(1);
    var services = before.plan().services();
    var fewer = new MaintenancePlan("New disks", services.subList(0, 1), Maintained.WINDOW);
    assertThat(Falling.between(before, with(before, fewer, DANA))).hasSize(1);
    var renamed = new MaintenancePlan("Newer disks", services, Maintained.WINDOW);
    assertThat(Falling.between(before, with(before, renamed, DANA))).isEmpty();
  }

  @Test
  void whatFellIsGoneAndWhatWasDiscussedStays() {
    var fell =
        new ConsentEvent.ConsentFell(
            ONE,
            List.of(ERIN),
            List.of(NOOR),
            List.of(Planning.APPROVED_BY_BOTH_EMS),
            true,
            Fall.PLAN_CHANGED);
    var consent = scene().and(fell).maintenance(1).consent();
    assertThat(consent.waivers()).isEmpty();
    assertThat(consent.assent())
        .isEqualTo(new Assent(Optional.of(NOOR), List.of(), List.of(), Optional.empty(), Map.of()));
  }

  @Test
  void whoPlansItNowHasSaidNothingOfIt() {
    var before = scene().maintenance(1);
    assertThat(Falling.between(before, with(before, before.plan(), ERIN)))
        .containsExactly(
            new ConsentEvent.ConsentFell(
                ONE, List.of(ERIN), List.of(), List.of(), true, Fall.PLANNER));
  }

  @Test
  void onceItHasBegunNothingFallsAnyMore() {
    var before = scene().and(started(1)).maintenance(1);
    var longer = new Window(Maintained.WINDOW.start(), Duration.ofHours(9));
    assertThat(Falling.between(before, with(before, plan(longer), DANA))).isEmpty();
  }

  @Test
  void whoIsNoManagerAnyMoreHasSaidNothingOfIt() {
    var roster = rosterWith(Cast.member("erin", SRE), Cast.member("noor", EM));
    scene()
        .whenClock(new Command.AdoptRoster(roster))
        .then(
            new DeskEvent.RosterAdopted(roster),
            new ConsentEvent.ConsentFell(
                ONE, List.of(ERIN), List.of(), List.of(), true, Fall.INELIGIBLE));
  }

  /** Nobody among the people says any more that they cannot come. */
  @Test
  void whoIsNoMemberAnyMoreIsLostToThePlan() {
    var roster = Cast.rosterWithout(Cast.SAM);
    Scene.under(Books.MIRAHEZE)
        .and(planned(1), Maintained.joined(1, Cast.SAM))
        .whenClock(new Command.AdoptRoster(roster))
        .then(
            new DeskEvent.RosterAdopted(roster),
            new NoticeEvent.MemberUnavailable(
                ONE, Cast.SAM, Maintained.WINDOW.start(), "no member any more"))
        .whenClock(new Command.AdoptRoster(roster()))
        .then(new DeskEvent.RosterAdopted(roster()));
  }

  @Test
  void whatWasReadyIsNotWithoutItsLeader() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(planned(1))
            .did(DANA, on(1, new PlanAction.NameLead(Cast.SAM, List.of())))
            .and(new CourseEvent.Readied(ONE));
    scene.whenClock(new Command.AdoptRoster(Cast.rosterWithout(Cast.SAM)));
    assertThat(scene.finding(1, WorkPlan.LEADER_DESIGNATED).because())
        .isEqualTo(new Because.Led(Optional.empty()));
    scene.did(ERIN, on(1, new PlanAction.NameLead(DANA, List.of())));
    assertThat(scene.finding(1, WorkPlan.LEADER_DESIGNATED).because())
        .isEqualTo(new Because.Led(Optional.of(DANA)));
  }

  @Test
  void whoHasNoRootAnyMoreLeavesAGap() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(planned(1), Maintained.shift(1, DANA, 0, 120))
            .whenClock(new Command.AdoptRoster(rosterWith(Cast.member("dana", SRE))));
    assertThat(scene.finding(1, Planning.TWO_ROOT_SRES).because())
        .isInstanceOfSatisfying(
            Because.Staffed.class,
            staffed -> assertThat(staffed.gaps().getFirst().there()).isEmpty());
  }

  @Test
  void duringItsWorkTheRestIsAskedAtOnce() {
    var roster = Cast.rosterWithout(DANA);
    Underway.begun()
        .whenClock(new Command.AdoptRoster(roster))
        .then(
            new DeskEvent.RosterAdopted(roster),
            new CourseEvent.MemberLost(
                ONE,
                DANA,
                true,
                List.of(CourseEvent.Urgency.LEADER, CourseEvent.Urgency.ROOT),
                "no member any more"))
        .did(Cast.SAM, on(1, new CourseAction.HandOverLead(Cast.SAM, List.of())));
  }

  @Test
  void whoOnlyHasAnotherNumberKeepsTheirWord() {
    var roster = rosterWith(Cast.member("eve", SRE));
    scene().whenClock(new Command.AdoptRoster(roster)).then(new DeskEvent.RosterAdopted(roster));
  }
}
