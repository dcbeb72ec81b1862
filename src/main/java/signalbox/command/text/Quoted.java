package signalbox.command.text;

import java.util.List;
import java.util.Optional;

/**
 * Words in quotes: text, whatever it looks like. A quote among them is written twice. Telephones
 * make curly quotes of plain ones.
 */
public final class Quoted {
  private static final char QUOTE = '"';
  private static final String OPENING = "\"\u201c\u201e";
  private static final String CURLY_CLOSING = "\u201c\u201d";

  private Quoted() {}

  /** As somebody types it who wants it to be taken for text. */
  public static String of(String text) {
    return QUOTE + text.replace("\"", "\"\"") + QUOTE;
  }

  /**
   * Behind the words in quotes that begin there; the same place: none do, or nobody closes them.
   */
  public static int end(List<Word> words, int from) {
    if (from >= words.size() || OPENING.indexOf(words.get(from).text().charAt(0)) < 0) {
      return from;
    }
    boolean isPlain = words.get(from).text().charAt(0) == QUOTE;
    for (int i = from; i < words.size(); i++) {
      String rest = words.get(i).text().substring(i == from ? 1 : 0);
      if (isPlain ? closes(rest) : closesCurly(rest)) {
        return i + 1;
      }
    }
    return from;
  }

  /** The text, when all the words are in one pair of quotes. */
  public static Optional<String> find(List<Word> words) {
    if (end(words, 0) < words.size()) {
      return Optional.empty();
    }
    String quoted = Word.join(words);
    return Optional.of(quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"").strip());
  }

  private static boolean closesCurly(String word) {
    return !word.isEmpty() && CURLY_CLOSING.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** Two quotes are one that belongs to the text. */
  private static boolean closes(String word) {
    long quotes = new StringBuilder(word).reverse().chars().takeWhile(c -> c == QUOTE).count();
    return quotes % 2 == 1;
  }
}
