package signalbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.TYLER;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Target;
import signalbox.message.Routes;

class CourseReactionsTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());

  private final Talk talk = new Talk();

  private void readyToStart() {
    talk.request(DANA);
    talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    talk.say(TYLER, APPROVE);
    talk.say(SAM, APPROVE);
  }

  @Test
  void theStartNamesWhoConfirmedAndWhoIsNotThere() {
    readyToStart();
    talk.say(TYLER, new Command.GoAway(Optional.of(talk.now().plusSeconds(3600))));
    assertThat(talk.say(DANA, new CaseAction.Start()))
        .containsExactly(
            "#ops> deploy-1: dana starts with sam: stay until it is done; not there: tyler",
            "#ops> deploy-1: the site comes before any feature; edit wikis only if you have"
                + " to: !note deploy-1 <link>; then !done deploy-1, or !rollback deploy-1"
                + " <why>",
            "#sal> !log [dana] emergency deploy deploy-1 STARTED: https://example.org/r/1234 -"
                + " T1234; confirmed by tyler (releng), sam (sre)");
  }

  @Test
  void theRestOfTheCourseIsSaidAndLogged() {
    readyToStart();
    talk.say(DANA, new CaseAction.Start());
    assertThat(talk.say(DANA, new CaseAction.Finish()))
        .containsExactly(
            "#ops> deploy-1: dana is done; dana: is the reason gone? !verified deploy-1 or"
                + " !rollback deploy-1 <why>",
            "#sal> !log [dana] emergency deploy deploy-1 DONE: https://example.org/r/1234 - T1234;"
                + " confirmed by tyler (releng), sam (sre)");
    assertThat(talk.say(SAM, new CaseAction.RollBack("worse now")))
        .containsExactly(
            "#ops> deploy-1: sam rolls back (worse now); dana says !done deploy-1 when it is"
                + " rolled back",
            "#sal> !log [sam] emergency deploy deploy-1 ROLLING BACK (worse now):"
                + " https://example.org/r/1234 - T1234; confirmed by tyler (releng), sam (sre)");
    assertThat(talk.say(DANA, new CaseAction.Finish()))
        .containsExactly(
            "#ops> deploy-1: closed: rolled-back; a slip? !reopen deploy-1 until 12:05 UTC",
            "#sal> !log [dana] emergency deploy deploy-1 ROLLED BACK: https://example.org/r/1234 -"
                + " T1234; confirmed by tyler (releng), sam (sre)");
    assertThat(talk.say(DANA, new CaseAction.Reopen()))
        .containsExactly(
            "#ops> deploy-1: dana opens it again: rolling back; what can follow: !done deploy-1"
                + " when it is rolled back");
  }

  @Test
  void nothingIsSaidOfALogThatIsNotThere() {
    var deaf = new Talk(Cast.desk(), new Routes(Cast.routes().venues(), Optional.empty()));
    deaf.request(DANA);
    deaf.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    deaf.say(TYLER, APPROVE);
    deaf.say(SAM, APPROVE);
    assertThat(deaf.say(DANA, new CaseAction.Start())).hasSize(2).noneMatch(l -> l.contains("log"));
  }

  @Test
  void verificationIsAskedForUpTheLadder() {
    readyToStart();
    talk.say(DANA, new CaseAction.Start());
    talk.say(DANA, new CaseAction.Finish());
    assertThat(talk.later(Duration.ofMinutes(40)))
        .containsExactly(
            "#ops> deploy-1: dana: is the reason gone? !verified deploy-1 or !rollback deploy-1"
                + " <why>",
            "#ops> deploy-1: dana, sam, tyler: is the reason gone? !verified deploy-1 or !rollback"
                + " deploy-1 <why>",
            "#ops> deploy-1: dana, robin, sam, tyler: is the reason gone? !verified deploy-1 or"
                + " !rollback deploy-1 <why>",
            "#ops> deploy-1: dana, sam, tyler: is the reason gone? !verified deploy-1 or !rollback"
                + " deploy-1 <why>; last resort: https://example.org/phones (I call nobody, you"
                + " do)");
    assertThat(talk.later(Duration.ofHours(24)))
        .containsExactly(
            "#ops> deploy-1: closed: unverified, nobody has looked for 24 h; a slip? !reopen"
                + " deploy-1 until 12:05 UTC");
  }

  @Test
  void aVerifiedDeployIsClosed() {
    readyToStart();
    talk.say(DANA, new CaseAction.Start());
    talk.say(DANA, new CaseAction.Finish());
    assertThat(talk.say(DANA, new CaseAction.Verify()))
        .containsExactly(
            "#ops> deploy-1: dana has looked: the reason is gone; closed: verified; a slip?"
                + " !reopen deploy-1 until 12:05 UTC");
  }

  @Test
  void aHoldWhileItRunsSaysStop() {
    readyToStart();
    talk.say(DANA, new CaseAction.Start());
    assertThat(talk.say(SAM, new CaseAction.Hold("db1 is full")))
        .containsExactly(
            "#ops> deploy-1: sam holds it, dana: stop where you are: db1 is full; !rollback"
                + " deploy-1 and !abort deploy-1 stay open; to lift it: !unhold deploy-1");
    assertThat(talk.say(SAM, new CaseAction.Unhold()))
        .containsExactly(
            "#ops> deploy-1: sam lifts the hold; what can follow: !done deploy-1, !rollback"
                + " deploy-1 or !abort deploy-1");
  }

  @Test
  void aDeclineClosesAndCanBeTakenBack() {
    talk.request(DANA);
    assertThat(talk.say(SAM, new CaseAction.Decline("too risky")))
        .containsExactly(
            "#ops> deploy-1: sam declines: too risky; closed: declined; sam can take it back:"
                + " !withdraw deploy-1 until 12:05 UTC");
    assertThat(talk.say(SAM, new CaseAction.Withdraw()))
        .containsExactly(
            "#ops> deploy-1: sam takes the decline back; sam opens it again: requested; still"
                + " missing: releng (robin, tyler), sre (sam) - !approve deploy-1");
  }

  @Test
  void closingPutsClaimsDown() {
    talk.request(DANA);
    assertThat(talk.say(SAM, claim("db1")))
        .containsExactly(
            "#ops> deploy-1: sam claims db1 until 12:30 UTC; when it is over: !unclaim db1");
    assertThat(talk.say(DANA, new CaseAction.Withdraw()))
        .containsExactly(
            "#ops> deploy-1: closed: withdrawn by dana; a slip? !reopen deploy-1 until 12:05 UTC",
            "#ops> deploy-1: put down by the closing: db1 (sam)");
  }

  @Test
  void claimsOfAVenueAreAskedAfter() {
    assertThat(talk.say(SAM, claim("db1")))
        .containsExactly("#ops> sam claims db1 until 12:30 UTC; when it is over: !unclaim db1");
    assertThat(talk.later(Duration.ofMinutes(30)))
        .containsExactly(
            "#ops> sam: still at db1, silent since 12:00 UTC? !claim db1, !unclaim db1 or !handoff"
                + " db1 <member>",
            "#ops> sam: still at db1, claimed until 12:30 UTC? !claim db1, !unclaim db1 or"
                + " !handoff db1 <member>");
  }

  private static Command claim(String target) {
    return new Command.Claim(new Target(target), Optional.empty(), new CaseChoice.Unnamed());
  }
}
