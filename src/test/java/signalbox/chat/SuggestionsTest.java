package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.rendering.Cast.DANA;
import static signalbox.rendering.Cast.EVE;
import static signalbox.rendering.Cast.LAB;
import static signalbox.rendering.Cast.NOON;
import static signalbox.rendering.Cast.OPS;
import static signalbox.rendering.Cast.SAM;
import static signalbox.rendering.Cast.SEC;
import static signalbox.rendering.Cast.TYLER;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.CommandTree;
import signalbox.command.Limits;
import signalbox.command.ReadContext;
import signalbox.command.Verb;
import signalbox.command.reference.References;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.LinkCode;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.Venue;
import signalbox.policy.Reason;
import signalbox.rendering.Cast;

/** What is shown to somebody who looks for what could be said next. */
class SuggestionsTest {
  private final DecidingDesk desk = new DecidingDesk(Cast.desk());
  private final PresenceBoard presence =
      new PresenceBoard(premises(), () -> desk, InstantSource.fixed(NOON));
  private final Suggestions suggestions =
      new Suggestions(desk, presence, premises(), InstantSource.fixed(NOON));
  private Line.Bearing bearing = Line.Bearing.none();

  private static Premises premises() {
    return new Premises(
        Cast.routes(),
        new ReadContext.Manners("!", "signalbox", Set.of()),
        References.of(Map.of(), Map.of()),
        Set.of(new Account("libera", "bridge")));
  }

  private void say(MemberId by, Venue venue, Command command) {
    var _ =
        desk.submit(
            new Envelope(
                Cast.speaker(by),
                Cast.in(venue),
                NOON,
                Optional.empty(),
                Presence.unknown(),
                command));
  }

  private void request(MemberId by, Venue venue, int change) {
    var request =
        new DeployRequest(
            new ChangeRef("gerrit", "" + change, "https://example.org/r/" + change),
            new TaskRef("T1", "https://example.org/T1"),
            Optional.of(Reason.AVAILABILITY),
            Optional.empty(),
            "");
    say(by, venue, new Command.RequestDeploy(request, new DeployerChoice.Unsaid(), false));
  }

  private void on(MemberId by, Venue venue, int number, CaseAction action) {
    say(by, venue, new Command.OnCase(new CaseChoice.Named(CaseId.deploy(number)), action));
  }

  private static CaseAction yes() {
    return new CaseAction.Approve(Optional.empty(), Optional.empty());
  }

  private List<Suggestion> suggest(Line.Where where, String account, Asked asked) {
    CommandSpec spec = CommandTree.of(asked.verb());
    Argument argument =
        spec.arguments().stream()
            .filter(a -> a.kind() == asked.kind())
            .findFirst()
            .orElseGet(() ->
                spec.flags().stream()
                    .flatMap(flag -> flag.argument().stream())
                    .filter(a -> a.kind() == asked.kind())
                    .findFirst()
                    .orElseThrow());
    var who = new Line.Who(account, Optional.of(account));
    return suggestions.suggest(new Asking(where, who, spec, argument, asked.half()));
  }

  private record Asked(Verb verb, Kind kind, String half) {}

  private List<String> values(String account, Venue venue, Verb verb, Kind kind, String half) {
    var where =
        new Line.Where("libera", Optional.of("#" + venue.name()), Optional.empty(), bearing);
    return suggest(where, account, new Asked(verb, kind, half)).stream()
        .map(Suggestion::value)
        .toList();
  }

  private List<String> values(String account, Verb verb, Kind kind) {
    return values(account, OPS, verb, kind, "");
  }

  private List<String> labels(String account, Venue venue, Verb verb, Kind kind) {
    var where = new Line.Where("libera", Optional.of("#" + venue.name()));
    return suggest(where, account, new Asked(verb, kind, "")).stream()
        .map(Suggestion::label)
        .toList();
  }

