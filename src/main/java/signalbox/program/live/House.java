package signalbox.program.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import signalbox.chat.Gaps;
import signalbox.coordinator.Coordinator;
import signalbox.store.Store;

/** The engines over one store: opened in order, and closed in order so that nothing is lost. */
public final class House {
  private final Store store;
  private final Coordinator coordinator;
  private final Post post;
  private final Gaps gaps;
  private final Adoption adoption;
  private final Heartbeat heartbeat;
  private final InstantSource clock;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean hears;

  @Inject
  public House(
      Store store,
      Coordinator coordinator,
      Post post,
      Gaps gaps,
      Adoption adoption,
      Heartbeat heartbeat,
      InstantSource clock) {
    this.store = store;
    this.coordinator = coordinator;
    this.post = post;
    this.gaps = gaps;
    this.adoption = adoption;
    this.heartbeat = heartbeat;
    this.clock = clock;
  }

  /**
   * Starts everything; then lines can be heard. Who comes back tells first that it was away, and
   * only then what has come due meanwhile.
   */
  public void open() {
    Instant now = clock.instant();
    CompletableFuture<?> told =
        store.history().lastSequence() > 0
            ? gaps.wasAway(heartbeat.last().filter(now::isAfter).orElse(lastEvent(now)), now)
            : CompletableFuture.completedFuture(null);
    CompletableFuture<Void> adopted = adoption.begin();
    coordinator.start();
    told.exceptionally(_ -> null).join();
    adopted.join();
    post.open();
    hears = true;
    heartbeat.beat(coordinator::isRunning);
  }

  /**
   * Starts what is needed to have something decided, for who hears no network: that nothing is
   * heard goes on, so no sign of life is given, nobody is told, and what is due waits.
   */
  public void dropIn() {
    CompletableFuture<Void> adopted = adoption.begin();
    coordinator.startStill();
    adopted.join();
    post.open();
  }

  /** When the last event was, or now should the clock have gone back. */
  private Instant lastEvent(Instant now) {
    Instant at = coordinator.desk().mark().at();
    return at.isBefore(now) ? at : now;
  }

  /** Adopts what the configuration says now, and logs what came of it. */
  public void reload() {
    adoption.again();
  }

  /** Finishes what was said, sends what can be sent, and closes the store; once. */
  public void close() {
    if (closed.compareAndSet(false, true)) {
      coordinator.close();
      post.close();
      if (hears) {
        heartbeat.end();
      }
      store.close();
    }
  }

  /** Waits until what was heard is dealt with and what was said about it is carried. */
  public void settle(CompletableFuture<Void> heard) {
    heard.completeOnTimeout(null, 5, TimeUnit.SECONDS).join();
    post.settle();
  }
}
