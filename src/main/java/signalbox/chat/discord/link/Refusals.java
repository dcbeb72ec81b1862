package signalbox.chat.discord.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Counts how often Discord said no; it bans an address from which ten thousand such requests come
 * in ten minutes, and others may speak from the same address.
 */
final class Refusals {
  static final Duration SPAN = Duration.ofMinutes(10);

  /** A token that is refused so often is no slip of Discord. */
  static final int MOST_UNKNOWN = 3;

  /** A member who takes no private messages is one; so many are a fault, of ours or theirs. */
  static final int MOST_REFUSED = 1_000;

  /** Between two questions whether Discord still knows us. */
  static final Duration BETWEEN_QUESTIONS = Duration.ofMinutes(1);

  static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final Deque<Instant> unknown = new ArrayDeque<>();
  private final Deque<Instant> refused = new ArrayDeque<>();
  private Instant noQuestionBefore = Instant.MIN;

  /**
   * Whether requests on that route are let in by the bot's token. The others bear a token of their
   * own: it runs out while an answer is slow, or at once where two clocks differ.
   */
  static boolean isByOurToken(String route) {
    return !route.startsWith("webhooks/") && !route.startsWith("interactions/");
  }

  /**
   * Takes note of an answer to a request by our token.
   *
   * @return until when nothing is to be sent; empty: all may go on. It is counted anew from then
   */
  synchronized Optional<Instant> note(int status, Instant now) {
    if ((status != UNAUTHORIZED && status != FORBIDDEN) || !isTooMuch(refused, MOST_REFUSED, now)) {
      return Optional.empty();
    }
    refused.clear();
    return Optional.of(now.plus(SPAN));
  }

  /** Whether to ask Discord who we are, after it has refused our token for something else. */
  synchronized boolean mayAsk(Instant now) {
    if (now.isBefore(noQuestionBefore)) {
      return false;
    }
    noQuestionBefore = now.plus(BETWEEN_QUESTIONS);
    return true;
  }

  /** Asked who we are, Discord does not know; says why we should give up, when we should. */
  synchronized Optional<String> noteUnknown(Instant now) {
    return isTooMuch(unknown, MOST_UNKNOWN, now)
        ? Optional.of(
            "Discord has said several times that it does not know the token (401): put the bot's"
                + " present token into the configuration and start again")
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
