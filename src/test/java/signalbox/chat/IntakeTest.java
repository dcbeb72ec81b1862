package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import signalbox.command.CommandTree;
import signalbox.command.ReadContext;
import signalbox.command.reference.References;
import signalbox.config.Shipped;
import signalbox.coordinator.Outlet;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Place;
import signalbox.domain.Roster;
import signalbox.domain.Seen;
import signalbox.domain.Speaker;
import signalbox.domain.ledger.Ledger;
import signalbox.message.Address;
import signalbox.message.Parcel;
import signalbox.rendering.Cast;
import signalbox.rendering.query.Answers;
import signalbox.store.Posted;
import signalbox.view.Backlog;

class IntakeTest {
  private static final Instant SENT = Cast.NOON.minusSeconds(2);

  private final FakeDecisions decisions = new FakeDecisions(Cast.desk());
  private final List<Parcel> answered = new ArrayList<>();
  private final PresenceBoard presence =
      new PresenceBoard(premises(), () -> decisions, InstantSource.fixed(Cast.NOON));
  private Reloader.Reread reread = new Reloader.Reread.Adopt(List.of(), List.of());
  private Instant clock = Cast.NOON;
  private final Intake intake = intake();

  private static Premises premises() {
    return new Premises(
        Cast.routes(),
        new ReadContext.Manners("!", "signalbox", Set.of("log")),
        References.of(
            Map.of("gerrit", "https://gerrit.example.org/r/{id}"),
            Map.of("phabricator", "https://phabricator.example.org/{id}")),
        Set.of(new Account("libera", "stashbot"), new Account("libera", "Bridge")));
  }

  private Intake intake() {
    var answers =
        new Answers(
            Cast.PREFIX,
            Cast.routes(),
            CommandTree.listAll(),
            (_, _) -> List.of(),
            Backlog::none,
            (months, now) -> new Ledger().ofLast(months, now),
            Optional.empty());
    var outlet = new Answering();
    var clerk =
        new Clerk(decisions, outlet, () -> reread, new Clerk.Codes(new Random(1)), premises());
    return new Intake(decisions, outlet, answers, premises(), presence, clerk, () -> clock);
  }

  private void hear(Line.Where where, Line.Who who, String text) {
    intake.hear(new Line(where, who, text, new Line.Proof("id-1", SENT))).join();
  }

  private void hear(Line.Who who, String text) {
    hear(new Line.Where("libera", Optional.of("#ops")), who, text);
  }

  private void hear(String channel, String nick, Optional<String> account, String text) {
    var where = new Line.Where("libera", Optional.of(channel).filter(c -> !c.isEmpty()));
    hear(where, new Line.Who(nick, account), text);
  }

  private void hear(String channel, String member, String text) {
    hear(channel, member, Optional.of(member), text);
  }

  private List<String> answers() {
    return answered.stream().flatMap(p -> p.message().lines().stream()).toList();
  }

  @Test
  void aCommandIsSealedWithAllThatProvesIt() {
    presence.see(new Sighting("libera", "sam", Sighting.Seen.HERE));
    decisions.submitted.clear();

    hear("#ops", "dana", "!away");

    Envelope envelope = decisions.submitted.getFirst();
    var account = new Account("libera", "dana");
    assertThat(envelope.by()).isEqualTo(new Speaker.Known(new MemberId("dana"), account));
    assertThat(envelope.place()).isEqualTo(new Place.InVenue(Cast.OPS, "libera", "#ops"));
    assertThat(envelope.at()).isEqualTo(Cast.NOON);
    assertThat(envelope.evidence()).contains(new Evidence(account, "id-1", SENT));
    assertThat(envelope.presence().here()).containsExactly(new MemberId("sam"));
    assertThat(envelope.command()).isEqualTo(new Command.GoAway(Optional.empty()));
  }

  private void hear(Line.Bearing bearing, String text) {
    var where = new Line.Where("libera", Optional.of("#ops"), Optional.empty(), bearing);
    hear(where, new Line.Who("dana", Optional.of("dana")), text);
  }

  private static Line.Bearing bearing(Seen seen) {
    var about = Optional.of(CaseId.deploy(17));
    return new Line.Bearing(
        about, Optional.of(seen), Optional.of("thread-1"), Optional.of("press-1"), true);
  }

