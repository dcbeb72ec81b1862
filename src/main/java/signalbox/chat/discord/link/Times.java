package signalbox.chat.discord.link;

import java.time.Duration;

/**
 * How long a link waits for what.
 *
 * @param shortest between two attempts
 * @param longest between two attempts, when many came to nothing
 * @param identifyEvery Discord lets a bot introduce itself so often
 * @param quit for Discord to see us off
 */
public record Times(Duration shortest, Duration longest, Duration identifyEvery, Duration quit) {
  public Times {
    if (shortest.isNegative() || shortest.isZero() || longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("pauses from " + shortest + " to " + longest);
    }
  }

  /** Those that Discord asks for. */
  public static Times usual() {
    return new Times(
        Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofSeconds(5), Duration.ofSeconds(8));
  }
}
