package signalbox.rendering.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Lines of a calendar as RFC 5545 wants them: escaped, folded at 75 octets, ended with CR and LF.
 */
final class ContentLines {
  /** Octets of a line, without its end. */
  static final int OCTETS = 75;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  /** A line as it stands; the value needs no escaping. */
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line with free words. */
  ContentLines text(String name, String words) {
    return add(name, escaped(words));
  }

  /** A line with a moment, in UTC. */
  ContentLines moment(String name, Instant at) {
    return add(name, MOMENT.format(at));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static String escaped(String words) {
    return cleaned(words)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  /** No control sign but the end of a line; what bends the direction of letters goes too. */
  private static String cleaned(String words) {
    return words
        .replaceAll("\\R", "\n")
        .replaceAll("[\\p{Cc}&&[^\n]]", " ")
        .replaceAll("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
  }

  /** A fold stands between whole letters; the line after it begins with a blank, which counts. */
  private void fold(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      String letter = Character.toString(line.codePointAt(at));
      int more = letter.getBytes(UTF_8).length;
      if (octets + more > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(letter);
      octets += more;
      at += letter.length();
    }
    text.append("\r\n");
  }
}