  @Test
  void casesAreThoseOnWhichTheSpeakerCanDoThatNow() {
    request(DANA, OPS, 1);
    request(SAM, OPS, 2);
    on(TYLER, OPS, 1, yes());

    assertThat(values("sam", Verb.APPROVE, Kind.CASE)).containsExactly("deploy-1");
    assertThat(values("dana", Verb.APPROVE, Kind.CASE)).containsExactly("deploy-2");
    assertThat(values("tyler", Verb.APPROVE, Kind.CASE)).containsExactly("deploy-2");
    assertThat(values("tyler", Verb.WITHDRAW, Kind.CASE)).containsExactly("deploy-1");
    assertThat(values("sam", Verb.START, Kind.CASE)).isEmpty();
    on(SAM, OPS, 1, yes());
    on(DANA, OPS, 1, new CaseAction.NameDeployer(new DeployerChoice.Myself()));
    assertThat(values("dana", Verb.START, Kind.CASE)).containsExactly("deploy-1");
    assertThat(desk.desk().findDeploy(1).orElseThrow().status().isRunning())
        .as("nothing is done by looking")
        .isFalse();
  }

  @Test
  void aCaseIsShownWithWhatItNeeds() {
    request(DANA, OPS, 1);
    on(TYLER, OPS, 1, yes());
    assertThat(labels("sam", OPS, Verb.APPROVE, Kind.CASE)).containsExactly("deploy-1 needs sre");
  }

  @Test
  void whatCountsComesBeforeWhatIsOnlyWrittenDown() {
    request(DANA, OPS, 1);
    request(DANA, OPS, 2);
    on(TYLER, OPS, 2, yes());
    on(SAM, OPS, 2, yes());
    request(DANA, OPS, 3);
    assertThat(values("sam", Verb.APPROVE, Kind.CASE)).containsExactly("deploy-3", "deploy-1");
    assertThat(values("eve", Verb.APPROVE, Kind.CASE))
        .containsExactly("deploy-3", "deploy-2", "deploy-1");
    assertThat(values("robin", Verb.APPROVE, Kind.CASE))
        .as("there the seat is taken, so it would be support")
        .containsExactly("deploy-3", "deploy-1", "deploy-2");
  }

  @Test
  void thoseOfThisVenueComeFirstAndTheOneThatIsSpokenOfBeforeAll() {
    request(DANA, OPS, 1);
    request(DANA, OPS, 2);
    request(DANA, LAB, 3);
    assertThat(values("sam", Verb.HOLD, Kind.CASE))
        .containsExactly("deploy-2", "deploy-1", "deploy-3");
    bearing =
        new Line.Bearing(
            Optional.of(CaseId.deploy(1)),
            Optional.empty(),
            Optional.of("thread-1"),
            Optional.empty(),
            false);
    assertThat(values("sam", Verb.HOLD, Kind.CASE))
        .containsExactly("deploy-1", "deploy-2", "deploy-3");
  }

  @Test
  void aRestrictedCaseIsShownOnlyWhereItMayBeHeardOf() {
    request(DANA, SEC, 1);
    for (Verb verb : List.of(Verb.APPROVE, Verb.STATUS, Verb.NOTE, Verb.DISCLOSE)) {
      assertThat(values("sam", verb, Kind.CASE)).as("%s in public", verb).isEmpty();
      assertThat(values("stranger", verb, Kind.CASE)).isEmpty();
    }
    assertThat(values("sam", SEC, Verb.APPROVE, Kind.CASE, "")).containsExactly("deploy-1");
    assertThat(values("sam", SEC, Verb.STATUS, Kind.CASE, "")).containsExactly("deploy-1");
    var alone = new Line.Where("libera", Optional.empty());
    var status = new Asked(Verb.STATUS, Kind.CASE, "");
    assertThat(suggest(alone, "sam", status)).as("who has a part").hasSize(1);
    assertThat(suggest(alone, "eve", status)).isEmpty();
  }

