package signalbox.rendering.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.EM;
import static signalbox.rendering.Cast.NOON;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.RELENG;
import static signalbox.rendering.Cast.ROBIN;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SEC;
import static signalbox.rendering.Cast.SRE;
import static signalbox.rendering.Cast.TYLER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import signalbox.domain.Account;
import signalbox.domain.Because;
import signalbox.domain.CaseId;
import signalbox.domain.DeployStatus;
import signalbox.domain.Finding;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Target;
import signalbox.domain.Venue;
import signalbox.policy.DeploySlug;
import signalbox.policy.Step;
import signalbox.policy.Team;
import signalbox.rendering.Cast;

class RefusalWordsTest {
  private static final CaseId ONE = CaseId.deploy(1);
  private static final CaseId TWO = CaseId.deploy(2);

  private final RefusalWords words = new RefusalWords(Cast.PREFIX, Cast.venues());

  private void says(Refusal refusal, String... lines) {
    assertThat(words.of(refusal, asked(Cast.in(OPS)))).containsExactly(lines);
  }

  private static Asked asked(Place place) {
    return new Asked(
        Cast.desk(), new Audience(place, Cast.speaker(DANA)), Presence.unknown(), NOON);
  }

  @Test
  void strangersLearnHowToGetKnown() {
    says(
        new Refusal.NotIdentified("nick", Optional.empty()),
        "nothing was changed: I cannot tell who you are; log in to your account on this network"
            + " (/msg NickServ help), then say it again");
    says(
        new Refusal.NotIdentified("nick", Optional.of(new Account("libera", "nobody"))),
        "nothing was changed: the people file does not know the account libera/nobody; ask an"
            + " admin to add it to people.conf (dana), or if I know you by another account say"
            + " !link");
    says(new Refusal.AdminsOnly(), "nothing was changed: only an admin may say that (dana)");
  }

  @Test
  void whatWasSaidOfACaseAsItIsNoMoreIsToldSo() {
    says(
        new Refusal.ChangedSince(ONE, 3),
        "deploy-1 has another change or task since then (revision 3 now), so that did not count;"
            + " look at it before you say it again: !status deploy-1");
    says(
        new Refusal.ChangedSince(ONE, 1),
        "deploy-1: it was asked for only after that, so that did not count; look at it before you"
            + " say it again: !status deploy-1");
  }

  @Test
  void whatIsInTheWayOfALinkIsToldWithWhatToDo() {
    var guest = new Account("discord", "445566");
    var other = new Account("discord", "445567");
    var eve = Cast.EVE;
    says(
        new Refusal.AlreadyKnown(eve),
        "this account is eve's already; to link another one, say !link from there");
    says(
        new Refusal.SayCodeElsewhere(guest),
        "discord/445566 is the account that asks; say the code from your other one, which I know");
    says(
        new Refusal.LinkAskedFor(guest, Optional.empty(), NOON.plusSeconds(60)),
        "a code for discord/445566 was given a moment ago; another one can be had from 12:01 UTC");
    says(
        new Refusal.LinkAskedFor(guest, Optional.of(eve), NOON),
        "discord/445566 waits for an admin (dana) to say !link-approve eve");
    says(
        new Refusal.LinkAskedFor(guest, Optional.of(DANA), NOON),
        "discord/445566 waits for an admin to say !link-approve dana");
    says(
        new Refusal.TooManyTries(NOON.plusSeconds(600)),
        "so many codes were none that no more is taken from you until 12:10 UTC");
    says(new Refusal.NoLinkWaits(eve, List.of()), "no link of eve waits; nothing was changed");
    says(
        new Refusal.WhichLink(eve, List.of(guest, other)),
        "several links of eve wait (discord/445566, discord/445567); say which: !link-approve eve"
            + " discord/445566");
    says(
        new Refusal.OwnLink(guest, List.of(eve)),
        "nobody approves a link of their own; another admin has to: eve");
    says(
        new Refusal.OwnLink(guest, List.of()),
        "nobody approves a link of their own, and there is no other admin; discord/445566 can be"
            + " written into people.conf");
    says(
        new Refusal.NoSuchLink(guest, List.of(other)),
        "discord/445566 is linked to nobody; nothing was changed; yours: discord/445567");
    says(
        new Refusal.LinkClash(guest, eve, DANA),
        "nothing was changed: people.conf gives discord/445566 to dana, and it was linked to eve;"
            + " take it out there, or say !unlink discord/445566 first");
  }

