package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOOR;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.approve;
import static signalbox.domain.scene.Maintained.on;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.started;
import static signalbox.domain.scene.Noticed.ack;
import static signalbox.domain.scene.Noticed.told;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseAction;
import signalbox.domain.Decision;
import signalbox.domain.Finding.Result;
import signalbox.domain.News;
import signalbox.domain.NoticeEvent;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;

class CesKeptInformedTest {
  private static Scene scene() {
    return Scene.under(Books.only(Books.MIRAHEZE, Planning.CES_KEPT_INFORMED))
        .and(planned(1))
        .after(Duration.between(NOW, WINDOW.start()));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Planning.CES_KEPT_INFORMED).result();
  }

  private static Command start() {
    return on(1, new CaseAction.Start());
  }

  @Test
  void specialistsKnowOfTheBeginning() {
    var scene = scene();
    assertThat(result(scene)).isEqualTo(Result.NOT_APPLICABLE);
    scene.when(DANA, start()).then(started(1), told(News.STARTED, 1, List.of(), List.of(KIM)));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    assertThat(result(scene.did(KIM, ack()))).isEqualTo(Result.SATISFIED);
  }

  @Test
  void andOfALaterEndTogetherWithManagers() {
    var scene =
        scene()
            .did(DANA, start())
            .did(KIM, ack())
            .when(DANA, on(1, new CourseAction.Extend(Duration.ofHours(1), "slow disks")));
    assertThat(((Decision.Accepted) scene.decision()).events())
        .contains(told(News.EXTENDED, 1, List.of(ERIN, NOOR), List.of(KIM)));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
  }

  @Test
  void andOfTheEnd() {
    var scene = scene().did(DANA, start()).when(DANA, on(1, new CaseAction.Finish()));
    assertThat(((Decision.Accepted) scene.decision()).events())
        .contains(told(News.ENDED, 1, List.of(), List.of(KIM)));
  }

  @Test
  void whoIsToldOfALaterEndIsNotToldOfTheBeginningAgain() {
    var scene =
        scene()
            .did(DANA, start())
            .after(Duration.ofMinutes(5))
            .did(DANA, on(1, new CourseAction.Extend(Duration.ofHours(1), "slow disks")))
            .later(Duration.ofMinutes(10));
    scene.thenOf(
        NoticeEvent.NewsTold.class, told(News.EXTENDED, 2, List.of(ERIN, NOOR), List.of(KIM)));
    scene
        .did(KIM, ack())
        .later(Duration.ofMinutes(20))
        .thenOf(NoticeEvent.NewsTold.class, told(News.EXTENDED, 3, List.of(ERIN, NOOR), List.of()));
  }

  @Test
  void inAnEmergencyWhoWasEngagedIs() {
    var scene =
        Scene.under(Books.MIRAHEZE)
            .and(opened(1))
            .did(ERIN, approve(1))
            .did(DANA, on(1, new ConsentAction.Engage(KIM)))
            .when(DANA, start());
    scene.then(started(1), told(News.STARTED, 1, List.of(), List.of(KIM)));
  }

  @Test
  void whomNobodyEngagedHearsNothingOfAnEmergency() {
    var scene =
        Scene.under(Books.MIRAHEZE).and(opened(1)).did(ERIN, approve(1)).when(DANA, start());
    scene.then(started(1));
  }
}
