package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Held;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.delivery.Receipt;
import signalbox.message.Address;
import signalbox.message.Card.Press;
import signalbox.message.Message;
import signalbox.message.Parcel;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {
  private final PostOffice office = new PostOffice();
  private Channel ops;
  private Person dana;

  @BeforeAll
  void register() {
    office
        .guild()
        .updateCommands()
        .addCommands(Commands.slash("status", "What is open"))
        .complete();
  }

  @BeforeEach
  void comeIn() {
    ops = office.opens("ops");
    dana = office.discord.person("dana");
    office.knowsMembers(Map.of("dana", dana.id()));
  }

  @AfterEach
  void tidy() {
    office.tidies();
  }

  @AfterAll
  void close() {
    office.close();
  }

  private Parcel answer(String to, String... lines) {
    return new Parcel.Answer(
        new Address.Aside(PostOffice.NETWORK, ops.id(), to), Message.of(lines));
  }

  private Answering slashes(String aside) {
    Answering answering = dana.slashes(ops, "status");
    var event = office.awaits(SlashCommandInteractionEvent.class);
    event.deferReply(true).complete();
    office.asides.await(aside, new Reply.ToInteraction(event.getHook(), true));
    return answering;
  }

  @Test
  void whatWasTypedIsRepliedToWithoutAPing() {
    Post typed = dana.types(ops, "!whoami");
    office.asides.await("a", new Reply.ToMessage(ops.id(), typed.id()));
    Receipt receipt = office.carried(1, answer("a", "you are dana", "dana: nothing was changed"));
    Post reply = office.discord.listSaid(ops).getFirst();
    assertThat(receipt).isEqualTo(new Receipt.Delivered(reply.id()));
    assertThat(reply.repliesTo()).contains(typed.id());
    assertThat(reply.content()).isEqualTo("you are dana\ndana: nothing was changed");
    assertThat(reply.mentions()).isEmpty();
  }

  @Test
  void whoHoldsBackAnswersWhatWasCalledAndNothingElse() {
    office.courier.holdBack(PostOffice.START.plusSeconds(600));
    Post typed = dana.types(ops, "!whoami");
    office.asides.await("typed", new Reply.ToMessage(ops.id(), typed.id()));
    Answering called = slashes("called");
    assertThat(office.carried(31, answer("typed", "you are dana")))
        .isInstanceOf(Receipt.Failed.class);
    assertThat(office.carried(32, answer("called", "nothing is open")))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(called.awaitAnswer().text()).isEqualTo("nothing is open");
    office.courier.holdBack(PostOffice.START);
  }

  @Test
  void whatWasTypedAndTakenAwayIsAnsweredAllTheSame() {
    Post typed = dana.types(ops, "!whoami");
    office.asides.await("b", new Reply.ToMessage(ops.id(), typed.id()));
    dana.deletes(typed);
    assertThat(office.carried(2, answer("b", "you are dana")))
        .isInstanceOf(Receipt.Delivered.class);
    assertThat(office.discord.texts(ops)).containsExactly("you are dana");
  }

  @Test
  void aSlashCommandIsAnsweredToOneAlone() {
    Answering answering = slashes("c");
    Receipt receipt = office.carried(3, answer("c", "a".repeat(1_500), "b".repeat(1_500)));
    Post first = answering.awaitAnswer();
    assertThat(first.text()).isEqualTo("a".repeat(1_500));
    assertThat(first.isEphemeral()).isTrue();
    assertThat(receipt).isEqualTo(new Receipt.Delivered(first.id()));
    office.carried(4, answer("c", "and more"));
    assertThat(answering.listFollowUps())
        .allMatch(Post::isEphemeral)
        .extracting(Post::text)
        .containsExactly("b".repeat(1_500), "and more");
    assertThat(office.discord.listMessages(ops)).isEmpty();
  }

  @Test
  void answersAtOnceKeepTheirOrder() {
    Answering answering = slashes("d");
    Held held = office.discord.faults().next(Route.EDIT_ORIGINAL).isHeld();
    var one = office.carry(5, answer("d", "one"));
    var two = office.carry(6, answer("d", "two"));
    held.awaitArrivals(1);
    assertThat(answering.listFollowUps()).isEmpty();
    held.release();
    assertThat(one.join()).isInstanceOf(Receipt.Delivered.class);
    assertThat(two.join()).isInstanceOf(Receipt.Delivered.class);
    assertThat(answering.awaitAnswer().text()).isEqualTo("one");
    assertThat(answering.listFollowUps()).extracting(Post::text).containsExactly("two");
  }

  @Test
  void aButtonIsAnsweredBesideItsCard() {
    office.carried(7, PostOffice.card(17, ops, "needs sre", Press.APPROVE));
    Post card = office.discord.listSaid(ops).getFirst();
    Answering answering = dana.presses(card, "approve:17:r1");
    var event = office.awaits(ButtonInteractionEvent.class);
    event.deferEdit().complete();
    office.asides.await("e", new Reply.ToInteraction(event.getHook(), false));
    office.carried(8, answer("e", "deploy-17 has changed; look again"));
    assertThat(answering.awaitFollowUp(_ -> true).isEphemeral()).isTrue();
    assertThat(office.discord.listSaid(ops))
        .singleElement()
        .satisfies(post -> assertThat(post.text()).startsWith("deploy-17 needs sre"));
  }

  @Test
  void whoAskedTooLongAgoGetsNoAnswer() {
    Answering answering = slashes("f");
    answering.expires();
    assertThat(office.carried(9, answer("f", "hi")))
        .isEqualTo(new Receipt.Failed(true, "it is too late to answer there"));
    assertThat(office.carried(10, answer("nobody", "hi")))
        .isEqualTo(new Receipt.Failed(true, "nobody waits for that answer any more"));
  }

  @Test
  void anAnswerThatMayHaveBeenGivenIsNotRepeated() {
    Answering answering = slashes("g");
    office.carried(11, answer("g", "one"));
    office.discord.faults().next(Route.FOLLOW_UP).fails(500);
    var doubtful = office.carry(0, answer("g", "two"));
    assertThat(doubtful.handle((_, trouble) -> trouble).join()).isInstanceOf(InDoubt.class);
    assertThat(answering.listFollowUps()).isEmpty();
  }

  @Test
  void aPlaceIsTakenOnlyOnce() {
    Answering answering = slashes("h");
    office.discord.faults().next(Route.EDIT_ORIGINAL).fails(500);
    assertThat(office.carried(12, answer("h", "one")))
        .isEqualTo(new Receipt.Failed(false, "Discord does not answer"));
    office.carried(12, answer("h", "one"));
    assertThat(answering.awaitAnswer().text()).isEqualTo("one");
    assertThat(answering.listFollowUps()).isEmpty();
  }
}