  @Test
  void whatIsPressedOnACardIsAboutItsCaseAsTheCardShowsIt() {
    var seen = new Seen.InRevision(3);
    hear(bearing(seen), "!approve");

    var yes = new CaseAction.Approve(Optional.empty(), Optional.empty());
    var envelope = decisions.submitted.getFirst();
    assertThat(envelope.command())
        .isEqualTo(
            new Command.AsSeen(
                new Command.OnCase(new CaseChoice.Named(CaseId.deploy(17)), yes), seen));
    assertThat(envelope.place())
        .isEqualTo(
            new Place.InVenue(
                Cast.OPS,
                "libera",
                "thread-1",
                Optional.of(CaseId.deploy(17)),
                Optional.of(new Place.Aside("press-1", false))));
  }

  @Test
  void aNumberThatMayBeTextIsHeldAgainstTheCardToo() {
    hear(bearing(new Seen.AsOf(SENT)), "!hold 17 hosts are down");

    assertThat(decisions.submitted.getFirst().command())
        .isInstanceOfSatisfying(
            Command.AsSeen.class, as -> assertThat(as.said()).isInstanceOf(Command.Either.class));
  }

  @Test
  void whatIsOfNoCaseIsAsEver() {
    hear(bearing(new Seen.AsOf(SENT)), "!away");

    assertThat(decisions.submitted.getFirst().command())
        .isEqualTo(new Command.GoAway(Optional.empty()));
  }

  @Test
  void aNickIsNobody() {
    hear("#ops", "dana", Optional.empty(), "!away");

    assertThat(decisions.submitted.getFirst().by())
        .isEqualTo(new Speaker.Stranger("dana", Optional.empty()));
    assertThat(decisions.submitted.getFirst().evidence()).isEmpty();
  }

  @Test
  void anUnknownAccountIsAStrangerWithThatAccount() {
    hear("#ops", "dana", Optional.of("mallory"), "!away");

    assertThat(decisions.submitted.getFirst().by())
        .isEqualTo(new Speaker.Stranger("dana", Optional.of(new Account("libera", "mallory"))));
  }

  @Test
  void aStrangerIsToldOnceInAWhileHowToGetKnown() {
    hear("#ops", "dana", Optional.empty(), "!away");
    hear("#ops", "Dana", Optional.empty(), "!back");
    hear("#ops", "dana", Optional.of("mallory"), "!back");
    clock = clock.plus(Strangers.PAUSE);
    hear("#ops", "dana", Optional.empty(), "!back");

    assertThat(decisions.submitted)
        .extracting(envelope -> ((Speaker.Stranger) envelope.by()).standing().isPresent())
        .containsExactly(false, true, false, false);
  }

  @Test
  void whereTheNetworkVouchesForNobodyTheSpeakerIsTakenForAStranger() {
    hear(new Line.Who("dana", new Line.Login.Unvouched()), "!away");

    assertThat(decisions.submitted.getFirst().by())
        .isEqualTo(
            new Speaker.Stranger(
                "dana", Optional.empty(), Optional.of(Speaker.Standing.UNVOUCHED)));
  }

  @Test
  void itAnswersToTheNickThatItHasThere() {
    var where = new Line.Where("libera", Optional.of("#ops"), Optional.of("signalbox_"));
    hear(where, new Line.Who("dana", Optional.of("dana")), "signalbox_: status");

    assertThat(answered).hasSize(1);
  }

  @Test
  void whatIsSaidToTheBotAloneIsAnsweredToTheAccount() {
    hear("", "dana_", Optional.of("dana"), "whoami");

    assertThat(decisions.submitted).isEmpty();
    assertThat(answered)
        .singleElement()
        .satisfies(parcel -> {
          assertThat(parcel.to()).isEqualTo(new Address.Person("libera", "dana"));
          assertThat(parcel).isInstanceOf(Parcel.Answer.class);
        });
  }

  @Test
  void questionsAreAnsweredWhereTheyAreAskedWithoutDecidingAnything() {
    hear("#ops", "dana", "!status");

    assertThat(decisions.submitted).isEmpty();
    assertThat(answered).singleElement().extracting(Parcel::to).isEqualTo(Cast.OPS_CHANNEL);
  }

  @Test
  void wordsThatAreNearlyACommandAreAnsweredAndOthersAreNot() {
    hear("#ops", "dana", "!aprove");
    hear("#ops", "dana", "!log deployed something");
    hear("#ops", "dana", "hello everybody");
    hear("#ops", "dana", "!approve 1 2 3");

    assertThat(answers()).hasSize(2);
    assertThat(answers().getFirst()).contains("!approve");
    assertThat(decisions.submitted).isEmpty();
  }

