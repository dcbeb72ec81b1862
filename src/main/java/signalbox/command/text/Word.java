package signalbox.command.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One word of a clean line.
 *
 * @param text as it was typed
 * @param key by which it is compared: in lower case, full-width letters and digits as plain ones
 */
public record Word(String text, String key) {
  public static Word of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return new Word(text, plain.toLowerCase(Locale.ROOT).replaceAll("[\\u200c\\u200d]", ""));
  }

  /** The words of a clean line; what cannot be seen is none. */
  public static List<Word> split(String clean) {
    return Arrays.stream(clean.split(" "))
        .map(Word::of)
        .filter(word -> !word.key().isBlank())
        .toList();
  }

  /** Several words as they were typed. */
  public static String join(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** The key without the punctuation that people put behind a name or an address. */
  public String bareKey() {
    return key.replaceAll("^@|[:,;.!?]+$", "");
  }
}
