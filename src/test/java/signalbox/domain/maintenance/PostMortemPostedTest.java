package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.approved;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.openedAtOnce;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Underway.ONE;
import static signalbox.domain.scene.Underway.WHY;
import static signalbox.domain.scene.Underway.begun;
import static signalbox.domain.scene.Underway.unavailable;
import static signalbox.domain.scene.Written.LINK;
import static signalbox.domain.scene.Written.announced;
import static signalbox.domain.scene.Written.complicated;
import static signalbox.domain.scene.Written.done;
import static signalbox.domain.scene.Written.object;
import static signalbox.domain.scene.Written.overrun;
import static signalbox.domain.scene.Written.point;
import static signalbox.domain.scene.Written.published;
import static signalbox.domain.scene.Written.result;
import static signalbox.domain.scene.Written.review;
import static signalbox.domain.scene.Written.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.domain.Because;
import signalbox.domain.CaseAction;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Finding.Result;
import signalbox.domain.MaintenanceStatus;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.PostMortem;

class PostMortemPostedTest {
  private static final PostMortem CLAUSE = PostMortem.POST_MORTEM_POSTED;

  private static Scene emergency() {
    return Scene.under(Books.MIRAHEZE).and(openedAtOnce(1), started(1));
  }

  @Test
  void whatHasNothingToReportOwesNone() {
    var scene = begun().did(DANA, done());
    assertThat(scene.finding(1, CLAUSE).because()).isEqualTo(new Because.NothingToTell());
  }

