package signalbox.chat.irc.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits words over lines of limited bytes: at blanks, so that links and ids stay whole, and within
 * a word that is longer than a line at whole characters as people see them.
 *
 * <p>Nothing is lost but the blanks around a break: one, as a rule.
 */
public final class Splitter {
  /** What the longest character of UTF-8 takes. */
  public static final int FEWEST_BYTES = 4;

  private final Characters characters;
  private final List<String> parts = new ArrayList<>();

  private Splitter(Characters characters) {
    this.characters = characters;
  }

  /**
   * The text in parts that are more than blanks; none when the text is not. Other white space is
   * kept like any letter.
   *
   * @param bytes of UTF-8 in one part at the most; {@value #FEWEST_BYTES} or more
   * @throws IllegalArgumentException when there are fewer bytes
   */
  public static List<String> split(String text, int bytes) {
    return split(text, bytes, bytes);
  }

  /**
   * The same with less room on all parts but the first.
   *
   * @throws IllegalArgumentException when either has fewer than {@value #FEWEST_BYTES} bytes
   */
  public static List<String> split(String text, int first, int others) {
    if (first < FEWEST_BYTES || others < FEWEST_BYTES) {
      throw new IllegalArgumentException("no room for a character");
    }
    var splitter = new Splitter(Characters.of(text, Math.min(first, others)));
    splitter.fill(first, others);
    return List.copyOf(splitter.parts);
  }

  private void fill(int first, int others) {
    int start = 0;
    while (start < characters.count()) {
      int room = parts.isEmpty() ? first : others;
      int end = characters.endWithin(start, room);
      int blank = end == characters.count() ? end : breakBefore(start, end, others);
      add(start, blank < 0 ? end : blank);
      start = blank < 0 ? end : characters.wordFrom(blank);
    }
  }

  private void add(int start, int end) {
    int shown = characters.withoutBlanks(end, start);
    if (start < shown) {
      parts.add(characters.text(start, end < characters.count() ? shown : end));
    }
  }

  /** The blank to break at, or -1 to cut right at the end. */
  private int breakBefore(int start, int end, int room) {
    int blank = characters.isBlank(end) ? end : characters.blankBefore(end, start);
    if (blank < start || (blank < end && !isWhole(blank + 1, end, room))) {
      return -1;
    }
    // A command is typed again as a whole, so its first word keeps company.
    int before = characters.blankBefore(blank, start);
    return before > start && characters.startsCommand(before + 1) ? before : blank;
  }

  /**
   * Whether the word that begins there, and reaches beyond that end, fits into a line of its own.
   */
  private boolean isWhole(int word, int end, int room) {
    int reach = characters.endWithin(word, room);
    return reach == characters.count() || characters.blankBefore(reach + 1, end) >= end;
  }
}
