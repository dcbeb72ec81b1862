package signalbox.chat.discord.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from characters what Discord would read into them.
 *
 * <p>A backslash before a sign shows that sign and nothing else. Brackets that close need none,
 * since what they would close is never open. Only at the beginning of a line some more signs mean
 * something.
 */
final class Escapes {
  private static final String SIGNS = "\\*_~|`[<@";

  /** Headings, small print, quotes and lists. */
  private static final Pattern OPENING = Pattern.compile("^( *+)([#>+-])");

  private static final Pattern NUMBER = Pattern.compile("^( *+\\d++)([.)])");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\ufeff\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

  private Escapes() {}

  /** Without line breaks, control and bidirectional characters, and half pairs. */
  static String clean(String line) {
    String seen = UNSEEN.matcher(CONTROL.matcher(line).replaceAll(" ")).replaceAll("");
    return HALF_A_PAIR.matcher(seen).replaceAll("\ufffd");
  }

  /** One character as people see it, which may be made of several signs. */
  static String character(String character) {
    var escaped = new StringBuilder();
    for (int i = 0; i < character.length(); i++) {
      char c = character.charAt(i);
      escaped.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  /** A line whose characters are escaped; at most one sign longer. */
  static String opening(String line) {
    Matcher sign = OPENING.matcher(line);
    return sign.find()
        ? sign.replaceFirst("$1\\\\$2")
        : NUMBER.matcher(line).replaceFirst("$1\\\\$2");
  }
}
