package signalbox.chat.discord.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import signalbox.delivery.Schedule;

/** A schedule with a thread of its own, whose time goes on only when somebody turns it. */
final class TurnedSchedule implements Schedule, AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final PriorityQueue<Alarm> alarms =
      new PriorityQueue<>(Comparator.comparing(Alarm::at).thenComparingLong(Alarm::number));
  private volatile Instant now;
  private long numbers;

  private record Alarm(Instant at, long number, Runnable task) {}

  TurnedSchedule(Instant start) {
    now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void execute(Runnable task) {
    try {
      thread.execute(task);
    } catch (RejectedExecutionException _) {
      // The test is over.
    }
  }

  @Override
  public synchronized void after(Duration delay, Runnable task) {
    alarms.add(new Alarm(now.plus(delay), numbers++, task));
  }

  private synchronized Optional<Alarm> due(Instant until) {
    return Optional.ofNullable(alarms.peek())
        .filter(alarm -> !alarm.at().isAfter(until))
        .map(_ -> alarms.remove());
  }

  /** Lets time go by, and rings what is due. */
  void turn(Duration time) {
    Instant until = now.plus(time);
    rest();
    for (var alarm = due(until); alarm.isPresent(); alarm = due(until)) {
      now = alarm.get().at().isAfter(now) ? alarm.get().at() : now;
      thread.execute(alarm.get().task());
      rest();
    }
    now = until;
  }

  /** Waits until all is done that could be done so far. */
  void rest() {
    CompletableFuture.runAsync(() -> {}, thread).orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
