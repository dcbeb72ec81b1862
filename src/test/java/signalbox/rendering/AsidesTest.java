package signalbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.EVE;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.TYLER;
import static signalbox.rendering.standing.Panels.at;
import static signalbox.rendering.standing.Panels.inThread;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Place;
import signalbox.domain.Roster;
import signalbox.domain.Target;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.policy.Reason;
import signalbox.rendering.standing.Panels;

/** Who is answered beside all others, and what is said in the thread of a case instead. */
class AsidesTest {
  private static final CaseAction APPROVE =
      new CaseAction.Approve(Optional.empty(), Optional.empty());
  private static final Place ASIDE = Panels.aside(OPS, Panels.OPS);
  private static final Place ASIDE_IN_PRIVATE = Panels.aside(Cast.SEC, Panels.SEC);
  private static final String ANSWER = "press-1 in 1001| ";
  private static final String THREAD = "thread of deploy-1 in 1001> ";

  private final Talk talk = Panels.talk();

  private static List<String> answers(List<String> heard) {
    return at(heard, ANSWER);
  }

  private static Command request(int number) {
    var change = new ChangeRef("gerrit", "" + number, "https://example.org/r/" + number);
    return new Command.RequestDeploy(
        new DeployRequest(change, Talk.TASK, Optional.of(Reason.ABUSE), Optional.empty(), ""),
        new DeployerChoice.Unsaid(),
        false);
  }

  private static Command claim() {
    return new Command.Claim(new Target("db1"), Optional.empty(), new CaseChoice.Unnamed());
  }

  @Test
  void whatIsSaidOfACaseGoesToItsThreadAndToEveryOtherChannel() {
    var heard = talk.request(DANA);

    assertThat(at(heard, "#ops> ")).hasSize(3);
    assertThat(at(heard, THREAD))
        .hasSize(3)
        .first()
        .asString()
        .endsWith(" [deploy-1, for dana] - train conductor unknown");
    assertThat(at(heard, "1001> ")).isEmpty();
    assertThat(at(talk.later(Duration.ofMinutes(3)), THREAD))
        .as("the ladder calls people there")
        .singleElement()
        .asString()
        .contains("nobody has answered for releng (robin, tyler), sre (sam)");
  }

  @Test
  void whoWaitsForAnAnswerHearsWhatAllHear() {
    talk.request(DANA);

    var heard = talk.say(TYLER, ASIDE, Talk.on(APPROVE));

    String words =
        "deploy-1: tyler confirms for releng; still missing: sre (sam) - !approve deploy-1";
    assertThat(heard).contains("#ops> " + words, THREAD + words, ANSWER + words);
    assertThat(answers(heard)).hasSize(1);
  }

  @Test
  void aRefusalIsForWhoWaitsAlone() {
    talk.request(DANA);

    assertThat(talk.say(DANA, ASIDE, Talk.on(APPROVE)))
        .singleElement()
        .asString()
        .startsWith(ANSWER + "deploy-1: you asked for it, so you fill no seat");
    assertThat(talk.parcels().getFirst().to())
        .isEqualTo(new Address.Aside("discord", "1001", "press-1"));
  }

  @Test
  void whatChangesNothingAndWhatIsNeverSaidIsAnsweredToo() {
    assertThat(answers(talk.say(SAM, ASIDE, new Command.ComeBack()))).hasSize(1);
    assertThat(answers(talk.say(SAM, ASIDE, new Command.GoAway(Optional.empty()))))
        .containsExactly(ANSWER + "sam is away; when you are back: !back");
    assertThat(answers(talk.say(SAM, ASIDE, new Command.ComeBack())))
        .containsExactly(ANSWER + "sam is back");
  }

  @Test
  void whoGoesAwayIsAnsweredThoughTheVenueIsTold() {
    talk.request(DANA);

    var heard = talk.say(SAM, ASIDE, new Command.GoAway(Optional.empty()));

    assertThat(heard)
        .contains(
            THREAD + "deploy-1: sam is away", ANSWER + "sam is away; when you are back: !back");
    assertThat(answers(talk.say(SAM, ASIDE, new Command.ComeBack())))
        .containsExactly(ANSWER + "sam is back");
  }

  @Test
  void ownWorkIsSaidInTheChannelAndAnswered() {
    var heard = talk.say(SAM, ASIDE, claim());

    String words = "sam claims db1 until 12:30 UTC; when it is over: !unclaim db1";
    assertThat(heard).contains("#ops> " + words, "1001> " + words, ANSWER + words);
    assertThat(answers(heard)).hasSize(1);
  }