  @Test
  void aCaseThatIsNotThereIsNamedOrAskedFor() {
    says(
        new Refusal.NoOpenCase(Optional.empty()),
        "no case is open here; to ask for a deploy: !emergency deploy <change> <task>");
    says(
        new Refusal.NoOpenCase(
            Optional.of(new Refusal.Closing(ONE, Outcome.ROLLED_BACK, NOON.minusSeconds(3600)))),
        "no case is open here; deploy-1 was closed at 11:00 UTC: rolled-back; to ask for a deploy:"
            + " !emergency deploy <change> <task>");
    says(
        new Refusal.NoSuchCase("deploy-99"),
        "there is no case deploy-99; those that are open: !status");
    says(
        new Refusal.LongClosed(ONE, Outcome.VERIFIED),
        "deploy-1 was closed long ago (verified); ask anew: !emergency deploy <change> <task>");
    says(
        new Refusal.TakenForCase(1, new Refusal.LongClosed(ONE, Outcome.VERIFIED)),
        "deploy-1 was closed long ago (verified); ask anew: !emergency deploy <change> <task>; if 1"
            + " is no case but a word: #1");
    says(
        new Refusal.SameChange(ONE, DANA),
        "deploy-1, for dana, asks for that change already; go on there: !status deploy-1");
  }

  @Test
  void severalCasesAreListed() {
    says(
        new Refusal.WhichCase(List.of(ONE, TWO)),
        "which one? say its name after the command: deploy-1, deploy-2");
    says(
        new Refusal.SayWhichCase(List.of(ONE, TWO)),
        "several cases are open here (deploy-1, deploy-2); say which: !claim <target> in deploy-1,"
            + " !note deploy-1 <words>");
    says(
        new Refusal.OnNone(
            List.of(
                new Refusal.OwnRequest(ONE),
                new Refusal.NotOnHold(TWO),
                new Refusal.NotOnHold(TWO))),
        "deploy-1: you asked for it, so you fill no seat; somebody else has to say yes or no; to"
            + " take it back: !withdraw deploy-1",
        "deploy-2 is not held; nothing was changed");
  }

  @Test
  void manyThingsInTheWayAreCounted() {
    var each =
        List.<Refusal>of(
            new Refusal.NotOnHold(ONE),
            new Refusal.NotOnHold(TWO),
            new Refusal.NotOnHold(CaseId.deploy(3)),
            new Refusal.NotOnHold(CaseId.deploy(4)),
            new Refusal.NotOnHold(CaseId.deploy(5)));
    assertThat(words.of(new Refusal.OnNone(each), asked(Cast.in(OPS))))
        .hasSize(4)
        .last()
        .isEqualTo("and 2 more");
  }

  @Test
  void aLateDecisionIsToldTheState() {
    says(
        new Refusal.WrongMoment(
            ONE, DeployStatus.CLOSED, Optional.of(Outcome.DECLINED), Optional.of(NOON)),
        "deploy-1 was closed at 12:00 UTC: declined; ask anew: !emergency deploy <change> <task>");
    says(
        new Refusal.WrongMoment(ONE, DeployStatus.STARTED, Optional.empty(), Optional.empty()),
        "deploy-1 is started; what can follow: !done deploy-1, !rollback deploy-1 or !abort"
            + " deploy-1");
    says(
        new Refusal.WrongMoment(ONE, DeployStatus.ROLLING_BACK, Optional.empty(), Optional.empty()),
        "deploy-1 is rolling back; what can follow: !done deploy-1 when it is rolled back");
    says(
        new Refusal.TooLate(ONE, Duration.ofMinutes(5)),
        "deploy-1: that can be taken back for 5 min only; ask anew: !emergency deploy <change>"
            + " <task>");
    says(
        new Refusal.TooSoon(ONE, NOON.plusSeconds(120)),
        "deploy-1: that was said a moment ago; it can be said again from 12:02 UTC");
  }

