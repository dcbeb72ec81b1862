package signalbox.chat.irc.output;

import java.time.Duration;

/**
 * How many lines a server bears.
 *
 * @param burst lines at once after a rest, 1 to 10000
 * @param every after that one line in this time, 1 microsecond to 1 minute
 */
public record Pace(int burst, Duration every) {
  private static final int MOST_AT_ONCE = 10_000;
  private static final Duration SHORTEST = Duration.ofNanos(1_000);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  public Pace {
    if (burst < 1 || burst > MOST_AT_ONCE) {
      throw new IllegalArgumentException("a burst of " + burst + " lines");
    }
    if (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a line every " + every);
    }
  }

  /** Safe on networks that disconnect after five lines at once, such as Libera.Chat. */
  public static Pace careful() {
    return new Pace(4, Duration.ofSeconds(2));
  }
}
