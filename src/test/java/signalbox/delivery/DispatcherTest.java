package signalbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import signalbox.delivery.FakeCourier.Turn;
import signalbox.domain.CaseId;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.store.StoreFault;

class DispatcherTest {
  private static final Address OPS = new Address.Channel("libera", "#ops");
  private static final Address SEC = new Address.Channel("libera", "#sec");

  private final FakeCourier courier = new FakeCourier("libera");
  private final FakeCourier other = new FakeCourier("discord");
  private final FakeOutbox outbox = new FakeOutbox();
  private final HandSchedule schedule = new HandSchedule(Instant.parse("2026-11-22T10:00:00Z"));
  private final List<String> reports = new ArrayList<>();
  private Dispatcher dispatcher = dispatcher();

  private Dispatcher dispatcher() {
    return new Dispatcher(
        List.of(courier, other),
        outbox,
        schedule,
        DeliveryLimits.usual(),
        (about, network, why) -> reports.add(about + " " + network + ": " + why),
        new Random(1));
  }

  @BeforeEach
  void start() {
    dispatcher.start();
    schedule.runReady();
  }

  private void restart() {
    dispatcher.stop();
    schedule.runReady();
    dispatcher = dispatcher();
    start();
  }

  private static Parcel say(String words) {
    return new Parcel.Say(OPS, Optional.of(CaseId.deploy(1)), Message.of(words));
  }

  private static Parcel answer(String words) {
    return new Parcel.Answer(OPS, Message.of(words));
  }

  private void post(Parcel... parcels) {
    dispatcher.posted(outbox.post(List.of(parcels)));
    schedule.runReady();
  }

  private void wait(Duration time) {
    schedule.advanceTo(schedule.now().plus(time));
  }

  @Test
  void orderIsKeptOnALane() {
    post(say("one"), say("two"), say("three"));

    assertThat(courier.carried).containsExactly("#ops one", "#ops two", "#ops three");
    assertThat(outbox.fates).containsEntry(1L, "DELIVERED id1").hasSize(3);
  }

  @Test
  void theAttemptsOfAllLanesAreMarkedTogether() {
    post(say("one"), new Parcel.Say(SEC, Optional.empty(), Message.of("two")), say("three"));

    assertThat(outbox.attempts).containsExactly(List.of(1L, 2L), List.of(3L));
  }

  @Test
  void oneLaneDoesNotHoldUpAnother() {
    courier.next.add(Turn.LOSE);
    post(say("one"), say("two"), new Parcel.Say(SEC, Optional.empty(), Message.of("three")));

    assertThat(courier.carried).containsExactly("#sec three");
  }

  @Test
  void whatSurelyFailedIsSaidAgainAsIfForTheFirstTime() {
    courier.next.add(Turn.FAIL);
    post(say("one"), say("two"));
    assertThat(courier.carried).isEmpty();

    wait(Duration.ofSeconds(2));

    assertThat(courier.carried).containsExactly("#ops one", "#ops two");
  }

  @Test
  void whatMayHaveBeenHeardIsMarkedAsSaidAgain() {
    courier.next.add(Turn.CARRY_SILENTLY);
    post(say("one"));

    wait(Duration.ofSeconds(32));

    assertThat(courier.carried).containsExactly("#ops one", "#ops (again) one");
    assertThat(outbox.fates).containsOnlyKeys(1L);
  }

  @Test
  void aCourierThatThrowsLeavesADoubt() {
    courier.next.add(Turn.THROW);
    post(say("one"), answer("two"));

    wait(Duration.ofSeconds(2));

    assertThat(courier.carried).containsExactly("#ops two", "#ops (again) one");
  }

  @Test
  void anAnswerInDoubtIsNotRepeated() {
    courier.next.add(Turn.CARRY_SILENTLY);
    post(answer("one"), say("two"));

    wait(Duration.ofSeconds(32));

    assertThat(courier.carried).containsExactly("#ops one", "#ops two");
    assertThat(outbox.fates).containsEntry(1L, "DOUBTFUL");
  }

