package signalbox.chat.irc.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/** The way out: writes lines to one connection. */
@FunctionalInterface
public interface LineSink {
  /** Bytes of a line at the most, without its end and its tags. */
  int LONGEST = 510;

  /** Bytes of tags that a client may send at the most. */
  int LONGEST_TAGS = 4_094;

  /** Writes one line and its end; blocks for as long as the connection does. */
  void send(String line) throws IOException;

  /**
   * The same line, when it is one that may go out. A line that may not is refused and never cut; it
   * stands in no exception, since it may hold a secret.
   *
   * @throws IllegalArgumentException when it is empty, too long, or would be more than one line
   */
  static String checked(String line) {
    if (line.chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
      throw new IllegalArgumentException("a line with CR, LF or NUL in it");
    }
    int end = line.startsWith("@") ? line.indexOf(' ') : 0;
    if (end < 0 || line.substring(end).isBlank()) {
      throw new IllegalArgumentException("a line that says nothing");
    }
    String tags = end == 0 ? "" : line.substring(1, end);
    String rest = end == 0 ? line : line.substring(end + 1);
    if (bytes(tags) > LONGEST_TAGS || bytes(rest) > LONGEST) {
      throw new IllegalArgumentException("a line of " + bytes(line) + " bytes");
    }
    return line;
  }

  private static int bytes(String text) {
    return text.getBytes(UTF_8).length;
  }
}
