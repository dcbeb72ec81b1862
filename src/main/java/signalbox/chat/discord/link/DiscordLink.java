package signalbox.chat.discord.link;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.JDA;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.delivery.ThreadSchedule;

/**
 * The bot's place on Discord: there, or about to be, from open to close; unless Discord wants
 * something done about it first.
 */
public final class DiscordLink implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordLink.class);

  /** A life that held for so long was a good one. */
  private static final Duration HOLDS = Duration.ofMinutes(1);

  private final LinkSettings settings;
  private final Ear ear;
  private final InstantSource clock;
  private final Backoff backoff;
  private final ThreadSchedule door;
  private final Birth birth;
  private final Thread thread;
  private final Refusals refusals = new Refusals();
  private final CountDownLatch closing = new CountDownLatch(1);
  private @Nullable Life life;
  private boolean readsAll = true;

  /**
   * @param chance spreads the attempts, so that not all bots come back at once
   */
  public DiscordLink(LinkSettings settings, Ear ear, InstantSource clock, RandomGenerator chance) {
    this.settings = settings;
    this.ear = ear;
    this.clock = clock;
    this.backoff = new Backoff(settings.times(), chance);
    this.door = new ThreadSchedule("discord-door-" + settings.network(), clock);
    this.birth =
        new Birth(
            settings,
            new Entrance(
                settings.gateway(), settings.times().identifyEvery(), door, this::turnedAway));
    this.thread =
        Thread.ofPlatform().daemon().name("discord-" + settings.network()).unstarted(this::stay);
  }

  /** Begins to connect; once. */
  public void open() {
    thread.start();
  }

  /** JDA at this moment; empty while we are not there. */
  public Optional<JDA> jda() {
    return current().flatMap(Life::jda);
  }

  private synchronized Optional<Life> current() {
    return Optional.ofNullable(life);
  }

  private void turnedAway(String why) {
    current().ifPresent(it -> it.end(new Ending.Lost(why)));
  }

  /** The life to live next; none once the link is closed. */
  private synchronized Optional<Life> another() {
    life = isClosed() ? null : new Life(readsAll, ear, clock, refusals);
    return Optional.ofNullable(life);
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  private void stay() {
    boolean isWelcome = true;
    for (var next = another(); isWelcome && next.isPresent(); next = another()) {
      Instant since = clock.instant();
      Ending ending = next.get().live(birth);
      if (next.get().wasUp() && since.plus(HOLDS).isBefore(clock.instant())) {
        backoff.held();
      }
      isWelcome = isClosed() || goesOn(ending, next.get().wasUp());
    }
  }

  /** What follows from the end of one life; false: nothing does. */
  private boolean goesOn(Ending ending, boolean wasUp) {
    return switch (ending) {
      case Ending.Lost(String why) -> {
        Duration pause = backoff.next();
        LOG.warn("{}: {}; next attempt in {} s", settings.network(), why, pause.toSeconds());
        if (!wasUp) {
          tell(() -> ear.unreachable(why));
        }
        pause(pause);
        yield true;
      }
      case Ending.NotAllowedToRead() -> {
        LOG.warn(
            "{}: Discord does not let us read what is typed (4014). Turn on the Message Content"
                + " Intent of the application in Discord's developer portal and start again; until"
                + " then only slash commands, buttons and mentions reach us",
            settings.network());
        readsAll = false;
        yield true;
      }
      case Ending.Refused(String why) -> {
        LOG.error("{}: given up until the next start: {}", settings.network(), why);
        tell(() -> ear.refused(why));
        yield false;
      }
    };
  }

  /** Whatever comes of it, we go on. */
  private void tell(Runnable news) {
    try {
      news.run();
    } catch (RuntimeException fault) {
      LOG.error("{}: a fault while news were told", settings.network(), fault);
    }
  }

  private void pause(Duration pause) {
    try {
      boolean _ = closing.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      closing.countDown();
    }
  }

  /** Leaves in good order and comes back when all is over, or soon after in any case. */
  @Override
  public void close() {
    closing.countDown();
    current().ifPresent(it -> it.quit(settings.times()));
    if (thread.isAlive() && !thread.equals(Thread.currentThread())) {
      awaitEnd();
    }
    door.close();
  }

  private void awaitEnd() {
    try {
      boolean _ = thread.join(Duration.ofSeconds(1));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
