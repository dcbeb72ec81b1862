package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.CES;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Happened.upTo;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.CaseAction;
import signalbox.domain.Decision;
import signalbox.domain.DeployStatus;
import signalbox.domain.DeployerChoice;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Happened;
import signalbox.domain.scene.Scene;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;

/**
 * Every action at every moment of a deploy, said by somebody who may: the first thing that happens
 * or the name of the refusal. A dot is {@code WrongMoment}: a decision that comes too early or too
 * late is told the state.
 */
class EveryMomentTest {
  /** Dana asked and carries out, Tyler and Sam confirmed; Dana verified a minute ago. */
  private static final String TABLE =
      """
      Approve      Approved       Supported      .             .             .             .
      Decline      Declined       Objected       .             .             .             .
      Hold         Held           Held           Held          Held          Held          .
      Unhold       NotOnHold      NotOnHold      NotOnHold     NotOnHold     NotOnHold     .
      Withdraw     Closed         Closed         .             .             .             .
      Require      TeamRequired   TeamRequired   .             .             .             .
      Unrequire    NotAsked       NotAsked       .             .             .             .
      GiveReason   ReasonGiven    ReasonGiven    .             .             .             .
      Amend        ChangeAmended  ChangeAmended  .             .             .             .
      SetTask      TaskChanged    TaskChanged    .             .             .             .
      NameDeployer DeployerNamed  DeployerNamed  DeployerNamed .             DeployerNamed .
      HandOver     HandedOver     HandedOver     HandedOver    HandedOver    HandedOver    .
      Start        Unsatisfied    DeployerNamed  .             .             .             .
      Finish       .              .              Finished      .             Closed        .
      Verify       .              .              .             Verified      .             .
      RollBack     .              .              RollbackBegun RollbackBegun .             .
      Abort        Closed         Closed         Closed        .             Closed        .
      Reopen       .              .              .             .             .             Reopened
      AllowBeside  NothingRunning NothingRunning .             .             .             .
      Waive        .              .              .             ClauseWaived  .             .
      Nudge        Nudged         .              .             Nudged        .             .
      Disclose     AlreadySo      AlreadySo      AlreadySo     AlreadySo     AlreadySo     AlreadySo
      """;

  /** Who says it, and what. */
  private record Said(MemberId by, CaseAction.Said action) {}

  private static Map<String, Said> said() {
    var said = new LinkedHashMap<String, Said>();
    Stream.of(
            new Said(ALEX, new CaseAction.Approve(Optional.empty(), Optional.empty())),
            new Said(ALEX, new CaseAction.Decline("why")),
            new Said(SAM, new CaseAction.Hold("why")),
            new Said(SAM, new CaseAction.Unhold()),
            new Said(DANA, new CaseAction.Withdraw()),
            new Said(DANA, new CaseAction.Require(CES)),
            new Said(DANA, new CaseAction.Unrequire(CES)),
            new Said(DANA, new CaseAction.GiveReason(Optional.of(Reason.ABUSE), Optional.empty())),
            new Said(DANA, new CaseAction.Amend(Asked.change(99))),
            new Said(DANA, new CaseAction.SetTask(Asked.task(99))),
            new Said(DANA, new CaseAction.NameDeployer(new DeployerChoice.Chosen(EVE))),
            new Said(DANA, new CaseAction.HandOver(EVE)),
            new Said(DANA, new CaseAction.Start()),
            new Said(DANA, new CaseAction.Finish()),
            new Said(DANA, new CaseAction.Verify()),
            new Said(DANA, new CaseAction.RollBack("why")),
            new Said(DANA, new CaseAction.Abort("why")),
            new Said(DANA, new CaseAction.Reopen()),
            new Said(DANA, new CaseAction.AllowBeside()),
            new Said(DANA, new CaseAction.Waive(DeploySlug.VERIFIED_BEFORE_CLOSING, "why")),
            new Said(DANA, new CaseAction.Nudge()),
            new Said(DANA, new CaseAction.Disclose()))
        .forEach(s -> said.put(s.action().getClass().getSimpleName(), s));
    return said;
  }

  static Stream<Arguments> moments() {
    return TABLE
        .lines()
        .map(line -> line.split(" +", -1))
        .flatMap(cells ->
            Arrays.stream(DeployStatus.values())
                .map(status ->
                    Arguments.of(
                        cells[0],
                        status,
                        cells[status.ordinal() + 1].replace(".", "WrongMoment"))));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void everyActionHasItsAnswerAtEveryMoment(String action, DeployStatus status, String answer) {
    var said = Objects.requireNonNull(said().get(action));
    assertThat(answer(Scene.given(upTo(status, 1)), said)).isEqualTo(answer);
  }

  /** The same as when it is not held, but for the start and the end. */
  @ParameterizedTest
  @MethodSource("moments")
  void whileItIsHeldNothingElseIsRefused(String action, DeployStatus status, String answer) {
    var said = Objects.requireNonNull(said().get(action));
    if (status == DeployStatus.CLOSED) {
      return;
    }
    String expected =
        switch (action) {
          case "Start" -> status.isBeforeStart() ? "OnHold" : answer;
          case "Finish" -> status == DeployStatus.STARTED ? "OnHold" : answer;
          case "Hold" -> "OnHold";
          case "Unhold" -> "Unheld";
          default -> answer;
        };
    var scene = Scene.given(upTo(status, 1)).did(SAM, Asked.hold(1));
    assertThat(answer(scene, said)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void howeverItWasClosedTheStateIsTold(Outcome outcome) {
    for (var said : said().values()) {
      var scene =
          Scene.given(upTo(DeployStatus.CONFIRMED, 1)).and(Happened.closed(1, outcome, EVE, "why"));
      String expected =
          switch (said.action()) {
            case CaseAction.Reopen _ -> outcome == Outcome.DECLINED ? "MayNot" : "Reopened";
            case CaseAction.Disclose _ -> "AlreadySo";
            case CaseAction.Said _ -> "WrongMoment";
          };
      assertThat(answer(scene, said)).as("%s when %s", said, outcome).isEqualTo(expected);
    }
  }

  @Test
  void theTableKnowsEveryAction() {
    assertThat(TABLE.lines().map(line -> line.substring(0, line.indexOf(' '))))
        .containsExactlyElementsOf(said().keySet());
    assertThat(said().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(CaseAction.ForDeploy.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  private static String answer(Scene scene, Said said) {
    scene.after(Duration.ofMinutes(1)).when(said.by(), Asked.on(1, said.action()));
    return switch (scene.decision()) {
      case Decision.Accepted a -> a.events().getFirst().getClass().getSimpleName();
      case Decision.Refused r -> r.refusal().getClass().getSimpleName();
    };
  }
}
