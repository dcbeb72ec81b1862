package signalbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.EVE;
import static signalbox.rendering.Cast.LAB;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.ROBIN;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.TYLER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.Roster;
import signalbox.domain.Speaker;
import signalbox.domain.TaskRef;
import signalbox.domain.desk.Desk;
import signalbox.domain.scene.Books;
import signalbox.domain.scene.Maintained;
import signalbox.domain.scene.Scene;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.message.Routes;

class ReactionsTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());

  private final Talk talk = new Talk();

  @Test
  void aRequestIsTheTemplateAndWhatItNeeds() {
    talk.seen(Set.of(TYLER), Set.of());
    var heard = talk.say(DANA, Talk.request(Optional.empty(), new DeployerChoice.Unsaid(), false));
    assertThat(heard)
        .containsExactly(
            "#ops> casey: alex help! I'd like to do an emergency deploy for"
                + " https://example.org/r/1234 -- context is T1234 [deploy-1, for dana] - train"
                + " conductor unknown",
            "#ops> deploy-1: needs releng (tyler, robin), sre (sam) - !approve deploy-1",
            "#ops> deploy-1: reason missing: !reason deploy-1"
                + " security|data-loss|availability|abuse|functionality; who carries it out? dana"
                + " says !deployer deploy-1 me|<member>; can this be a rollback (--rollback), or"
                + " can the feature be turned off instead (--config)? !reason deploy-1"
                + " --rollback|--config|--fix-forward <why>");
    assertThat(talk.parcels()).hasSize(1).first().isInstanceOf(Parcel.Say.class);
  }

  @Test
  void whoIsAwayIsNotCalled() {
    talk.seen(Set.of(), Set.of(TYLER));
    talk.say(SAM, new Command.GoAway(Optional.empty()));
    assertThat(talk.request(DANA))
        .contains("#ops> deploy-1: needs releng (robin), sre (nobody there) - !approve deploy-1");
  }

  @Test
  void approvalsSayWhatIsStillMissing() {
    talk.request(DANA);
    assertThat(talk.say(TYLER, APPROVE))
        .containsExactly(
            "#ops> deploy-1: tyler confirms for releng; still missing: sre (sam) - !approve"
                + " deploy-1");
    assertThat(talk.say(new MemberId("mika"), APPROVE))
        .containsExactly(
            "#ops> deploy-1: mika supports it (em); that fills no seat; still missing: sre (sam) -"
                + " !approve deploy-1");
    assertThat(talk.say(EVE, new CaseAction.Decline("not now")))
        .containsExactly("#ops> deploy-1: eve is against it, which stops nothing: not now");
    assertThat(talk.say(SAM, APPROVE))
        .containsExactly(
            "#ops> deploy-1: sam confirms for sre; every seat is filled; before !start deploy-1:"
                + " no deployer is named (!deployer deploy-1 me|<member> by the requester)");
  }

  @Test
  void aRefusalIsHeardOnlyWhereItWasAsked() {
    talk.request(DANA);
    assertThat(talk.say(DANA, Cast.in(LAB), Talk.on(APPROVE)))
        .containsExactly(
            "#lab| deploy-1: you asked for it, so you fill no seat; somebody else has to say"
                + " yes or no; to take it back: !withdraw deploy-1");
    assertThat(talk.parcels()).hasSize(1).first().isInstanceOf(Parcel.Answer.class);
  }

  @Test
  void whoSpeaksElsewhereHearsItThereToo() {
    talk.request(DANA);
    assertThat(talk.say(TYLER, Cast.privately(TYLER), Talk.on(APPROVE)))
        .containsExactly(
            "#ops> deploy-1: tyler confirms for releng; still missing: sre (sam) - !approve"
                + " deploy-1",
            "tyler| deploy-1: tyler confirms for releng; still missing: sre (sam) - !approve"
                + " deploy-1");
  }

  @Test
  void theLadderCallsSeatsThenBackupsThenTheLastResort() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);
    assertThat(talk.later(Duration.ofMinutes(20)))
        .containsExactly(
            "#ops> deploy-1: nobody has answered for sre (sam) - !approve deploy-1 or !decline"
                + " deploy-1 <why>",
            "#ops> deploy-1: nobody has answered for sre; robin (backup of sre): find somebody -"
                + " !approve deploy-1 or !decline deploy-1 <why>",
            "#ops> deploy-1: nobody has answered for sre (sam); last resort:"
                + " https://example.org/phones (I call nobody, you do)");
  }

  @Test
  void fallenApproversAreToldByName() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);
    var task = new TaskRef("T99", "https://example.org/T99");
    assertThat(talk.say(DANA, new CaseAction.SetTask(task)))
        .containsExactly(
            "#ops> deploy-1: dana sets the task to T99 (revision 2)",
            "#ops> deploy-1: tyler: your approval fell, since this is another revision; look"
                + " again; still missing: releng (robin, tyler), sre (sam) - !approve deploy-1");
  }

  @Test
  void withoutABackupTheSeatsAreCalledAgain() {
    talk.seen(Set.of(), Set.of(ROBIN));
    talk.request(DANA);
    assertThat(talk.later(Duration.ofMinutes(8)))
        .last()
        .isEqualTo(
            "#ops> deploy-1: nobody has answered for releng (tyler), sre (sam), and no backup is"
                + " there - !approve deploy-1 or !decline deploy-1 <why>");
  }

  @Test
  void afterAGapEveryVenueIsToldOnce() {
    talk.request(DANA);
    assertThat(
            talk.clock(
                new Command.NoteGap(
                    Optional.of("libera"), talk.now().minusSeconds(240), talk.now())))
        .containsExactly(
            "#ops> I was away 11:56-12:00 UTC; what was said then I did not hear, say it again;"
                + " open here: deploy-1",
            "#sec> I was away 11:56-12:00 UTC; what was said then I did not hear, say it again; no"
                + " case is open here",
            "#lab> I was away 11:56-12:00 UTC; what was said then I did not hear, say it again; no"
                + " case is open here");
    assertThat(
            talk.clock(
                new Command.NoteGap(
                    Optional.of("discord"), talk.now().minusSeconds(240), talk.now())))
        .isEmpty();
  }

  @Test
  void anUndeliveredLineRaisesAnAlarmOnTheOtherNetworks() {
    var both = onBothNetworks(Cast.desk());
    both.request(DANA);
    checkAlarm(both, CaseId.deploy(1));
  }

  @Test
  void soDoesOneOfAMaintenance() {
    var both = onBothNetworks(Scene.under(Books.MIRAHEZE).desk());
    both.say(DANA, Maintained.planMaintenance());
    checkAlarm(both, CaseId.maintenance(1));
  }

  private static Talk onBothNetworks(Desk desk) {
    var discord = new Address.Channel("discord", "112233");
    var routes =
        new Routes(
            List.of(new Routes.Route(OPS, true, List.of(Cast.OPS_CHANNEL, discord), false)),
            Optional.empty());
    return new Talk(desk, routes);
  }

  private static void checkAlarm(Talk both, CaseId about) {
    assertThat(both.clock(new Command.NoteUndelivered(about, "libera", "cannot send")))
        .containsExactly(
            "112233> %s: I could not say all of it on libera (cannot send): tell the people there"
                .formatted(about));
    assertThat(both.parcels())
        .allMatch(parcel -> parcel instanceof Parcel.Say say && say.about().isEmpty());
  }

  @Test
  void whoGoesAwayIsMissedInTheOpenCases() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);
    assertThat(talk.say(TYLER, new Command.GoAway(Optional.of(talk.now().plusSeconds(60)))))
        .containsExactly("#ops> deploy-1: tyler is away until 12:01 UTC");
    assertThat(talk.later(Duration.ofMinutes(1))).containsExactly("#ops> deploy-1: tyler is back");
    assertThat(talk.say(SAM, Cast.privately(SAM), new Command.GoAway(Optional.empty())))
        .as("who could confirm")
        .containsExactly(
            "#ops> deploy-1: sam is away", "sam| sam is away; when you are back: !back");
    assertThat(talk.say(EVE, Cast.privately(EVE), new Command.GoAway(Optional.empty())))
        .containsExactly("eve| eve is away; when you are back: !back");
  }

  @Test
  void aReloadIsAnsweredAndItsFallsAreSaid() {
    talk.request(DANA);
    talk.say(TYLER, APPROVE);
    var without =
        Roster.of(
            "other",
            Cast.roster().members().values().stream()
                .filter(member -> !member.id().equals(TYLER))
                .toList());
    assertThat(talk.say(DANA, Cast.privately(DANA), new Command.AdoptRoster(without)))
        .containsExactly(
            "dana| the people file is read: 5 members",
            "#ops> deploy-1: tyler: your approval fell, since you are no longer on that team;"
                + " still missing: releng (robin), sre (sam) - !approve deploy-1");
    assertThat(talk.say(DANA, Cast.privately(DANA), new Command.AdoptRoster(without)))
        .containsExactly("dana| that is so already; nothing had to be changed");
  }

  @Test
  void strangersAreAnsweredWhereTheySpoke() {
    var stranger = new Speaker.Stranger("nick", Optional.empty());
    assertThat(
            talk.hear(
                new Envelope(
                    stranger,
                    Cast.in(OPS),
                    talk.now(),
                    Optional.empty(),
                    Presence.unknown(),
                    new Command.ComeBack())))
        .containsExactly(
            "#ops| nothing was changed: I cannot tell who you are; log in to your account on this"
                + " network (/msg NickServ help), then say it again");
  }
}
