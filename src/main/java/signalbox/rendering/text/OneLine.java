package signalbox.rendering.text;

import java.util.regex.Pattern;

/** Somebody's words as one line of a page: nothing in it breaks the line or turns it round. */
public final class OneLine {
  private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

  /** Signs that are not seen, and turn the order of those that are. */
  private static final Pattern TURNS =
      Pattern.compile(
          "[\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]");

  /** Halves of signs. */
  private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

  private OneLine() {}

  /** The words without breaks. */
  public static String of(String text) {
    String seen = TURNS.matcher(text).replaceAll("");
    return BLANKS.matcher(HALVES.matcher(seen).replaceAll("?")).replaceAll(" ").strip();
  }
}
