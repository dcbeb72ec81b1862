package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.chat.discord.post.PostOffice.card;
import static signalbox.chat.discord.post.PostOffice.cardOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.Post;
import signalbox.chat.discord.standin.rest.Held;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.delivery.Receipt;
import signalbox.message.Card.Press;
import signalbox.message.Standing;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CardsTest {
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

  private Post only() {
    assertThat(office.discord.listSaid(ops)).hasSize(1);
    return office.discord.listSaid(ops).getFirst();
  }

  @Test
  void isPostedOnceAndEditedInPlace() {
    Receipt posted = office.carried(1, card(17, ops, "needs sre", Press.APPROVE, Press.DECLINE));
    assertThat(only().text()).startsWith("deploy-17 needs sre");
    assertThat(only().buttons())
        .extracting(Post.Button::id)
        .containsExactly("approve:17:r1", "decline:17:r1");
    assertThat(posted).isEqualTo(new Receipt.Delivered(only().id()));
    assertThat(office.standings.find(cardOf(17, ops))).contains(only().id());

    Receipt edited = office.carried(2, card(17, ops, "closed: verified"));

    assertThat(edited).isEqualTo(posted);
    assertThat(only().text()).startsWith("deploy-17 closed: verified");
    assertThat(only().buttons()).isEmpty();
  }

  @Test
  void aHundredStandAndAreEditedInPlace() {
    for (String state : List.of("needs sre", "ready")) {
      var receipts = new ArrayList<CompletableFuture<Receipt>>();
      for (int number = 1; number <= 100; number++) {
        receipts.add(
            office.carry(number + state.length() * 1_000L, card(number, ops, state, Press.HOLD)));
      }
      assertThat(receipts)
          .allSatisfy(r -> assertThat(r.join()).isInstanceOf(Receipt.Delivered.class));
    }
    assertThat(office.discord.listSaid(ops))
        .extracting(post -> post.embeds().getFirst().title())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 100).mapToObj(n -> "deploy-" + n + " ready").toList());
  }

  @Test
  void isPostedAgainWhenItWasDeleted() {
    office.carried(3, card(18, ops, "needs sre", Press.HOLD));
    Post first = only();
    office.discord.person("erin").deletes(first);

    Receipt again = office.carried(4, card(18, ops, "ready", Press.HOLD));

    assertThat(again).isEqualTo(new Receipt.Delivered(only().id()));
    assertThat(only().id()).isNotEqualTo(first.id());
    assertThat(office.standings.find(cardOf(18, ops))).contains(only().id());
    assertThat(office.standings.about(first.id())).isPresent();
  }

  @Test
  void isEditedAfterARestart() {
    office.carried(5, card(19, ops, "needs sre", Press.HOLD));
    Post first = only();
    office.startsAnew(new Standings(List.of(new Standing(cardOf(19, ops), first.id()))));
    office.carried(6, card(19, ops, "ready", Press.HOLD));
    assertThat(only().id()).isEqualTo(first.id());
  }

  @Test
  void isPostedOnceWhenNobodyNotedItBeforeACrash() {
    office.carried(7, card(20, ops, "needs sre", Press.HOLD));
    Post first = only();
    office.startsAnew(new Standings(List.of()));
    office.carried(7, card(20, ops, "needs sre", Press.HOLD));
    assertThat(only().id()).isEqualTo(first.id());
    assertThat(office.standings.find(cardOf(20, ops))).contains(first.id());
  }

  @Test
  void isPostedOnceThoughNobodyKnowsWhetherItWasBeforeItMovedOn() {
    office.discord.faults().every(Route.SEND_MESSAGE).isCutAfterItIsDone();
    assertThat(office.carried(30, card(30, ops, "needs sre", Press.HOLD)))
        .isEqualTo(new Receipt.Failed(false, "Discord does not answer"));
    Post first = only();
    office.discord.faults().end();
    office.carried(31, card(30, ops, "ready", Press.HOLD));
    assertThat(only().id()).isEqualTo(first.id());
    assertThat(only().text()).startsWith("deploy-30 ready");
    office.carried(32, card(30, ops, "running", Press.HOLD));
    assertThat(only().text()).startsWith("deploy-30 running");
  }

  @Test
  void isShownAnewOnceThoughNobodyKnowsWhetherItWas() {
    office.discord.faults().every(Route.SEND_MESSAGE).isCutAfterItIsDone();
    assertThat(office.carry(0, card(31, ops, "needs sre", Press.HOLD)))
        .failsWithin(Duration.ofSeconds(20));
    office.discord.faults().end();
    office.carried(0, card(31, ops, "needs sre", Press.HOLD));
    assertThat(only().text()).startsWith("deploy-31 needs sre");
  }

  @Test
  void isPostedOnceHoweverManyStatesComeAtOnce() {
    Held held = office.discord.faults().next(Route.SEND_MESSAGE).in(ops.id()).isHeld();
    var first = office.carry(8, card(21, ops, "one", Press.HOLD));
    held.awaitArrivals(1);
    var second = office.carry(9, card(21, ops, "two", Press.HOLD));
    var third = office.carry(10, card(21, ops, "three", Press.HOLD));
    office.schedule.rest();
    assertThat(second.join()).isInstanceOf(Receipt.Failed.class);
    held.release();
    assertThat(first.join()).isInstanceOf(Receipt.Delivered.class);
    assertThat(third.join()).isEqualTo(first.join());
    assertThat(only().text()).startsWith("deploy-21 three");
    assertThat(office.discord.requests(Route.EDIT_MESSAGE))
        .filteredOn(exchange -> exchange.asked().at("channel_id").equals(ops.id()))
        .hasSize(1);
  }

  @Test
  void whatSomebodyTypedIsReadAsItIs() {
    office.carried(11, card(22, ops, "held by sam: **no** @everyone <@1>", Press.UNHOLD));
    assertThat(only().embeds().getFirst().title())
        .isEqualTo("deploy-22 held by sam: \\*\\*no\\*\\* \\@everyone \\<\\@1>");
    assertThat(only().mentions()).isEmpty();
  }

  @Test
  void itsThreadIsPutAwayAWhileAfterTheCaseIsClosed() {
    office.carried(12, card(23, ops, "ready", Press.HOLD));
    office.carried(13, PostOffice.say(PostOffice.threadOf(23, ops), "deploy-23: dana is done"));
    Channel thread = office.discord.awaitThread(only());
    office.carried(14, card(23, ops, "closed: verified"));
    office.schedule.turn(Closings.PAUSE.minusSeconds(1));
    assertThat(office.discord.isArchived(thread)).isFalse();
    office.schedule.turn(Duration.ofSeconds(1));
    office.discord.awaitRequest(
        Route.CHANGE_CHANNEL, exchange -> exchange.asked().at("channel_id").equals(thread.id()));
    assertThat(office.discord.isArchived(thread)).isTrue();
  }

  @Test
  void itsThreadStaysWhenTheCaseIsOpenedAgain() {
    office.carried(15, card(24, ops, "ready", Press.HOLD));
    office.carried(16, PostOffice.say(PostOffice.threadOf(24, ops), "deploy-24: dana is done"));
    Channel thread = office.discord.awaitThread(only());
    office.carried(17, card(24, ops, "closed: verified"));
    office.carried(18, card(24, ops, "ready", Press.HOLD));
    office.schedule.turn(Closings.PAUSE.multipliedBy(2));
    office.said(19, ops, "and so on");
    assertThat(office.discord.isArchived(thread)).isFalse();
  }
}
