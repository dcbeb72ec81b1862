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
import signalbox.message.Message;
import signalbox.message.Parcel;

/** What does not wait in line with what all shall hear. */
class AnswersAndTopicsTest {
  private static final Address OPS = new Address.Channel("libera", "#ops");

  private final FakeCourier courier = new FakeCourier("libera");
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

  private static Parcel say(String words) {
    return new Parcel.Say(OPS, Optional.of(CaseId.deploy(1)), Message.of(words));
  }

  private static Parcel answer(String words) {
    return new Parcel.Answer(OPS, Message.of(words));
  }

  private static Parcel show(String words) {
    return new Parcel.Show(
        new Address.Topic("libera", "#ops"), Optional.of(CaseId.deploy(1)), Message.of(words));
  }

  private void post(Parcel... parcels) {
    dispatcher.posted(outbox.post(List.of(parcels)));
    schedule.runReady();
  }

  private void wait(Duration time) {
    schedule.advanceTo(schedule.now().plus(time));
  }

  @Test
  void anAnswerOvertakesWhatAllShallHear() {
    courier.next.add(Turn.FAIL);
    post(say("one"), say("two"), answer("three"));

    assertThat(courier.carried).containsExactly("#ops three");
  }

  @Test
  void answersGoManyAtATimeSoThatACourierCanJoinThem() {
    for (int i = 0; i <= Lane.MOST_ANSWERS_AT_ONCE; i++) {
      courier.next.add(Turn.LOSE);
      dispatcher.fleeting(List.of(answer("word " + i)));
    }
    schedule.runReady();
    assertThat(courier.open).hasSize(Lane.MOST_ANSWERS_AT_ONCE);

    courier.open.getFirst().complete(new Receipt.Taken());
    schedule.runReady();

    assertThat(courier.open).hasSize(Lane.MOST_ANSWERS_AT_ONCE + 1);
  }

  @Test
  void ofWhatIsToBeShownTheNewestAloneCounts() {
    dispatcher.networkDown("libera");
    post(show("one"), show("two"), show("three"));
    assertThat(dispatcher.undelivered()).isEmpty();

    dispatcher.networkUp("libera");
    schedule.runReady();

    assertThat(courier.carried).containsExactly("topic of #ops three");
    assertThat(outbox.fates)
        .containsEntry(1L, "REPLACED")
        .containsEntry(2L, "REPLACED")
        .containsEntry(3L, "DELIVERED id1");
  }

  @Test
  void whatIsShownInDoubtIsShownAgainWithoutAMark() {
    courier.next.add(Turn.CARRY_SILENTLY);
    post(show("one"));

    wait(Duration.ofSeconds(32));

    assertThat(courier.carried).containsExactly("topic of #ops one", "topic of #ops one");
  }

  @Test
  void whatIsShownInDoubtGivesWayToWhatIsNewer() {
    courier.next.add(Turn.LOSE);
    post(show("one"));
    post(show("two"));

    wait(Duration.ofSeconds(32));

    assertThat(courier.carried).containsExactly("topic of #ops two");
    assertThat(reports).isEmpty();
  }

  @Test
  void whatIsNewerIsHandedOverWhileTheOlderIsStillOnItsWay() {
    courier.next.add(Turn.LOSE);
    courier.next.add(Turn.LOSE);
    post(show("one"));
    post(show("two"));
    assertThat(courier.open).hasSize(2);

    courier.open.getFirst().complete(new Receipt.Failed(false, "something newer is to be shown"));
    courier.open.getLast().complete(new Receipt.Delivered("topic"));
    schedule.runReady();
    wait(Duration.ofMinutes(5));

    assertThat(courier.open).hasSize(2);
    assertThat(courier.carried).isEmpty();
    assertThat(outbox.fates).containsEntry(1L, "REPLACED").containsEntry(2L, "DELIVERED topic");
  }

  @Test
  void whatWasOvertakenOnItsWayIsNotShownAfterTheNewer() {
    courier.next.add(Turn.LOSE);
    post(show("one"));
    post(show("two"));
    assertThat(courier.carried).containsExactly("topic of #ops two");

    courier.open.getFirst().complete(new Receipt.Failed(false, "something newer is to be shown"));
    schedule.runReady();
    wait(Duration.ofMinutes(5));

    assertThat(courier.carried).containsExactly("topic of #ops two");
    assertThat(outbox.fates).containsEntry(1L, "REPLACED").containsEntry(2L, "DELIVERED id1");
  }
}