  @Test
  void workOfACaseIsSaidInItsThreadAndAnswered() {
    talk.request(DANA);
    var heard = talk.say(SAM, ASIDE, claim());

    assertThat(at(heard, THREAD)).hasSize(1);
    assertThat(answers(heard))
        .containsExactly(
            ANSWER + "deploy-1: sam claims db1 until 12:30 UTC; when it is over: !unclaim db1");
  }

  @Test
  void whoReloadsIsAnswered() {
    var fewer =
        Roster.of(
            "fewer",
            Cast.roster().members().values().stream().filter(m -> !m.id().equals(EVE)).toList());

    assertThat(answers(talk.say(DANA, ASIDE, new Command.AdoptRoster(fewer))))
        .containsExactly(ANSWER + "the people file is read: 5 members");
    assertThat(answers(talk.say(DANA, ASIDE, new Command.AdoptRoster(fewer))))
        .containsExactly(ANSWER + "that is so already; nothing had to be changed");
  }

  @Test
  void everyAcceptedCommandIsAnsweredOnceAside() {
    talk.say(DANA, ASIDE, request(1));
    for (CaseAction action :
        List.of(
            new CaseAction.NameDeployer(new DeployerChoice.Myself()),
            new CaseAction.Nudge(),
            new CaseAction.Hold("not yet"),
            new CaseAction.Unhold(),
            new CaseAction.Withdraw(),
            new CaseAction.Reopen())) {
      var heard = talk.say(DANA, ASIDE, Talk.on(action));
      assertThat(at(heard, THREAD)).as(action.toString()).isNotEmpty();
      assertThat(
              talk.parcels().stream()
                  .filter(Parcel.Answer.class::isInstance)
                  .map(parcel -> parcel.to().name()))
          .as(action.toString())
          .containsExactly("press-1 in 1001");
    }
  }

  @Test
  void inTheThreadOfACaseItsWordsAreTheAnswer() {
    talk.request(DANA);
    var thread = inThread(OPS, CaseId.deploy(1));

    var heard = talk.say(TYLER, thread, Talk.on(APPROVE));
    assertThat(at(heard, THREAD)).hasSize(1);
    assertThat(at(heard, "thread-1| ")).isEmpty();

    assertThat(talk.say(DANA, thread, Talk.on(APPROVE)))
        .singleElement()
        .asString()
        .startsWith("thread-1| deploy-1: you asked for it");
  }

  @Test
  void inTheThreadOfAnotherCaseWhoSpeaksIsAnsweredThere() {
    talk.request(DANA);
    talk.say(DANA, request(2));

    var heard = talk.say(TYLER, inThread(OPS, CaseId.deploy(2)), Talk.on(1, APPROVE));

    assertThat(at(heard, THREAD)).hasSize(1);
    assertThat(at(heard, "thread-2| "))
        .containsExactly(
            "thread-2| deploy-1: tyler confirms for releng; still missing: sre (sam) - !approve"
                + " deploy-1");
  }

  @Test
  void inTheThreadOfNoCaseWhoSpeaksIsAnsweredThere() {
    talk.request(DANA);
    var thread = new Place.InVenue(OPS, "discord", "thread-x");

    assertThat(at(talk.say(TYLER, thread, Talk.on(APPROVE)), "thread-x| ")).hasSize(1);
  }

  @Test
  void whoSpeaksInAThreadOfWhatIsNoCaseIsAnsweredThere() {
    var thread = inThread(OPS, CaseId.deploy(1));

    assertThat(at(talk.say(SAM, thread, claim()), "thread-1| ")).hasSize(1);
    assertThat(at(talk.say(SAM, thread, new Command.GoAway(Optional.empty())), "thread-1| "))
        .hasSize(1);
  }

  @Test
  void whatIsSaidInAChannelOfACaseInItsThreadIsAnswered() {
    talk.request(DANA);
    var channel = new Place.InVenue(OPS, "discord", "1001");

    assertThat(at(talk.say(TYLER, channel, Talk.on(APPROVE)), "1001| ")).hasSize(1);
    assertThat(at(talk.say(SAM, Cast.in(OPS), Talk.on(APPROVE)), "#ops| ")).isEmpty();
  }

  @Test
  void onTheMirroredSideWhoWaitsIsAnsweredAndNothingElseIsSaid() {
    var lab = Panels.aside(Cast.LAB, Panels.LAB);

    var heard = talk.say(DANA, lab, request(1));

    assertThat(at(heard, "#lab> ")).hasSize(3);
    assertThat(at(heard, "press-1 in 1002| ")).hasSize(3);
    assertThat(heard).noneMatch(line -> line.startsWith("1002") || line.startsWith("thread of "));
  }

