package signalbox.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import signalbox.command.text.CleanText;
import signalbox.command.text.Quoted;
import signalbox.command.text.TypedCase;
import signalbox.command.text.Word;
import signalbox.domain.CaseId;

/** One attempt to fit typed words to what a command takes, from left to right. */
final class Matcher {
  private static final Pattern LIKE_A_CASE =
      Pattern.compile("#?\\d+\\W*|[a-z]+-\\d+\\W*|(?:deploy|maint(?:enance)?)[-#]*\\d*");

  private final CommandSpec spec;
  private final ValueReader reader;
  private final boolean numberIsCase;
  private final Optional<CaseId> about;
  private final List<Word> words;
  private final Map<String, Object> values = new HashMap<>();
  private int at;
  private Doubt doubt = Doubt.NONE;

  /** Whether the words began with a bare number, which may be a case or text. */
  enum Doubt {
    NONE,
    NUMBER,
    /** The number is all that was said where words are taken: nobody means that as words. */
    NUMBER_ALONE
  }

  /** What came of it. */
  sealed interface Match {
    record Fits(Values values) implements Match {}

    record Fails(Problem problem) implements Match {}
  }

  /**
   * An attempt.
   *
   * @param numberIsCase whether a bare number where a case may stand is one
   */
  Matcher(CommandSpec spec, ReadContext context, List<Word> words, boolean numberIsCase) {
    this.spec = spec;
    this.reader = new ValueReader(context);
    this.about = context.about();
    this.words = new ArrayList<>(words);
    this.numberIsCase = numberIsCase;
  }

  Doubt doubt() {
    return doubt;
  }

  Match match(Map<Flag, List<Word>> flags) {
    return takePlain()
        .or(this::takeKeyed)
        .or(this::findUnsaidKeyed)
        .or(this::findNoneOfThese)
        .or(this::findLeftover)
        .or(() -> takeFlags(flags))
        .or(this::findNothingSaid)
        .<Match>map(Match.Fails::new)
        .orElseGet(() -> new Match.Fits(new Values(values, about)));
  }

