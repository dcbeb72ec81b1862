package signalbox.domain.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Maintained.WINDOW;
import static signalbox.domain.scene.Maintained.opened;
import static signalbox.domain.scene.Maintained.planned;
import static signalbox.domain.scene.Noticed.ONE;
import static signalbox.domain.scene.Noticed.announce;
import static signalbox.domain.scene.Noticed.later;
import static signalbox.domain.scene.Noticed.move;
import static signalbox.domain.scene.Noticed.startBackup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import signalbox.domain.Decision;
import signalbox.domain.Event;
import signalbox.domain.NoticeEvent;
import signalbox.domain.Window;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;
import signalbox.policy.MaintenanceSlug.Planning;

class NoticeDutiesTest {
  private static final Instant START = WINDOW.start();

  private static Scene scene() {
    return Scene.under(Books.MIRAHEZE).and(planned(1));
  }

  private static List<Event> said(Scene scene) {
    return ((Decision.Accepted) scene.decision())
        .events().stream().filter(NoticeEvent.class::isInstance).toList();
  }

  private static NoticeEvent.StartNeared neared(int days) {
    return new NoticeEvent.StartNeared(ONE, START, Duration.ofDays(days));
  }

  @Test
  void everythingIsAskedForInTime() {
    assertThat(said(scene().later(Duration.between(NOW, START.minusSeconds(1)))))
        .containsExactly(
            new NoticeEvent.AnnouncementAsked(ONE, START),
            neared(7),
            new NoticeEvent.BackupAsked(ONE, START),
            neared(3),
            neared(1));
  }

  @Test
  void whatIsDoneIsNotAskedFor() {
    var scene = scene().did(KIM, announce()).did(SAM, startBackup());
    assertThat(said(scene.later(Duration.between(NOW, START.minusSeconds(1)))))
        .containsExactly(neared(7), neared(3), neared(1));
  }

  @Test
  void afterTheBotWasAwayOnlyTheLastReminderIsSaid() {
    assertThat(said(scene().back(Duration.between(NOW, START.minus(Duration.ofHours(12))))))
        .containsExactly(
            new NoticeEvent.AnnouncementAsked(ONE, START),
            new NoticeEvent.BackupAsked(ONE, START),
            neared(1));
  }

  @Test
  void whoPlansItTooLateIsToldInTheAnswerAndNotAskedAgain() {
    var window = new Window(NOW.plus(Duration.ofDays(2)), WINDOW.length());
    var scene = Scene.under(Books.MIRAHEZE).and(planned(1, window)).later(Duration.ofMinutes(1));
    assertThat(said(scene)).isEmpty();
  }

  @Test
  void anotherWindowIsAskedForAnew() {
    var scene = scene().later(Duration.ofDays(4));
    assertThat(said(scene)).contains(neared(7));
    scene.did(DANA, move(later(Duration.ofDays(7)))).later(Duration.ofDays(6));
    assertThat(said(scene))
        .contains(
            new NoticeEvent.StartNeared(ONE, START.plus(Duration.ofDays(7)), Duration.ofDays(7)));
  }

  @Test
  void aPolicyWithoutTheClausesAsksForNeither() {
    var book = Books.only(Books.MIRAHEZE, Planning.DISCUSSED_WITH_EM);
    var scene = Scene.under(book).and(planned(1));
    assertThat(said(scene.later(Duration.between(NOW, START.minusSeconds(1)))))
        .containsExactly(neared(7), neared(3), neared(1));
  }

  @Test
  void anEmergencyIsAskedForNothingAhead() {
    var scene = Scene.under(Books.MIRAHEZE).and(opened(1)).later(Duration.ofMinutes(2));
    assertThat(said(scene)).isEmpty();
  }
}
