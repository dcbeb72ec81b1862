package signalbox.chat.discord.post;

import static net.dv8tion.jda.api.requests.ErrorResponse.UNKNOWN_MESSAGE;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.InteractionExpiredException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What went wrong with a request, in plain words that may be said on any other network. */
final class Trouble {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

  private Trouble() {}

  /** Without what futures wrap around it. */
  static Throwable bare(Throwable trouble) {
    Throwable cause = trouble instanceof CompletionException ? trouble.getCause() : null;
    return cause == null ? trouble : bare(cause);
  }

  static boolean isGone(Throwable trouble) {
    return is(trouble, UNKNOWN_MESSAGE);
  }

  static boolean is(Throwable trouble, ErrorResponse response) {
    return bare(trouble) instanceof ErrorResponseException error
        && error.getErrorResponse() == response;
  }

  /** Why it was surely not carried; empty: it may have been. */
  static Optional<NotCarried> read(Throwable trouble) {
    return switch (bare(trouble)) {
      case NotCarried known -> Optional.of(known);
      case InDoubt _ -> Optional.empty();
      case InsufficientPermissionException missing ->
          forGood("I lack the permission there: " + missing.getPermission().getName());
      case ErrorResponseException error -> read(error);
      case InteractionExpiredException _ -> forGood("it is too late to answer there");
      // Whoever waits for Discord's limits gives up before it sends.
      case RateLimitedException _, TimeoutException _, CancellationException _ ->
          now("Discord lets nothing through at the moment");
      case RejectedExecutionException _ -> now("not connected");
      case Throwable bug -> {
        // Its words may be anybody's secret.
        LOG.error("a fault over what was to be said: {}", bug.getClass().getName());
        yield forGood("a fault of mine");
      }
    };
  }

  private static Optional<NotCarried> read(ErrorResponseException error) {
    return switch (error.getErrorResponse()) {
      case UNKNOWN_CHANNEL -> forGood("that channel is gone");
      case MISSING_ACCESS -> forGood("I cannot see that channel any more");
      case MISSING_PERMISSIONS -> forGood("I lack a permission there");
      case CANNOT_SEND_TO_USER, NO_MUTUAL_GUILDS, UNKNOWN_USER ->
          forGood("no message of mine is taken there");
      case THREAD_LOCKED, ILLEGAL_OPERATION_ARCHIVED_THREAD ->
          forGood("its thread is locked there");
      case MESSAGE_BLOCKED_BY_AUTOMOD,
          TITLE_BLOCKED_BY_AUTOMOD,
          MESSAGE_BLOCKED_BY_HARMFUL_LINK_FILTER ->
          forGood("a filter there holds it back");
      case UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, INVALID_WEBHOOK_TOKEN ->
          forGood("it is too late to answer there");
      case MAX_ACTIVE_THREADS -> now("too many threads are open there");
      default -> byStatus(error);
    };
  }

  private static Optional<NotCarried> byStatus(ErrorResponseException error) {
    int status = error.getResponse().code;
    if (error.getResponse().getException() != null) {
      return unreached(error.getResponse().getException());
    }
    if (status >= 500) {
      return Optional.empty();
    }
    if (status == 429 || status == 401) {
      return now("Discord lets nothing through at the moment");
    }
    LOG.warn("Discord refuses a request: {} ({})", status, error.getErrorCode());
    return status == 403
        ? forGood("I may not do that there")
        : forGood("it is not taken there (" + error.getErrorCode() + ")");
  }

  private static Optional<NotCarried> unreached(Exception trouble) {
    return trouble instanceof ConnectException || trouble instanceof UnknownHostException
        ? now("Discord cannot be reached")
        : Optional.empty();
  }

  private static Optional<NotCarried> forGood(String why) {
    return Optional.of(NotCarried.forGood(why));
  }

  private static Optional<NotCarried> now(String why) {
    return Optional.of(NotCarried.now(why));
  }
}
