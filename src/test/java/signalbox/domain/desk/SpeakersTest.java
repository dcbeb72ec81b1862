package signalbox.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Asked.approve;
import static signalbox.domain.scene.Asked.claim;
import static signalbox.domain.scene.Asked.note;
import static signalbox.domain.scene.Asked.on;
import static signalbox.domain.scene.Asked.requestDeploy;
import static signalbox.domain.scene.Asked.unnamed;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.NOBODY;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.upTo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployStatus;
import signalbox.domain.Refusal;
import signalbox.domain.Roster;
import signalbox.domain.Target;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Cast;
import signalbox.domain.scene.Scene;

/** Who is heard at all. */
class SpeakersTest {
  static Stream<Command> whatPeopleSay() {
    return Stream.of(
        requestDeploy(7),
        approve(1),
        approve(99),
        unnamed(approve(1)),
        new Command.Either(approve(1), unnamed(approve(1))),
        claim("db1"),
        note("seen"),
        new Command.Unclaim(Optional.empty()),
        new Command.Handoff(new Target("db1"), SAM),
        new Command.GoAway(Optional.empty()),
        new Command.ComeBack());
  }

  @ParameterizedTest
  @MethodSource("whatPeopleSay")
  void whoIsNotIdentifiedChangesNothing(Command command) {
    var scene = Scene.given(upTo(DeployStatus.REQUESTED, 1));
    var before = scene.desk();
    scene.whenStranger(command).thenRefused(new Refusal.NotIdentified("guest", Optional.empty()));
    assertThat(scene.desk()).isEqualTo(before);
  }

  /** An account that was a member's until the people file changed. */
  @ParameterizedTest
  @MethodSource("whatPeopleSay")
  void whomThePeopleFileDoesNotKnowChangesNothing(Command command) {
    Scene.given(upTo(DeployStatus.REQUESTED, 1))
        .when(NOBODY, command)
        .thenRefused(
            new Refusal.NotIdentified("nobody", Optional.of(new Account("libera", "nobody"))));
  }

  @ParameterizedTest
  @MethodSource("whatPeopleSay")
  void theClockSaysNothingThatPeopleSay(Command command) {
    Scene.given(upTo(DeployStatus.REQUESTED, 1)).whenClock(command).thenNothing();
  }

  static Stream<Command> whatOnlyTheProgramSays() {
    var later = Cast.NOW.plus(Duration.ofHours(9));
    return Stream.of(
        on(1, new CaseAction.Expire()),
        unnamed(on(1, new CaseAction.Expire())),
        new Command.Either(on(1, new CaseAction.Expire()), unnamed(on(1, new CaseAction.Expire()))),
        on(1, new CaseAction.ExpireApproval(SAM)),
        on(1, new CaseAction.ClimbLadder(1)),
        on(1, new CaseAction.AskVerification(1)),
        on(1, new CaseAction.CloseUnverified()),
        on(1, new CaseAction.LeaveDesk()),
        new Command.Tick(),
        new Command.AskAfterClaim(Cast.OPS, new Target("db1"), true),
        new Command.EndAbsence(SAM),
        new Command.NoteGap(Optional.empty(), Cast.NOW, later),
        new Command.NoteMissed("libera", List.of(), Cast.NOW, later),
        new Command.NoteSeen(DANA, false),
        new Command.NoteUndelivered(CaseId.deploy(1), "libera", "404"));
  }

  /** Not even an admin, and not even when it would be due. */
  @ParameterizedTest
  @MethodSource("whatOnlyTheProgramSays")
  void whatOnlyTheProgramSaysIsRefusedToPeople(Command command) {
    var scene =
        Scene.given(requested(1))
            .did(SAM, new Command.GoAway(Optional.of(Cast.NOW.plus(Duration.ofHours(1)))))
            .did(SAM, claim("db1"))
            .after(Duration.ofHours(5));
    var before = scene.desk();
    scene.when(DANA, command).thenRefused(new Refusal.AdminsOnly());
    scene.whenStranger(command);
    assertThat(scene.decision()).isInstanceOf(Decision.Refused.class);
    assertThat(scene.desk()).isEqualTo(before);
  }

  @Test
  void onlyAnAdminReloads() {
    List<Command> reloads =
        List.of(
            new Command.AdoptRoster(Roster.empty()),
            new Command.AdoptPolicy(Books.MIRAHEZE),
            new Command.AdoptSite(Cast.site(Optional.empty(), List.of())));
    for (Command reload : reloads) {
      Scene.given()
          .when(SAM, reload)
          .thenRefused(new Refusal.AdminsOnly())
          .when(NOBODY, reload)
          .thenRefused(new Refusal.AdminsOnly())
          .whenStranger(reload)
          .thenRefused(new Refusal.AdminsOnly())
          .did(DANA, reload);
      Scene.given().whenClock(reload).thenAccepted();
    }
  }
}
