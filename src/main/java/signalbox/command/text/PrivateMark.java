package signalbox.command.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The flag that says that words are for few, however it is misspelt. */
public final class PrivateMark {
  private static final Pattern FLAG = Pattern.compile("(?:--?|\u2014|\u2013)([a-z_-]{3,})(?:=.*)?");

  private static final String NAME = "private";

  /** What people call it who do not know its name. */
  private static final Set<String> LIKE_IT =
      Set.of("restricted", "secret", "confidential", "hidden");

  private PrivateMark() {}

  /** Whether it stands anywhere among these words. */
  public static boolean isIn(List<Word> words) {
    return words.stream().anyMatch(PrivateMark::isOne);
  }

  private static boolean isOne(Word word) {
    var match = FLAG.matcher(word.key());
    if (!match.matches()) {
      return false;
    }
    String name = match.group(1);
    return NAME.startsWith(name) || Nearness.isNear(name, NAME) || LIKE_IT.contains(name);
  }
}
