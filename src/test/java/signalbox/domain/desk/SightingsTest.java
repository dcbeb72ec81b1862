package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.claim;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.NOW;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.upTo;
import static signalbox.domain.scene.Maintained.cancel;
import static signalbox.domain.scene.Maintained.planned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeskEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Scene;

/** Who is away, who was seen to go, and what the program noticed. */
class SightingsTest {
  private static final CaseId ONE = CaseId.deploy(1);

  private static Command.GoAway awayUntil(Instant until) {
    return new Command.GoAway(Optional.of(until));
  }

  @Test
  void whoIsAwayWithoutAnEndComesBackByWord() {
    var scene =
        Scene.given()
            .when(SAM, new Command.GoAway(Optional.empty()))
            .then(new DeskEvent.WentAway(SAM, Optional.empty()))
            .later(Duration.ofDays(365))
            .thenNothing()
            .when(SAM, new Command.ComeBack())
            .then(new DeskEvent.CameBack(SAM, true));
    assertThat(scene.desk().absences()).isEmpty();
    scene.when(SAM, new Command.ComeBack()).thenRefused(new Refusal.NotAway());
  }

  @Test
  void whoIsAwayUntilATimeIsBackThen() {
    Scene.given()
        .when(SAM, awayUntil(NOW.plus(Duration.ofHours(2))))
        .then(new DeskEvent.WentAway(SAM, Optional.of(NOW.plus(Duration.ofHours(2)))))
        .later(Duration.ofHours(2).minusSeconds(1))
        .thenNothing()
        .later(Duration.ofSeconds(1))
        .then(new DeskEvent.CameBack(SAM, false));
  }

  @Test
  void theLastWordOnAnAbsenceHolds() {
    Scene.given()
        .did(SAM, awayUntil(NOW.plus(Duration.ofHours(2))))
        .did(SAM, awayUntil(NOW.plus(Duration.ofHours(5))))
        .later(Duration.ofHours(4))
        .thenNothing()
        .whenClock(new Command.EndAbsence(SAM))
        .thenNothing()
        .later(Duration.ofHours(1))
        .then(new DeskEvent.CameBack(SAM, false));
  }

  @Test
  void anAbsenceEndsAfterNowAndWithinSixtyDays() {
    var most = Duration.ofDays(60);
    Scene.given()
        .when(SAM, awayUntil(NOW))
        .thenRefused(new Refusal.BadTime(NOW, most))
        .when(SAM, awayUntil(NOW.minusSeconds(1)))
        .thenRefused(new Refusal.BadTime(NOW.minusSeconds(1), most))
        .when(SAM, awayUntil(NOW.plus(most).plusSeconds(1)))
        .thenRefused(new Refusal.BadTime(NOW.plus(most).plusSeconds(1), most))
        .when(SAM, awayUntil(NOW.plus(most)))
        .thenAccepted();
  }

  @Test
  void whoHasAPartAndIsSeenToGoOrComeIsToldToTheCase() {
    for (MemberId who : List.of(DANA, KIM, TYLER, SAM, EVE)) {
      Scene.given(upTo(DeployStatus.CONFIRMED, 1))
          .and(deployerNamed(1, DANA, KIM))
          .did(EVE, claim("db1"))
          .whenClock(new Command.NoteSeen(who, false))
          .then(new DeployEvent.PartySeen(ONE, who, false))
          .whenClock(new Command.NoteSeen(who, true))
          .then(new DeployEvent.PartySeen(ONE, who, true));
    }
  }

  @Test
  void othersComeAndGoUnnoticed() {
    Scene.given(upTo(DeployStatus.CONFIRMED, 1))
        .whenClock(new Command.NoteSeen(ALEX, false))
        .thenNothing();
    Scene.given(upTo(DeployStatus.CLOSED, 1))
        .whenClock(new Command.NoteSeen(DANA, false))
        .thenNothing();
  }

  @Test
  void whatCouldNotBeDeliveredIsToldToAnOpenCase() {
    var note = new Command.NoteUndelivered(ONE, "libera", "404");
    Scene.given(requested(1))
        .whenClock(note)
        .then(new DeployEvent.Undelivered(ONE, "libera", "404"));
    Scene.given(upTo(DeployStatus.CLOSED, 1)).whenClock(note).thenNothing();
    Scene.given().whenClock(note).thenNothing();
  }

  @Test
  void soIsAMaintenance() {
    var id = CaseId.maintenance(1);
    var note = new Command.NoteUndelivered(id, "libera", "404");
    Scene.under(Books.MIRAHEZE)
        .and(planned(1))
        .whenClock(note)
        .then(new CourseEvent.Undelivered(id, "libera", "404"))
        .did(DANA, cancel(1))
        .whenClock(note)
        .thenNothing();
  }

  @Test
  void aGapIsKept() {
    var until = NOW.plusSeconds(60);
    Scene.given()
        .whenClock(new Command.NoteGap(Optional.of("libera"), NOW, until))
        .then(new DeskEvent.GapNoted(Optional.of("libera"), NOW, until))
        .whenClock(new Command.NoteMissed("libera", List.of(SAM), NOW, until))
        .then(new DeskEvent.PeopleMissed("libera", List.of(SAM), NOW, until));
  }
}
