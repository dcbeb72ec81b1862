package signalbox.command;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.command.Spoken.DEPLOY_17;
import static signalbox.command.Spoken.ERIN;
import static signalbox.command.Spoken.NUMBER_17;
import static signalbox.command.Spoken.UNNAMED;
import static signalbox.command.Spoken.either;
import static signalbox.command.Spoken.inPublic;
import static signalbox.command.Spoken.missing;
import static signalbox.command.Spoken.notUnderstood;
import static signalbox.command.Spoken.onCase;
import static signalbox.command.Spoken.problem;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.policy.Team;

class VotingTest {
  private static final Team SRE = new Team("sre");

  private static Reading approve(CaseChoice which, Optional<Team> as, Optional<String> why) {
    var standIn = why.map(words -> new CaseAction.StandIn(ERIN, words));
    return onCase(which, new CaseAction.Approve(as, standIn));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!approve", "!Approve", "!approve.", "!approve!", " !approve ", "!approve\r\n"})
  void approveAlone(String text) {
    assertThat(inPublic(text)).isEqualTo(approve(UNNAMED, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!approve 17 as sre",
        "!approve 17 AS SRE",
        "!approve １７ as sre.",
        "!approve 17, as sre"
      })
  void approveWithNumberAndTeam(String text) {
    assertThat(inPublic(text)).isEqualTo(approve(NUMBER_17, Optional.of(SRE), Optional.empty()));
  }

  @Test
  void approveByFullNameOrForSomebody() {
    assertThat(inPublic("!approve Deploy-17"))
        .isEqualTo(approve(DEPLOY_17, Optional.empty(), Optional.empty()));
    assertThat(inPublic("!approve as sre for erin on a plane"))
        .isEqualTo(approve(UNNAMED, Optional.of(SRE), Optional.of("on a plane")));
    assertThat(inPublic("!approve deploy-17 for @Erin she is on a plane"))
        .isEqualTo(approve(DEPLOY_17, Optional.empty(), Optional.of("she is on a plane")));
  }

  @Test
  void approveForNobodyWeKnowNamesThem() {
    assertThat(notUnderstood("!approve for zoe on a plane")).isEqualTo("member: zoe -> ");
    assertThat(notUnderstood("!approve 17 as sre for eirn on a plane"))
        .isEqualTo("member: eirn -> erin");
  }

  @Test
  void approveSaysWhatIsMissing() {
    assertThat(missing("!approve as")).isEqualTo("team");
    assertThat(missing("!approve 17 for")).isEqualTo("member");
    assertThat(missing("!approve for erin")).isEqualTo("why");
    assertThat(notUnderstood("!approve as 17")).isEqualTo("team: 17 -> releng, sre");
  }

  @Test
  void approveTakesNoOtherWords() {
    assertThat(problem("!approve looks good to me"))
        .isEqualTo(new Problem.Leftover("looks good to me"));
    assertThat(problem("!approve as sre for me")).isInstanceOf(Problem.NotUnderstood.class);
    assertThat(notUnderstood("!approve #17")).isEqualTo("case: #17 -> deploy-17, 17");
    assertThat(notUnderstood("!approve as sre 17")).isEqualTo("case: 17 -> deploy-17, 17");
    assertThat(notUnderstood("!approve upkeep-17")).isEqualTo("case: upkeep-17 -> deploy-17, 17");
    assertThat(problem("!approve 17 18")).isEqualTo(new Problem.Leftover("18"));
  }

  @Test
  void numberBeforeWordsHasTwoReadings() {
    assertThat(inPublic("!hold 17 hosts are down"))
        .isEqualTo(
            either(
                new CaseAction.Hold("hosts are down"), new CaseAction.Hold("17 hosts are down")));
    assertThat(inPublic("!decline 17: too many errors"))
        .isEqualTo(
            either(
                new CaseAction.Decline("too many errors"),
                new CaseAction.Decline("17: too many errors")));
  }

  @Test
  void hashOrQuoteForcesText() {
    var text = onCase(UNNAMED, new CaseAction.Hold("17 hosts are down"));
    assertThat(inPublic("!hold #17 hosts are down")).isEqualTo(text);
    assertThat(inPublic("!hold \"17 hosts are down\"")).isEqualTo(text);
    assertThat(inPublic("!hold \"17\" hosts"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.Hold("\"17\" hosts")));
    assertThat(inPublic("!hold #ops knows why"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.Hold("#ops knows why")));
    assertThat(inPublic("!hold deploy-17 #18 is worse"))
        .isEqualTo(onCase(DEPLOY_17, new CaseAction.Hold("18 is worse")));
  }

  @Test
  void numberBeforeQuotesIsACase() {
    assertThat(inPublic("!hold 17 \"hosts are down\""))
        .isEqualTo(onCase(NUMBER_17, new CaseAction.Hold("hosts are down")));
    assertThat(inPublic("!hold 17 \"18 hosts say \"\"no\"\"\""))
        .isEqualTo(onCase(NUMBER_17, new CaseAction.Hold("18 hosts say \"no\"")));
    assertThat(inPublic("!hold 17 \"hosts are down"))
        .isEqualTo(
            either(
                new CaseAction.Hold("\"hosts are down"),
                new CaseAction.Hold("17 \"hosts are down")));
  }

  @Test
  void numberAloneIsACaseAndTheWhyIsMissing() {
    assertThat(missing("!hold 17")).isEqualTo("why");
    assertThat(missing("!hold deploy-17")).isEqualTo("why");
    assertThat(missing("!decline")).isEqualTo("why");
    assertThat(missing("!decline \"\"")).isEqualTo("why");
    assertThat(missing("!hold \u200d\u200b")).isEqualTo("why");
  }

  @Test
  void otherVotes() {
    assertThat(inPublic("!unhold")).isEqualTo(onCase(UNNAMED, new CaseAction.Unhold()));
    assertThat(inPublic("!withdraw 17")).isEqualTo(onCase(NUMBER_17, new CaseAction.Withdraw()));
    assertThat(inPublic("!require 17 Security"))
        .isEqualTo(onCase(NUMBER_17, new CaseAction.Require(new Team("security"))));
    assertThat(inPublic("!unrequire security"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.Unrequire(new Team("security"))));
    assertThat(missing("!require 17")).isEqualTo("team");
    assertThat(problem("!unhold please")).isEqualTo(new Problem.Leftover("please"));
  }

  @Test
  void wordsOfADeclineMayLookLikeFlags() {
    assertThat(inPublic("!decline --rollback is wrong -- here"))
        .isEqualTo(onCase(UNNAMED, new CaseAction.Decline("--rollback is wrong -- here")));
  }
}
