package signalbox.chat.irc.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes one line apart, from left to right. */
final class LineReader {
  private final String raw;
  private final int end;
  private int at;

  LineReader(String raw) {
    this.raw = raw;
    this.end = endOf(raw);
  }

  private static int endOf(String raw) {
    int end = raw.length();
    while (end > 0 && (raw.charAt(end - 1) == '\n' || raw.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  Optional<IrcLine> read() {
    skipBlanks();
    Map<String, String> tags = next() == '@' ? Tags.parse(word().substring(1)) : Map.of();
    skipBlanks();
    Optional<String> source = next() == ':' ? Optional.of(word().substring(1)) : Optional.empty();
    skipBlanks();
    String command = word();
    return command.isEmpty()
        ? Optional.empty()
        : Optional.of(new IrcLine(tags, source, command.toUpperCase(Locale.ROOT), params()));
  }

  private List<String> params() {
    var params = new ArrayList<String>();
    skipBlanks();
    while (at < end) {
      if (next() == ':') {
        params.add(raw.substring(at + 1, end));
        at = end;
      } else {
        params.add(word());
        skipBlanks();
      }
    }
    return params;
  }

  /** The character at hand; NUL at the end of the line. */
  private char next() {
    return at < end ? raw.charAt(at) : '\0';
  }

  /** Only the blank parts words: a tab belongs to them. */
  private String word() {
    int start = at;
    int blank = raw.indexOf(' ', at);
    at = blank < 0 || blank > end ? end : blank;
    return raw.substring(start, at);
  }

  private void skipBlanks() {
    while (next() == ' ') {
      at++;
    }
  }
}