  @Test
  void questionsAreAboutClosedCasesTooAfterThoseThatAreOpen() {
    request(DANA, OPS, 1);
    request(DANA, OPS, 2);
    request(DANA, OPS, 3);
    on(DANA, OPS, 3, new CaseAction.Withdraw());
    assertThat(values("eve", Verb.STATUS, Kind.CASE))
        .containsExactly("deploy-2", "deploy-1", "deploy-3");
    assertThat(values("nobody", Verb.TIMELINE, Kind.CASE))
        .containsExactly("deploy-2", "deploy-1", "deploy-3");
  }

  @Test
  void strangersAreShownWhatEverybodyMaySee() {
    request(DANA, OPS, 1);
    say(
        DANA,
        OPS,
        new Command.Claim(new Target("db1"), Optional.empty(), new CaseChoice.Unnamed()));
    assertThat(values("nobody", Verb.APPROVE, Kind.CASE)).isEmpty();
    assertThat(values("nobody", Verb.HANDOFF, Kind.MEMBER)).isEmpty();
    assertThat(values("nobody", Verb.HANDOFF, Kind.TARGET)).isEmpty();
    assertThat(values("nobody", Verb.REQUIRE, Kind.TEAM)).isEmpty();
    assertThat(values("nobody", Verb.DEPLOYER, Kind.DEPLOYER)).isEmpty();
    assertThat(values("nobody", Verb.UNLINK, Kind.ACCOUNT)).isEmpty();
    assertThat(values("nobody", Verb.STATUS, Kind.CASE)).containsExactly("deploy-1");
    assertThat(values("nobody", Verb.POLICY, Kind.CLAUSE)).isNotEmpty();
    assertThat(values("bridge", Verb.STATUS, Kind.CASE)).as("nobody at all").isEmpty();
  }

  @Test
  void membersWhoAreThereComeFirstAndTheSpeakerLast() {
    presence.see(new Sighting("libera", "tyler", Sighting.Seen.HERE));
    var members = values("sam", Verb.HANDOVER, Kind.MEMBER);
    assertThat(members).startsWith("tyler").endsWith("sam").hasSize(6);
    assertThat(labels("sam", OPS, Verb.HANDOVER, Kind.MEMBER)).contains("tyler (releng)", "eve");
    assertThat(values("sam", Verb.DEPLOYER, Kind.DEPLOYER)).startsWith("me", "needed", "tyler");
    assertThat(values("sam", Verb.EMERGENCY_DEPLOY, Kind.DEPLOYER)).startsWith("me", "needed");
  }

  @Test
  void teamsAreOnesOwnForAYesAndElseThoseOfTheCasesHereFirst() {
    assertThat(values("sam", Verb.APPROVE, Kind.TEAM)).containsExactly("sre");
    request(DANA, OPS, 1);
    on(DANA, OPS, 1, new CaseAction.Require(Cast.EM));
    assertThat(values("dana", Verb.UNREQUIRE, Kind.TEAM)).containsExactly("releng", "sre", "em");
    assertThat(values("dana", Verb.UNREQUIRE, Kind.CASE)).containsExactly("deploy-1");
    assertThat(values("sam", Verb.UNREQUIRE, Kind.CASE)).isEmpty();
  }

  @Test
  void whatIsTypedIsSoughtAtTheBeginningAndThenAnywhere() {
    for (int change = 1; change <= 12; change++) {
      request(DANA, OPS, change);
    }
    assertThat(values("sam", OPS, Verb.HOLD, Kind.CASE, "deploy-1"))
        .containsExactly("deploy-12", "deploy-11", "deploy-10", "deploy-1");
    assertThat(values("sam", OPS, Verb.HOLD, Kind.CASE, "2"))
        .containsExactly("deploy-12", "deploy-2");
    assertThat(values("sam", OPS, Verb.POLICY, Kind.CLAUSE, "SRE"))
        .containsExactly("deploy.confirmed-by-sre", "maintenance.two-root-sres");
    assertThat(values("sam", OPS, Verb.HELP, Kind.COMMAND, "re"))
        .startsWith("require", "reason", "reopen", "report")
        .contains("unrequire");
    assertThat(values("sam", OPS, Verb.HOLD, Kind.CASE, "nothing like it")).isEmpty();
  }