  @Test
  void whoMayIsNamed() {
    says(
        new Refusal.MayNot(
            ONE,
            List.of(
                new Part(PartName.DEPLOYER, List.of()),
                new Part(PartName.REQUESTER, List.of(DANA)),
                new Part(PartName.APPROVER, List.of(SAM, TYLER)))),
        "deploy-1: that is for the deployer, the requester (dana) or an approver (sam, tyler) to"
            + " say");
    says(
        new Refusal.MayNot(
            ONE,
            List.of(
                new Part(PartName.HOLDER, List.of(SAM)), new Part(PartName.MANAGER, List.of()))),
        "deploy-1: that is for its holder (sam), a member of the same team or an engineering"
            + " manager to say");
    says(new Refusal.MayNot(ONE, List.of()), "deploy-1: that is not for you to say");
  }

  @Test
  void votesThatDoNotCountAreExplained() {
    says(
        new Refusal.AlreadyApproved(ONE, List.of(SRE)),
        "deploy-1: your yes counts already for sre; to take it back: !withdraw deploy-1");
    says(
        new Refusal.AlreadySpokenFor(ONE, ROBIN, List.of(SRE)),
        "deploy-1: the yes of robin counts already for sre; to give your own: !approve deploy-1");
    says(
        new Refusal.NotOnTeam(ONE, RELENG, List.of(SRE)),
        "deploy-1: you are not on releng; you are on sre: !approve deploy-1 as sre");
    says(
        new Refusal.NotOnTeam(ONE, RELENG, List.of()),
        "deploy-1: you are not on releng, nor on any other team");
    says(
        new Refusal.NoStandIn(ONE, ROBIN),
        "deploy-1: the policy lets you stand in for robin on no seat; to give your own yes:"
            + " !approve deploy-1");
    says(
        new Refusal.NothingToWithdraw(ONE),
        "deploy-1: nothing of yours stands there to withdraw; to stop it: !hold deploy-1 <why> or"
            + " !decline deploy-1 <why>");
    says(
        new Refusal.FormerRequester(ONE, SAM),
        "deploy-1: you asked for it first, so you fill no seat, though sam is the requester now;"
            + " somebody else has to say yes or no");
    says(
        new Refusal.NotAsked(ONE, Cast.SECURITY, List.of(Cast.RELENG, Cast.SRE)),
        "deploy-1 asks for no security; its seats: releng, sre; nothing was changed");
    says(
        new Refusal.SeatOfPolicy(ONE, Cast.SRE, DeploySlug.CONFIRMED_BY_SRE),
        "deploy-1: nobody added sre, the policy asks for it (deploy.confirmed-by-sre); nobody may"
            + " waive it");
    says(
        new Refusal.AlreadySo(ONE),
        "deploy-1: that is so already; nothing was changed; how it stands: !status deploy-1");
  }

  @Test
  void aHoldNamesItsHolder() {
    says(
        new Refusal.OnHold(ONE, List.of(new Refusal.Hold(SAM, "db1 is full", NOON))),
        "deploy-1 is held by sam since 12:00 UTC (db1 is full); the holder, the same team or an"
            + " engineering manager lifts it: !unhold deploy-1");
    says(new Refusal.NotOnHold(ONE), "deploy-1 is not held; nothing was changed");
  }

  @Test
  void clausesInTheWayComeWithTheirRemedy() {
    var open = new Because.Seats(List.of(), List.of(new Because.Open(SRE, List.of(SAM))));
    says(
        new Refusal.Unsatisfied(
            ONE,
            Step.START,
            List.of(
                new Finding(DeploySlug.CONFIRMED_BY_SRE, Finding.Result.UNSATISFIED, open),
                new Finding(
                    DeploySlug.REASON_IS_ONE_OF_FIVE,
                    Finding.Result.UNSATISFIED,
                    new Because.ReasonGiven(Optional.empty())))),
        "deploy-1 cannot start yet: deploy.confirmed-by-sre: missing: sre (sam) - !approve"
            + " deploy-1",
        "deploy-1 cannot start yet: deploy.reason-is-one-of-five: no reason is given - !reason"
            + " deploy-1 security|data-loss|availability|abuse|functionality");
  }

