package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.command.Spoken.CHANGE;
import static signalbox.command.Spoken.ERIN;
import static signalbox.command.Spoken.TASK;
import static signalbox.command.Spoken.inPublic;
import static signalbox.command.Spoken.missing;
import static signalbox.command.Spoken.notUnderstood;
import static signalbox.command.Spoken.problem;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.Approach;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.policy.Reason;

class RequestingTest {
  private static final DeployerChoice UNSAID = new DeployerChoice.Unsaid();

  private static Command.RequestDeploy request(String rest) {
    String text = "!emergency deploy " + rest;
    if (inPublic(text) instanceof Reading.Said(Command.RequestDeploy request)) {
      return request;
    }
    throw new AssertionError(inPublic(text));
  }

  private static Optional<Approach> approach(Approach.Kind kind) {
    return Optional.of(new Approach(kind, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!emergency deploy 1234 T1234",
        "!EMERGENCY Deploy 1234 t1234",
        "!emergency  deploy   1234    T1234  ",
        "!emergency\u00a0deploy\u00a01234\u3000T1234",
        "!emergency-deploy 1234 T1234",
        "!emergencydeploy 1234 T1234",
        "!emergency deploy １２３４ Ｔ１２３４",
        "！emergency deploy 1234 T1234",
        "\u0002!emergency deploy\u0002 \u000304,121234\u0003 T1234\u202e",
        "!emergency deploy T1234 1234",
        "!emergency deploy https://phabricator.example.org/T1234 1234",
        "!emergency deploy <https://gerrit.example.org/r/c/x/+/1234>, T1234.",
        "signalbox: emergency deploy 1234 T1234",
        "@Signalbox, !emergency deploy 1234 T1234"
      })
  void changeAndTaskAreEnoughHoweverTheyAreTyped(String text) {
    var request = new DeployRequest(CHANGE, TASK, Optional.empty(), Optional.empty(), "");
    assertThat(inPublic(text))
        .isEqualTo(Spoken.said(new Command.RequestDeploy(request, UNSAID, false)));
  }

  @Test
  void everythingTogether() {
    var all =
        request("1234 T1234 data-loss --fix-forward old code eats rows --deployer Erin --private");
    assertThat(all.request().reason()).contains(Reason.DATA_LOSS);
    assertThat(all.request().approach())
        .contains(new Approach(Approach.Kind.FIX_FORWARD, Optional.of("old code eats rows")));
    assertThat(all.request().words()).isEmpty();
    assertThat(all.deployer()).isEqualTo(new DeployerChoice.Chosen(ERIN));
    assertThat(all.restricted()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234 T1234 abuse --rollback --private logins are flooded",
        "1234 T1234 --rollback abuse logins are flooded --private",
        "--private --rollback 1234 T1234 abuse logins are flooded",
        "1234 --ROLLBACK T1234 --private Abuse logins are flooded",
        "1234 T1234 abuse —rollback -private logins are flooded",
        "1234 T1234 abuse --roll-back --private --rollback logins are flooded"
      })
  void flagsMayStandAnywhere(String rest) {
    var request = request(rest);
    assertThat(request.request())
        .isEqualTo(
            new DeployRequest(
                CHANGE,
                TASK,
                Optional.of(Reason.ABUSE),
                approach(Approach.Kind.ROLLBACK),
                "logins are flooded"));
    assertThat(request.restricted()).isTrue();
  }

  @Test
  void wordsOfFlagRunToTheNextFlagOrADashOfTheirOwn() {
    var request = request("1234 T1234 --fix-forward no way back -- site is down").request();
    assertThat(request.approach())
        .contains(new Approach(Approach.Kind.FIX_FORWARD, Optional.of("no way back")));
    assertThat(request.words()).isEqualTo("site is down");
  }

  @Test
  void deployerTakesOneWordAndLeavesTheRest() {
    var request = request("1234 T1234 --deployer me site is down");
    assertThat(request.deployer()).isEqualTo(new DeployerChoice.Myself());
    assertThat(request.request().words()).isEqualTo("site is down");
    assertThat(request("1234 T1234 --deployer=needed").deployer())
        .isEqualTo(new DeployerChoice.Needed());
    assertThat(request("1234 T1234 --deployer @erin,").deployer())
        .isEqualTo(new DeployerChoice.Chosen(ERIN));
  }

  @Test
  void wordThatIsNoReasonIsText() {
    var request = request("1234 T1234 site - down -- see #17 \"now\"").request();
    assertThat(request.reason()).isEmpty();
    assertThat(request.words()).isEqualTo("site - down -- see #17 \"now\"");
  }

  @Test
  void reasonMayBeTypedAsThePolicyPutsIt() {
    assertThat(request("1234 T1234 major-functionality").request().reason())
        .contains(Reason.FUNCTIONALITY);
    assertThat(request("1234 T1234 data_loss").request().reason()).contains(Reason.DATA_LOSS);
    assertThat(request("1234 T1234 DataLoss,").request().reason()).contains(Reason.DATA_LOSS);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(missing("!emergency deploy")).isEqualTo("change");
    assertThat(missing("!emergency deploy T1234")).isEqualTo("change");
    assertThat(missing("!emergency deploy T1234 site is down")).isEqualTo("change");
    assertThat(missing("!emergency deploy --rollback")).isEqualTo("change");
    assertThat(missing("!emergency deploy 1234")).isEqualTo("task");
    assertThat(problem("!emergency deploy 1234 T1234 --fix-forward"))
        .isEqualTo(new Problem.MissingOfFlag(flag("fix-forward")));
    assertThat(problem("!emergency deploy 1234 T1234 --fix-forward --private"))
        .isEqualTo(new Problem.Unrepeated(new Problem.MissingOfFlag(flag("fix-forward"))));
    assertThat(problem("!emergency deploy 1234 T1234 --deployer"))
        .isEqualTo(new Problem.MissingOfFlag(flag("deployer")));
  }

  @Test
  void whatIsInQuotesIsNoFlag() {
    var quoted = request("1234 T1234 \"--private was left out\" --fix-forward \"no -- way\"");
    assertThat(quoted.request().words()).isEqualTo("--private was left out");
    assertThat(quoted.request().approach().orElseThrow().why()).contains("no -- way");
    assertThat(quoted.restricted()).isFalse();
  }

  @Test
  void quotesThatNobodyClosesHideNoFlag() {
    assertThat(request("1234 T1234 \"broken --private").restricted()).isTrue();
    assertThat(request("1234 T1234 \"logins\" --private \"broken\"").restricted()).isTrue();
    assertThat(request("1234 T1234 5\" disks --private 3\" disks").restricted()).isTrue();
  }

  private static Flag flag(String name) {
    return CommandTree.of(Verb.EMERGENCY_DEPLOY).flags().stream()
        .filter(flag -> flag.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNoChangeIsToldWithWhatIs() {
    assertThat(notUnderstood("!emergency deploy https://evil.example.com/r/1234 T1234"))
        .isEqualTo(
            "change: https://evil.example.com/r/1234 -> 1234, https://gerrit.example.org/r/1234");
    assertThat(notUnderstood("!emergency deploy 1234 site is down"))
        .isEqualTo("task: site -> T1234, https://phabricator.example.org/T1234");
    assertThat(notUnderstood("!emergency deploy 1234 1235")).startsWith("task: 1235 -> ");
    assertThat(notUnderstood("!emergency deploy for 1234 T1234")).startsWith("change: for -> ");
  }

  @Test
  void onlyOneWayOfMendingCanBeChosen() {
    assertThat(problem("!emergency deploy 1234 T1234 --rollback --config"))
        .isEqualTo(new Problem.FlagsClash(flag("rollback"), flag("config")));
    assertThat(problem("!emergency deploy 1234 T1234 --fix-forward a --fix-forward b"))
        .isEqualTo(new Problem.FlagsClash(flag("fix-forward"), flag("fix-forward")));
  }

  @Test
  void unknownFlagIsToldWithThoseThereAre() {
    assertThat(problem("!emergency deploy 1234 T1234 --turbo"))
        .isEqualTo(
            new Problem.UnknownFlag("--turbo", CommandTree.of(Verb.EMERGENCY_DEPLOY).flags()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!emergency deploy 1234 T1234 --privat the leak",
        "!emergency deploy 1234 T1234 --pivate the leak",
        "!emergency deploy 1234 T1234 --restricted the leak",
        "!emergency deploy theleak --private",
        "!emergency deploy 1234 theleak —private",
        "!emergency deploy 1234 T1234 abuse --private --deployer theleak",
        "!emergency deploy 1234 T1234 --private --theleak",
        "signalbox: emergency deploy theleak T1 --private",
        "signalbox: theleak --private",
        "!reason theleak --private",
        "!approve theleak --private"
      })
  void nothingOfAPrivateRequestIsRepeatedWhereEverybodyReads(String text) {
    assertThat(inPublic(text)).asString().doesNotContain("leak", "pivate");
  }

  @Test
  void whereNotEverybodyReadsWhatIsWrongIsShown() {
    assertThat(Spoken.inPrivate("!emergency deploy 1234 theleak --private"))
        .asString()
        .contains("typed=theleak");
  }

  @Test
  void aDashAtEitherEndIsNoText() {
    assertThat(request("1234 T1234 --").request().words()).isEmpty();
    assertThat(request("-- 1234 T1234 abuse --").request().words()).isEmpty();
    assertThat(missing("!hold --")).isEqualTo("why");
    assertThat(missing("!decline 17 —")).isEqualTo("why");
    assertThat(missing("!emergency deploy --")).isEqualTo("change");
  }

  @Test
  void unknownDeployerIsToldWithNamesNearby() {
    assertThat(notUnderstood("!emergency deploy 1234 T1234 --deployer erni"))
        .isEqualTo("member: erni -> erin");
    assertThat(notUnderstood("!emergency deploy 1234 T1234 --deployer zoe"))
        .isEqualTo("member: zoe -> ");
  }

  @Test
  void wordsAreBounded() {
    assertThat(request("1234 T1234 " + "w".repeat(300)).request().words()).hasSize(300);
    assertThat(problem("!emergency deploy 1234 T1234 " + "w".repeat(301)))
        .isInstanceOfSatisfying(
            Problem.TooLong.class, tooLong -> assertThat(tooLong.limit()).isEqualTo(300));
    assertThat(problem("!emergency deploy 1234 T1234 --fix-forward " + "w".repeat(301)))
        .isInstanceOf(Problem.TooLong.class);
    assertThat(problem("!emergency deploy 1234 T1234 " + "w".repeat(5000)))
        .isEqualTo(new Problem.LineTooLong(2000));
  }
}
