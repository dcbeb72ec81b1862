package signalbox.rendering.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.TYLER;
import static signalbox.rendering.standing.Panels.at;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Site;
import signalbox.domain.Target;
import signalbox.message.Message;
import signalbox.policy.Reason;
import signalbox.rendering.Cast;
import signalbox.rendering.Talk;

/** What the board of a venue shows, and when it is shown. */
class BoardReactionsTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());

  private final Talk talk = Panels.talk();

  private static List<String> board(List<String> heard, String channel) {
    return at(heard, "board of " + channel + "= ").stream()
        .map(line -> line.substring(("board of " + channel + "= ").length()))
        .toList();
  }

  private static List<String> ops(List<String> heard) {
    return board(heard, "1001");
  }

  private static Command request(int number) {
    var change = new ChangeRef("gerrit", "" + number, "https://example.org/r/" + number);
    var request =
        new DeployRequest(change, Talk.TASK, Optional.of(Reason.ABUSE), Optional.empty(), "");
    return new Command.RequestDeploy(request, new DeployerChoice.Unsaid(), false);
  }

  @Test
  void theBoardShowsWhatIsOpenAndWhatIsClaimed() {
    assertThat(ops(talk.request(DANA)))
        .containsExactly(
            "deploy-1: requested 12:00 UTC by dana; missing: releng (robin, tyler), sre (sam);"
                + " expires at 16:00 UTC; https://example.org/r/1234");
    assertThat(ops(talk.say(TYLER, APPROVE)))
        .containsExactly(
            "deploy-1: requested 12:00 UTC by dana; missing: sre (sam); expires at 16:00 UTC;"
                + " https://example.org/r/1234");
    talk.say(DANA, new CaseAction.Withdraw());

    assertThat(
            ops(
                talk.say(
                    SAM,
                    new Command.Claim(
                        new Target("db1"), Optional.empty(), new CaseChoice.Unnamed()))))
        .containsExactly(
            "no case is open here; to ask for a deploy: !emergency deploy <change> <task>",
            "claimed here: db1 (sam until 12:30 UTC)");
  }

  @Test
  void whereNothingIsOpenTheBoardSaysHowToAsk() {
    talk.request(DANA);

    assertThat(ops(talk.say(DANA, new CaseAction.Withdraw())))
        .containsExactly(
            "no case is open here; to ask for a deploy: !emergency deploy <change> <task>");
  }

  @Test
  void whatChangesNothingOnItIsNotShown() {
    talk.request(DANA);
    talk.seen(Set.of(), Set.of(TYLER));

    assertThat(ops(talk.say(DANA, new CaseAction.Nudge()))).isEmpty();
    assertThat(ops(talk.later(Duration.ofMinutes(20)))).isEmpty();
  }

  @Test
  void everyVenueHasItsOwnAndNamesWhatIsElsewhere() {
    var heard = talk.say(DANA, Cast.in(Cast.LAB), request(1));

    assertThat(ops(heard))
        .containsExactly(
            "no case is open here; to ask for a deploy: !emergency deploy <change> <task>",
            "elsewhere: deploy-1 in <#1002>");
    assertThat(board(heard, "1002")).as("mirrored by a bridge").isEmpty();
  }

  @Test
  void ofRestrictedCasesThePublicSeesTheNameAlone() {
    var heard = talk.say(DANA, Cast.in(Cast.SEC), request(1));

    assertThat(ops(heard)).containsExactly("deploy-1 restricted");
    assertThat(board(heard, "1003").getFirst()).startsWith("deploy-1: requested 12:00 UTC by dana");
    assertThat(ops(talk.say(SAM, Cast.in(Cast.SEC), Talk.on(APPROVE)))).isEmpty();
  }

  @Test
  void aVenueThatIsPublicNowTellsNothingOfThem() {
    talk.say(DANA, Cast.in(Cast.SEC), request(1));
    var site = Cast.site();
    var open =
        new Site(
            site.venues().stream().map(v -> new Site.KnownVenue(v.venue(), true)).toList(),
            site.defaultVenue(),
            site.restrictedVenue(),
            site.conductors(),
            site.onCall(),
            site.windows(),
            site.lastResort());

    var heard = talk.clock(new Command.AdoptSite(open));

    assertThat(board(heard, "1003")).containsExactly("deploy-1 restricted");
    assertThat(at(heard, "card of "))
        .containsExactly("card of deploy-1 in 1003= deploy-1 restricted");
  }

  @Test
  void afterAGapBoardsAreShownAnewOnThatNetwork() {
    var from = talk.now().minusSeconds(240);

    assertThat(at(talk.clock(new Command.NoteGap(Optional.empty(), from, talk.now())), "board of "))
        .hasSize(2);
    assertThat(
            at(
                talk.clock(new Command.NoteGap(Optional.of("libera"), from, talk.now())),
                "board of "))
        .isEmpty();
  }

  @Test
  void aFullBoardIsOneMessage() {
    for (int i = 1; i <= 30; i++) {
      talk.say(DANA, i % 4 == 0 ? Cast.in(Cast.LAB) : Cast.in(Cast.OPS), request(i));
      talk.say(
          SAM,
          Cast.in(Cast.OPS),
          new Command.Claim(new Target("db" + i), Optional.empty(), new CaseChoice.Unnamed()));
    }
    assertThat(ops(talk.say(DANA, request(31))))
        .hasSizeLessThanOrEqualTo(Message.MOST_LINES)
        .anyMatch(line -> line.startsWith("and 16 more: !status <case>"));
  }
}
