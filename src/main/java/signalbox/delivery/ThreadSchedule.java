package signalbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A schedule on a thread of its own. */
public final class ThreadSchedule implements Schedule, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ThreadSchedule.class);

  private final ScheduledThreadPoolExecutor thread;
  private final InstantSource clock;

  public ThreadSchedule(String name, InstantSource clock) {
    this.thread =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
    this.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.clock = clock;
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public void execute(Runnable task) {
    after(Duration.ZERO, task);
  }

  @Override
  public void after(Duration delay, Runnable task) {
    try {
      var _ = thread.schedule(() -> guarded(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException _) {
      LOG.debug("a task came after the end");
    }
  }

  /** A fault in one task must not take the thread from the others. */
  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException bug) {
      LOG.error("a fault in delivery: {}", bug.getClass().getName());
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
