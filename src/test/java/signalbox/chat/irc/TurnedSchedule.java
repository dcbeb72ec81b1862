package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import signalbox.delivery.Schedule;

/** A schedule that many threads use, whose time goes on only when a test turns it. */
final class TurnedSchedule implements Schedule {
  private final PriorityQueue<Alarm> alarms =
      new PriorityQueue<>(Comparator.comparing(Alarm::at).thenComparingLong(Alarm::number));
  private Instant now;
  private long numbers;

  private record Alarm(Instant at, long number, Runnable task) {}

  TurnedSchedule(Instant start) {
    this.now = start;
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public void execute(Runnable task) {
    after(Duration.ZERO, task);
  }

  @Override
  public synchronized void after(Duration delay, Runnable task) {
    alarms.add(new Alarm(now.plus(delay), numbers++, task));
  }

  /** Lets time go on, and all happen that is due by then. */
  void turn(Duration time) {
    Instant until = now().plus(time);
    for (List<Runnable> due = due(until); !due.isEmpty(); due = due(until)) {
      // Not under our lock: they take others.
      due.forEach(Runnable::run);
    }
  }

  private synchronized List<Runnable> due(Instant until) {
    var due = new ArrayList<Runnable>();
    Alarm next = alarms.peek();
    if (next == null || next.at().isAfter(until)) {
      now = until;
    } else {
      now = next.at().isAfter(now) ? next.at() : now;
      due.add(alarms.remove().task());
    }
    return due;
  }
}
