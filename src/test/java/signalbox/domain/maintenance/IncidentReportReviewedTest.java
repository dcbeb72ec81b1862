package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.ROBIN;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.WHY;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Written.LINK;
import static signalbox.domain.scene.Written.complicated;
import static signalbox.domain.scene.Written.excuse;
import static signalbox.domain.scene.Written.overrun;
import static signalbox.domain.scene.Written.published;
import static signalbox.domain.scene.Written.report;
import static signalbox.domain.scene.Written.result;
import static signalbox.domain.scene.Written.review;
import static signalbox.domain.scene.Written.revise;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Cast;
import signalbox.policy.MaintenanceSlug.PostMortem;
import signalbox.policy.Team;

class IncidentReportReviewedTest {
  private static final PostMortem CLAUSE = PostMortem.INCIDENT_REPORT_REVIEWED;
  private static final Because.Review BY_MANAGER =
      new Because.Review(Optional.of(new Team("em")), List.of(ERIN, NOOR));

  private static Because.Review by(MemberId... members) {
    return new Because.Review(Optional.empty(), List.of(members));
  }

  private static Because.Reviews reviews(
      int revision, List<MemberId> said, Because.Review... missing) {
    return new Because.Reviews(Paper.REPORT, revision, said, List.of(missing));
  }

  @Test
  void whatNobodyFiledWaitsForThatWhereItIsOwed() {
    assertThat(result(overrun(), CLAUSE)).isEqualTo(Result.UNSATISFIED);
    assertThat(complicated().finding(1, CLAUSE).because()).isEqualTo(new Because.NoReport());
    overrun().when(SAM, review(Paper.REPORT)).thenRefused(new Refusal.NoReport(ONE));
    overrun().when(SAM, published(Paper.REPORT)).thenRefused(new Refusal.NoReport(ONE));
  }

  @Test
  void aManagerAndEverybodyElseInvolvedReviewIt() {
    var scene = overrun().did(DANA, report());
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(reviews(1, List.of(), BY_MANAGER, by(SAM, ROBIN)));
    scene
        .when(DANA, review(Paper.REPORT))
        .thenRefused(new Refusal.OwnReport(ONE))
        .when(EVE, review(Paper.REPORT))
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, review(Paper.REPORT))
        .then(new PaperEvent.Reviewed(ONE, SAM, Paper.REPORT, 1))
        .when(SAM, review(Paper.REPORT))
        .thenRefused(Refusal.AlreadySo.class)
        .did(NOOR, review(Paper.REPORT));
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(reviews(1, List.of(SAM, NOOR), by(ROBIN)));
    scene.did(ROBIN, review(Paper.REPORT));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void anotherTextAsksForEveryReviewAnew() {
    overrun()
        .did(DANA, report())
        .did(SAM, review(Paper.REPORT))
        .when(ROBIN, report("slower"))
        .thenOf(
            PaperEvent.ReviewsFell.class,
            new PaperEvent.ReviewsFell(ONE, Paper.REPORT, List.of(SAM)));
    var scene = overrun().did(DANA, report()).did(SAM, review(Paper.REPORT));
    scene.did(ROBIN, report("slower"));
    assertThat(scene.finding(1, CLAUSE).because())
        .as("who files it then reviews no more, and who filed it before does")
        .isEqualTo(reviews(2, List.of(), BY_MANAGER, by(DANA, SAM)));
  }

  @Test
  void whoAsksForAChangeHasNotReviewedIt() {
    var scene =
        overrun().did(DANA, report()).did(SAM, review(Paper.REPORT)).did(SAM, revise(Paper.REPORT));
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(reviews(1, List.of(), BY_MANAGER, by(SAM, ROBIN)));
  }

  @Test
  void aManagerExcusesAReviewerByName() {
    var scene = overrun().did(DANA, report()).did(SAM, review(Paper.REPORT));
    scene
        .when(SAM, excuse(ROBIN))
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, excuse(EVE))
        .thenRefused(new Refusal.NotInvolved(ONE, EVE, List.of(SAM, ROBIN)))
        .when(ERIN, excuse(ROBIN))
        .then(new PaperEvent.ReviewerExcused(ONE, ERIN, ROBIN, WHY))
        .when(NOOR, excuse(ROBIN))
        .thenRefused(Refusal.AlreadySo.class)
        .did(ERIN, review(Paper.REPORT));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void itGoesOutWhenItIsReviewed() {
    overrun()
        .did(DANA, report())
        .when(DANA, published(Paper.REPORT))
        .thenRefused(Refusal.NotReviewed.class)
        .did(SAM, review(Paper.REPORT))
        .did(ROBIN, review(Paper.REPORT))
        .did(ERIN, review(Paper.REPORT))
        .when(EVE, published(Paper.REPORT))
        .thenRefused(Refusal.MayNot.class)
        .when(DANA, published(Paper.REPORT))
        .then(new PaperEvent.Published(ONE, DANA, Paper.REPORT, LINK))
        .when(DANA, published(Paper.REPORT))
        .thenRefused(Refusal.AlreadySo.class);
  }

  @Test
  void theOnlyManagerWhoFiledItIsNotWaitedFor() {
    var scene = overrun().and(new CourseEvent.CheckedIn(ONE, ERIN)).did(ERIN, report());
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(
            reviews(
                1,
                List.of(),
                new Because.Review(Optional.of(new Team("em")), List.of(NOOR)),
                by(DANA, SAM, ROBIN)));
  }

  @Test
  void nobodyReviewsOrExcusesBeforeItIsOver() {
    begun()
        .when(ERIN, review(Paper.REPORT))
        .thenRefused(Refusal.WrongMoment.class)
        .when(ERIN, excuse(SAM))
        .thenRefused(Refusal.WrongMoment.class)
        .when(DANA, published(Paper.REPORT))
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void whoFilesItAnewIsNotAskedToLookAgain() {
    overrun()
        .did(DANA, report())
        .did(SAM, review(Paper.REPORT))
        .when(SAM, report("slower"))
        .thenOf(PaperEvent.ReviewsFell.class);
  }

  @Test
  void aManagerWhoTookPartIsBoth() {
    var scene = overrun().and(new CourseEvent.CheckedIn(ONE, ERIN)).did(DANA, report());
    scene.did(SAM, review(Paper.REPORT)).did(ROBIN, review(Paper.REPORT));
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(reviews(1, List.of(SAM, ROBIN), BY_MANAGER, by(ERIN)));
    scene.did(ERIN, review(Paper.REPORT));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whoHasLeftThePeopleIsNotWaitedFor() {
    var scene = overrun().did(DANA, report()).did(SAM, review(Paper.REPORT));
    scene.did(NOOR, review(Paper.REPORT));
    scene.and(new DeskEvent.RosterAdopted(Cast.rosterWithout(ROBIN)));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whatWasReportedOfAnEndInTimeIsReviewedToo() {
    var scene = complicated().did(DANA, report());
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(reviews(1, List.of(), BY_MANAGER, by(SAM, ROBIN)));
    scene.when(DANA, revise(Paper.REPORT)).thenRefused(new Refusal.OwnReport(ONE));
  }
}
