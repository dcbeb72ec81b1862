package signalbox.chat.discord.post;

import static org.assertj.core.api.Assertions.assertThat;
import static signalbox.chat.discord.post.PostOffice.card;
import static signalbox.chat.discord.post.PostOffice.say;
import static signalbox.chat.discord.post.PostOffice.threadOf;

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
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.chat.discord.standin.world.Right;
import signalbox.delivery.Receipt;
import signalbox.message.Address;
import signalbox.message.Card.Press;
import signalbox.message.Standing;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadsTest {
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

  private Post postsCard(int number) {
    office.carried(1_000 + number, card(number, ops, "needs sre", Press.HOLD));
    return office.discord.listSaid(ops).getLast();
  }

  private List<String> saidIn(Channel thread) {
    return office.discord.texts(thread);
  }

  private long begun() {
    return office.discord.requests(Route.START_THREAD).stream()
        .filter(exchange -> exchange.asked().at("channel_id").equals(ops.id()))
        .count();
  }

  @Test
  void isBegunBelowTheCardWithTheFirstWords() {
    Post card = postsCard(17);
    Receipt receipt = office.carried(1, say(threadOf(17, ops), "deploy-17: sam confirms"));
    Channel thread = office.discord.awaitThread(card);
    assertThat(office.discord.nameOf(thread)).isEqualTo("deploy-17 example.org/r/17");
    assertThat(saidIn(thread)).containsExactly("deploy-17: sam confirms");
    assertThat(receipt)
        .isEqualTo(new Receipt.Delivered(office.discord.listSaid(thread).getFirst().id()));
    assertThat(office.discord.listSaid(ops)).hasSize(1);
  }

  @Test
  void isBegunOnceHoweverManySpeakAtOnce() {
    Post card = postsCard(18);
    List<CompletableFuture<Receipt>> receipts =
        IntStream.range(0, 10)
            .mapToObj(i -> office.carry(20 + i, say(threadOf(18, ops), "line " + i)))
            .toList();
    assertThat(receipts)
        .allSatisfy(r -> assertThat(r.join()).isInstanceOf(Receipt.Delivered.class));
    assertThat(begun()).isEqualTo(1);
    assertThat(saidIn(card.thread())).hasSize(10);
  }

  @Test
  void wordsWaitForTheirCard() {
    var receipt = office.carry(40, say(threadOf(19, ops), "deploy-19: sam confirms"));
    office.schedule.rest();
    assertThat(receipt).isNotDone();
    Post card = postsCard(19);
    assertThat(receipt.join()).isInstanceOf(Receipt.Delivered.class);
    assertThat(saidIn(card.thread())).containsExactly("deploy-19: sam confirms");
  }

  @Test
  void wordsWithoutACardAreTriedAgain() {
    var receipt = office.carry(41, say(threadOf(20, ops), "deploy-20: sam confirms"));
    office.schedule.turn(Cards.CARD_COMES);
    assertThat(receipt.join())
        .isEqualTo(new Receipt.Failed(false, "the card of its case does not stand there yet"));
    postsCard(20);
    office.schedule.rest();
    assertThat(begun()).isZero();
  }

  @Test
  void wordsDoNotWaitForACardThatCannotStandOrWhenTheProgramEnds() {
    var notYet = new Receipt.Failed(false, "the card of its case does not stand there yet");
    var words = office.carry(64, say(threadOf(29, ops), "deploy-29: sam confirms"));
    office.discord.faults().next(Route.SEND_MESSAGE).isRefused(Problem.unknownChannel());
    assertThat(office.carried(65, card(29, ops, "needs sre", Press.HOLD)))
        .isEqualTo(new Receipt.Failed(true, "that channel is gone"));
    assertThat(words.join()).isEqualTo(notYet);
    var late = office.carry(66, say(threadOf(29, ops), "deploy-29: sam confirms"));
    office.courier.hurry();
    assertThat(late.join()).isEqualTo(notYet);
  }

  @Test
  void wordsWhoseCardIsGoneAreTriedAgain() {
    Post card = postsCard(21);
    office.discord.person("erin").deletes(card);
    assertThat(office.carried(42, say(threadOf(21, ops), "x")))
        .isEqualTo(new Receipt.Failed(false, "the card of its case is gone"));
  }

  @Test
  void wordsWhoseThreadIsGoneAreTriedAgain() {
    Post card = postsCard(27);
    office.carried(60, say(threadOf(27, ops), "one"));
    office.discord.faults().next(Route.SEND_MESSAGE).isRefused(Problem.unknownChannel());
    assertThat(office.carried(61, say(threadOf(27, ops), "two")))
        .isEqualTo(new Receipt.Failed(false, "the thread of its case is gone"));
    assertThat(saidIn(card.thread())).containsExactly("one");
  }

  @Test
  void wordsOfAClosedCaseWhoseCardWasTidiedAwayAreSaidInTheChannel() {
    office.carried(62, card(28, ops, "closed: verified"));
    office.discord.person("erin").deletes(office.discord.listSaid(ops).getLast());
    office.standings.gone(office.standings.find(PostOffice.cardOf(28, ops)).orElseThrow());
    office.carried(63, say(threadOf(28, ops), "deploy-28: dana notes: all is well"));
    assertThat(office.discord.texts(ops)).containsExactly("deploy-28: dana notes: all is well");
  }

  @Test
  void isFoundAgainAfterARestart() {
    Post card = postsCard(22);
    office.carried(43, say(threadOf(22, ops), "one"));
    office.startsAnew(new Standings(List.of(new Standing(PostOffice.cardOf(22, ops), card.id()))));
    office.carried(44, say(threadOf(22, ops), "two"));
    assertThat(saidIn(card.thread())).containsExactly("one", "two");
    assertThat(begun()).isEqualTo(1);
  }

  @Test
  void isWokenWhenItWasArchived() {
    Post card = postsCard(23);
    office.carried(45, say(threadOf(23, ops), "one"));
    archive(card.thread(), false);
    office.carried(46, say(threadOf(23, ops), "two"));
    assertThat(saidIn(card.thread())).containsExactly("one", "two");
    assertThat(office.discord.isArchived(card.thread())).isFalse();
  }

  @Test
  void isWokenByAnAnswerThatGoesThere() {
    Post card = postsCard(24);
    office.carried(47, say(threadOf(24, ops), "one"));
    archive(card.thread(), false);
    office.carried(48, say(new Address.Channel(PostOffice.NETWORK, card.id()), "two"));
    assertThat(saidIn(card.thread())).containsExactly("one", "two");
  }

  @Test
  void staysShutWhenItWasLocked() {
    Post card = postsCard(25);
    office.carried(49, say(threadOf(25, ops), "one"));
    archive(card.thread(), true);
    assertThat(office.carried(50, say(threadOf(25, ops), "two")))
        .isInstanceOfSatisfying(
            Receipt.Failed.class, failed -> assertThat(failed.forGood()).isTrue());
    assertThat(saidIn(card.thread())).containsExactly("one");
  }

  private void archive(Channel thread, boolean locked) {
    office.awaits("the thread", () -> office.knows(thread));
    office.discord.archives(thread, locked);
    office.awaits("the thread's end", () -> !office.knows(thread));
  }

  @Test
  void whereNoneMayBeBegunNothingIsSaid() {
    postsCard(26);
    office.discord.deniesSilently(ops, Right.CREATE_PUBLIC_THREADS);
    assertThat(office.carried(51, say(threadOf(26, ops), "x")))
        .isEqualTo(new Receipt.Failed(true, "I lack a permission there"));
  }
}