  @Test
  void soManyAreShownAndNoMore() {
    for (int change = 1; change <= 40; change++) {
      request(DANA, OPS, change);
    }
    assertThat(values("sam", Verb.APPROVE, Kind.CASE)).hasSize(Limits.COMPLETIONS);
    assertThat(labels("sam", OPS, Verb.HELP, Kind.COMMAND))
        .hasSize(Limits.COMPLETIONS)
        .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void ownClaimsCanBePutDown() {
    for (MemberId who : List.of(DANA, EVE)) {
      say(
          who,
          OPS,
          new Command.Claim(new Target("of-" + who), Optional.empty(), new CaseChoice.Unnamed()));
    }
    assertThat(values("dana", Verb.UNCLAIM, Kind.TARGET)).containsExactly("of-dana");
    assertThat(values("dana", LAB, Verb.UNCLAIM, Kind.TARGET, "")).isEmpty();
    assertThat(values("dana", Verb.CLAIM, Kind.DURATION)).contains("30m");
  }

  @Test
  void servicesThatSomebodyManagesCanBeClaimed() {
    assertThat(values("dana", Verb.CLAIM, Kind.TARGET)).containsExactly("mediawiki");
  }

  @Test
  void linksThatWaitAreShownToAdmins() {
    var guest = new Account("libera", "guest");
    var code = LinkCode.find("7K-4M2Q-XD9T").orElseThrow();
    var _ =
        desk.submit(
            new Envelope(
                new Speaker.Stranger("guest", Optional.of(guest)),
                Cast.in(OPS),
                NOON,
                Optional.empty(),
                Presence.unknown(),
                new Command.AskLink(code.seal("salt"))));
    say(EVE, OPS, new Command.ClaimLink(code));
    assertThat(labels("dana", OPS, Verb.LINK_APPROVE, Kind.MEMBER))
        .containsExactly("eve: libera/guest");
    assertThat(values("dana", Verb.LINK_APPROVE, Kind.ACCOUNT)).containsExactly("libera/guest");
    assertThat(values("sam", Verb.LINK_APPROVE, Kind.MEMBER)).isEmpty();
    assertThat(values("sam", Verb.LINK, Kind.CODE)).isEmpty();
    say(DANA, OPS, new Command.ApproveLink(EVE, Optional.empty()));
    assertThat(values("eve", Verb.UNLINK, Kind.ACCOUNT)).containsExactly("libera/guest");
    assertThat(values("guest", Verb.UNLINK, Kind.ACCOUNT)).as("that is eve").hasSize(1);
    assertThat(values("sam", Verb.UNLINK, Kind.ACCOUNT)).isEmpty();
    assertThat(labels("dana", OPS, Verb.UNLINK, Kind.ACCOUNT))
        .containsExactly("libera/guest of eve");
  }

  @Test
  void whereWeAreNotNothingIsShown() {
    var elsewhere = new Line.Where("libera", Optional.of("#elsewhere"));
    assertThat(suggest(elsewhere, "dana", new Asked(Verb.HELP, Kind.COMMAND, ""))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyCommandCanBeLookedUpByEverybody(Verb verb) {
    request(DANA, OPS, 1);
    CommandSpec spec = CommandTree.of(verb);
    for (Argument argument : spec.arguments()) {
      for (String who : List.of("dana", "sam", "nobody")) {
        var where = new Line.Where("libera", Optional.of("#ops"));
        var by = new Line.Who(who, Optional.of(who));
        assertThat(suggestions.suggest(new Asking(where, by, spec, argument, "d")))
            .hasSizeLessThanOrEqualTo(Limits.COMPLETIONS);
      }
    }
  }
}
