package signalbox.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static signalbox.coordinator.Spoken.TEN;
import static signalbox.coordinator.Spoken.by;
import static signalbox.coordinator.Spoken.comesBack;
import static signalbox.coordinator.Spoken.goesAway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Recorded;
import signalbox.store.StoreFault;

class CoordinatorTest {
  private final FakeStore store = new FakeStore();
  private final FakeOutlet outlet = new FakeOutlet();
  private final AtomicReference<Instant> now = new AtomicReference<>(TEN);
  private final CountDownLatch fatal = new CountDownLatch(1);
  private final Coordinator coordinator = coordinator();

  private Coordinator coordinator() {
    var judgement = new FakeJudgement();
    var recall = new Recall(store, new FakePicture(), Runnable::run, 1_000);
    var keeper = new DeskKeeper(new Turn(judgement, store), judgement, recall, outlet);
    return new Coordinator(keeper, outlet, now::get, fatal::countDown);
  }

  @AfterEach
  void stop() {
    coordinator.close();
  }

  @Test
  void whatWaitsIsKeptInOneWriteAndInItsOrder() throws Exception {
    var answers = new ArrayList<CompletableFuture<Decision>>();
    for (int i = 0; i < 300; i++) {
      answers.add(coordinator.submit(goesAway("member" + i, "message" + i)));
    }

    coordinator.start();
    CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new)).get(10, TimeUnit.SECONDS);

    assertThat(store.appends).containsExactly(300);
    assertThat(store.events)
        .extracting(e -> e.evidence().orElseThrow().messageId())
        .startsWith("message0", "message1")
        .endsWith("message299");
    assertThat(coordinator.desk().absences()).hasSize(300);
  }

  @Test
  void aBatchIsBounded() throws Exception {
    CompletableFuture<Decision> last = new CompletableFuture<>();
    for (int i = 0; i < 1_000; i++) {
      last = coordinator.submit(goesAway("member" + i, "message" + i));
    }

    coordinator.start();
    last.get(10, TimeUnit.SECONDS);

    assertThat(store.appends).containsExactly(512, 488);
  }

  @Test
  void nobodyIsAnsweredBeforeItIsKept() throws Exception {
    coordinator.start();

    coordinator.submit(goesAway("dana", "1")).get(10, TimeUnit.SECONDS);

    assertThat(outlet.said).singleElement().asString().startsWith("kept 1: WentAway");
    assertThat(store.events).hasSize(1);
  }

  @Test
  void whoComesWhenTheQueueIsFullIsToldAtOnce() {
    for (int i = 0; i < Coordinator.MOST_WAITING; i++) {
      coordinator.submit(comesBack("member" + i, "message" + i));
    }

    var tooMuch = coordinator.submit(goesAway("dana", "1"));

    assertReason(tooMuch, NotDone.Reason.TOO_MUCH);
    assertThat(outlet.said).singleElement().asString().contains("too much is asked of me");
    coordinator.start();
  }

  @Test
  void whenAnotherWriterTookOverThisOneStops() throws Exception {
    store.fault = new StoreFault(StoreFault.Kind.FENCED, "epoch 2", null);
    coordinator.start();

    var fenced = coordinator.submit(goesAway("dana", "1"));

    assertThat(fatal.await(10, TimeUnit.SECONDS)).isTrue();
    assertReason(fenced, NotDone.Reason.FENCED);
    assertReason(coordinator.submit(goesAway("dana", "2")), NotDone.Reason.STOPPING);
  }

  @Test
  void afterAFullDiskItGoesOn() throws Exception {
    store.fault = new StoreFault(StoreFault.Kind.FULL, "no room", null);
    coordinator.start();
    assertReason(coordinator.submit(goesAway("dana", "1")), NotDone.Reason.NOT_KEPT);
    store.fault = null;

    assertThat(coordinator.submit(goesAway("dana", "2")).get(10, TimeUnit.SECONDS))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void itWakesByItselfWhenSomethingIsDue() throws Exception {
    coordinator.start();
    var until = TEN.plusSeconds(60);
    var cameBack = new CountDownLatch(1);
    store.onAppend =
        events ->
            events.stream()
                .map(Recorded::event)
                .filter(e -> e.toString().startsWith("CameBack"))
                .forEach(_ -> cameBack.countDown());
    coordinator
        .submit(by("dana", "1", new Command.GoAway(Optional.of(until))))
        .get(10, TimeUnit.SECONDS);

    now.set(until);
    // Any word wakes it; so does the end of its longest idling, for which nobody wants to wait.
    coordinator.submit(comesBack("sam", "2")).get(10, TimeUnit.SECONDS);

    assertThat(cameBack.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(store.events.getLast().at()).isEqualTo(until);
  }

  @Test
  void closingFinishesWhatWaitsAndTakesNothingMore() {
    var waiting = coordinator.submit(goesAway("dana", "1"));
    coordinator.start();

    coordinator.close();

    assertThat(waiting.join()).isInstanceOf(Decision.Accepted.class);
    assertReason(coordinator.submit(goesAway("sam", "2")), NotDone.Reason.STOPPING);
    assertThat(outlet.said).last().asString().contains("I am being stopped");
  }

  private static void assertReason(CompletableFuture<Decision> answer, NotDone.Reason reason) {
    assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
        .cause()
        .isInstanceOfSatisfying(
            NotDone.class, fault -> assertThat(fault.reason()).isEqualTo(reason));
  }
}
