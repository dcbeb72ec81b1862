package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.chat.discord.post.PostOffice.board;

import java.time.Duration;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Right;
import signalbox.delivery.Receipt;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardsTest {
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

  private long edits() {
    return office.discord.requests(Route.EDIT_MESSAGE).stream()
        .filter(exchange -> exchange.asked().at("channel_id").equals(ops.id()))
        .count();
  }

  @Test
  void isPostedAndPinned() {
    office.carried(1, board(ops, "deploy-1 needs sre since 11:58 UTC", "- db1: dana"));
    Post board = office.discord.awaitPinned(ops, _ -> true);
    assertThat(board.embeds().getFirst().words())
        .isEqualTo("- deploy-1 needs sre since <t:2524651080:t>\n- \\- db1: dana");
    assertThat(board.content()).isEmpty();
  }

  @Test
  void isNotChangedMoreOftenThanItCanBeRead() {
    office.carried(2, board(ops, "one"));
    var two = office.carry(3, board(ops, "two"));
    var three = office.carry(4, board(ops, "three"));
    office.schedule.turn(Boards.PAUSE.minusMillis(1));
    assertThat(two.join())
        .isEqualTo(new Receipt.Failed(false, "something newer is to stand there"));
    assertThat(three).isNotDone();
    assertThat(edits()).isZero();
    office.schedule.turn(Duration.ofMillis(1));
    assertThat(three.join()).isInstanceOf(Receipt.Delivered.class);
    assertThat(edits()).isEqualTo(1);
    assertThat(office.discord.texts(ops)).containsExactly("Open here\n- three");
  }

  @Test
  void showsAtOnceWhatWaitsWhenTheProgramEnds() {
    office.carried(8, board(ops, "one"));
    var two = office.carry(9, board(ops, "two"));
    office.courier.hurry();
    assertThat(two.join()).isInstanceOf(Receipt.Delivered.class);
    assertThat(office.carried(10, board(ops, "three"))).isInstanceOf(Receipt.Delivered.class);
    assertThat(office.discord.texts(ops)).containsExactly("Open here\n- three");
    office.startsAnew(office.standings);
  }

  @Test
  void isABoardWithoutAPinToo() {
    office.discord.denies(ops, Right.PIN_MESSAGES);
    assertThat(office.carried(5, board(ops, "one"))).isInstanceOf(Receipt.Delivered.class);
    assertThat(office.discord.listPinned(ops)).isEmpty();
    assertThat(office.discord.texts(ops)).containsExactly("Open here\n- one");
  }

  @Test
  void isPinnedOnceThatIsAllowed() {
    forbidPins();
    office.carried(11, board(ops, "one"));
    allowPins();
    office.schedule.turn(Boards.PAUSE);
    office.carried(12, board(ops, "two"));
    assertThat(office.discord.awaitPinned(ops, _ -> true).text()).isEqualTo("Open here\n- two");
  }

  @Test
  void isPinnedOnceThatIsAllowedAlsoAfterARestart() {
    forbidPins();
    office.carried(13, board(ops, "one"));
    office.startsAnew(office.standings);
    allowPins();
    office.carried(14, board(ops, "two"));
    assertThat(office.discord.awaitPinned(ops, _ -> true).text()).isEqualTo("Open here\n- two");
  }

  @Test
  void isNotPinnedAgainAgainstSomebodysWill() {
    office.carried(15, board(ops, "one"));
    Post board = office.discord.awaitPinned(ops, _ -> true);
    office.discord.person("erin").unpins(board);
    office.schedule.turn(Boards.PAUSE);
    office.carried(16, board(ops, "two"));
    office.schedule.turn(Boards.PAUSE);
    office.carried(17, board(ops, "three"));
    assertThat(pins()).isOne();
  }

  @Test
  void whatIsPinnedStillAfterARestartIsNotPinnedAgain() {
    office.carried(18, board(ops, "one"));
    office.discord.awaitPinned(ops, _ -> true);
    office.startsAnew(office.standings);
    office.carried(19, board(ops, "two"));
    office.schedule.turn(Boards.PAUSE);
    office.carried(20, board(ops, "three"));
    assertThat(pins()).isOne();
  }

  private void forbidPins() {
    office.discord.denies(ops, Right.PIN_MESSAGES);
    office.awaits("no pins", () -> !mayPin());
  }

  private void allowPins() {
    office.discord.allows(ops);
    office.awaits("pins", this::mayPin);
  }

  private boolean mayPin() {
    Guild guild = office.guild();
    return guild
        .getSelfMember()
        .hasPermission(
            guild.getChannelById(GuildMessageChannel.class, ops.id()), Permission.PIN_MESSAGES);
  }

  private long pins() {
    return office.discord.requests(Route.PIN).stream()
        .filter(exchange -> exchange.asked().at("channel_id").equals(ops.id()))
        .count();
  }

  @Test
  void isPostedAndPinnedAgainWhenItWasDeleted() {
    office.carried(6, board(ops, "one"));
    Post first = office.discord.awaitPinned(ops, _ -> true);
    office.discord.person("erin").deletes(first);
    office.schedule.turn(Boards.PAUSE);
    office.carried(7, board(ops, "two"));
    Post second = office.discord.awaitPinned(ops, _ -> true);
    assertThat(second.text()).isEqualTo("Open here\n- two");
    assertThat(second.id()).isNotEqualTo(first.id());
  }
}
