package signalbox.chat.discord.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Counts how often Discord said no; it bans an address from which too many such requests come. */
final class Refusals {
  static final Duration SPAN = Duration.ofMinutes(10);

  /** A token that is refused so often is no slip of Discord. */
  static final int MOST_UNAUTHORIZED = 3;

  /** A member who takes no private messages is one; so many are a fault of ours. */
  static final int MOST_FORBIDDEN = 200;

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Deque<Instant> unauthorized = new ArrayDeque<>();
  private final Deque<Instant> forbidden = new ArrayDeque<>();

  /** Takes note of an answer; says why we should stop, when we should. */
  synchronized Optional<String> note(int status, Instant now) {
    if (status == UNAUTHORIZED && isTooMuch(unauthorized, MOST_UNAUTHORIZED, now)) {
      return Optional.of("Discord has refused the token several times (401)");
    }
    if (status == FORBIDDEN && isTooMuch(forbidden, MOST_FORBIDDEN, now)) {
      return Optional.of(
          "Discord has refused "
              + MOST_FORBIDDEN
              + " requests in ten minutes (403):"
              + " look at the bot's permissions");
    }
    return Optional.empty();
  }

  /** The same while we log in, where another answer than that may come from a proxy, and pass. */
  Optional<String> noteAtTheDoor(int status, Instant now) {
    return status == UNAUTHORIZED
        ? note(status, now)
            .map(_ -> "Discord has turned us away several times (401): look at the token")
        : Optional.empty();
  }

  private static boolean isTooMuch(Deque<Instant> noted, int most, Instant now) {
    noted.addLast(now);
    while (noted.size() > most || noted.getFirst().plus(SPAN).isBefore(now)) {
      noted.removeFirst();
    }
    return noted.size() == most;
  }
}
