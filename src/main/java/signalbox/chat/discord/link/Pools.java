package signalbox.chat.discord.link;

import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDABuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of one life of JDA, none of which keeps the program alive. */
final class Pools {
  private static final Logger LOG = LoggerFactory.getLogger(Pools.class);

  /** Beyond that many events nothing more is read until some are dealt with. */
  private static final int MOST_EVENTS = 10_000;

  private final String network;

  Pools(String network) {
    this.network = network;
  }

  JDABuilder giveTo(JDABuilder builder) {
    return builder
        .setEventPool(events(), true)
        .setGatewayPool(timer("heart"), true)
        .setRateLimitScheduler(timer("pace"), true)
        // One slow request must never hold up the acknowledgement of somebody's press. What is
        // asked to the end is answered after the end; these threads go when they have nothing to
        // do.
        .setRateLimitElastic(elastic("rest"), false)
        .setCallbackPool(elastic("told"), false);
  }

  /** One thread, since order matters. */
  private ExecutorService events() {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(MOST_EVENTS),
        Thread.ofPlatform().daemon().name(name("ear")).factory(),
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private ScheduledExecutorService timer(String what) {
    return new ScheduledThreadPoolExecutor(
        1, Thread.ofPlatform().daemon().name(name(what)).factory());
  }

  private ExecutorService elastic(String what) {
    return Executors.newThreadPerTaskExecutor(
        Thread.ofVirtual()
            .name(name(what) + "-", 0)
            .uncaughtExceptionHandler(Pools::fault)
            .factory());
  }

  /**
   * What JDA was about to ask may be called off under its hands, of which it knows nothing. What is
   * told may be anybody's secret: the words of a fault are not for the log.
   */
  private static void fault(Thread thread, Throwable fault) {
    if (!(fault instanceof NoSuchElementException)) {
      LOG.error("a fault in {}: {}", thread.getName(), fault.getClass().getName());
    }
  }

  private String name(String what) {
    return "discord-" + what + "-" + network;
  }
}
