package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Maintained.waive;
import static signalbox.domain.scene.Noticed.LINK;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.announce;
import static signalbox.domain.scene.Noticed.later;
import static signalbox.domain.scene.Noticed.move;
import static signalbox.domain.scene.Noticed.pass;
import static signalbox.domain.scene.Noticed.post;
import static signalbox.domain.scene.Noticed.posted;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Because;
import signalbox.domain.Finding.Result;
import signalbox.domain.NoticeEvent;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;
import signalbox.policy.NoticePolicy.Moment;

class CommunicationsWithCesTest {
  private static final List<String> OUTLETS =
      List.of("social-media", "discord", "noticeboards", "site-notice");

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static Result result(Scene scene) {
    return scene.finding(1, Planning.COMMUNICATIONS_WITH_CES).result();
  }

  @Test
  void everyOutletIsToldOrNeedNotBe() {
    var scene =
        scene().did(KIM, announce()).did(KIM, post("discord")).did(KIM, pass("site-notice"));
    assertThat(scene.finding(1, Planning.COMMUNICATIONS_WITH_CES).because())
        .isEqualTo(
            new Because.Outlets(
                List.of("social-media", "discord"),
                List.of("site-notice"),
                List.of("noticeboards")));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    assertThat(result(scene.did(KIM, post("noticeboards")))).isEqualTo(Result.SATISFIED);
  }

  /** The reminder that would be next is not posted with it. */
  @Test
  void whatIsSaidTwiceIsPostedOnce() {
    scene()
        .did(KIM, post("discord"))
        .when(KIM, post("discord"))
        .thenRefused(new Refusal.AlreadySo(ONE))
        .after(Duration.ofHours(1))
        .when(KIM, post("discord"))
        .then(
            new NoticeEvent.OutletPosted(
                ONE, KIM, "discord", Moment.REMINDER, Optional.of(WINDOW), LINK));
  }

  @Test
  void anotherWindowIsToldAnew() {
    var scene = scene();
    OUTLETS.forEach(outlet -> scene.did(KIM, post(outlet)));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    scene.did(DANA, move(later(Duration.ofDays(1))));
    assertThat(result(scene)).isEqualTo(Result.UNSATISFIED);
    OUTLETS.forEach(outlet -> scene.did(KIM, post(outlet)));
    assertThat(result(scene)).isEqualTo(Result.SATISFIED);
    assertThat(scene.maintenance(1).notice().sheet().rows())
        .allSatisfy(row -> assertThat(row.find(Moment.POSTPONEMENT)).isPresent());
  }

  @Test
  void specialistsOwnTheSheet() {
    scene()
        .when(DANA, announce())
        .thenRefused(Refusal.MayNot.class)
        .when(ERIN, pass("discord"))
        .thenRefused(Refusal.MayNot.class);
  }

  @Test
  void whileNoneOfThemCanBeReachedWhoLeadsSpeaks() {
    scene()
        .gone(KIM)
        .when(SAM, announce())
        .thenRefused(Refusal.MayNot.class)
        .when(DANA, announce())
        .then(posted(DANA, "social-media", WINDOW));
  }

  @Test
  void anOutletThatThereIsNotIsNamedWithThoseThatThereAre() {
    scene()
        .when(KIM, post("facebook"))
        .thenRefused(new Refusal.NoOutlet(ONE, Optional.of("facebook"), OUTLETS));
  }

  @Test
  void theSameIsNotSaidTwice() {
    scene()
        .did(KIM, announce())
        .when(KIM, announce())
        .thenRefused(new Refusal.AlreadySo(ONE))
        .did(KIM, pass("discord"))
        .when(KIM, pass("discord"))
        .thenRefused(new Refusal.AlreadySo(ONE));
  }

  @Test
  void itMayBePassed() {
    scene().when(DANA, waive(1, Planning.COMMUNICATIONS_WITH_CES)).thenAccepted();
  }

  /** Afterwards the community is told that it is over, and nothing else. */
  @Test
  void whatIsOverIsAnnouncedNoMore() {
    scene()
        .did(DANA, cancel(1))
        .when(KIM, announce())
        .thenRefused(Refusal.WrongMoment.class)
        .did(KIM, post("discord"))
        .when(KIM, pass("site-notice"))
        .thenRefused(Refusal.WrongMoment.class);
  }
}
