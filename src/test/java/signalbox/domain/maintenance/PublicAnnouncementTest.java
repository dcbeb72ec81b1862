package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.finished;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.WHY;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Written.LINK;
import static signalbox.domain.scene.Written.announced;
import static signalbox.domain.scene.Written.complicated;
import static signalbox.domain.scene.Written.done;
import static signalbox.domain.scene.Written.overrun;
import static signalbox.domain.scene.Written.published;
import static signalbox.domain.scene.Written.report;
import static signalbox.domain.scene.Written.result;
import static signalbox.domain.scene.Written.review;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceOutcome;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent;
import signalbox.domain.PlanEvent;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.PostMortem;

class PublicAnnouncementTest {
  private static final PostMortem CLAUSE = PostMortem.PUBLIC_ANNOUNCEMENT;

  private static Scene reviewed() {
    return complicated()
        .did(DANA, published(Paper.POSTMORTEM))
        .did(ERIN, review(Paper.POSTMORTEM))
        .did(KIM, review(Paper.POSTMORTEM));
  }

  @Test
  void whatWentPerfectlyIsNotAnnounced() {
    var scene = begun().did(DANA, done());
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.NothingToTell());
  }

  @Test
  void aSpecialistTellsTheCommunityAndThenItIsClosed() {
    var scene = reviewed();
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(new Because.Announcement(Optional.empty(), List.of(KIM), false));
    scene
        .when(DANA, announced())
        .thenRefused(Refusal.MayNot.class)
        .when(KIM, announced())
        .then(
            new PaperEvent.PubliclyAnnounced(ONE, KIM, LINK),
            new CourseEvent.Closed(ONE, MaintenanceOutcome.COMPLETED, Optional.empty(), ""));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whereNoSpecialistIsWhoLeadsTellsIt() {
    var scene = reviewed().and(new DeskEvent.RosterAdopted(Cast.rosterWithout(KIM)));
    scene.when(SAM, announced()).thenRefused(Refusal.MayNot.class).when(DANA, announced());
    scene.thenAccepted();
  }

  @Test
  void nothingIsAnnouncedBeforeItIsPostedAndReviewed() {
    begun().when(KIM, announced()).thenRefused(Refusal.WrongMoment.class);
    complicated().when(KIM, announced()).thenRefused(Refusal.NotReviewed.class);
    complicated()
        .did(DANA, published(Paper.POSTMORTEM))
        .when(KIM, announced())
        .thenRefused(Refusal.NotReviewed.class);
  }

  @Test
  void ofARestrictedOneNothingIsTold() {
    var origin = new DeployEvent.Origin(Cast.SEC, true, "", "");
    var scene =
        Scene.under(Books.MIRAHEZE)
            .in(Cast.SEC)
            .and(
                new PlanEvent.Planned(ONE, DANA, Maintained.plan(Maintained.WINDOW), origin),
                started(1),
                new CourseEvent.ComplicationNoted(ONE, DANA, WHY),
                finished(1));
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(new Because.Announcement(Optional.empty(), List.of(KIM), true));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.NOT_APPLICABLE);
    scene
        .when(KIM, announced())
        .thenRefused(new Refusal.StillRestricted(ONE))
        .did(DANA, published(Paper.POSTMORTEM))
        .did(ERIN, review(Paper.POSTMORTEM))
        .did(DANA, on(1, new CaseAction.Disclose()))
        .did(KIM, review(Paper.POSTMORTEM));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.UNSATISFIED);
    scene
        .when(KIM, announced())
        .thenOf(
            CourseEvent.class,
            new CourseEvent.Closed(ONE, MaintenanceOutcome.COMPLETED, Optional.empty(), ""));
  }

  @Test
  void itIsClosedWithoutItWhileItIsRestricted() {
    var origin = new DeployEvent.Origin(Cast.SEC, true, "", "");
    Scene.under(Books.MIRAHEZE)
        .in(Cast.SEC)
        .and(
            new PlanEvent.Planned(ONE, DANA, Maintained.plan(Maintained.WINDOW), origin),
            started(1),
            new CourseEvent.ComplicationNoted(ONE, DANA, WHY),
            finished(1))
        .did(DANA, published(Paper.POSTMORTEM))
        .did(ERIN, review(Paper.POSTMORTEM))
        .when(KIM, review(Paper.POSTMORTEM))
        .thenOf(
            CourseEvent.class,
            new CourseEvent.Closed(ONE, MaintenanceOutcome.COMPLETED, Optional.empty(), ""));
  }

  @Test
  void whileSomethingElseIsOwedItStaysOpen() {
    overrun()
        .did(DANA, published(Paper.POSTMORTEM))
        .did(ERIN, review(Paper.POSTMORTEM))
        .did(KIM, review(Paper.POSTMORTEM))
        .when(KIM, announced())
        .then(new PaperEvent.PubliclyAnnounced(ONE, KIM, LINK))
        .when(KIM, announced())
        .thenRefused(new Refusal.AlreadySo(ONE))
        .did(DANA, report())
        .did(SAM, review(Paper.REPORT))
        .did(ERIN, review(Paper.REPORT))
        .when(ROBIN, review(Paper.REPORT))
        .thenOf(
            CourseEvent.class,
            new CourseEvent.Closed(ONE, MaintenanceOutcome.OVERRAN, Optional.empty(), ""));
  }
}
