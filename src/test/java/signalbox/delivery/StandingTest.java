package signalbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.delivery.FakeCourier.Turn;
import signalbox.domain.CaseId;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.message.Standing;
import signalbox.store.StoreFault;

/** Cards and boards on their way, and what is noted of those that stand. */
class StandingTest {
  private static final CaseId DEPLOY = CaseId.deploy(1);
  private static final Address.Card CARD = new Address.Card("discord", "1001", DEPLOY);
  private static final Address.Board BOARD = new Address.Board("discord", "1001");

  private final FakeCourier courier = new FakeCourier("discord");
  private final FakeOutbox outbox = new FakeOutbox();
  private final HandSchedule schedule = new HandSchedule(Instant.parse("2026-11-22T10:00:00Z"));
  private final List<String> reports = new ArrayList<>();
  private final Dispatcher dispatcher =
      new Dispatcher(
          List.of(courier),
          outbox,
          schedule,
          DeliveryLimits.usual(),
          (about, network, why) -> reports.add(about + " " + network + ": " + why),
          new Random(1));

  @BeforeEach
  void start() {
    dispatcher.start();
    schedule.runReady();
  }

  private static Parcel card(String title) {
    return new Parcel.ShowCard(
        CARD, new Card(DEPLOY, 1, Card.Mood.WAITING, title, List.of(), List.of()));
  }

  private static Parcel board(String words) {
    return new Parcel.Show(BOARD, Optional.empty(), Message.of(words));
  }

  private void post(Parcel... parcels) {
    dispatcher.posted(outbox.post(List.of(parcels)));
    schedule.runReady();
  }

  private void showAnew(Parcel parcel) {
    dispatcher.fleeting(List.of(parcel));
    schedule.runReady();
  }

  private void wait(Duration time) {
    schedule.advanceTo(schedule.now().plus(time));
  }

  @Test
  void whatIsDeliveredIsNotedAsStanding() {
    post(card("one"), board("two"));

    assertThat(outbox.standing)
        .containsExactly(new Standing(CARD, "id1"), new Standing(BOARD, "id2"));
    assertThat(outbox.fates).containsEntry(1L, "DELIVERED id1");
  }

  @Test
  void aTopicIsNoMessageThatStands() {
    post(
        new Parcel.Show(
            new Address.Topic("discord", "1001"), Optional.empty(), Message.of("no emergency")));

    assertThat(outbox.fates).hasSize(1);
    assertThat(outbox.standing).isEmpty();
  }

  @Test
  void whatStandsIsNotedBeforeItsParcelIsSettled() {
    outbox.fault = new StoreFault(StoreFault.Kind.FULL, "no room", null);
    showAnew(card("one"));
    assertThat(outbox.standing).isEmpty();

    outbox.fault = null;
    wait(Duration.ofSeconds(6));

    assertThat(outbox.standing).containsExactly(new Standing(CARD, "id1"));
  }

  @Test
  void ofCardsThatWaitTheNewestAloneIsShown() {
    dispatcher.networkDown("discord");
    post(card("one"), card("two"), board("three"));
    dispatcher.networkUp("discord");
    schedule.runReady();

    assertThat(courier.carried)
        .containsExactlyInAnyOrder("card of deploy-1 in 1001 two", "board of 1001 three");
    assertThat(outbox.fates).containsEntry(1L, "REPLACED");
  }

  /** Only under its own key is it known again; what is newer would be posted beside it. */
  @Test
  void whatWasBegunBeforeThisStartIsFoundAgainBeforeAnythingNewerIsShown() {
    outbox.post(List.of(card("one"), card("two"), card("three")));
    outbox.markAttempted(List.of(1L));
    dispatcher.lookIntoOutbox();
    schedule.runReady();
    assertThat(courier.carried)
        .containsExactly("card of deploy-1 in 1001 one", "card of deploy-1 in 1001 three");
    assertThat(outbox.fates).containsEntry(2L, "REPLACED");
  }

  @Test
  void whatWasLostIsShownAnewAndNoted() {
    post(card("one"));
    courier.next.add(Turn.FAIL);
    showAnew(card("one"));
    wait(Duration.ofSeconds(2));

    assertThat(courier.carried)
        .containsExactly("card of deploy-1 in 1001 one", "card of deploy-1 in 1001 one");
    assertThat(outbox.standing)
        .containsExactly(new Standing(CARD, "id1"), new Standing(CARD, "id2"));
  }

  @Test
  void whatWasLostGivesWayToWhatIsNewer() {
    dispatcher.networkDown("discord");
    post(card("two"));
    showAnew(card("one"));
    dispatcher.networkUp("discord");
    schedule.runReady();
    assertThat(courier.carried).containsExactly("card of deploy-1 in 1001 two");

    courier.next.add(Turn.LOSE);
    showAnew(card("two"));
    post(card("three"));
    assertThat(courier.carried).last().isEqualTo("card of deploy-1 in 1001 three");
    assertThat(outbox.fates).containsEntry(2L, "DELIVERED id2");
  }

  @Test
  void aCardThatCannotBeShownIsReportedAsWordsAre() {
    courier.next.add(Turn.FAIL_FOR_GOOD);
    post(card("one"));
    assertThat(reports).containsExactly("deploy-1 discord: banned");

    dispatcher.networkDown("discord");
    post(board("two"));
    wait(Duration.ofMinutes(3));
    assertThat(reports).hasSize(1);
  }

  @Test
  void wordsThatAreNeverHeardAreReportedOnceThoughTheCardIsShown() {
    var thread = new Address.CaseThread("discord", "1001", DEPLOY);
    for (int i = 0; i < 3; i++) {
      courier.next.add(Turn.FAIL_FOR_GOOD);
      post(new Parcel.Say(thread, Optional.of(DEPLOY), Message.of("words")));
      post(card("title " + i));
    }
    assertThat(reports).containsExactly("deploy-1 discord: banned");

    courier.next.add(Turn.FAIL_FOR_GOOD);
    post(card("another"));
    assertThat(reports).hasSize(1);
  }

  @Test
  void everyAnswerAsideHasALaneForItselfThatGoesWithIt() {
    var rounds =
        new Rounds(
            new Couriers(List.of(courier), schedule, () -> {}),
            new Marks(outbox),
            new Alarms((_, _, _) -> {}),
            new Patience(DeliveryLimits.usual(), new Random(1)));
    for (int i = 0; i < 100; i++) {
      courier.next.add(i % 2 == 0 ? Turn.CARRY : i % 3 == 0 ? Turn.LOSE : Turn.FAIL);
      var to = new Address.Aside("discord", "1001", "interaction-" + i);
      rounds.acceptFleeting(List.of(new Parcel.Answer(to, Message.of("noted"))), schedule.now());
    }
    rounds.make(schedule.now());
    schedule.runReady();
    assertThat(courier.carried).hasSize(50);
    assertThat(rounds.lanes().all()).hasSize(50);

    for (int minute = 0; minute < 3; minute++) {
      wait(Duration.ofMinutes(1));
      rounds.make(schedule.now());
      schedule.runReady();
    }
    assertThat(rounds.lanes().isEmpty()).isTrue();
  }
}
