package signalbox.chat.irc.link;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import signalbox.delivery.Schedule;

/**
 * Finds out when a connection is dead: asks for a sign of life, and counts its own beats without
 * one, since a clock may be set.
 */
final class Heartbeat {
  private final Schedule schedule;
  private final Duration beat;
  private final long deadAfter;
  private final Runnable ping;
  private final Runnable dead;
  private final AtomicLong silentBeats = new AtomicLong();
  private long beats;
  private volatile boolean stopped;

  /**
   * @param ping asks; must not block
   * @param dead called once, when nothing was heard for so long
   */
  Heartbeat(Schedule schedule, Times times, Runnable ping, Runnable dead) {
    this.schedule = schedule;
    this.beat = times.pingEvery().dividedBy(2);
    this.deadAfter = Math.max(2, times.deadAfter().dividedBy(beat));
    this.ping = ping;
    this.dead = dead;
  }

  void start() {
    schedule.after(beat, this::beat);
  }

  /** Any line is a sign of life. */
  void heard() {
    silentBeats.set(0);
  }

  void stop() {
    stopped = true;
  }

  private void beat() {
    if (stopped) {
      return;
    }
    if (silentBeats.incrementAndGet() >= deadAfter) {
      stopped = true;
      dead.run();
      return;
    }
    schedule.after(beat, this::beat);
    if (++beats % 2 == 0) {
      ping.run();
    }
  }
}
