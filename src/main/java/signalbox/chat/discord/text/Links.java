package signalbox.chat.discord.text;

import java.util.Map;
import java.util.Optional;

/**
 * Finds what Discord makes a link of. It takes all up to the next blank for the link, where a
 * backslash would be a part of it: so signs that could mean something else are written there as
 * addresses write them, and nothing is escaped.
 */
final class Links {
  /** A longer one is no link, and is cut like any word. */
  static final int LONGEST = 500;

  private static final int SHORTEST = 2;
  private static final String TRAILING = ".,:;\"'!?]>";

  private static final Map<Character, String> ENCODED =
      Map.of('<', "%3C", '>', "%3E", '`', "%60", '|', "%7C", '\\', "%5C", '"', "%22");

  /** What is to be read, and where it ends in what was said. */
  record Found(String text, int end) {}

  private Links() {}

  /** The link that begins there, or the beginning of one that Discord shall not make one of. */
  static Optional<Found> find(String line, int start) {
    if (line.startsWith("<http", start)) {
      // So people write links that shall show no preview.
      return find(line, start + 1)
          .filter(link -> line.startsWith(">", link.end()) && !link.text().contains("\\"))
          .map(link -> new Found("<" + link.text() + ">", link.end() + 1));
    }
    int words = afterScheme(line, start);
    if (words < 0) {
      return Optional.empty();
    }
    int end = withoutTrail(line, start, words, blank(line, start));
    // It grows no shorter: an endless one need not be encoded, nor looked through again and again.
    String link = end - start <= LONGEST ? encode(line.substring(start, end)) : "";
    return Optional.of(
        end - words >= SHORTEST && !link.isEmpty() && link.length() <= LONGEST
            ? new Found(link, end)
            : new Found(line.substring(start, words).replace(":", "\\:"), words));
  }

  private static int afterScheme(String line, int start) {
    return line.startsWith("https://", start)
        ? start + "https://".length()
        : line.startsWith("http://", start) ? start + "http://".length() : -1;
  }

  private static int blank(String line, int start) {
    int end = start;
    while (end < line.length() && !isSpace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Signs that end a sentence are not meant; a bracket only when it was opened in the link. */
  private static int withoutTrail(String line, int start, int least, int end) {
    int kept = end;
    while (kept > least && isTrail(line, start, kept)) {
      kept--;
    }
    return kept;
  }

  private static boolean isTrail(String line, int start, int end) {
    char last = line.charAt(end - 1);
    return TRAILING.indexOf(last) >= 0
        || (last == ')' && count(line, ')', start, end) > count(line, '(', start, end));
  }

  private static long count(String line, char sign, int start, int end) {
    return line.substring(start, end).chars().filter(c -> c == sign).count();
  }

  private static String encode(String link) {
    var encoded = new StringBuilder();
    for (int i = 0; i < link.length(); i++) {
      char c = link.charAt(i);
      encoded.append(ENCODED.getOrDefault(c, String.valueOf(c)));
    }
    return encoded.toString();
  }
}
