package signalbox.rendering.query;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.EVE;
import static signalbox.rendering.Cast.LAB;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SEC;
import static signalbox.rendering.Cast.TYLER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.command.CommandTree;
import signalbox.command.Query;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.ledger.Ledger;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.rendering.Cast;
import signalbox.rendering.Talk;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.Audience;
import signalbox.view.Backlog;

class AnswersTest {
  private static final CaseChoice NONE = new CaseChoice.Unnamed();
  private static final CaseChoice ONE = new CaseChoice.Numbered(1);
  private static final CaseChoice TWO = new CaseChoice.Numbered(2);

  private final Talk talk = new Talk();
  private Backlog backlog = Backlog.none();

  private List<String> ask(Query query, Place place, MemberId by) {
    var answers =
        new Answers(
            Cast.PREFIX,
            Cast.routes(),
            CommandTree.listAll(),
            (id, limit) ->
                talk.history().stream()
                    .filter(recorded -> recorded.event().about().equals(Optional.of(id)))
                    .limit(limit)
                    .toList(),
            () -> backlog,
            (months, now) -> {
              var ledger = new Ledger();
              talk.history().forEach(ledger::take);
              return ledger.ofLast(months, now);
            },
            Optional.empty());
    var audience = new Audience(place, Cast.speaker(by));
    return answers
        .to(query, new Asked(talk.desk(), audience, Presence.unknown(), talk.now()))
        .lines();
  }

  private List<String> ask(Query query) {
    return ask(query, Cast.in(OPS), DANA);
  }

  @BeforeEach
  void oneDeployWaitsForSre() {
    talk.say(DANA, Talk.request(Optional.empty(), new DeployerChoice.Unsaid(), false));
    talk.later(Duration.ofMinutes(5));
    talk.say(TYLER, new CaseAction.Approve(Optional.empty(), Optional.empty()));
    talk.say(SAM, new Command.Claim(new Target("db1"), Optional.empty(), NONE));
  }

  private void aRestrictedOneBesideIt() {
    var request =
        new DeployRequest(
            new ChangeRef("gerrit", "7", "https://example.org/r/7"),
            new TaskRef("T7", "https://example.org/T7"),
            Optional.of(Reason.SECURITY),
            Optional.empty(),
            "secret words");
    talk.say(TYLER, new Command.RequestDeploy(request, new DeployerChoice.Myself(), true));
  }

  @Test
  void statusHasALineACase() {
    assertThat(ask(new Query.Status(NONE)))
        .containsExactly(
            "deploy-1: requested 12:00 UTC by dana; missing: sre (sam); claimed: db1 (sam);"
                + " expires in 3 h 55 min; https://example.org/r/1234");
    backlog =
        new Backlog(
            List.of(
                new Backlog.Waiting("libera", Optional.of(CaseId.deploy(1))),
                new Backlog.Waiting("discord", Optional.empty()),
                new Backlog.Waiting("libera", Optional.empty())));
    assertThat(ask(new Query.Status(NONE), Cast.in(LAB), EVE))
        .containsExactly(
            "no case is open here; to ask for a deploy: !emergency deploy <change> <task>",
            "elsewhere: deploy-1 in #ops",
            "not delivered yet: 1 to discord, 2 to libera");
  }

  @Test
  void manyCasesAreCounted() {
    for (int i = 0; i < 12; i++) {
      var change = new ChangeRef("gerrit", "x" + i, "https://example.org/r/x" + i);
      var request = new DeployRequest(change, Talk.TASK, Optional.empty(), Optional.empty(), "");
      talk.say(DANA, new Command.RequestDeploy(request, new DeployerChoice.Unsaid(), false));
    }
    assertThat(ask(new Query.Status(NONE)))
        .hasSize(StatusWords.MOST_CASES + 1)
        .last()
        .isEqualTo("and 5 more: !status <case>");
  }

  @Test
  void statusOfACaseIsFull() {
    talk.say(SAM, new CaseAction.Hold("look first"));
    assertThat(ask(new Query.Status(ONE)))
        .containsExactly(
            "deploy-1: requested 12:00 UTC by dana; asked for in #ops, policy wikimedia-2019,"
                + " revision 1",
            "deploy-1: https://example.org/r/1234 - T1234; no reason yet; no approach yet"
                + "; no deployer yet",
            "deploy-1: seats: releng tyler, sre open",
            "deploy-1: still missing: sre (sam) - !approve deploy-1; held by sam",
            "deploy-1: claimed: db1 (sam)");
    assertThat(ask(new Query.Status(new CaseChoice.Numbered(9))))
        .containsExactly("there is no case deploy-9; those that are open: !status");
  }

