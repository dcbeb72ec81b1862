package signalbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SEC;
import static signalbox.rendering.Cast.TYLER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.Command;
import signalbox.domain.DeployerChoice;
import signalbox.policy.Reason;

class RestrictedReactionsTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());

  private final Talk talk = new Talk();

  @Test
  void aRestrictedRequestIsHeardInItsVenueOnly() {
    talk.seen(Set.of(SAM), Set.of());
    assertThat(talk.say(DANA, Talk.request(Optional.empty(), new DeployerChoice.Myself(), true)))
        .containsExactly(
            "#sec> casey: alex help! I'd like to do an emergency deploy for"
                + " https://example.org/r/1234 -- context is T1234 [deploy-1, for dana] - train"
                + " conductor unknown",
            "#sec> deploy-1: needs releng (robin, tyler), sre (sam) - !approve deploy-1",
            "#sec> deploy-1: reason missing: !reason deploy-1"
                + " security|data-loss|availability|abuse|functionality; can this be a"
                + " rollback (--rollback), or can the feature be turned off instead (--config)?"
                + " !reason deploy-1 --rollback|--config|--fix-forward <why>",
            "robin> deploy-1 (restricted): dana asks for your yes for releng: !approve deploy-1 or"
                + " !decline deploy-1 <why>",
            "robin> casey: alex help! I'd like to do an emergency deploy for"
                + " https://example.org/r/1234 -- context is T1234 [deploy-1, for dana] - train"
                + " conductor unknown",
            "tyler> deploy-1 (restricted): dana asks for your yes for releng: !approve deploy-1 or"
                + " !decline deploy-1 <why>",
            "tyler> casey: alex help! I'd like to do an emergency deploy for"
                + " https://example.org/r/1234 -- context is T1234 [deploy-1, for dana] - train"
                + " conductor unknown",
            "#ops| deploy-1 (restricted): what you typed here is public already; go on in #sec");
    assertThat(talk.say(TYLER, Cast.in(OPS), Talk.on(APPROVE)))
        .containsExactly(
            "#ops| deploy-1 (restricted): what you typed here is public already; go on in #sec");
  }

  @Test
  void theLogLinesOfARestrictedCaseWaitForItsDisclosure() {
    talk.say(
        DANA,
        Cast.in(SEC),
        Talk.request(Optional.of(Reason.ABUSE), new DeployerChoice.Myself(), false));
    talk.say(TYLER, Cast.in(SEC), Talk.on(APPROVE));
    talk.say(SAM, Cast.in(SEC), Talk.on(APPROVE));
    assertThat(talk.say(DANA, Cast.in(SEC), Talk.on(new CaseAction.Start())))
        .hasSize(2)
        .allMatch(line -> line.startsWith("#sec> "));
    talk.say(DANA, Cast.in(SEC), Talk.on(new CaseAction.Finish()));
    assertThat(talk.say(DANA, Cast.in(SEC), Talk.on(new CaseAction.Disclose())))
        .containsExactly(
            "#sec> deploy-1: dana discloses it: it may be spoken of anywhere now",
            "#sal> !log [dana] emergency deploy deploy-1 STARTED at 12:00 UTC:"
                + " https://example.org/r/1234 - T1234; confirmed by tyler (releng), sam (sre)",
            "#sal> !log [dana] emergency deploy deploy-1 DONE at 12:00 UTC:"
                + " https://example.org/r/1234 - T1234; confirmed by tyler (releng), sam (sre)");
  }

  /** A refusal in public would say what the restricted case is about. */
  @Test
  void whoAsksInPublicForItsChangeIsHeardAsEverybodyAndOnlyItsVenueIsTold() {
    talk.say(DANA, Cast.in(SEC), request());
    var told =
        "#sec> deploy-1: deploy-2 (for sam, in #ops) asks for this change too; nothing was said"
            + " there of deploy-1; agree which goes on, then !withdraw the other";
    var asked = talk.say(SAM, request());

    assertThat(asked).contains(told).filteredOn(line -> !line.equals(told)).isEqualTo(alone());

    talk.say(SAM, Cast.in(OPS), Talk.on(2, new CaseAction.Withdraw()));
    assertThat(talk.say(SAM, Talk.on(2, new CaseAction.Reopen()))).contains(told);
  }

  /** What is heard of the same request, as case 2, when no other case is open. */
  private static List<String> alone() {
    var other = new Talk();
    other.say(DANA, Cast.in(SEC), request());
    other.say(DANA, Cast.in(SEC), Talk.on(new CaseAction.Withdraw()));
    return other.say(SAM, request());
  }

  private static Command request() {
    return Talk.request(Optional.of(Reason.ABUSE), new DeployerChoice.Myself(), false);
  }
}
