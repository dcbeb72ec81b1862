package signalbox.rendering.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts words to the length of a chat line: at whole characters, never inside an id or a link. */
public final class Clip {
  /** What a line may take, in bytes of UTF-8. */
  public static final int LINE_BYTES = 350;

  /** What is repeated of somebody's own words inside a line, in bytes of UTF-8. */
  public static final int SAID_BYTES = 160;

  private static final String CUT = "...";

  /** Ids and links mean something else, or nothing, when a part of them is missing. */
  private static final Pattern WHOLE_ONLY =
      Pattern.compile("[(\\[\"']*(https?://.*|[a-z]+-\\d+.*|T\\d+.*|I?[0-9a-f]{7,40}\\W*)");

  private Clip() {}

  /** The words as one line. */
  public static String line(String text) {
    return to(text, LINE_BYTES);
  }

  /** Somebody's words as they are repeated inside a line. */
  public static String said(String text) {
    return to(text, SAID_BYTES);
  }

  /** At most that many bytes of UTF-8, 3 or more; what was cut ends with three dots. */
  public static String to(String text, int bytes) {
    if (bytesOf(text) <= bytes) {
      return text;
    }
    int end = endWithin(text, bytes - CUT.length());
    return text.substring(0, wholeBefore(text, end)).stripTrailing() + CUT;
  }

  /** The words in as few lines as hold them, broken at blanks; an endless word is cut. */
  public static List<String> wrap(String text) {
    var lines = new ArrayList<String>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (bytesOf(longer) <= LINE_BYTES) {
        line = longer;
      } else {
        if (!line.isEmpty()) {
          lines.add(line);
        }
        line = line(word);
      }
    }
    lines.add(line);
    return lines;
  }

  /** The length in bytes of UTF-8. */
  public static int bytesOf(String text) {
    return text.getBytes(UTF_8).length;
  }

  private static int endWithin(String text, int bytes) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = 0;
    int taken = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      taken += bytesOf(text.substring(end, next));
      if (taken > bytes) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int wholeBefore(String text, int end) {
    int start = text.lastIndexOf(' ', end - 1) + 1;
    int stop = text.indexOf(' ', end);
    String word = text.substring(start, stop < 0 ? text.length() : stop);
    boolean isCut = start < end && end < start + word.length();
    return isCut && WHOLE_ONLY.matcher(word).matches() ? start : end;
  }
}
