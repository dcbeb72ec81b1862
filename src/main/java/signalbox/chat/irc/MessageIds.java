package signalbox.chat.irc;

import java.time.Instant;
import signalbox.chat.irc.wire.IrcLine;

/** Names for lines, so that one that comes twice is known; the server's where it gives any. */
final class MessageIds {
  private static final int LONGEST = 128;

  private final String start;
  private long lines;

  /** For one connection; two that start at different times never give the same name. */
  MessageIds(Instant start) {
    this.start = Long.toString(start.toEpochMilli(), Character.MAX_RADIX);
  }

  String of(IrcLine line) {
    lines++;
    return line.tag("msgid").filter(MessageIds::isFit).orElse(start + "-" + lines);
  }

  private static boolean isFit(String id) {
    return !id.isEmpty() && id.length() <= LONGEST && id.chars().allMatch(c -> c > ' ' && c < 127);
  }
}
