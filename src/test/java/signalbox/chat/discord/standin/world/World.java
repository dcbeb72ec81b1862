package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock over all that the stand-in knows, the clock, and waiting for it to become otherwise. */
public final class World {
  /** Where it is told that something has happened. */
  @FunctionalInterface
  public interface Feed {
    void dispatch(String type, ObjectNode what);
  }

  /** Longer than anything takes here: who waits for that long waits in vain. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Feed> feeds = new CopyOnWriteArrayList<>();
  private final InstantSource clock;
  private final Snowflakes ids;

  public World(InstantSource clock) {
    this.clock = clock;
    this.ids = new Snowflakes(clock);
  }

  public String nextId() {
    return ids.next();
  }

  public Instant now() {
    return clock.instant();
  }

  /** A time as Discord writes it. */
  public static String written(Instant at) {
    return DateTimeFormatter.ISO_INSTANT.format(at).replace("Z", "+00:00");
  }

  /** Tells of everything that happens from now on. */
  public void feeds(Feed feed) {
    feeds.add(feed);
  }

  public void dispatch(String type, ObjectNode what) {
    feeds.forEach(feed -> feed.dispatch(type, what.deepCopy()));
  }

  /** Does it while nobody else looks or changes anything, and wakes who waits. */
  public <T> T change(Supplier<T> what) {
    lock.lock();
    try {
      T result = what.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  public void change(Runnable what) {
    change(() -> {
      what.run();
      return true;
    });
  }

  public <T> T look(Supplier<T> at) {
    lock.lock();
    try {
      return at.get();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until there is one; gives up with the words of what was there instead. */
  public <T> T await(String what, Supplier<Optional<T>> look, Supplier<String> instead) {
    long nanos = PATIENCE.toNanos();
    lock.lock();
    try {
      while (true) {
        Optional<T> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
        if (nanos <= 0) {
          throw new AssertionError("waited in vain for " + what + "; there is " + instead.get());
        }
        nanos = changed.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + what, e);
    } finally {
      lock.unlock();
    }
  }
}
