package signalbox.chat;

import static org.assertj.core.api.Assertions.assertThat;

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
import signalbox.coordinator.Outlet;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.IdentityEvent;
import signalbox.domain.LinkCode;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.domain.ledger.Ledger;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.policy.Team;
import signalbox.rendering.Cast;
import signalbox.rendering.query.Answers;
import signalbox.store.Posted;
import signalbox.view.Backlog;

/**
 * A one-time code is told to who asked and kept nowhere; a people file that clashes is not read.
 */
class ClerkTest {
  private static final Account GUEST = new Account("libera", "guest");
  private static final Address.Channel OPS = new Address.Channel("libera", "#ops");
  private static final Address.Person ALONE = new Address.Person("libera", "guest");
  private static final String CODE = LinkCode.make(new Random(1)).shown();
  private static final String SECRET =
      "to link libera/guest, say within 10 min from your account that I know: !link " + CODE;
  private static final String ELSEWHERE =
      "the code comes in a private message; if none comes, you take none from me: change that, or"
          + " ask me in private: !link";

  private final DecidingDesk desk = new DecidingDesk(Cast.desk());
  private final List<Parcel> answered = new ArrayList<>();
  private Reloader.Reread reread = new Reloader.Reread.Adopt(List.of(), List.of());
  private final Intake intake = intake();
  private int messages;

  private Intake intake() {
    var premises =
        new Premises(
            Cast.routes(),
            new ReadContext.Manners("!", "signalbox", Set.of()),
            References.of(Map.of(), Map.of()),
            Set.of());
    var clock = InstantSource.fixed(Cast.NOON);
    var outlet = new Answering();
    var answers =
        new Answers(
            Cast.PREFIX,
            Cast.routes(),
            CommandTree.listAll(),
            (_, _) -> List.of(),
            Backlog::none,
            (months, now) -> new Ledger().ofLast(months, now),
            Optional.empty());
    var clerk = new Clerk(desk, outlet, () -> reread, new Clerk.Codes(new Random(1)), premises);
    var presence = new PresenceBoard(premises, () -> desk, clock);
    return new Intake(desk, outlet, answers, premises, presence, clerk, clock);
  }

  private void hear(Line.Where where, String account, String text) {
    var who = new Line.Who(account, Optional.of(account));
    var proof = new Line.Proof("id-" + ++messages, Cast.NOON);
    intake.hear(new Line(where, who, text, proof)).join();
  }

  private static Line.Where in(Line.Bearing bearing) {
    return new Line.Where("libera", Optional.of("#ops"), Optional.empty(), bearing);
  }

  private static Line.Where aside(boolean alone) {
    return in(
        new Line.Bearing(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("i-1"), true, alone));
  }

  private static Parcel answer(Address to, String words) {
    return new Parcel.Answer(to, Message.of(words));
  }

  @Test
  void inAChannelTheCodeIsNotSaidAndAPrivateMessageHasIt() {
    hear(in(Line.Bearing.none()), "guest", "!link");
    assertThat(answered).containsExactly(answer(OPS, ELSEWHERE), answer(ALONE, SECRET));
  }

  @Test
  void whatAnswersAMessageOpenlyDoesNotHaveTheCodeEither() {
    hear(aside(false), "guest", "!link");
    assertThat(answered)
        .containsExactly(
            answer(new Address.Aside("libera", "#ops", "i-1"), ELSEWHERE), answer(ALONE, SECRET));
  }

  @Test
  void anAnswerThatNobodyElseReadsHasTheCode() {
    hear(aside(true), "guest", "!link");
    assertThat(answered)
        .containsExactly(answer(new Address.Aside("libera", "#ops", "i-1"), SECRET));
  }

  @Test
  void saidToTheBotAloneItIsAnsweredThere() {
    hear(new Line.Where("libera", Optional.empty()), "guest", "link");
    assertThat(answered).containsExactly(answer(ALONE, SECRET));
  }

  @Test
  void whereNoCodeIsGivenNoneIsTold() {
    hear(in(Line.Bearing.none()), "dana", "!link");
    assertThat(answered).isEmpty();
    assertThat(desk.happened).isEmpty();
  }

  @Test
  void theCodeStandsInNothingThatIsKept() {
    hear(in(Line.Bearing.none()), "guest", "!link");
    String plain = CODE.replace("-", "");
    assertThat(desk.submitted.toString() + desk.happened + desk.desk().identity())
        .doesNotContain(plain)
        .doesNotContain(CODE)
        .doesNotContain(plain.substring(2));
    hear(in(Line.Bearing.none()), "sam", "!link " + CODE);
    assertThat(desk.submitted.toString() + desk.happened).doesNotContain(plain.substring(2));
    assertThat(desk.happened.getLast())
        .isInstanceOfSatisfying(
            IdentityEvent.LinkClaimed.class,
            claimed -> assertThat(claimed.account()).isEqualTo(GUEST));
  }

  @Test
  void aLinkedAccountIsKnownAtOnce() {
    hear(in(Line.Bearing.none()), "guest", "!link");
    hear(in(Line.Bearing.none()), "sam", "!link " + CODE);
    hear(in(Line.Bearing.none()), "dana", "!link approve sam");
    answered.clear();
    hear(new Line.Where("libera", Optional.empty()), "GUEST", "whoami");
    assertThat(answered.getFirst().message().lines().getFirst()).startsWith("you are sam: ");
  }

  private Roster givingGuestTo(String name) {
    var members = new ArrayList<>(Cast.desk().roster().members().values());
    members.removeIf(member -> member.id().name().equals(name));
    members.add(
        new Member(
            new MemberId(name),
            Map.of("libera", List.of(name, "Guest")),
            Set.of(new Team("sre")),
            Member.Duties.none(),
            Map.of()));
    return Roster.of("another", members);
  }

  @Test
  void aPeopleFileThatClashesWithALinkIsAFaultAndNothingIsRead() {
    hear(in(Line.Bearing.none()), "guest", "!link");
    hear(in(Line.Bearing.none()), "sam", "!link " + CODE);
    hear(in(Line.Bearing.none()), "dana", "!link approve sam");
    answered.clear();
    int before = desk.submitted.size();
    reread =
        new Reloader.Reread.Adopt(
            List.of(new Command.AdoptRoster(givingGuestTo("tyler"))), List.of());
    hear(in(Line.Bearing.none()), "dana", "!reload");
    assertThat(desk.submitted).hasSize(before);
    assertThat(answered.getFirst().message().lines())
        .containsExactly(
            "not reloaded, what was adopted before stays; faults: 1",
            "people.conf gives libera/guest to tyler, and it was linked to sam; take it out there,"
                + " or say !unlink libera/guest first");
  }

  private final class Answering implements Outlet {
    @Override
    public void posted(List<Posted> parcels) {
      throw new AssertionError("kept: " + parcels);
    }

    @Override
    public void missed() {}

    @Override
    public void fleeting(List<Parcel> parcels) {
      answered.addAll(parcels);
    }
  }
}