  @Test
  void onTheMirroredSideWhoTypesHearsOnceWhatAllHear() {
    var lab = Panels.typed(Cast.LAB, Panels.LAB);

    var heard = talk.say(DANA, lab, request(1));
    assertThat(at(heard, "#lab> ")).hasSize(3);
    assertThat(heard).noneMatch(line -> line.contains("1002") && !line.contains("<#1002>"));
    heard = talk.say(SAM, lab, Talk.on(APPROVE));
    assertThat(at(heard, "#lab> ")).hasSize(1);
    assertThat(heard).noneMatch(line -> line.contains("1002") && !line.contains("<#1002>"));
    assertThat(talk.say(DANA, lab, Talk.on(APPROVE)))
        .as("a refusal is for who typed")
        .singleElement()
        .asString()
        .startsWith("typed-1 in 1002| deploy-1: you asked for it");
  }

  @Test
  void aBridgeCopiesNoThreadsSoThatAllIsSaidInTheChannel() {
    var mirrored = new Routes.Route(Cast.LAB, true, List.of(Panels.LAB, Cast.LAB_CHANNEL), true);
    var there =
        new Talk(
            Cast.desk(),
            new Routes(List.of(mirrored), Optional.empty(), List.of(), Set.of(Panels.LAB)));

    var heard = there.say(DANA, Panels.typed(Cast.LAB, Panels.LAB), request(1));
    assertThat(at(heard, "1002> ")).hasSize(3);
    assertThat(heard).noneMatch(line -> line.startsWith("thread of ") || line.contains("typed-1"));
    assertThat(at(heard, "card of deploy-1 in 1002")).isNotEmpty();
    assertThat(there.say(SAM, Cast.in(Cast.LAB), Talk.on(APPROVE)))
        .as("on the other side it is copied")
        .contains(
            "1002> deploy-1: sam confirms for sre; still missing: releng (robin, tyler) - !approve"
                + " deploy-1")
        .noneMatch(line -> line.startsWith("#lab"));
    assertThat(
            at(there.say(TYLER, Panels.aside(Cast.LAB, Panels.LAB), Talk.on(APPROVE)), "press-1"))
        .as("who pressed is answered alone")
        .hasSize(1);
  }

  @Test
  void ofARestrictedCaseWhoTypesInPublicHearsThatItIsPublicAlready() {
    talk.say(DANA, Talk.request(Optional.of(Reason.ABUSE), new DeployerChoice.Myself(), true));

    assertThat(talk.say(SAM, Panels.typed(OPS, Panels.OPS), Talk.on(APPROVE)))
        .singleElement()
        .asString()
        .endsWith("(restricted): what you typed here is public already; go on in <#1003>");
  }

  @Test
  void ofARestrictedCaseWhoWaitsInPublicHearsWhereToGoOn() {
    var heard =
        talk.say(
            DANA,
            ASIDE,
            Talk.request(Optional.of(Reason.ABUSE), new DeployerChoice.Myself(), true));

    assertThat(answers(heard))
        .as("nobody else has read what was filled in")
        .containsExactly(ANSWER + "deploy-1 (restricted): go on in <#1003>");
    assertThat(at(heard, THREAD)).isEmpty();
    assertThat(at(heard, "thread of deploy-1 in 1003> ")).isNotEmpty();
    assertThat(at(talk.say(SAM, ASIDE_IN_PRIVATE, Talk.on(APPROVE)), "press-1 in 1003| "))
        .containsExactly(
            "press-1 in 1003| deploy-1: sam confirms for sre; still missing: releng (robin,"
                + " tyler) - !approve deploy-1");
  }

  @Test
  void gapsAndAlarmsAreSaidInTheChannel() {
    talk.request(DANA);
    var from = talk.now().minusSeconds(240);

    assertThat(at(talk.clock(new Command.NoteGap(Optional.empty(), from, talk.now())), "1001> "))
        .singleElement()
        .asString()
        .startsWith("1001> I was away ");
    assertThat(talk.clock(new Command.NoteUndelivered(CaseId.deploy(1), "libera", "no connection")))
        .containsExactly(
            "1001> deploy-1: I could not say all of it on libera (no connection): tell the people"
                + " there");
    assertThat(
            talk.clock(new Command.NoteUndelivered(CaseId.deploy(1), "discord", "no permission")))
        .singleElement()
        .asString()
        .startsWith("#ops> ");
  }
}
