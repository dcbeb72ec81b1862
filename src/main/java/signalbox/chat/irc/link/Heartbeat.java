package signalbox.chat.irc.link;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Schedule;

/**
 * Finds out when a connection is dead: asks for a sign of life, and counts its own beats without
 * one, since a clock may be set. A server that speaks but never answers is as good as dead.
 */
final class Heartbeat {
  private static final String TOKEN = "signalbox-alive";

  private final Schedule schedule;
  private final Duration beat;
  private final long deadAfter;
  private final Consumer<String> say;
  private final Runnable dead;
  private final AtomicLong silent = new AtomicLong();
  private final AtomicLong unanswered = new AtomicLong();
  private long beats;
  private volatile boolean isStopped;

  /**
   * @param say takes a line to the server; must not block
   * @param dead called once, when nothing was heard for so long
   */
  Heartbeat(Schedule schedule, Times times, Consumer<String> say, Runnable dead) {
    this.schedule = schedule;
    this.beat = times.pingEvery().dividedBy(2);
    this.deadAfter = Math.max(2, times.deadAfter().dividedBy(beat));
    this.say = say;
    this.dead = dead;
  }

  void start() {
    schedule.after(beat, this::beat);
  }

  /** Any line is a sign of life. */
  void heard(IrcLine line) {
    silent.set(0);
    if (line.command().equals("PONG")) {
      unanswered.set(0);
    }
  }

  void stop() {
    isStopped = true;
  }

  private void beat() {
    if (isStopped) {
      return;
    }
    // A server may take its time to answer, as long as it speaks.
    if (silent.incrementAndGet() >= deadAfter || unanswered.incrementAndGet() >= 2 * deadAfter) {
      isStopped = true;
      dead.run();
      return;
    }
    schedule.after(beat, this::beat);
    if (++beats % 2 == 0) {
      say.accept("PING :" + TOKEN);
    }
  }
}
