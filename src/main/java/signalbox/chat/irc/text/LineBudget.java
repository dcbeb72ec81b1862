package signalbox.chat.irc.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import signalbox.chat.irc.wire.Source;

/** How much of a line of IRC is left for words. */
public final class LineBudget {
  /** What networks carry without cutting, wherever the line goes. */
  public static final int MOST_BYTES = 400;

  /** A line of the protocol without its end. */
  private static final int LINE_BYTES = 510;

  /** Longer than the nick, user and host that servers commonly give. */
  private static final int ASSUMED_SOURCE_BYTES = 100;

  /** Even behind the longest names some words must fit. */
  private static final int FEWEST_BYTES = 100;

  private LineBudget() {}

  /**
   * The bytes of UTF-8 that a PRIVMSG of ours to that target may have, so that nothing is cut off
   * when the server puts our name in front of it: {@value #MOST_BYTES} at the most.
   *
   * @param self nick, user and host as others see us; empty while we do not know
   */
  public static int of(Optional<Source> self, String target) {
    int source =
        self.filter(known -> known.host().isPresent())
            .map(known -> bytesOf(known.toString()))
            .orElse(ASSUMED_SOURCE_BYTES);
    int left = LINE_BYTES - source - bytesOf(": PRIVMSG " + target + " :");
    return Math.clamp(left, FEWEST_BYTES, MOST_BYTES);
  }

  private static int bytesOf(String text) {
    return text.getBytes(UTF_8).length;
  }
}