  @Test
  void theTimelineEndsWithTheLastEvents() {
    assertThat(ask(new Query.Timeline(NONE)))
        .containsExactly(
            "deploy-1, all events, in UTC; in full: signalbox export deploy-1",
            "deploy-1 12:00 dana: asked for https://example.org/r/1234 - T1234",
            "deploy-1 12:03 clock: rung 1: called releng, sre",
            "deploy-1 12:05 tyler: approved for releng",
            "deploy-1 12:05 sam: claimed db1");
    for (int i = 0; i < 10; i++) {
      talk.say(SAM, new Command.Note(NONE, "note " + i));
    }
    assertThat(ask(new Query.Timeline(ONE)))
        .hasSize(11)
        .startsWith(
            "deploy-1, the last 10 of 14 events, in UTC; in full: signalbox export deploy-1",
            "deploy-1 12:05 sam: noted: note 0");
  }

  @Test
  void explainBeginsWithWhatIsInTheWay() {
    assertThat(ask(new Query.Explain(NONE, Optional.empty())))
        .hasSize(6)
        .startsWith(
            "deploy-1: must, reason-is-one-of-five: no reason is given - !reason deploy-1"
                + " security|data-loss|availability|abuse|functionality; nobody may waive it",
            "deploy-1: must, confirmed-by-sre: missing: sre (sam) - !approve deploy-1; nobody may"
                + " waive it",
            "deploy-1: must, deployer-named: no deployer is named - !deployer deploy-1"
                + " me|<member> by the requester; nobody may waive it",
            "deploy-1: shown, rollback-considered-first: not said whether this can be a rollback -"
                + " !reason deploy-1 --rollback|--config|--fix-forward <why>");
  }

  @Test
  void aClauseIsExplainedWithTheCaseThatIsOpen() {
    assertThat(ask(new Query.Explain(NONE, Optional.of(DeploySlug.CONFIRMED_BY_SRE))))
        .containsExactly(
            "deploy.confirmed-by-sre (must, at the start): sentence of deploy.confirmed-by-sre",
            "deploy.confirmed-by-sre: satisfied by !approve deploy-1; nobody may waive it",
            "deploy-1: unsatisfied: missing: sre (sam)");
  }

  @Test
  void policyIsShownInShortAndByClause() {
    assertThat(ask(new Query.Policy(Optional.empty())))
        .contains(
            "policy wikimedia-2019: seats releng 1, sre 1, security 1 on reason security, one"
                + " person one seat",
            "policy wikimedia-2019: a request expires after 4 h, an approval after 2 h, asked again"
                + " after 3 min, 8 min, 15 min; verified within 24 h",
            "policy wikimedia-2019: should: confirmed-by-specialists, verified-before-closing",
            "policy wikimedia-2019: what one means: !policy <clause>");
    assertThat(ask(new Query.Policy(Optional.of(DeploySlug.ONE_AT_A_TIME))))
        .containsExactly(
            "deploy.one-at-a-time (must, at the start): sentence of deploy.one-at-a-time",
            "deploy.one-at-a-time: satisfied by !ok-beside <case> by the deployer of the running"
                + " one; may be waived by an sre approver: !waive deploy.one-at-a-time <case>"
                + " <why>");
  }

  @Test
  void whoAmIIsAnswered() {
    assertThat(ask(new Query.WhoAmI())).containsExactly("you are dana: sre (root, admin)");
  }

  @Test
  void inPublicOnlyTheNameOfARestrictedCaseIsSaid() {
    aRestrictedOneBesideIt();
    assertThat(ask(new Query.Status(NONE))).contains("deploy-2 restricted");
    assertThat(ask(new Query.Status(TWO))).containsExactly("deploy-2 restricted");
    assertThat(ask(new Query.Timeline(TWO))).containsExactly("deploy-2 restricted");
    assertThat(ask(new Query.Explain(TWO, Optional.empty())))
        .containsExactly("deploy-2 restricted");
    assertThat(ask(new Query.Explain(TWO, Optional.of(DeploySlug.CONFIRMED_BY_SRE))))
        .containsExactly("deploy-2 restricted");
    assertThat(ask(new Query.Status(NONE), Cast.privately(EVE), EVE))
        .contains("deploy-2 restricted")
        .noneMatch(line -> line.contains("r/7"));
  }

  @Test
  void inItsVenueAndToItsPeopleARestrictedCaseIsShown() {
    aRestrictedOneBesideIt();
    assertThat(ask(new Query.Status(NONE), Cast.in(SEC), SAM))
        .containsExactly(
            "deploy-2: requested 12:05 UTC by tyler; missing: releng (robin), sre (dana, sam),"
                + " security (nobody known); expires in 4 h; https://example.org/r/7",
            "elsewhere: deploy-1 in #ops");
    assertThat(ask(new Query.Status(TWO), Cast.privately(SAM), SAM)).hasSize(4);
  }
}