  @Test
  void aReceiptThatComesLateStillCounts() {
    courier.next.add(Turn.CARRY_SILENTLY);
    post(say("one"));
    wait(Duration.ofSeconds(30));

    courier.open.getFirst().complete(new Receipt.Taken());
    wait(Duration.ofMinutes(1));

    assertThat(courier.carried).containsExactly("#ops one");
    assertThat(outbox.fates).containsEntry(1L, "TAKEN");
  }

  @Test
  void afterACrashWhatAllShallHearIsSaidAgainAndAnswersAreNot() {
    courier.next.add(Turn.CARRY_SILENTLY);
    courier.next.add(Turn.CARRY_SILENTLY);
    post(say("one"), new Parcel.Answer(SEC, Message.of("two")), say("three"));

    restart();

    assertThat(courier.carried)
        .containsExactly("#ops one", "#sec two", "#ops (again) one", "#ops three");
    assertThat(outbox.fates).containsEntry(2L, "DOUBTFUL").hasSize(3);
  }

  @Test
  void afterACrashWhatWasNeverTriedIsSaidForTheFirstTime() {
    dispatcher.networkDown("libera");
    post(say("one"), answer("two"));

    restart();

    assertThat(courier.carried).containsExactly("#ops one", "#ops two");
  }

  @Test
  void lanesOfANetworkThatIsDownWaitWithoutTrying() {
    dispatcher.networkDown("libera");
    post(say("one"), say("two"));
    wait(Duration.ofHours(1));
    assertThat(outbox.attempts).isEmpty();
    assertThat(dispatcher.undelivered())
        .hasSize(2)
        .containsOnly(new Undelivered("libera", Optional.of(CaseId.deploy(1))));

    dispatcher.networkUp("libera");
    schedule.runReady();

    assertThat(courier.carried).containsExactly("#ops one", "#ops two");
    assertThat(dispatcher.undelivered()).isEmpty();
  }

  @Test
  void wordsThatAreTriedInVainAreReportedWithTheReason() {
    for (int i = 0; i < 20; i++) {
      courier.next.add(Turn.FAIL);
    }
    post(say("one"), say("two"));

    wait(Duration.ofMinutes(3));

    assertThat(reports).containsExactly("deploy-1 libera: throttled");
  }

  @Test
  void wordsThatWaitAreReportedOnceForACaseAndANetwork() {
    dispatcher.networkDown("libera");
    post(say("one"), say("two"), new Parcel.Say(SEC, Optional.empty(), Message.of("three")));

    wait(Duration.ofMinutes(30));

    assertThat(reports).containsExactly("deploy-1 libera: no connection since 10:00 UTC");
  }

  @Test
  void inTheEndItIsGivenUp() {
    dispatcher.networkDown("libera");
    post(say("one"));

    wait(Duration.ofHours(6));

    assertThat(outbox.fates).containsEntry(1L, "FAILED given up in the end");
    assertThat(schedule.next()).isEmpty();
  }

  @Test
  void whatIsRefusedForGoodIsGivenUpAtOnceAndReported() {
    courier.next.add(Turn.FAIL_FOR_GOOD);
    post(say("one"), say("two"));

    assertThat(courier.carried).containsExactly("#ops two");
    assertThat(outbox.fates).containsEntry(1L, "FAILED banned");
    assertThat(reports).containsExactly("deploy-1 libera: banned");
  }

  @Test
  void wordsToANetworkThatIsNotThereAreGivenUp() {
    post(
        new Parcel.Say(
            new Address.Channel("undernet", "#ops"),
            Optional.of(CaseId.deploy(1)),
            Message.of("one")));

    assertThat(outbox.fates).containsEntry(1L, "FAILED no such network");
    assertThat(reports).containsExactly("deploy-1 undernet: no such network");
  }

  @Test
  void repeatsComeFurtherAndFurtherApart() {
    IntStream.range(0, 500).forEach(_ -> courier.next.add(Turn.FAIL));
    post(say("one"));

    wait(Duration.ofMinutes(10));
    int inTenMinutes = outbox.attempts.size();
    wait(Duration.ofHours(6));

    assertThat(inTenMinutes).isBetween(10, 20);
    assertThat(outbox.attempts).hasSize(DeliveryLimits.usual().tries());
    assertThat(outbox.fates).containsEntry(1L, "FAILED throttled");
  }

