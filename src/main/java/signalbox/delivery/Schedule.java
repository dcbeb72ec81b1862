package signalbox.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;

/**
 * Time as delivery knows it. What it is given runs one after another, in the order in which it was
 * given or became due, so that delivery needs no locks.
 */
public interface Schedule extends Executor {
  Instant now();

  /** Runs it once that time has gone by. */
  void after(Duration delay, Runnable task);
}
