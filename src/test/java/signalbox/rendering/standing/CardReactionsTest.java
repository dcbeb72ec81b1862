package signalbox.rendering.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.ROBIN;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.TYLER;
import static signalbox.rendering.standing.Panels.at;
import static signalbox.rendering.standing.Panels.card;
import static signalbox.rendering.standing.Panels.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.message.Card;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.rendering.Cast;
import signalbox.rendering.Talk;

/** What the card of a case shows, and when it is shown. */
class CardReactionsTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());

  private final Talk talk = Panels.talk();

  private static List<String> cards(List<String> heard) {
    return at(heard, "card of ");
  }

  private void confirm() {
    talk.request(DANA);
    talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    talk.say(TYLER, APPROVE);
    talk.say(SAM, APPROVE);
  }

  private String shown() {
    return read(card(talk)).getFirst();
  }

  @Test
  void aCardTellsAllThatIsKnownOfARequest() {
    talk.request(DANA);

    assertThat(read(card(talk)))
        .containsExactly(
            "WAITING deploy-1 needs releng (robin, tyler), sre (sam) [approve, decline, hold,"
                + " reason]",
            "change: https://example.org/r/1234",
            "task: T1234 https://example.org/T1234",
            "reason: availability",
            "requester: dana",
            "deployer: nobody yet",
            "seats: releng: missing (robin, tyler) | sre: missing (sam)",
            "expires: 2026-11-22T16:00:00Z",
            "revision: 1",
            "policy: wikimedia-2019");
    assertThat(talk.parcels().getFirst())
        .as("before its thread")
        .isInstanceOf(Parcel.ShowCard.class);
  }

  @Test
  void theCardMovesWithItsCase() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);
    assertThat(shown())
        .isEqualTo("WAITING deploy-1 needs sre (sam) [approve, decline, hold, reason]");
    assertThat(read(card(talk))).contains("seats: releng: tyler | sre: missing (sam)");

    talk.say(SAM, APPROVE);
    assertThat(shown())
        .isEqualTo("READY deploy-1 ready (dana) [approve, decline, hold, reason, start]");

    talk.say(DANA, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    talk.say(DANA, new CaseAction.Start());
    assertThat(shown()).isEqualTo("RUNNING deploy-1 running (dana) [done, rollback, hold, abort]");
    assertThat(read(card(talk)))
        .contains("deployer: dana")
        .noneMatch(line -> line.startsWith("expires"));

    talk.say(DANA, new CaseAction.Finish());
    assertThat(shown()).isEqualTo("UNVERIFIED deploy-1 done, to be verified [verified, rollback]");
    assertThat(read(card(talk))).contains("verify by: 2026-11-23T12:00:00Z");

    talk.say(DANA, new CaseAction.Verify());
    assertThat(shown()).isEqualTo("WELL deploy-1 closed: verified []");
    assertThat(read(card(talk))).contains("closed: verified by dana");
  }

  @Test
  void aHoldTakesAwayWhatItForbids() {
    confirm();
    talk.say(SAM, new CaseAction.Hold("the cache is cold"));
    assertThat(shown())
        .isEqualTo("HELD deploy-1 ready (dana); held by sam [approve, decline, unhold, reason]");
    assertThat(read(card(talk)))
        .contains("held by: sam: the cache is cold")
        .noneMatch(line -> line.startsWith("expires"));

    talk.say(SAM, new CaseAction.Unhold());
    talk.say(DANA, new CaseAction.Start());
    talk.say(SAM, new CaseAction.Hold("errors rise"));
    assertThat(shown())
        .isEqualTo(
            "HELD deploy-1 running (dana); held by sam: stop where you are [unhold, rollback,"
                + " abort]");

    talk.say(DANA, new CaseAction.RollBack("errors rise"));
    assertThat(shown())
        .isEqualTo(
            "HELD deploy-1 rolling back (dana); held by sam: stop where you are [done, abort,"
                + " unhold]");
    talk.say(DANA, new CaseAction.Finish());
    assertThat(shown()).isEqualTo("FAILED deploy-1 closed: rolled-back []");
  }

  @Test
  void whatIsAmendedIsAnotherRevision() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);
    talk.say(DANA, new CaseAction.SetTask(new TaskRef("T99", "https://example.org/T99")));

    assertThat(card(talk).revision()).isEqualTo(2);
    assertThat(read(card(talk)))
        .contains(
            "task: T99 https://example.org/T99",
            "revision: 2",
            "seats: releng: missing (robin, tyler) | sre: missing (sam)");
  }

  @Test
  void whatWasWaivedIsTold() {
    talk.say(DANA, Talk.request(Optional.of(Reason.SECURITY), new DeployerChoice.Myself(), false));
    talk.say(SAM, APPROVE);
    talk.later(Duration.ofMinutes(16));
    talk.say(
        SAM, new CaseAction.Waive(DeploySlug.CONFIRMED_BY_SPECIALISTS, "nobody of them is awake"));

    assertThat(read(card(talk)))
        .contains(
            "seats: releng: missing (robin, tyler) | sre: sam",
            "waived: deploy.confirmed-by-specialists by sam: nobody of them is awake");
  }

  @Test
  void claimsOfACaseStandOnItsCard() {
    talk.request(DANA);
    talk.say(SAM, new Command.Claim(new Target("db1"), Optional.empty(), new CaseChoice.Unnamed()));

    assertThat(read(card(talk))).contains("claimed: db1 (sam)");
  }

  @Test
  void whoComesAndGoesAndWhatIsOnlySaidChangesNoCard() {
    talk.request(DANA);
    talk.seen(Set.of(SAM), Set.of(TYLER));
    assertThat(cards(talk.clock(new Command.NoteSeen(TYLER, false)))).isEmpty();
    assertThat(cards(talk.say(DANA, new CaseAction.Nudge()))).isEmpty();
    assertThat(cards(talk.say(SAM, new Command.Note(new CaseChoice.Unnamed(), "looking"))))
        .isEmpty();
    assertThat(cards(talk.later(Duration.ofMinutes(60)))).as("the ladder").isEmpty();
  }

  @Test
  void whoIsAwayIsNotNamedAsMissing() {
    talk.request(DANA);
    talk.say(ROBIN, new Command.GoAway(Optional.empty()));
    assertThat(shown())
        .isEqualTo(
            "WAITING deploy-1 needs releng (tyler), sre (sam) [approve, decline, hold, reason]");
  }

  @Test
  void anApprovalThatRunsOutIsTaken() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);

    talk.later(Duration.ofMinutes(121));

    assertThat(shown()).startsWith("WAITING deploy-1 needs releng (robin, tyler), sre (sam) ");
  }

  @Test
  void otherPeopleAreOtherCards() {
    talk.request(DANA);
    var fewer =
        Roster.of(
            "fewer",
            Cast.roster().members().values().stream().filter(m -> !m.id().equals(ROBIN)).toList());

    assertThat(cards(talk.clock(new Command.AdoptRoster(fewer))))
        .containsExactly("card of deploy-1 in 1001= deploy-1 needs releng (tyler), sre (sam)");
  }

  @Test
  void whatIsTakenBackCameToNothingAndWhatIsDeclinedFailed() {
    talk.request(DANA);
    talk.say(DANA, new CaseAction.Withdraw());
    assertThat(shown()).isEqualTo("LAPSED deploy-1 closed: withdrawn []");
    talk.say(DANA, new CaseAction.Reopen());
    talk.say(SAM, new CaseAction.Decline("not now"));
    assertThat(shown()).isEqualTo("FAILED deploy-1 closed: declined []");
  }

  @Test
  void whatExpiresAndWhatIsOpenedAgainIsShown() {
    talk.request(DANA);
    talk.later(Duration.ofHours(4));
    assertThat(shown()).isEqualTo("LAPSED deploy-1 closed: expired []");

    talk.say(DANA, new CaseAction.Reopen());
    assertThat(shown()).startsWith("WAITING deploy-1 needs ");
    talk.say(DANA, new CaseAction.Withdraw());
    talk.later(Duration.ofDays(8));
    assertThat(Panels.cards(talk)).as("leaving the desk").isEmpty();
  }

  @Test
  void afterAGapOpenCasesAreShownAnewOnThatNetwork() {
    talk.request(DANA);
    talk.say(DANA, new CaseAction.Withdraw());
    talk.request(DANA);
    var from = talk.now().minusSeconds(240);

    assertThat(cards(talk.clock(new Command.NoteGap(Optional.empty(), from, talk.now()))))
        .containsExactly(
            "card of deploy-2 in 1001= deploy-2 needs releng (robin, tyler), sre (sam)");
    assertThat(cards(talk.clock(new Command.NoteGap(Optional.of("discord"), from, talk.now()))))
        .hasSize(1);
    assertThat(cards(talk.clock(new Command.NoteGap(Optional.of("libera"), from, talk.now()))))
        .isEmpty();
    assertThat(cards(talk.clock(new Command.AdoptSite(otherSite())))).hasSize(1);
  }

  @Test
  void onTheSideThatABridgeMirrorsNoCardStands() {
    var heard = talk.say(DANA, Cast.in(Cast.LAB), request());

    assertThat(cards(heard)).isEmpty();
    assertThat(at(heard, "thread of ")).isEmpty();
    assertThat(at(heard, "#lab> ")).isNotEmpty();
  }

  @Test
  void aRestrictedCaseIsShownInItsVenue() {
    var heard = talk.say(DANA, Cast.in(Cast.SEC), request());

    assertThat(cards(heard))
        .containsExactly(
            "card of deploy-1 in 1003= deploy-1 needs releng (robin, tyler), sre (sam)");
    assertThat(at(heard, "thread of deploy-1 in 1003> ")).isNotEmpty();
    assertThat(heard).noneMatch(line -> line.contains("in 1001=") && line.startsWith("card"));
  }

  @Test
  void whereARestrictedCaseMayNotBeHeardOfItsCardIsAlwaysTheSame() {
    talk.say(DANA, Cast.in(Cast.SEC), request());
    var desk = talk.desk();
    var deploy = desk.findDeploy(1).orElseThrow();
    var exposed =
        new Routes(
            List.of(new Routes.Route(Cast.SEC, true, List.of(Panels.SEC), false)),
            Optional.empty(),
            List.of(),
            Set.of(Panels.SEC));
    var reactions = new CardReactions(exposed, new CaseCards(Cast.PREFIX));
    var parcels = reactions.to(new Move(Cast.desk(), List.of(), desk));

    var covered =
        new Card(
            CaseId.deploy(1), 1, Card.Mood.WAITING, "deploy-1 restricted", List.of(), List.of());
    assertThat(parcels)
        .extracting(parcel -> ((Parcel.ShowCard) parcel).card())
        .containsExactly(covered);

    talk.say(DANA, Cast.in(Cast.SEC), Talk.on(new CaseAction.Withdraw()));
    assertThat(talk.desk().findDeploy(1).orElseThrow()).isNotEqualTo(deploy);
    assertThat(reactions.to(new Move(desk, List.of(), talk.desk()))).isEmpty();
  }

  private static Site otherSite() {
    var site = Cast.site();
    return new Site(
        site.venues(),
        site.defaultVenue(),
        site.restrictedVenue(),
        site.conductors(),
        List.of("casey"),
        site.windows(),
        site.lastResort());
  }

  private static Command request() {
    return Talk.request(Optional.of(Reason.ABUSE), new DeployerChoice.Unsaid(), false);
  }
}
