package signalbox.chat.irc.link;

import java.time.Duration;

/**
 * How long to stay away from a network.
 *
 * @param shortest after any connection
 * @param longest after many that came to nothing
 * @param afterRefusal when it told us no: a wrong password said often looks like an attack
 */
public record Pauses(Duration shortest, Duration longest, Duration afterRefusal) {
  public Pauses {
    if (shortest.isNegative() || shortest.isZero() || longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("pauses from " + shortest + " to " + longest);
    }
  }

  static Pauses usual() {
    return new Pauses(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(5));
  }
}
