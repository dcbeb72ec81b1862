package signalbox.chat.irc.text;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** A text as the characters that people see, each with its size in bytes of UTF-8. */
final class Characters {
  private final String text;
  private final int[] starts;
  private final int[] bytesBefore;
  private final int count;

  private Characters(String text, int[] starts, int[] bytesBefore, int count) {
    this.text = text;
    this.starts = starts;
    this.bytesBefore = bytesBefore;
    this.count = count;
  }

  /** A character of more than so many bytes counts as the code points of which it is made. */
  static Characters of(String text, int most) {
    var starts = new int[text.length() + 1];
    var bytes = new int[text.length() + 1];
    int count = 0;
    BreakIterator seen = BreakIterator.getCharacterInstance(Locale.ROOT);
    seen.setText(text);
    int start = 0;
    for (int end = seen.next(); end != BreakIterator.DONE; end = seen.next()) {
      boolean isWhole = bytesOf(text, start, end) <= most;
      while (start < end) {
        int next = isWhole ? end : text.offsetByCodePoints(start, 1);
        starts[count + 1] = next;
        bytes[count + 1] = bytes[count] + bytesOf(text, start, next);
        count++;
        start = next;
      }
    }
    return new Characters(text, starts, bytes, count);
  }

  int count() {
    return count;
  }

  String text(int start, int end) {
    return text.substring(starts[start], starts[end]);
  }

  /** How far the characters from there fit into so many bytes. */
  int endWithin(int start, int room) {
    int reach = (int) Math.min((long) bytesBefore[start] + room, Integer.MAX_VALUE);
    int found = Arrays.binarySearch(bytesBefore, start, count + 1, reach);
    return found >= 0 ? found : -found - 2;
  }

  /** A blank with an accent on it is none. */
  boolean isBlank(int at) {
    return text.charAt(starts[at]) == ' ' && starts[at + 1] - starts[at] == 1;
  }

  /**
   * The last blank before that character, down to another; one less than that when there is none.
   */
  int blankBefore(int at, int down) {
    int i = at - 1;
    while (i >= down && !isBlank(i)) {
      i--;
    }
    return i;
  }

  /** The next character from there on that is no blank, or the end. */
  int wordFrom(int at) {
    int i = at;
    while (i < count && isBlank(i)) {
      i++;
    }
    return i;
  }

  /** The end without the blanks before it, down to another character. */
  int withoutBlanks(int end, int down) {
    int i = end;
    while (i > down && isBlank(i - 1)) {
      i--;
    }
    return i;
  }

  /** Whether the word there is a command to type, such as {@code !approve}. */
  boolean startsCommand(int at) {
    int start = starts[at];
    return start + 1 < text.length()
        && text.charAt(start) == '!'
        && Character.isLetter(text.charAt(start + 1));
  }

  private static int bytesOf(String text, int start, int end) {
    int bytes = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      // Half a pair that stands alone is written as a question mark; a whole pair takes four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
