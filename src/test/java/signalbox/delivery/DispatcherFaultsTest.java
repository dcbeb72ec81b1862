package signalbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** Random parcels, faults before and after a send, outages and crashes; failure prints the seed. */
class DispatcherFaultsTest {
  private static final int STEPS = 150;
  private static final String AGAIN = "(again) ";

  private final FakeCourier courier = new FakeCourier("libera");
  private final FakeOutbox outbox = new FakeOutbox();
  private final Map<Long, Parcel> posted = new TreeMap<>();
  private HandSchedule schedule = new HandSchedule(Instant.parse("2026-11-22T10:00:00Z"));

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsLostNothingIsSaidTwiceUnmarkedAndOrderIsKept(int seed) {
    var random = new Random(seed);
    Dispatcher dispatcher = start(random);
    for (int i = 0; i < STEPS; i++) {
      switch (random.nextInt(10)) {
        case 0, 1, 2, 3, 4 -> post(dispatcher, random, i);
        case 5 -> {
          courier.next.add(
              FakeCourier.Turn.values()[random.nextInt(FakeCourier.Turn.values().length)]);
        }
        case 6 -> dispatcher.networkDown("libera");
        case 7 -> dispatcher.networkUp("libera");
        case 8 -> schedule.advanceTo(schedule.now().plusSeconds(random.nextInt(60)));
        default -> {
          if (random.nextBoolean()) {
            dispatcher = crash(random);
          }
        }
      }
      if (random.nextBoolean()) {
        schedule.runReady();
      }
    }
    courier.next.clear();
    dispatcher.networkUp("libera");
    schedule.advanceTo(schedule.now().plus(Duration.ofMinutes(10)));
    check();
  }

  private Dispatcher start(Random random) {
    var dispatcher =
        new Dispatcher(
            List.of(courier), outbox, schedule, DeliveryLimits.usual(), (_, _, _) -> {}, random);
    dispatcher.start();
    return dispatcher;
  }

  /** Whatever the old dispatcher had in mind is gone with its schedule. */
  private Dispatcher crash(Random random) {
    schedule = new HandSchedule(schedule.now());
    return start(random);
  }

  private void post(Dispatcher dispatcher, Random random, int step) {
    var to = new Address.Channel("libera", "#c" + random.nextInt(3));
    Message words = Message.of("words " + step);
    Parcel parcel =
        random.nextInt(3) == 0
            ? new Parcel.Answer(to, words)
            : new Parcel.Say(to, Optional.empty(), words);
    var kept = outbox.post(List.of(parcel));
    kept.forEach(p -> posted.put(p.key(), p.parcel()));
    dispatcher.posted(kept);
  }

  private void check() {
    assertThat(outbox.fates.keySet()).as("everything is settled").isEqualTo(posted.keySet());
    var first = new TreeMap<String, List<Long>>();
    posted.forEach((key, parcel) -> {
      String line = parcel.to().name() + " " + parcel.message().lines().getFirst();
      String repeat = parcel.to().name() + " " + AGAIN + parcel.message().lines().getFirst();
      long heard = courier.carried.stream().filter(line::equals).count();
      long again = courier.carried.stream().filter(repeat::equals).count();
      assertThat(heard).as("unmarked: " + line).isLessThanOrEqualTo(1);
      boolean failed = outbox.fates.get(key).startsWith("FAILED");
      switch (parcel) {
        case Parcel.Say _ -> assertThat(heard + again > 0 || failed).as("lost: " + line).isTrue();
        case Parcel.Shown _ -> assertThat(again).as("marked: " + line).isZero();
        case Parcel.Answer _ -> assertThat(again).as("answered again: " + line).isZero();
      }
      int at = courier.carried.indexOf(heard > 0 ? line : repeat);
      if (at >= 0 && !(parcel instanceof Parcel.Answer)) {
        first.computeIfAbsent(parcel.to().name(), _ -> new ArrayList<>()).add((long) at);
      }
    });
    first.forEach((lane, order) -> assertThat(order).as("order on " + lane).isSorted());
  }
}
