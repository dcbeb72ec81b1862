package signalbox.program.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.Gaps;
import signalbox.chat.Reloader;
import signalbox.coordinator.Coordinator;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.store.Store;

/** The engines over one store: opened in order, and closed in order so that nothing is lost. */
public final class House {
  private static final Logger LOG = LoggerFactory.getLogger(House.class);

  private final Store store;
  private final Coordinator coordinator;
  private final Post post;
  private final Gaps gaps;
  private final Reloader reloader;
  private final Heartbeat heartbeat;
  private final InstantSource clock;
  private final AtomicBoolean closed = new AtomicBoolean();

  @Inject
  public House(
      Store store,
      Coordinator coordinator,
      Post post,
      Gaps gaps,
      Reloader reloader,
      Heartbeat heartbeat,
      InstantSource clock) {
    this.store = store;
    this.coordinator = coordinator;
    this.post = post;
    this.gaps = gaps;
    this.reloader = reloader;
    this.heartbeat = heartbeat;
    this.clock = clock;
  }

  /** Starts everything; then lines can be heard. Who comes back tells that it was away. */
  public void open() {
    Instant now = clock.instant();
    boolean again = store.history().lastSequence() > 0;
    Instant lastSeen = heartbeat.last().orElse(coordinator.desk().mark().at());
    coordinator.start();
    reload();
    post.open();
    if (again) {
      gaps.wasAway(lastSeen.isBefore(now) ? lastSeen : now, now).exceptionally(_ -> null).join();
    }
    heartbeat.beat(coordinator::isRunning);
  }

  /** Adopts what the configuration says now, or logs why not. */
  public void reload() {
    switch (reloader.read()) {
      case Reloader.Reread.Adopt(List<Command> commands) ->
          commands.stream()
              .map(command -> Envelope.ofClock(clock.instant(), command))
              .map(coordinator::submit)
              .toList()
              .forEach(answer -> answer.exceptionally(_ -> null).join());
      case Reloader.Reread.Faulty(List<String> faults) ->
          faults.forEach(fault -> LOG.error("not reloaded: {}", fault));
    }
  }

  /** Finishes what was said, sends what can be sent, and closes the store; once. */
  public void close() {
    if (closed.compareAndSet(false, true)) {
      coordinator.close();
      post.close();
      heartbeat.end();
      store.close();
    }
  }

  /** Waits until what was heard is dealt with and what was said about it is carried. */
  public void settle(CompletableFuture<Void> heard) {
    heard.completeOnTimeout(null, 5, TimeUnit.SECONDS).join();
    post.settle();
  }
}