  @Test
  void withAFullDiskNothingKeptIsSentButAnswersStillAre() {
    outbox.fault = new StoreFault(StoreFault.Kind.FULL, "no room", null);
    post(say("one"));
    dispatcher.fleeting(List.of(new Parcel.Answer(SEC, Message.of("status"))));
    schedule.runReady();
    assertThat(courier.carried).containsExactly("#sec status");

    outbox.fault = null;
    wait(Duration.ofSeconds(6));

    assertThat(courier.carried).containsExactly("#sec status", "#ops one");
  }

  @Test
  void whatWasHeardButCouldNotBeNotedIsNotedLater() {
    courier.next.add(Turn.CARRY_SILENTLY);
    post(say("one"));
    outbox.fault = new StoreFault(StoreFault.Kind.FULL, "no room", null);
    courier.open.getFirst().complete(new Receipt.Taken());
    schedule.runReady();
    assertThat(outbox.fates).isEmpty();

    outbox.fault = null;
    wait(Duration.ofSeconds(6));

    assertThat(outbox.fates).containsEntry(1L, "TAKEN");
    assertThat(courier.carried).containsExactly("#ops one");
  }

  @Test
  void whenAnotherWriterTookOverNothingIsSent() {
    outbox.fault = new StoreFault(StoreFault.Kind.FENCED, "epoch 2", null);
    post(say("one"));
    outbox.fault = null;
    post(say("two"));
    wait(Duration.ofHours(1));

    assertThat(courier.carried).isEmpty();
  }

  @Test
  void fleetingWordsAreCarriedOnceAndNeverStored() {
    courier.next.add(Turn.CARRY_SILENTLY);
    dispatcher.fleeting(List.of(answer("one")));
    schedule.runReady();
    wait(Duration.ofMinutes(1));

    assertThat(courier.carried).containsExactly("#ops one");
    assertThat(outbox.attempts).isEmpty();
    assertThat(outbox.fates).isEmpty();
  }

  @Test
  void aStormOfFleetingWordsIsCut() {
    dispatcher.networkDown("libera");
    IntStream.range(0, 1_000).forEach(i -> dispatcher.fleeting(List.of(answer("word " + i))));
    dispatcher.networkUp("libera");
    schedule.runReady();

    assertThat(courier.carried)
        .hasSize(Lanes.MOST_FLEETING_ON_LANE)
        .first()
        .isEqualTo("#ops word 0");
  }

  @Test
  void aLaneThatIsTooLongGivesUpItsOldest() {
    dispatcher.networkDown("libera");
    IntStream.rangeClosed(1, Lanes.MOST_ON_LANE + 1).forEach(i -> post(say("word " + i)));
    dispatcher.networkUp("libera");
    schedule.runReady();

    assertThat(courier.carried).hasSize(Lanes.MOST_ON_LANE).first().isEqualTo("#ops word 2");
    assertThat(outbox.fates).containsEntry(1L, "FAILED too many wait");
  }

  @Test
  void whatDoesNotFitIntoMemoryIsReadFromTheOutboxInOrder() {
    int most = Dispatcher.MOST_HANDED_IN;
    for (int i = 0; i <= most + 1; i++) {
      var lane = new Address.Channel("libera", "#c" + i % 100);
      dispatcher.posted(
          outbox.post(List.of(new Parcel.Say(lane, Optional.empty(), Message.of("word " + i)))));
    }

    schedule.runReady();

    assertThat(outbox.fates).hasSize(most + 2);
    assertThat(courier.carried).hasSize(most + 2);
  }

  @Test
  void restIsToldWhenNothingCanBeSentAnyMore() {
    courier.next.add(Turn.CARRY_SILENTLY);
    post(say("one"));
    var rested = dispatcher.rested();
    schedule.runReady();
    assertThat(rested).isNotDone();

    courier.open.getFirst().complete(new Receipt.Taken());
    schedule.runReady();

    assertThat(rested).isDone();
    assertThat(outbox.fates).containsEntry(1L, "TAKEN");
  }
}
