package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Written.complicated;
import static signalbox.domain.scene.Written.done;
import static signalbox.domain.scene.Written.point;
import static signalbox.domain.scene.Written.result;
import static signalbox.domain.scene.Written.review;
import static signalbox.domain.scene.Written.revise;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.CourseAction;
import signalbox.domain.DeskEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.MemberId;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.PaperEvent;
import signalbox.domain.Refusal;
import signalbox.domain.ServiceState;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.PostMortem;
import signalbox.policy.Team;

class PostMortemReviewedTest {
  private static final PostMortem CLAUSE = PostMortem.POST_MORTEM_REVIEWED;
  private static final Team EM = new Team("em");
  private static final Team CES = new Team("ces");

  private static List<Because.Review> missing(Scene scene) {
    return scene.finding(1, CLAUSE).because() instanceof Because.Reviews reviews
        ? reviews.missing()
        : List.of();
  }

  private static Because.Review one(Team team, MemberId... could) {
    return new Because.Review(Optional.of(team), List.of(could));
  }

  @Test
  void whatHasNothingToReportNeedsNoReview() {
    var scene = begun().did(DANA, done());
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.NothingToTell());
  }

  @Test
  void aManagerAndASpecialistReviewIt() {
    var scene = complicated();
    assertThat(missing(scene)).containsExactly(one(EM, ERIN, NOOR), one(CES, KIM));
    scene
        .when(SAM, review(Paper.POSTMORTEM))
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, review(Paper.POSTMORTEM))
        .then(new PaperEvent.Reviewed(ONE, ERIN, Paper.POSTMORTEM, 1));
    assertThat(missing(scene)).containsExactly(one(CES, KIM));
    scene.did(KIM, review(Paper.POSTMORTEM));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void aSpecialistAloneLeavesTheManagerMissing() {
    assertThat(missing(complicated().did(KIM, review(Paper.POSTMORTEM))))
        .containsExactly(one(EM, ERIN, NOOR));
  }

  @Test
  void whoeverIsBothFillsOneOfBothPlaces() {
    var roster = Cast.rosterWith(Cast.member("noor", EM, CES));
    var scene = complicated().and(new DeskEvent.RosterAdopted(roster));
    scene.did(NOOR, review(Paper.POSTMORTEM));
    assertThat(missing(scene)).containsExactly(one(CES, KIM));
    scene.did(ERIN, review(Paper.POSTMORTEM));
    assertThat(result(scene, CLAUSE))
        .as("one manager and noor as specialist")
        .isEqualTo(Result.SATISFIED);
  }

  @Test
  void aTeamInWhichNobodyIsIsNotWaitedFor() {
    var scene = complicated().and(new DeskEvent.RosterAdopted(Cast.rosterWithout(KIM)));
    assertThat(missing(scene)).containsExactly(one(EM, ERIN, NOOR));
    scene.did(ERIN, review(Paper.POSTMORTEM));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void anotherTextAsksForBothAnew() {
    var scene =
        complicated().did(ERIN, review(Paper.POSTMORTEM)).did(KIM, review(Paper.POSTMORTEM));
    scene
        .when(SAM, point(PointKind.ROOT_CAUSE))
        .thenOf(
            PaperEvent.ReviewsFell.class,
            new PaperEvent.ReviewsFell(ONE, Paper.POSTMORTEM, List.of(ERIN, KIM)));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void whoAsksForAChangeTakesTheirYesBack() {
    var scene =
        complicated().did(ERIN, review(Paper.POSTMORTEM)).did(ERIN, revise(Paper.POSTMORTEM));
    assertThat(missing(scene)).containsExactly(one(EM, ERIN, NOOR), one(CES, KIM));
    scene.when(SAM, revise(Paper.POSTMORTEM)).thenRefused(Refusal.MayNot.class);
  }

  @Test
  void whereOneIsTheOnlySpecialistAndAManagerAnotherManagerIsMissing() {
    var roster = Cast.rosterWith(Cast.member("noor", EM, CES), Cast.member("kim"));
    var scene = complicated().and(new DeskEvent.RosterAdopted(roster));
    scene.did(NOOR, review(Paper.POSTMORTEM));
    assertThat(missing(scene)).containsExactly(one(EM, ERIN));
    scene.did(ERIN, review(Paper.POSTMORTEM));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void whoAloneIsOnBothTeamsIsEnough() {
    var roster =
        Cast.rosterWith(Cast.member("noor", EM, CES), Cast.member("kim"), Cast.member("erin"));
    var scene = complicated().and(new DeskEvent.RosterAdopted(roster));
    assertThat(missing(scene)).containsExactly(one(EM, NOOR), one(CES, NOOR));
    scene
        .did(NOOR, review(Paper.POSTMORTEM))
        .when(NOOR, review(Paper.POSTMORTEM))
        .thenRefused(new Refusal.AlreadySo(ONE));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @Test
  void aComplicationOrAMarkThatIsNotedLateIsAnotherText() {
    for (var late :
        List.of(
            new CourseAction.NoteComplication("a wiki was down"),
            new CourseAction.Mark(ServiceState.UP, ""))) {
      complicated()
          .did(ERIN, review(Paper.POSTMORTEM))
          .when(SAM, on(1, late))
          .thenOf(
              PaperEvent.ReviewsFell.class,
              new PaperEvent.ReviewsFell(ONE, Paper.POSTMORTEM, List.of(ERIN)));
    }
    var scene =
        complicated()
            .did(ERIN, review(Paper.POSTMORTEM))
            .did(SAM, on(1, new CourseAction.NoteComplication("a wiki was down")));
    assertThat(missing(scene)).containsExactly(one(EM, ERIN, NOOR), one(CES, KIM));
  }

  @Test
  void whatGoesOnAfterAllIsReviewedWhenItIsOver() {
    var scene =
        complicated()
            .did(ERIN, review(Paper.POSTMORTEM))
            .when(DANA, on(1, new CaseAction.Reopen()))
            .thenOf(
                PaperEvent.ReviewsFell.class,
                new PaperEvent.ReviewsFell(ONE, Paper.POSTMORTEM, List.of(ERIN)));
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.NotYet());
    scene.did(DANA, done());
    assertThat(missing(scene)).containsExactly(one(EM, ERIN, NOOR), one(CES, KIM));
  }
}
