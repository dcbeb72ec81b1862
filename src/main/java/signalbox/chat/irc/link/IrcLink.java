package signalbox.chat.irc.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.delivery.ThreadSchedule;

/** The bot's place on one network: connected, or about to be, from open to close. */
public final class IrcLink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IrcLink.class);

  /** A connection that held for so long was a good one. */
  private static final Duration HOLDS = Duration.ofMinutes(1);

  private final LinkSettings settings;
  private final Ear ear;
  private final InstantSource clock;
  private final Backoff backoff;
  private final ThreadSchedule watch;
  private final ThreadSchedule speech;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Connection connection;
  private int attempts;

  /**
   * @param chance spreads the attempts, so that not all bots of a network come back at once
   */
  public IrcLink(LinkSettings settings, Ear ear, InstantSource clock, RandomGenerator chance) {
    this.settings = settings;
    this.ear = ear;
    this.clock = clock;
    this.backoff = new Backoff(settings.times().pauses(), chance);
    this.watch = new ThreadSchedule("irc-watch-" + settings.network(), clock);
    this.speech = new ThreadSchedule("irc-speech-" + settings.network(), clock);
    this.thread =
        Thread.ofPlatform().daemon().name("irc-" + settings.network()).unstarted(this::stay);
  }

  /** Begins to connect; once. */
  public void open() {
    if (settings.tls().isEmpty() && settings.sasl().isPresent()) {
      LOG.warn("{}: we log in without encryption: for test servers only", settings.network());
    }
    thread.start();
  }

  /** The session of this moment; empty while there is none. */
  public Optional<Session> session() {
    return current().flatMap(Connection::session);
  }

  private synchronized Optional<Connection> current() {
    return Optional.ofNullable(connection);
  }

  /** The connection to try next; none once the link is closed. */
  private synchronized Optional<Connection> another() {
    connection = isClosed() ? null : new Connection(settings, ear, watch, speech);
    return Optional.ofNullable(connection);
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  private void stay() {
    for (var next = another(); next.isPresent(); next = another()) {
      pause(attempt(next.get()));
    }
  }

  private Duration attempt(Connection next) {
    Server server = settings.servers().get(attempts++ % settings.servers().size());
    LOG.info("{}: connecting to {}", settings.network(), server);
    Instant since = clock.instant();
    Ending ending = next.live(server);
    if (ending.wasUp()) {
      // The first server is the one that was meant.
      attempts = 0;
      if (since.plus(HOLDS).isBefore(clock.instant())) {
        backoff.held();
      }
    }
    Duration pause = ending.isRefusal() ? backoff.afterRefusal() : backoff.next();
    if (!isClosed()) {
      LOG.warn(
          "{}: {} at {}; next attempt in {} s",
          settings.network(),
          ending.why(),
          server,
          pause.toSeconds());
      if (!ending.wasUp()) {
        tellUnreachable(ending.why());
      }
    }
    return pause;
  }

  /** Whatever comes of it, there will be another attempt. */
  private void tellUnreachable(String why) {
    try {
      ear.unreachable(why);
    } catch (RuntimeException | Error fault) {
      LOG.error("{}: a fault while an attempt was told", settings.network(), fault);
    }
  }

  private void pause(Duration pause) {
    try {
      boolean _ = closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      closing.countDown();
    }
  }

  /** Quits in good order and comes back when all is over, or soon after in any case. */
  @Override
  public void close() {
    closing.countDown();
    current().ifPresent(it -> it.quit("going down"));
    if (thread.isAlive() && !thread.equals(Thread.currentThread())) {
      awaitEnd();
    }
    watch.close();
    speech.close();
  }

  private void awaitEnd() {
    try {
      if (!thread.join(settings.times().quit().multipliedBy(2))) {
        current().ifPresent(Connection::cut);
        boolean _ = thread.join(settings.times().quit());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
