package signalbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.EVE;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SECURITY;
import static signalbox.rendering.Cast.TYLER;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;

/** What is heard when what is asked for, or who has which part, is changed. */
class ChangeReactionsTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());

  private final Talk talk = new Talk();

  @BeforeEach
  void aDeployIsAskedFor() {
    talk.request(DANA);
  }

  @Test
  void aSecurityReasonAddsASeat() {
    var forward = new Approach(Approach.Kind.FIX_FORWARD, Optional.of("no way back"));
    assertThat(
            talk.say(
                DANA,
                new CaseAction.GiveReason(Optional.of(Reason.SECURITY), Optional.of(forward))))
        .containsExactly(
            "#ops> deploy-1: dana gives the reason: security and says it is a fix forward (no way"
                + " back); still missing: releng (robin, tyler), sre (sam), security (nobody"
                + " known) - !approve deploy-1");
  }

  @Test
  void aSeatThatNobodyFillsIsWaivedWithAWhy() {
    talk.say(TYLER, APPROVE);
    talk.say(SAM, APPROVE);
    assertThat(talk.say(SAM, new CaseAction.Require(SECURITY)))
        .containsExactly("#ops| there is no team security; the teams: em, releng, sre");
    talk.say(DANA, new CaseAction.GiveReason(Optional.of(Reason.SECURITY), Optional.empty()));
    assertThat(
            talk.say(
                new MemberId("mika"),
                new CaseAction.Waive(DeploySlug.CONFIRMED_BY_SPECIALISTS, "nobody is there")))
        .containsExactly(
            "#ops> deploy-1: mika waives deploy.confirmed-by-specialists: nobody is there; every"
                + " seat is filled; before !start deploy-1: no deployer is named (!deployer"
                + " deploy-1 me|<member> by the requester)");
  }

  @Test
  void aTeamIsAddedAndTakenAway() {
    assertThat(talk.say(DANA, new CaseAction.Require(Cast.EM)))
        .containsExactly(
            "#ops> deploy-1: dana asks for em too; still missing: releng (robin, tyler), sre"
                + " (sam), em (mika) - !approve deploy-1");
    assertThat(talk.say(DANA, new CaseAction.Unrequire(Cast.EM)))
        .containsExactly(
            "#ops> deploy-1: dana asks for em no longer; still missing: releng (robin, tyler), sre"
                + " (sam) - !approve deploy-1");
  }

  @Test
  void theDeployerIsNamed() {
    assertThat(talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Chosen(SAM))))
        .containsExactly(
            "#ops> deploy-1: dana names sam to carry it out; still missing: releng (robin, tyler),"
                + " sre (sam) - !approve deploy-1");
    assertThat(talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Needed())))
        .first()
        .asString()
        .startsWith(
            "#ops> deploy-1: dana looks for somebody to carry it out, then says !deployer deploy-1"
                + " <member>; ");
    assertThat(talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Myself())))
        .first()
        .asString()
        .startsWith("#ops> deploy-1: dana carries it out; ");
  }

  @Test
  void theRequesterHandsOver() {
    talk.say(SAM, APPROVE);
    assertThat(talk.say(DANA, new CaseAction.HandOver(SAM)))
        .containsExactly(
            "#ops> deploy-1: sam is the requester now, in place of dana",
            "#ops> deploy-1: sam: your approval fell, since who asks fills no seat; still missing:"
                + " releng (robin, tyler), sre (nobody there) - !approve deploy-1");
  }

  @Test
  void anApprovalIsTakenBack() {
    talk.say(TYLER, APPROVE);
    assertThat(talk.say(TYLER, new CaseAction.Withdraw()))
        .containsExactly(
            "#ops> deploy-1: tyler takes the approval back; still missing: releng (robin, tyler),"
                + " sre (sam) - !approve deploy-1");
  }

  @Test
  void aNudgeAsksAgain() {
    assertThat(talk.say(EVE, new CaseAction.Nudge()))
        .containsExactly(
            "#ops> deploy-1: eve asks again: releng (robin, tyler), sre (sam) - !approve deploy-1"
                + " or !decline deploy-1 <why>");
    assertThat(talk.say(EVE, new CaseAction.Nudge()))
        .containsExactly(
            "#ops| deploy-1: that was said a moment ago; it can be said again from 12:03 UTC");
  }

  @Test
  void aSecondDeployMayStartBesideTheFirst() {
    talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    talk.say(TYLER, APPROVE);
    talk.say(SAM, APPROVE);
    talk.say(DANA, new CaseAction.Start());
    var request =
        new DeployRequest(
            new ChangeRef("gerrit", "9", "https://example.org/r/9"),
            Talk.TASK,
            Optional.of(Reason.ABUSE),
            Optional.empty(),
            "");
    talk.say(SAM, new Command.RequestDeploy(request, new DeployerChoice.Myself(), false));
    talk.say(TYLER, Talk.on(2, APPROVE));
    assertThat(talk.say(DANA, Talk.on(2, APPROVE)))
        .containsExactly(
            "#ops> deploy-2: dana confirms for sre; every seat is filled; before !start deploy-2:"
                + " deploy-1 (dana) still runs (!ok-beside deploy-2 by the deployer of the running"
                + " one)");
    assertThat(talk.say(DANA, Talk.on(2, new CaseAction.AllowBeside())))
        .containsExactly(
            "#ops> deploy-2: dana lets it start beside deploy-1; every seat is filled; sam may"
                + " start: !start deploy-2");
  }

  @Test
  void aHoldBeforeTheStartLetsApprovalsGoOn() {
    assertThat(talk.say(SAM, new CaseAction.Hold("look at db1 first")))
        .containsExactly(
            "#ops> deploy-1: sam holds it: look at db1 first; approvals go on, !start deploy-1"
                + " waits; to lift it: !unhold deploy-1");
    assertThat(talk.say(new MemberId("mika"), new CaseAction.Unhold()))
        .containsExactly(
            "#ops> deploy-1: mika lifts the hold of sam; still missing: releng (robin, tyler), sre"
                + " (sam) - !approve deploy-1");
  }

  @Test
  void aRequestThatNobodyStartsExpires() {
    assertThat(talk.later(Duration.ofHours(5)))
        .last()
        .isEqualTo(
            "#ops> deploy-1: closed: expired, not started in 4 h; a slip? !reopen deploy-1 until"
                + " 16:05 UTC");
  }

  @Test
  void anAbortIsLogged() {
    assertThat(talk.say(DANA, new CaseAction.Abort("it fixed itself")))
        .containsExactly(
            "#ops> deploy-1: closed: aborted by dana (it fixed itself); a slip? !reopen deploy-1"
                + " until 12:05 UTC",
            "#sal> !log [dana] emergency deploy deploy-1 ABORTED (it fixed itself):"
                + " https://example.org/r/1234 - T1234");
  }

  @Test
  void claimsAreKeptHandedOnAndPutDown() {
    talk.say(SAM, new Command.Claim(new Target("db1"), Optional.empty(), choice()));
    assertThat(
            talk.say(
                SAM,
                new Command.Claim(new Target("DB1"), Optional.of(Duration.ofHours(2)), choice())))
        .containsExactly(
            "#ops> deploy-1: sam keeps DB1 until 14:00 UTC; when it is over: !unclaim DB1");
    assertThat(talk.say(SAM, new Command.Handoff(new Target("db1"), TYLER)))
        .containsExactly("#ops> deploy-1: sam hands DB1 to tyler until 14:00 UTC");
    assertThat(talk.say(new MemberId("mika"), new Command.Unclaim(Optional.of(new Target("db1")))))
        .containsExactly("#ops> deploy-1: mika puts down DB1, claimed by tyler");
    assertThat(talk.say(SAM, new Command.Note(choice(), "db1 is quiet again")))
        .containsExactly("#ops> deploy-1: sam notes: db1 is quiet again");
  }

  private static CaseChoice choice() {
    return new CaseChoice.Unnamed();
  }
}
