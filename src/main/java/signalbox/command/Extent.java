package signalbox.command;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import signalbox.command.text.Quoted;
import signalbox.command.text.Word;

/** Where the words of an argument end that may be more than one. */
record Extent(CommandSpec spec, ValueReader reader, List<Word> words) {
  /** Words of a date, a time of day and a zone. */
  static final int MOST_OF_A_TIME = 4;

  private static final Set<String> UNITS = Set.of("day", "days", "month", "months");

  /** Where the words of an argument end that begins there. */
  int end(Argument argument, int at) {
    return switch (argument.kind()) {
      case WORDS, COMMAND, TARGETS -> words.size();
      case TIME -> isBeforeWords(argument) ? endOfShortTime(argument, at) : endOfTime(at);
      case NUMBER -> at + (at + 1 < words.size() && isUnit(words.get(at + 1)) ? 2 : 1);
      case TITLE -> Math.max(at + 1, Quoted.end(words, at));
      case NAME -> endOfName(at);
      case SERVICES -> endOfList(argument, at);
      case CASE,
          CHANGE,
          TASK,
          REASON,
          TEAM,
          MEMBER,
          DEPLOYER,
          CLAUSE,
          TARGET,
          VENDOR,
          DURATION,
          PARALLEL,
          STATE,
          PAPER,
          CAUSE,
          LINK,
          OUTLET,
          MOMENT,
          LENGTH,
          CODE,
          ACCOUNT ->
          at + 1;
    };
  }

  /** Whoever says "30 days" means 30. */
  private static boolean isUnit(Word word) {
    return UNITS.contains(word.key());
  }

  /** A time takes all that follows, up to the word that goes before the next argument. */
  private int endOfTime(int at) {
    return IntStream.range(at, words.size())
        .filter(i -> spec.arguments().stream().anyMatch(a -> isKeyword(a, words.get(i))))
        .findFirst()
        .orElse(words.size());
  }

  private boolean isBeforeWords(Argument argument) {
    return spec.arguments().stream()
        .skip(spec.arguments().indexOf(argument) + 1L)
        .anyMatch(next -> next.kind() == Argument.Kind.WORDS && !next.hasKeyword());
  }

  /** Before words, a time takes as many of them as make one. */
  private int endOfShortTime(Argument argument, int at) {
    return IntStream.iterate(Math.min(at + MOST_OF_A_TIME, words.size()), end -> end - 1)
        .takeWhile(end -> end > at)
        .filter(end -> reads(argument, words.subList(at, end)))
        .findFirst()
        .orElse(at + 1);
  }

  /** Without quotes, a name goes on until something is said that can only be another argument. */
  private int endOfName(int at) {
    int quoted = Quoted.end(words, at);
    return quoted > at
        ? quoted
        : IntStream.range(at + 1, words.size() - 1)
            .filter(i -> spec.arguments().stream().anyMatch(a -> isSaid(a, i)))
            .findFirst()
            .orElse(words.size());
  }

  /** Whether an argument stands there behind its keyword. */
  private boolean isSaid(Argument argument, int at) {
    return isKeyword(argument, words.get(at))
        && reads(argument, words.subList(at + 1, Math.min(at + 2, words.size())));
  }

  /** Whoever puts blanks beside the commas means one list, as far as it is one. */
  private int endOfList(Argument argument, int at) {
    int end = at + 1;
    // Where any name is a service, the first of the words behind it would be one.
    boolean isClear = reader.knowsServices() || !isBeforeWords(argument);
    while (isClear && goesOn(end) && reads(argument, words.subList(at, end + 1))) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int end) {
    return end < words.size()
        && (words.get(end - 1).key().endsWith(",") || words.get(end).key().startsWith(","));
  }

  private boolean reads(Argument argument, List<Word> typed) {
    return reader.read(argument, typed) instanceof ValueReader.Outcome.Value;
  }

  private static boolean isKeyword(Argument argument, Word word) {
    return argument.hasKeyword() && word.key().equals(argument.keyword());
  }
}
