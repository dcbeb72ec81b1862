package signalbox.command.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;

/** The name of a case as people type it: {@code deploy-17}, {@code maint-18} or {@code 17}. */
public final class TypedCase {
  private static final Pattern SHAPE = Pattern.compile("(?:([a-z]+)-)?0{0,3}([1-9]\\d{0,6})[:,]?");

  private TypedCase() {}

  public static Optional<CaseChoice> find(Word word) {
    var match = SHAPE.matcher(word.key());
    if (!match.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(match.group(2));
    String kind = match.group(1);
    return kind == null
        ? Optional.of(new CaseChoice.Numbered(number))
        : Arrays.stream(CaseKind.values())
            .filter(k -> k.word().equals(kind) || k.shortWord().equals(kind))
            .<CaseChoice>map(k -> new CaseChoice.Named(new CaseId(k, number)))
            .findFirst();
  }

  /** Whether the word is a bare number, which may be text as well. */
  public static boolean isNumber(Word word) {
    return find(word).filter(CaseChoice.Numbered.class::isInstance).isPresent();
  }
}