  @Test
  void whatOverranBrokeOffWasComplicatedOrLostSomebodyOwesOne() {
    assertThat(result(overrun(), CLAUSE)).isEqualTo(Result.UNSATISFIED);
    assertThat(result(complicated(), CLAUSE)).isEqualTo(Result.UNSATISFIED);
    assertThat(result(begun().did(DANA, on(1, new CaseAction.Abort(WHY))), CLAUSE))
        .isEqualTo(Result.UNSATISFIED);
    assertThat(result(begun().did(SAM, unavailable()).did(DANA, done()), CLAUSE))
        .isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void anEmergencyOwesOneUnlessItWasPerfect() {
    assertThat(result(emergency().did(DANA, done()), CLAUSE)).isEqualTo(Result.UNSATISFIED);
    assertThat(result(emergency().did(DANA, on(1, new CaseAction.Finish(true))), CLAUSE))
        .isEqualTo(Result.NOT_APPLICABLE);
  }

  @Test
  void itIsPaidWithALinkByWhoeverWritesIt() {
    var scene = complicated();
    scene
        .when(EVE, published(Paper.POSTMORTEM))
        .thenRefused(Refusal.MayNot.class)
        .when(KIM, published(Paper.POSTMORTEM))
        .then(new PaperEvent.Published(ONE, KIM, Paper.POSTMORTEM, LINK));
    assertThat(scene.finding(1, CLAUSE).because())
        .isEqualTo(new Because.PostedAt(Optional.of(LINK)));
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource
  void pointsAreNotedWhileItGoesOnAndAfterwards(PointKind kind) {
    begun()
        .when(SAM, point(kind))
        .then(new PaperEvent.PointNoted(ONE, SAM, kind, "words"))
        .when(EVE, point(kind))
        .thenRefused(Refusal.MayNot.class);
    complicated().when(ERIN, point(kind)).then(new PaperEvent.PointNoted(ONE, ERIN, kind, "words"));
    complicated().when(KIM, point(kind)).thenAccepted();
    begun().did(DANA, done()).when(SAM, point(kind)).thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void moreThanFitIsRefusedAndSaysWhere() {
    var scene = begun();
    for (int i = 0; i < Papers.MOST_POINTS; i++) {
      scene.and(new PaperEvent.PointNoted(ONE, SAM, PointKind.KEY_POINT, "words"));
    }
    scene
        .when(SAM, point(PointKind.WENT_WELL))
        .thenRefused(new Refusal.TooManyPoints(ONE, Papers.MOST_POINTS));
  }

  @Test
  void itsTextIsWrittenElsewhereByWhoeverWasThere() {
    begun().when(SAM, text(LINK)).thenRefused(Refusal.WrongMoment.class);
    var scene = complicated();
    scene
        .when(EVE, text(LINK))
        .thenRefused(Refusal.MayNot.class)
        .when(SAM, text(LINK))
        .then(new PaperEvent.TextWritten(ONE, SAM, LINK));
    assertThat(scene.maintenance(1).papers().text().written()).contains(LINK);
  }

  @Test
  void aManagerMayObjectToThereBeingNothingToReport() {
    var scene = begun().did(DANA, done());
    scene
        .when(SAM, object())
        .thenRefused(Refusal.MayNot.class)
        .after(Duration.ofHours(23))
        .when(ERIN, object())
        .then(new PaperEvent.ReportDemanded(ONE, ERIN, WHY));
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.DONE);
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.UNSATISFIED);
    scene
        .when(ERIN, object())
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.OBJECTION_TO_REPORTED));
  }

  @Test
  void afterADayNobodyObjectsAnyMore() {
    begun()
        .did(DANA, done())
        .after(Duration.ofHours(25))
        .when(ERIN, object())
        .thenRefused(new Refusal.ObjectedLate(ONE, Duration.ofHours(24)));
  }

  @Test
  void whatIsOwedIsAskedForAfterThreeDaysAndThenEveryWeek() {
    var scene = complicated();
    scene
        .later(Duration.ofDays(2))
        .thenOf(PaperEvent.class)
        .later(Duration.ofDays(1))
        .thenOf(PaperEvent.class, new PaperEvent.PapersAsked(ONE, 1))
        .later(Duration.ofDays(7))
        .thenOf(PaperEvent.class, new PaperEvent.PapersAsked(ONE, 2))
        .back(Duration.ofDays(15))
        .thenOf(PaperEvent.class, new PaperEvent.PapersAsked(ONE, 4));
  }

  @Test
  void nobodyObjectsToWhatNeverBeganOrIsNotOver() {
    begun()
        .when(ERIN, object())
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.OBJECTION_BEFORE_END));
    complicated()
        .when(ERIN, object())
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.OBJECTION_TO_REPORTED));
    Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .did(DANA, cancel(1))
        .when(ERIN, object())
        .thenRefused(Refusal.WrongMoment.class);
  }

  @Test
  void toAnEmergencyThatWaitedForItsYesAManagerObjectsAlike() {
    Scene.under(Books.MIRAHEZE)
        .and(opened(1), approved(1, ERIN, "mediawiki", "infrastructure"), started(1))
        .and(new EmergencyEvent.CesEngaged(ONE, DANA, KIM))
        .did(DANA, on(1, new CaseAction.Finish(true)))
        .when(ERIN, object())
        .then(new PaperEvent.ReportDemanded(ONE, ERIN, WHY));
  }

  @Test
  void whatWasDemandedIsClosedWhenItIsPaid() {
    var scene =
        begun()
            .did(DANA, done())
            .did(ERIN, object())
            .did(SAM, published(Paper.POSTMORTEM))
            .did(ERIN, review(Paper.POSTMORTEM))
            .did(KIM, review(Paper.POSTMORTEM))
            .did(KIM, announced());
    assertThat(scene.maintenance(1).status()).isEqualTo(MaintenanceStatus.CLOSED);
    scene
        .when(ERIN, object())
        .thenRefused(new Refusal.NotAwaited(ONE, Refusal.Awaited.OBJECTION_TO_REPORTED));
    scene.later(Duration.ofDays(3)).thenOf(PaperEvent.class);
  }

  @Test
  void whatGoesOnAfterAnObjectionIsNotPerfectAnyMore() {
    begun()
        .did(DANA, done())
        .did(ERIN, object())
        .did(DANA, on(1, new CaseAction.Reopen()))
        .when(DANA, on(1, new CaseAction.Finish(true)))
        .thenRefused(new Refusal.NotPerfect(ONE, 0, false, List.of(), true));
  }

  @Test
  void afterHalfAYearNobodyIsAskedAnyMore() {
    var scene = complicated().later(Duration.ofDays(3 + 7 * 25));
    assertThat(scene.maintenance(1).papers().outside().asked()).isEqualTo(PaperDuties.MOST_ASKED);
    scene.later(Duration.ofDays(30)).thenOf(PaperEvent.class);
    assertThat(result(scene, CLAUSE)).isEqualTo(Result.UNSATISFIED);
  }
}
