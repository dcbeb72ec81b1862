package signalbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;

/** A schedule without threads, whose time goes on only when somebody turns it by hand. */
public final class HandSchedule implements Schedule {
  private final Queue<Runnable> ready = new ArrayDeque<>();
  private final PriorityQueue<Alarm> alarms =
      new PriorityQueue<>(Comparator.comparing(Alarm::at).thenComparingLong(Alarm::number));
  private Instant now;
  private long numbers;

  public HandSchedule(Instant start) {
    this.now = start;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void execute(Runnable task) {
    ready.add(task);
  }

  @Override
  public void after(Duration delay, Runnable task) {
    alarms.add(new Alarm(now.plus(delay), numbers++, task));
  }

  /** When the next alarm rings; empty: none is set. */
  public Optional<Instant> next() {
    return Optional.ofNullable(alarms.peek()).map(Alarm::at);
  }

  /** Runs what can run without time going on. */
  public void runReady() {
    for (Runnable task = ready.poll(); task != null; task = ready.poll()) {
      task.run();
    }
  }

  /** Turns the time to that instant, ringing every alarm on the way at its own time. */
  public void advanceTo(Instant instant) {
    runReady();
    for (Alarm alarm = alarms.peek();
        alarm != null && !alarm.at().isAfter(instant);
        alarm = alarms.peek()) {
      alarms.remove();
      now = alarm.at().isAfter(now) ? alarm.at() : now;
      alarm.task().run();
      runReady();
    }
    now = instant.isAfter(now) ? instant : now;
  }

  private record Alarm(Instant at, long number, Runnable task) {}
}
