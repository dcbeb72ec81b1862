package signalbox.chat.discord.door;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import signalbox.delivery.Schedule;

/** Time that many threads use, and that goes on only when a test turns it. */
final class TurnedTime implements Schedule, InstantSource {
  /** Longer than anything takes here. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PriorityQueue<Alarm> alarms =
      new PriorityQueue<>(Comparator.comparing(Alarm::at).thenComparingLong(Alarm::number));
  private Instant now;
  private long numbers;

  private record Alarm(Instant at, long number, Runnable task) {}

  TurnedTime(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public Instant now() {
    return instant();
  }

  @Override
  public void execute(Runnable task) {
    task.run();
  }

  @Override
  public synchronized void after(Duration delay, Runnable task) {
    alarms.add(new Alarm(now.plus(delay), numbers++, task));
    notifyAll();
  }

  /** Until so many are set to ring. */
  synchronized void awaitAlarms(int count) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (alarms.size() < count) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError(alarms.size() + " alarms are set, and not " + count);
        }
        wait(left);
      }
    } catch (InterruptedException _) {
      throw new AssertionError("interrupted");
    }
  }

  /** Lets time go on, and all happen that is due by then. */
  void turn(Duration time) {
    Instant until = now().plus(time);
    for (var due = due(until); due.isPresent(); due = due(until)) {
      // Not under our lock: they take others.
      due.get().run();
    }
  }

  private synchronized Optional<Runnable> due(Instant until) {
    Alarm next = alarms.peek();
    if (next == null || next.at().isAfter(until)) {
      now = until;
      return Optional.empty();
    }
    now = next.at().isAfter(now) ? next.at() : now;
    return Optional.of(alarms.remove().task());
  }
}
