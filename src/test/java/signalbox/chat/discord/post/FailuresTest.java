package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.rest.Held;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.chat.discord.standin.world.Right;
import signalbox.delivery.Receipt;
import signalbox.delivery.Receipt.Failed;
import signalbox.message.Address;
import signalbox.message.Card.Press;
import signalbox.message.Message;
import signalbox.message.Parcel;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailuresTest {
  private final PostOffice office = new PostOffice();
  private Channel ops;

  @BeforeEach
  void comeIn() {
    ops = office.opens("ops");
  }

  @AfterEach
  void tidy() {
    office.tidies();
  }

  @AfterAll
  void close() {
    office.close();
  }

  @Test
  void aDeletedChannelIsLostForGood() {
    office.discord.closes(ops);
    office.awaits("the end of ops", () -> !office.knows(ops));
    assertThat(office.said(1, ops, "hi"))
        .isEqualTo(new Failed(true, "that channel is gone, or I cannot see it"));
    assertThat(office.carried(2, PostOffice.card(1, ops, "x", Press.HOLD)))
        .isEqualTo(new Failed(true, "that channel is gone, or I cannot see it"));
  }

  @Test
  void aChannelWhoseEndWasNotHeardOfIsLostForGood() {
    office.discord.faults().next(Route.SEND_MESSAGE).isRefused(Problem.unknownChannel());
    assertThat(office.said(3, ops, "hi")).isEqualTo(new Failed(true, "that channel is gone"));
  }

  @Test
  void aChannelThatNeverWasIsLostForGood() {
    assertThat(office.said(4, new Channel("#ops"), "hi"))
        .isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.forGood()).isTrue());
  }

  @Test
  void aLostPermissionIsNamed() {
    office.discord.denies(ops, Right.SEND_MESSAGES);
    office.awaits("the loss", () -> !office.guild().getTextChannelById(ops.id()).canTalk());
    assertThat(office.said(5, ops, "hi"))
        .isEqualTo(new Failed(true, "I lack the permission there: Send Messages"));
  }

  @Test
  void aPermissionLostInSilenceIsLostForGood() {
    office.discord.deniesSilently(ops, Right.SEND_MESSAGES);
    assertThat(office.said(6, ops, "hi")).isEqualTo(new Failed(true, "I lack a permission there"));
    office.discord.deniesSilently(ops, Right.VIEW_CHANNEL);
    assertThat(office.said(7, ops, "hi"))
        .isEqualTo(new Failed(true, "I cannot see that channel any more"));
  }

  @Test
  void nothingIsShownWhereItWouldBeLeftOut() {
    office.discord.denies(ops, Right.EMBED_LINKS);
    office.awaits(
        "the loss",
        () ->
            !office
                .guild()
                .getSelfMember()
                .hasPermission(
                    office.guild().getTextChannelById(ops.id()), Permission.MESSAGE_EMBED_LINKS));
    assertThat(office.carried(14, PostOffice.card(2, ops, "x", Press.HOLD)))
        .isEqualTo(new Failed(true, "I lack the permission there: Embed Links"));
    assertThat(office.discord.listMessages(ops)).isEmpty();
  }

  @Test
  void limitsAreWaitedFor() {
    office.discord.faults().next(Route.SEND_MESSAGE).isLimited(Duration.ofSeconds(1));
    assertThat(office.said(8, ops, "hi")).isInstanceOf(Receipt.Delivered.class);
    assertThat(office.discord.texts(ops)).containsExactly("hi");
  }

  @Test
  void limitsThatLastTooLongAreLeftToDelivery() {
    office.discord.faults().next(Route.SEND_MESSAGE).isLimited(Duration.ofSeconds(60));
    var receipt = office.carry(9, say("hi"));
    office.discord.awaitRequest(Route.SEND_MESSAGE, exchange -> exchange.status() == 429);
    office.schedule.turn(DiscordCourier.LIMIT);
    assertThat(receipt.join()).isEqualTo(new Failed(false, "Discord does not answer"));
  }

  private Parcel say(String words) {
    return PostOffice.say(new Address.Channel(PostOffice.NETWORK, ops.id()), words);
  }

  /** All of them, since whoever speaks HTTP for JDA tries again by itself. */
  @Test
  void whatMayHaveBeenSaidIsSaidAgainUnderTheSameNonce() {
    office.discord.faults().every(Route.SEND_MESSAGE).in(ops.id()).isCutAfterItIsDone();
    assertThat(office.said(10, ops, "hi")).isEqualTo(new Failed(false, "Discord does not answer"));
    office.discord.faults().end();
    assertThat(office.said(10, ops, "hi")).isInstanceOf(Receipt.Delivered.class);
    assertThat(office.discord.texts(ops)).containsExactly("hi");
  }

  @Test
  void whatMayHaveBeenSaidAndIsNotKeptStaysInDoubt() {
    office.discord.faults().every(Route.SEND_MESSAGE).in(ops.id()).isCutAfterItIsDone();
    var receipt = office.carry(0, say("hi"));
    assertThat(receipt.handle((_, trouble) -> trouble).join()).isInstanceOf(InDoubt.class);
  }

  @Test
  void whoTakesNoMessagesGetsNone() {
    Person sam = office.discord.person("sam");
    sam.refusesDirectMessages();
    Parcel answer =
        new Parcel.Answer(new Address.Person(PostOffice.NETWORK, sam.id()), Message.of("hi"));
    assertThat(office.carried(11, answer))
        .isEqualTo(new Failed(true, "no message of mine is taken there"));
    Parcel toNobody =
        new Parcel.Answer(new Address.Person(PostOffice.NETWORK, "sam"), Message.of("hi"));
    assertThat(office.carried(12, toNobody))
        .isEqualTo(new Failed(true, "there is no such account"));
  }

  @Test
  void nobodyWaitsForASilentDiscordForEver() {
    Held held = office.discord.faults().next(Route.SEND_MESSAGE).in(ops.id()).isHeld();
    var receipt = office.carry(13, say("hi"));
    held.awaitArrivals(1);
    office.schedule.turn(DiscordCourier.LIMIT);
    assertThat(receipt.join()).isEqualTo(new Failed(false, "Discord does not answer"));
    held.release();
  }
}
