package signalbox.command.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text without anything that hides, reorders or colours it. */
public final class CleanText {
  // The digits behind a colour code belong to it.
  private static final Pattern COLOURS =
      Pattern.compile("\\x03(?:\\d{1,2}(?:,\\d{1,2})?)?|\\x04(?:[0-9a-fA-F]{6})?");

  private static final Set<Integer> HIDDEN =
      Stream.of(
              Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.UNASSIGNED,
              Character.SPACE_SEPARATOR,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR)
          .map(Byte::intValue)
          .collect(Collectors.toSet());

  private static final int NEXT_LINE = 0x85;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private static final String CUT = "...";

  private CleanText() {}

  /** On one line, with plain blanks, and without control, format and broken characters. */
  public static String of(String raw) {
    var clean = new StringBuilder();
    COLOURS
        .matcher(raw)
        .replaceAll("")
        .codePoints()
        .filter(c -> isBlank(c) || isShown(c))
        .map(c -> isShown(c) ? c : ' ')
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
  }

  private static boolean isShown(int c) {
    // Some scripts and many emoji cannot be written without the joiners.
    return !HIDDEN.contains(Character.getType(c))
        || c == ZERO_WIDTH_JOINER
        || c == ZERO_WIDTH_NON_JOINER;
  }

  /** At most that many characters; what was cut shows as three dots. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
