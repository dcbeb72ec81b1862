package signalbox.command.text;

import java.util.List;
import java.util.Optional;

/** Words in quotes: text, whatever it looks like. A quote among them is written twice. */
public final class Quoted {
  private static final char QUOTE = '"';

  private Quoted() {}

  /** As somebody types it who wants it to be taken for text. */
  public static String of(String text) {
    return QUOTE + text.replace("\"", "\"\"") + QUOTE;
  }

  /**
   * Behind the words in quotes that begin there; the same place: none do, or nobody closes them.
   */
  public static int end(List<Word> words, int from) {
    if (from >= words.size() || words.get(from).text().charAt(0) != QUOTE) {
      return from;
    }
    for (int i = from; i < words.size(); i++) {
      if (closes(words.get(i).text().substring(i == from ? 1 : 0))) {
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

  /** Two quotes are one that belongs to the text. */
  private static boolean closes(String word) {
    long quotes = new StringBuilder(word).reverse().chars().takeWhile(c -> c == QUOTE).count();
    return quotes % 2 == 1;
  }
}