  @Test
  void waiversNameWhoMay() {
    says(
        new Refusal.NothingToWaive(ONE, DeploySlug.ONE_AT_A_TIME),
        "deploy-1: deploy.one-at-a-time is not in the way, so there is nothing to waive");
    says(
        new Refusal.NotWaivable(
            ONE,
            DeploySlug.CONFIRMED_BY_SPECIALISTS,
            List.of(new Part(PartName.APPROVER, List.of(SAM))),
            true),
        "deploy-1: deploy.confirmed-by-specialists may be waived by an approver (sam); by an sre"
            + " or releng approver once the ladder has run out; satisfied by !approve deploy-1");
    says(
        new Refusal.NotWaivable(ONE, DeploySlug.CONFIRMED_BY_SPECIALISTS, List.of(), true),
        "deploy-1: deploy.confirmed-by-specialists may be waived by an sre or releng approver once"
            + " the ladder has run out; satisfied by !approve deploy-1");
    says(
        new Refusal.NotWaivable(ONE, DeploySlug.CONFIRMED_BY_SRE, List.of(), false),
        "deploy-1: deploy.confirmed-by-sre has no exception; nobody may waive it; satisfied by"
            + " !approve deploy-1");
    says(
        new Refusal.NothingRunning(ONE),
        "deploy-1: no deploy of yours runs here beside which it could start");
  }

  @Test
  void namesThatNobodyHasAreCorrected() {
    says(
        new Refusal.UnknownTeam(new Team("sres"), List.of(EM, RELENG, SRE)),
        "there is no team sres; the teams: em, releng, sre");
    says(
        new Refusal.UnknownMember(new MemberId("danna"), List.of(DANA)),
        "the people file knows nobody called danna; did you mean dana?");
    says(
        new Refusal.UnknownMember(new MemberId("x"), List.of()),
        "the people file knows nobody called x");
  }

  @Test
  void claimsNameTheirHolder() {
    var db1 = new Target("db1");
    says(
        new Refusal.TargetHeld(db1, SAM, NOON.plusSeconds(1800)),
        "db1 is claimed by sam until 12:30 UTC; ask for !handoff db1 dana or !unclaim db1");
    says(
        new Refusal.TargetHeld(db1, DANA, NOON.plusSeconds(1800)),
        "db1 is yours already until 12:30 UTC; longer: !claim db1 for <duration>; when it is over:"
            + " !unclaim db1");
    says(
        new Refusal.NotClaimed(Optional.of(db1), List.of(new Target("db2"))),
        "db1 is not claimed here; yours: db2 - !unclaim <target>");
    says(
        new Refusal.NotClaimed(Optional.of(db1), List.of()),
        "db1 is not claimed here; to claim it: !claim db1");
    says(
        new Refusal.NotClaimed(Optional.empty(), List.of(db1, new Target("db2"))),
        "which one? yours: db1, db2 - !unclaim <target>");
    says(
        new Refusal.NotClaimed(Optional.empty(), List.of()),
        "you have claimed nothing here; who claims what: !status");
    says(
        new Refusal.NotYourClaim(db1, SAM),
        "db1 is claimed by sam, who may say !unclaim db1 or !handoff db1 <member>");
  }

  @Test
  void placesTimesAndBoundsAreSaid() {
    says(new Refusal.OnlyInVenue(), "say that in a venue, such as #ops");
    says(new Refusal.NotAway(), "you are not away; nothing was changed");
    says(
        new Refusal.BadTime(NOON, Duration.ofDays(7)),
        "that time is over or more than 7 d ahead; nothing was changed; such as !away 2h or !away"
            + " tomorrow 08:00");
    says(
        new Refusal.DeskFull("open cases", 200),
        "nothing was changed: the desk holds 200 open cases at the most; close or put down some"
            + " first");
  }

  @Test
  void whatWasTypedInPublicAboutARestrictedCaseIsSaidToBePublicAlready() {
    says(
        new Refusal.Restricted(ONE, Optional.of(SEC)),
        "deploy-1 (restricted): what you typed here is public already; go on in #sec");
    assertThat(words.of(new Refusal.Restricted(ONE, Optional.of(SEC)), asked(Cast.privately(DANA))))
        .containsExactly("deploy-1 (restricted): go on in #sec");
    assertThat(
            words.of(
                new Refusal.Restricted(ONE, Optional.empty()),
                asked(new Place.InVenue(new Venue("elsewhere"), "discord", "1122"))))
        .containsExactly(
            "deploy-1 (restricted): what you typed here is public already; go on where it was asked"
                + " for");
  }
}
