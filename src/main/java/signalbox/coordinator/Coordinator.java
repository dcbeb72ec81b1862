package signalbox.coordinator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.desk.Desk;
import signalbox.rendering.Apology;

/**
 * The one writer: one queue and one thread, which takes all that waits in one turn, so that many
 * speakers share one write to the disk. It also wakes when something is due.
 */
public final class Coordinator implements Decisions, AutoCloseable {
  /** Envelopes that wait at the most; more are answered at once that it is too much. */
  static final int MOST_WAITING = 10_000;

  /** Envelopes of one turn at the most. */
  static final int MOST_AT_ONCE = 512;

  private static final Logger LOG = LoggerFactory.getLogger(Coordinator.class);

  /** The clock of the machine may be set, so the next look at it is never far. */
  private static final Duration LONGEST_IDLE = Duration.ofSeconds(5);

  /** A tick that could not be kept is tried again after this. */
  private static final Duration TICK_AGAIN = Duration.ofSeconds(5);

  private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

  /** Ends the waiting of the thread, and nothing else. */
  private static final Waiting WAKE =
      new Waiting(Envelope.ofClock(Instant.EPOCH, new Command.Tick()), new CompletableFuture<>());

  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
  private final DeskKeeper keeper;
  private final Outlet outlet;
  private final InstantSource clock;
  private final Runnable onFatal;
  private final Thread thread;
  private volatile boolean stopping;
  private volatile boolean finished;

  /** Whether the clock may tick: not before what waited at the start is decided. */
  private boolean ticking;

  /** Whether the clock never ticks here. */
  private boolean still;

  private long seen = -1;
  private Optional<Instant> nextTick = Optional.empty();

  /**
   * @param onFatal runs once when this writer must not go on, such as after another took over
   */
  public Coordinator(DeskKeeper keeper, Outlet outlet, InstantSource clock, Runnable onFatal) {
    this.keeper = keeper;
    this.outlet = outlet;
    this.clock = clock;
    this.onFatal = onFatal;
    this.thread = Thread.ofPlatform().name("coordinator").unstarted(this::run);
  }

  /** What waits already is decided before anything that has come due meanwhile. */
  public void start() {
    ticking = queue.isEmpty();
    thread.start();
  }

  /** Decides what is said and leaves what is due to who tells first that it was away. */
  public void startStill() {
    still = true;
    thread.start();
  }

  /** Whether it takes envelopes and its thread lives. */
  public boolean isRunning() {
    return !stopping && thread.isAlive();
  }

  @Override
  public Desk desk() {
    return keeper.desk();
  }

  @Override
  public CompletableFuture<Decision> submit(Envelope envelope) {
    var waiting = new Waiting(envelope, new CompletableFuture<>());
    if (stopping) {
      refuse(waiting, NotDone.Reason.STOPPING, Apology.stopping());
    } else if (!queue.offer(waiting)) {
      refuse(waiting, NotDone.Reason.TOO_MUCH, Apology.tooMuch());
    } else if (finished) {
      refuseRest();
    }
    return waiting.answer();
  }

  /** Takes nothing more, finishes what waits, and returns within 20 s. */
  @Override
  public void close() {
    stopping = true;
    if (thread.getState() == Thread.State.NEW) {
      refuseRest();
      return;
    }
    queue.offer(WAKE);
    try {
      if (!thread.join(STOP_WITHIN)) {
        LOG.error("the coordinator did not stop in time; {} commands wait", queue.size());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!stopping || !queue.isEmpty()) {
        turn(await());
      }
    } catch (InterruptedException | RuntimeException | Error fatal) {
      LOG.error("the coordinator cannot go on: {}", Trace.of(fatal));
      onFatal.run();
    } finally {
      stopping = true;
      finished = true;
      refuseRest();
    }
  }

  /** Waits for somebody to speak or for something to be due; then takes all that waits. */
  private List<Waiting> await() throws InterruptedException {
    var batch = new ArrayList<Waiting>();
    Waiting first = stopping ? queue.poll() : queue.poll(idleMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      queue.drainTo(batch, MOST_AT_ONCE - 1);
      batch.remove(WAKE);
    }
    return batch;
  }

  private long idleMillis() {
    Instant now = clock.instant();
    Instant wake = now.plus(LONGEST_IDLE);
    Instant due = nextTick(now).orElse(wake);
    return due.isBefore(wake) ? Math.max(0, Duration.between(now, due).toMillis() + 1) : 5_000;
  }

  private Optional<Instant> nextTick(Instant now) {
    long sequence = keeper.desk().mark().sequence();
    if (sequence != seen) {
      seen = sequence;
      nextTick = keeper.next(now);
    }
    return nextTick;
  }

  /** What is due but changes nothing must not make the clock tick again and again. */
  private void afterTick(Verdict verdict, Instant now) {
    switch (verdict) {
      case Verdict.Kept _ -> {}
      case Verdict.Said _ -> nextTick = keeper.nextAfter(now);
      case Verdict.Failed _ -> nextTick = Optional.of(now.plus(TICK_AGAIN));
    }
  }

  private void turn(List<Waiting> batch) {
    keeper.catchUp();
    Instant now = clock.instant();
    boolean ticks =
        ticking && !stopping && nextTick(now).map(due -> !due.isAfter(now)).orElse(false);
    if (ticks) {
      Envelope tick = Envelope.ofClock(now, new Command.Tick());
      batch.addFirst(new Waiting(tick, new CompletableFuture<>()));
    }
    ticking = !still;
    if (batch.isEmpty()) {
      return;
    }
    List<Verdict> verdicts = keeper.take(batch.stream().map(Waiting::envelope).toList());
    if (ticks) {
      afterTick(verdicts.getFirst(), now);
    }
    for (int i = 0; i < verdicts.size(); i++) {
      settle(batch.get(i), verdicts.get(i));
    }
  }

  private void settle(Waiting waiting, Verdict verdict) {
    switch (verdict) {
      case Verdict.Kept(Decision decision, _) -> waiting.answer().complete(decision);
      case Verdict.Said(Decision decision, _) -> waiting.answer().complete(decision);
      case Verdict.Failed(NotDone fault, _) -> {
        waiting.answer().completeExceptionally(fault);
        if (fault.reason() == NotDone.Reason.FENCED && !stopping) {
          LOG.error("another writer has taken over the store; this one stops");
          stopping = true;
          onFatal.run();
        }
      }
    }
  }

  private void refuseRest() {
    for (Waiting left = queue.poll(); left != null; left = queue.poll()) {
      if (!left.equals(WAKE)) {
        refuse(left, NotDone.Reason.STOPPING, Apology.stopping());
      }
    }
  }

  private void refuse(Waiting waiting, NotDone.Reason reason, String words) {
    outlet.fleeting(Apology.to(waiting.envelope().place(), words));
    waiting.answer().completeExceptionally(new NotDone(reason));
  }

  private record Waiting(Envelope envelope, CompletableFuture<Decision> answer) {}
}