  @Test
  void aProgramThatAnswersEveryAnswerIsNotAnsweredForEver() {
    for (int i = 0; i < 100; i++) {
      hear("", "parrot", Optional.empty(), "I do not know \"I\"");
      hear("#ops", "dana", "signalbox: I am away from my desk");
      hear("#ops", "parrot", Optional.empty(), "!approve 1 2 3");
    }
    // One as a stranger, in private and aloud, and one with an account.
    assertThat(answered).hasSize(2 * Puzzles.MOST_ANSWERS);

    hear("#ops", "dana", "!approve 1 2 3");
    hear("#ops", "parrot", Optional.empty(), "!status");
    assertThat(answered).hasSize(2 * Puzzles.MOST_ANSWERS + 2);

    clock = clock.plus(Puzzles.SPAN);
    hear("", "parrot", Optional.empty(), "hello");
    assertThat(answered).hasSize(2 * Puzzles.MOST_ANSWERS + 3);
  }

  @Test
  void botsAndBridgesAreNobody() {
    hear("#ops", "stashbot", "!status");
    hear("#ops", "Bridge", Optional.empty(), "!status");

    assertThat(answered).isEmpty();
  }

  @Test
  void channelsOfNoVenueAreNotListenedTo() {
    hear("#elsewhere", "dana", "!status");

    assertThat(answered).isEmpty();
  }

  @Test
  void anAdminReloadsWhatIsReadInThatOrderEachWithAnIdOfItsOwn() {
    var roster = new Command.AdoptRoster(Roster.of("fresh", List.of()));
    var policy = new Command.AdoptPolicy(Shipped.policy("wikimedia-2025"));
    reread = new Reloader.Reread.Adopt(List.of(policy, roster), List.of("venues"));

    hear("#ops", "dana", "!reload");

    assertThat(decisions.commands()).containsExactly(policy, roster);
    assertThat(decisions.submitted)
        .extracting(e -> e.evidence().orElseThrow().messageId())
        .containsExactly("id-1", "id-1/1");
    assertThat(answers()).containsExactly("changed, but only taken up by a restart: venues");
  }

  @Test
  void aConfigurationWithNothingNewIsOneLine() {
    reread =
        new Reloader.Reread.Adopt(
            List.of(new Command.AdoptRoster(decisions.desk().roster())), List.of());

    hear("#ops", "dana", "!reload");

    assertThat(decisions.submitted).isEmpty();
    assertThat(answers()).containsExactly("read again: nothing has changed");
  }

  @Test
  void keysThatWaitForARestartAreNamedWhenNothingElseIsNew() {
    reread = new Reloader.Reread.Adopt(List.of(), List.of("networks", "venues"));

    hear("#ops", "dana", "!reload");

    assertThat(answers())
        .containsExactly(
            "read again: nothing to take up now; changed, but only taken up by a restart:"
                + " networks, venues");
  }

  @Test
  void faultsOfTheConfigurationAreToldAndNothingIsAdopted() {
    reread =
        new Reloader.Reread.Faulty(
            List.of("people.conf: 3: a", "b", "c", "d", "e", "people.conf: 9: f"));

    hear("#ops", "dana", "!reload");

    assertThat(decisions.submitted).isEmpty();
    assertThat(answers())
        .hasSize(7)
        .startsWith("not reloaded, what was adopted before stays; faults: 6", "people.conf: 3: a")
        .endsWith("e", "all of them: signalbox check");
  }

  @Test
  void whoIsNoAdminReadsNothing() {
    reread = new Reloader.Reread.Adopt(List.of(new Command.AdoptPolicy(Cast.book())), List.of());

    hear("#ops", "sam", "!reload");

    assertThat(decisions.commands())
        .singleElement()
        .isEqualTo(new Command.AdoptRoster(decisions.desk().roster()));
    assertThat(decisions.submitted.getFirst().by()).isInstanceOf(Speaker.Known.class);
  }

  private final class Answering implements Outlet {
    @Override
    public void posted(List<Posted> parcels) {
      throw new AssertionError("nothing is kept here");
    }

    @Override
    public void missed() {
      throw new AssertionError("nothing is kept here");
    }

    @Override
    public void fleeting(List<Parcel> parcels) {
      answered.addAll(parcels);
    }
  }
}
