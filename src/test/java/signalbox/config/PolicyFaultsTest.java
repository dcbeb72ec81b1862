package signalbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a policy file and of its template, with its line. */
class PolicyFaultsTest {
  @TempDir private Path directory;
  private Written written;

  @BeforeEach
  void write() {
    written = new Written(directory);
  }

  static Stream<Arguments> linesBehindThePolicy() {
    return Stream.of(
        arguments("managers = ems", "managers: no team ems under teams; did you mean em?"),
        arguments("teams.ces.aliases = [sre]", "teams.ces.aliases: sre names another team already"),
        arguments("teams.ces.aliases = [ops-team]", "teams.ces.aliases: ops-team names another"),
        arguments("times.claim = 10 s", "times.claim: \"10 s\" will not do; write 1 min to 7 d"),
        arguments("deploy.seats = []", "deploy.seats: has no seat"),
        arguments(
            "deploy.seats = [{ team = sree, clause = deploy.confirmed-by-sre }]",
            "deploy.seats[0].team: no team sree under teams; did you mean sre?"),
        arguments(
            "deploy.seats = [{ team = sre, clause = deploy.confirmed-by-sree }]",
            "deploy.seats[0].clause: no such clause; did you mean deploy.confirmed-by-sre?"),
        arguments(
            "deploy.seats = [{ team = sre, clause = deploy.deployer-named }]",
            "deploy.seats[0].clause: this policy does not have that clause"),
        arguments(
            "deploy.seats = [{ team = sre, clause = deploy.confirmed-by-sre, need = 6 }]",
            "deploy.seats[0].need: \"6\" will not do; write 1 to 5"),
        arguments(
            "deploy.seats = [{ team = sre, clause = deploy.confirmed-by-sre, on-reason = fun }]",
            "deploy.seats[0].on-reason: \"fun\" will not do; write one of security, data-loss"),
        arguments("deploy.informed = [em]", "deploy.informed: goes with the clause"),
        arguments(
            "deploy.ladder = [{ after = 3 min, rung = seat }, { after = 3 min, rung = backup }]",
            "deploy.ladder[1].after: is not later than the rung before"),
        arguments(
            "deploy.ladder = [{ after = 3 min, rung = phone }]",
            "deploy.ladder[0].rung: \"phone\" will not do; write one of seat, backup, last-resort"),
        arguments(
            "deploy.times.verify-closes = 5 min",
            "deploy.times.verify-closes: is not after verify-asked"),
        arguments("deploy.template = none", "deploy.template: there is no template none"),
        arguments(
            "deploy.template = \"../../signalbox.conf\"", "deploy.template: there is no template"),
        arguments(
            "clauses.deploy.recordet { strength = must, step = always, says = x }",
            "clauses.deploy.recordet: no such clause; did you mean deploy.recorded?"),
        arguments(
            "clauses.deploy.recorded { strength = may, step = always, says = x }",
            "clauses.deploy.recorded.strength: \"may\" will not do; write one of must, should"),
        arguments(
            "clauses.deploy.recorded { strength = must, step = always, says = \"\" }",
            "clauses.deploy.recorded.says: write a sentence of 1 to 200 characters"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("linesBehindThePolicy")
  void aFaultHasItsLineItsKeyAndWhatToDo(String line, String fault) {
    assertThat(written.policy("", line).faults())
        .singleElement()
        .asString()
        .startsWith("policy/small.conf:8: " + fault);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "help with {change}                    | the template lacks {task}; add it",
        "help with {change} {task} {conducter} | which nothing fills in; did you mean conductor?",
        "{change} {task}\\nand more            | has to have one line, not 2",
        "# only a comment                      | has to have one line, not 0",
      })
  void aTemplateThatWillNotDoIsToldWhereItIsNamed(String text, String fault) {
    written.file("policy/templates/small.txt", text.replace("\\n", "\n"));
    assertThat(written.faults())
        .anySatisfy(f ->
            assertThat(f).startsWith("policy/small.conf:4: deploy.template: ").contains(fault));
  }

  @Test
  void aTemplateMayStandInAFileOfOnesOwn() {
    written
        .file("policy/own.txt", "# ours\n\n  now: {change} {task}  \n")
        .policyLine(4, "  template = \"own.txt\"");
    assertThat(written.configuration().policy().deploy().template())
        .isEqualTo("now: {change} {task}");
  }

  @Test
  void theDigestChangesWithWhatThePolicySaysAndNotWithItsComments() {
    String one = written.configuration().policy().digest();
    assertThat(
            written.policy("# a comment", "times.claim = 1800 s").configuration().policy().digest())
        .isEqualTo(one);
    assertThat(written.policy("times.claim = 31 min").configuration().policy().digest())
        .isNotEqualTo(one);
    assertThat(
            written
                .policy("")
                .file("policy/templates/small.txt", "{change} {task}")
                .configuration()
                .policy()
                .digest())
        .isNotEqualTo(one);
  }

  @Test
  void aPolicyThatIsNotChosenMayBeUnfinished() {
    written.file("policy/draft.conf", "teams = 3");
    assertThat(written.configuration().findPolicy("draft")).isEmpty();
    assertThat(written.complaints())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c).startsWith("warning policy/draft.conf:1: "));
  }
}