  private Optional<Problem> takePlain() {
    return spec.arguments().stream()
        .filter(a -> !a.hasKeyword() && a.need() != Argument.Need.WITH_PREVIOUS)
        .map(this::takePlain)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Problem> takePlain(Argument argument) {
    boolean isAbsent = isAtEnd() || (isAtKeyword() && !takesTheWords(argument));
    if (isAbsent) {
      return argument.isRequired() ? Optional.of(new Problem.Missing(argument)) : Optional.empty();
    }
    if (argument.kind() == Argument.Kind.CASE) {
      takeCase(argument);
      return Optional.empty();
    }
    return takePresent(argument);
  }

  private void takeCase(Argument argument) {
    Word word = words.get(at);
    boolean isNumber = TypedCase.isNumber(word);
    boolean isBeforeQuotes = isBeforeQuotes(argument);
    if (isNumber && !isBeforeQuotes) {
      boolean isAlone = at == words.size() - 1 && isTakenAsWords(argument);
      doubt = isAlone ? Doubt.NUMBER_ALONE : Doubt.NUMBER;
    }
    if (!isNumber || numberIsCase) {
      TypedCase.find(word)
          .ifPresent(choice -> {
            values.put(argument.name(), choice);
            at++;
          });
    }
  }

  /** Whoever puts the words in quotes says where they begin, also behind what goes before them. */
  private boolean isBeforeQuotes(Argument caseArgument) {
    int between =
        (int)
            spec.arguments().stream()
                .skip(spec.arguments().indexOf(caseArgument) + 1L)
                .takeWhile(a -> a.kind() != Argument.Kind.WORDS)
                .count();
    int last = Math.min(words.size() - 1, at + 1 + Extent.MOST_OF_A_TIME * between);
    return IntStream.rangeClosed(at + 1, last).anyMatch(i -> Quoted.end(words, i) > i);
  }

  private boolean isTakenAsWords(Argument caseArgument) {
    int next = spec.arguments().indexOf(caseArgument) + 1;
    return next < spec.arguments().size()
        && spec.arguments().get(next).kind() == Argument.Kind.WORDS;
  }

  private Optional<Problem> takePresent(Argument argument) {
    if (putInOrder(argument)) {
      return Optional.of(new Problem.Missing(argument));
    }
    skipTo(argument);
    int end = new Extent(spec, reader, words).end(argument, at);
    return switch (reader.read(argument, words.subList(at, end))) {
      case ValueReader.Outcome.Value(Object value) -> {
        values.put(argument.name(), value);
        at = end;
        yield Optional.empty();
      }
      case ValueReader.Outcome.Wrong(Problem problem) -> {
        // Any other word there is one too many, and no slip in this one.
        boolean isSkipped = isLoose(argument) || argument.kind() == Argument.Kind.PARALLEL;
        yield isSkipped ? Optional.empty() : Optional.of(problem);
      }
    };
  }

  /** What has to be said behind a word that was not said. */
  private Optional<Problem> findUnsaidKeyed() {
    return spec.arguments().stream()
        .filter(a -> a.hasKeyword() && a.isRequired() && !values.containsKey(a.name()))
        .findFirst()
        .filter(_ -> isAtEnd())
        .map(Problem.Missing::new);
  }

  /** Of those of which one has to be said, none was, or more than one. */
  private Optional<Problem> findNoneOfThese() {
    var said =
        spec.arguments().stream()
            .filter(a -> a.isEither() && values.containsKey(a.name()))
            .toList();
    if (said.size() > 1) {
      return Optional.of(new Problem.Leftover(said.getLast().keyword()));
    }
    return !said.isEmpty() || !isAtEnd()
        ? Optional.empty()
        : spec.arguments().stream()
            .filter(Argument::isEither)
            .findFirst()
            .map(Problem.Missing::new);
  }

  private boolean isEitherSaid() {
    return spec.arguments().stream().anyMatch(a -> a.isEither() && values.containsKey(a.name()));
  }

  /**
   * Task and change are told apart by their looks, so their order does not matter; true when there
   * is a task where the change should be, and no change.
   */
  private boolean putInOrder(Argument argument) {
    boolean isTaskFirst =
        argument.kind() == Argument.Kind.CHANGE
            && spec.arguments().stream().anyMatch(a -> a.kind() == Argument.Kind.TASK)
            && is(Argument.Kind.TASK, at);
    boolean isSwapped = isTaskFirst && is(Argument.Kind.CHANGE, at + 1);
    if (isSwapped) {
      Collections.swap(words, at, at + 1);
    }
    return isTaskFirst && !isSwapped;
  }

  private boolean is(Argument.Kind kind, int index) {
    return index < words.size()
        && reader.read(Argument.required(kind.word(), kind), words.subList(index, index + 1))
            instanceof ValueReader.Outcome.Value;
  }

  /** Handing something "to" somebody is the same as handing it over. */
  private void skipTo(Argument argument) {
    boolean isTo =
        argument.kind() == Argument.Kind.MEMBER
            && at + 1 < words.size()
            && words.get(at).key().equals("to");
    at += isTo ? 1 : 0;
  }

  /** Whether what does not fit the argument may be free words that follow it. */
  private boolean isLoose(Argument argument) {
    return !argument.isRequired()
        && !argument.hasKeyword()
        && spec.arguments().stream()
            .skip(spec.arguments().indexOf(argument) + 1L)
            .anyMatch(a -> a.kind() == Argument.Kind.WORDS);
  }

  private Optional<Problem> takeKeyed() {
    Optional<Problem> problem = Optional.empty();
    Optional<Argument> next = findKeyed();
    while (problem.isEmpty() && next.isPresent()) {
      at++;
      problem = takeKeyed(next.get());
      next = findKeyed();
    }
    return problem;
  }

  private Optional<Problem> takeKeyed(Argument argument) {
    if (isAtEnd()) {
      return Optional.of(new Problem.Missing(argument));
    }
    return takePresent(argument).or(() -> followers(argument));
  }

  private Optional<Problem> followers(Argument argument) {
    return spec.arguments().stream()
        .skip(spec.arguments().indexOf(argument) + 1L)
        .takeWhile(a -> a.need() == Argument.Need.WITH_PREVIOUS)
        .map(a -> isAtEnd() ? Optional.<Problem>of(new Problem.Missing(a)) : takePresent(a))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The argument whose keyword comes next, unless it was said already. */
  private Optional<Argument> findKeyed() {
    return spec.arguments().stream()
        .filter(a -> a.hasKeyword() && !values.containsKey(a.name()))
        .filter(a -> !a.isEither() || !isEitherSaid())
        .filter(a -> !isAtEnd() && words.get(at).key().equals(a.keyword()))
        .findFirst();
  }

  private boolean isAtKeyword() {
    return findKeyed().isPresent();
  }

  private Optional<Problem> findLeftover() {
    if (isAtEnd()) {
      return Optional.empty();
    }
    Word word = words.get(at);
    Optional<Argument> unsaidCase =
        spec.arguments().stream()
            .filter(a -> a.kind() == Argument.Kind.CASE && !values.containsKey(a.name()))
            .findFirst();
    boolean looksLikeCase = LIKE_A_CASE.matcher(word.key()).matches();
    if (unsaidCase.isPresent() && looksLikeCase) {
      return Optional.of(
          new Problem.NotUnderstood(
              unsaidCase.get(), echo(List.of(word)), List.of("deploy-17", "17")));
    }
    return Optional.of(new Problem.Leftover(echo(words.subList(at, words.size()))));
  }

  private Optional<Problem> takeFlags(Map<Flag, List<Word>> flags) {
    Optional<Problem> problem = Optional.empty();
    for (var said : flags.entrySet()) {
      problem = problem.or(() -> takeFlag(said.getKey(), said.getValue()));
    }
    return problem;
  }

  private Optional<Problem> takeFlag(Flag flag, List<Word> typed) {
    if (flag.argument().isEmpty()) {
      values.put(flag.typed(), true);
      return Optional.empty();
    }
    Argument argument = flag.argument().get();
    if (typed.isEmpty()) {
      return Optional.of(new Problem.MissingOfFlag(flag));
    }
    return switch (reader.read(argument, typed)) {
      case ValueReader.Outcome.Value(Object value) -> {
        values.put(flag.typed(), value);
        yield Optional.empty();
      }
      case ValueReader.Outcome.Wrong(Problem wrong) -> Optional.of(wrong);
    };
  }

  /** A command that only has optional parts says at least one, beside the case. */
  private Optional<Problem> findNothingSaid() {
    boolean isSaid = values.keySet().stream().anyMatch(name -> !name.equals("case"));
    return isSaid || spec.flags().isEmpty()
        ? Optional.empty()
        : spec.arguments().stream()
            .filter(a -> a.kind() != Argument.Kind.CASE)
            .findFirst()
            .map(Problem.Missing::new);
  }

  private boolean isAtEnd() {
    return at >= words.size();
  }

  /** Whether a keyword is one of its words. */
  private static boolean takesTheWords(Argument argument) {
    return argument.kind() == Argument.Kind.WORDS || argument.kind() == Argument.Kind.COMMAND;
  }

  private static String echo(List<Word> typed) {
    return CleanText.cut(Word.join(typed), Limits.ECHO);
  }
}
