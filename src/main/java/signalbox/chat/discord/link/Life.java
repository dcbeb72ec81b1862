package signalbox.chat.discord.link;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.http.HttpRequestEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One life of JDA, from the first request to the last event. */
final class Life implements EventListener {
  private static final Logger LOG = LoggerFactory.getLogger(Life.class);

  /** Where Discord says who we are. */
  private static final String OURSELVES = "users/@me";

  private final boolean readsAll;
  private final Ear ear;
  private final InstantSource clock;
  private final Refusals refusals;
  private final CompletableFuture<Ending> ending = new CompletableFuture<>();
  private volatile @Nullable JDA jda;
  private volatile boolean isUp;
  private volatile boolean wasUp;
  private boolean isOver;

  Life(boolean readsAll, Ear ear, InstantSource clock, Refusals refusals) {
    this.readsAll = readsAll;
    this.ear = ear;
    this.clock = clock;
    this.refusals = refusals;
  }

  /** Lives; comes back when all is over. */
  Ending live(Birth birth) {
    try {
      JDA born = birth.of(readsAll, this);
      jda = born;
      Ending how = ending.join();
      born.shutdownNow();
      over(how);
      // Idle ones would stay for some seconds.
      born.getHttpClient().connectionPool().evictAll();
      return how;
    } catch (InvalidTokenException _) {
      return unknown();
    } catch (ErrorResponseException fault) {
      // Another answer than 401 may come from a proxy, and pass.
      return fault.getResponse().code == Refusals.UNAUTHORIZED
          ? unknown()
          : new Ending.Lost(reason(fault));
    } catch (RuntimeException fault) {
      return new Ending.Lost(fault.getClass().getName());
    }
  }

  private Ending unknown() {
    return refusals
        .noteUnknown(clock.instant())
        .<Ending>map(Ending.Refused::new)
        .orElseGet(() -> new Ending.Lost("Discord does not know the token (401)"));
  }

  private static String reason(ErrorResponseException fault) {
    Throwable cause = fault.getCause();
    return cause == null || cause.getMessage() == null ? fault.getMeaning() : cause.getMessage();
  }

  /** JDA while it is there. */
  Optional<JDA> jda() {
    return Optional.ofNullable(jda).filter(_ -> isUp);
  }

  boolean wasUp() {
    return wasUp;
  }

  /** Ends it at once. */
  void end(Ending how) {
    ending.complete(how);
  }

  /** Leaves in good order if that can be done in time. */
  void quit(Times times) {
    JDA leaving = jda;
    if (leaving != null) {
      leaving.shutdown();
      try {
        boolean _ = leaving.awaitShutdown(times.quit().toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
    end(new Ending.Lost("we left"));
  }

  @Override
  public void onEvent(GenericEvent event) {
    try {
      take(event);
    } catch (RuntimeException bug) {
      // What is told may be anybody's secret: its words are not for the log.
      var place = new Throwable(bug.getClass().getName());
      place.setStackTrace(bug.getStackTrace());
      LOG.error("a fault over {}", event.getClass().getSimpleName(), place);
    }
  }

  private synchronized void take(GenericEvent event) {
    if (isOver) {
      // It has waited in the queue for too long.
      return;
    }
    switch (event) {
      case ReadyEvent _, SessionRecreateEvent _ -> up(event.getJDA(), false);
      case SessionResumeEvent _ -> up(event.getJDA(), true);
      case SessionDisconnectEvent lost -> down(new Ending.Lost("closed with " + code(lost)));
      case ShutdownEvent over -> end(Ending.of(over.getCode(), readsAll));
      case HttpRequestEvent answered -> count(answered);
      default -> {
        if (wasUp) {
          ear.heard(event);
        }
      }
    }
  }

  private static String code(SessionDisconnectEvent lost) {
    return lost.getCloseCode() == null ? "no code" : "code " + lost.getCloseCode().getCode();
  }

  private void up(JDA up, boolean missedNothing) {
    jda = up;
    isUp = true;
    wasUp = true;
    ear.up(new Session(up, readsAll), missedNothing);
  }

  private synchronized void over(Ending how) {
    isOver = true;
    down(how);
  }

  private synchronized void down(Ending why) {
    String words =
        switch (why) {
          case Ending.Lost(String how) -> how;
          case Ending.NotAllowedToRead() -> "we may not read what is typed";
          case Ending.Refused(String how) -> how;
        };
    if (isUp) {
      isUp = false;
      ear.down(words);
    } else if (!ending.isDone()) {
      ear.unreachable(words);
    }
  }

  private void count(HttpRequestEvent answered) {
    var response = answered.getResponse();
    String route = answered.getRoute().getBaseRoute().getRoute();
    if (!wasUp || response == null || !Refusals.isByOurToken(route)) {
      return;
    }
    Instant now = clock.instant();
    refusals.note(response.code, now).ifPresent(ear::holdBack);
    if (response.code == Refusals.UNAUTHORIZED) {
      if (route.equals(OURSELVES)) {
        end(unknown());
      } else if (refusals.mayAsk(now)) {
        // What comes of it is counted, as all answers are.
        answered.getJDA().getRestPing().queue(null, _ -> {});
      }
    }
  }
}
