package signalbox.domain.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.domain.scene.Cast.ALEX;
import static signalbox.domain.scene.Cast.CES;
import static signalbox.domain.scene.Cast.DANA;
import static signalbox.domain.scene.Cast.ERIN;
import static signalbox.domain.scene.Cast.EVE;
import static signalbox.domain.scene.Cast.KIM;
import static signalbox.domain.scene.Cast.SAM;
import static signalbox.domain.scene.Cast.TYLER;
import static signalbox.domain.scene.Happened.approved;
import static signalbox.domain.scene.Happened.confirmed;
import static signalbox.domain.scene.Happened.deployerNamed;
import static signalbox.domain.scene.Happened.finished;
import static signalbox.domain.scene.Happened.handedOver;
import static signalbox.domain.scene.Happened.requested;
import static signalbox.domain.scene.Happened.started;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.scene.Asked;
import signalbox.domain.scene.Scene;
import signalbox.policy.Reason;

/**
 * Every part against every action, at a moment for it: {@code y} may, {@code n} may not, {@code s}
 * is heard without counting, {@code -} is refused for another cause.
 */
class WhoMayTest {
  /** Eve asked first and handed over to Dana; Kim carries it out; Tyler and Sam confirmed. */
  private static final List<MemberId> PARTS = List.of(DANA, EVE, KIM, TYLER, SAM, ALEX, ERIN);

  private static final String BEFORE_START =
      """
      .          requester former deployer releng sre other-sre manager
      approve    -         -      s        -      -   s         s
      decline    -         -      s        y      y   s         s
      hold       y         n      y        y      y   y         y
      withdraw   y         -      -        y      y   -         -
      require    y         n      n        y      y   n         n
      reason     y         n      y        n      n   n         n
      amend      y         n      y        n      n   n         n
      task       y         n      y        n      n   n         n
      deployer   y         n      y        n      n   n         n
      handover   y         n      y        n      n   n         n
      start      n         n      y        n      n   n         n
      abort      y         n      y        y      y   n         n
      """;

  private static final String STARTED =
      """
      .          requester former deployer releng sre other-sre manager
      done       n         n      y        n      n   n         n
      rollback   y         n      y        y      y   n         n
      abort      y         n      y        y      y   n         n
      hold       y         n      y        y      y   y         y
      deployer   y         n      y        n      n   n         n
      handover   y         n      y        n      n   n         n
      """;

  private static final String DONE =
      """
      .          requester former deployer releng sre other-sre manager
      verified   y         n      n        y      y   n         n
      rollback   y         n      y        y      y   n         n
      handover   y         n      y        n      n   n         n
      """;

  private static final Map<String, Command> COMMANDS =
      Map.ofEntries(
          Map.entry("approve", Asked.approve(1)),
          Map.entry("decline", Asked.decline(1)),
          Map.entry("hold", Asked.hold(1)),
          Map.entry("withdraw", Asked.withdraw(1)),
          Map.entry("require", Asked.require(1, CES)),
          Map.entry("reason", Asked.reason(1, Reason.ABUSE)),
          Map.entry("amend", Asked.amend(1, 99)),
          Map.entry("task", Asked.setTask(1, 99)),
          Map.entry("deployer", Asked.deployer(1, SAM)),
          Map.entry("handover", Asked.handOver(1, ERIN)),
          Map.entry("start", Asked.start(1)),
          Map.entry("done", Asked.finish(1)),
          Map.entry("verified", Asked.verify(1)),
          Map.entry("rollback", Asked.rollBack(1)),
          Map.entry("abort", Asked.abort(1)));

  private static Scene confirmedDeploy() {
    return Scene.given(requested(1), handedOver(1, DANA, EVE), handedOver(1, EVE, DANA))
        .and(deployerNamed(1, DANA, KIM), approved(1, TYLER), approved(1, SAM))
        .and(confirmed(1));
  }

  private static Stream<Arguments> rows(String table) {
    return table
        .lines()
        .skip(1)
        .map(line -> line.split(" +", -1))
        .flatMap(cells ->
            Stream.iterate(0, i -> i < PARTS.size(), i -> i + 1)
                .map(i -> Arguments.of(cells[0], PARTS.get(i), cells[i + 1])));
  }

  static Stream<Arguments> beforeStart() {
    return rows(BEFORE_START);
  }

  static Stream<Arguments> whileStarted() {
    return rows(STARTED);
  }

  static Stream<Arguments> whenDone() {
    return rows(DONE);
  }

  @ParameterizedTest
  @MethodSource
  void beforeStart(String command, MemberId who, String expected) {
    assertThat(answer(confirmedDeploy(), who, command)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource
  void whileStarted(String command, MemberId who, String expected) {
    var scene = confirmedDeploy().and(started(1, KIM, TYLER, SAM));
    assertThat(answer(scene, who, command)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource
  void whenDone(String command, MemberId who, String expected) {
    var scene = confirmedDeploy().and(started(1, KIM, TYLER, SAM), finished(1, KIM));
    assertThat(answer(scene, who, command)).isEqualTo(expected);
  }

  private static String answer(Scene scene, MemberId who, String command) {
    scene.when(who, Objects.requireNonNull(COMMANDS.get(command)));
    return switch (scene.decision()) {
      case Decision.Accepted a -> isHeardOnly(a) ? "s" : "y";
      case Decision.Refused(Refusal.MayNot _) -> "n";
      case Decision.Refused _ -> "-";
    };
  }

  private static boolean isHeardOnly(Decision.Accepted accepted) {
    return Arrays.asList("Supported", "Objected")
        .contains(accepted.events().getFirst().getClass().getSimpleName());
  }
}
