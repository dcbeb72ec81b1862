package signalbox.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.command.text.CleanText;
import signalbox.command.text.Quoted;
import signalbox.command.text.Word;

/** The words of a command, with its flags taken out of them. */
final class FlagSplit {
  // Telephones make one long dash of two hyphens, and tired people type one.
  private static final Pattern SHAPE = Pattern.compile("(--|—|–|-)([a-z][a-z_-]*)(?:=(.*))?");

  private static final Pattern DASH = Pattern.compile("-+|—|–");

  private final List<Flag> known;
  private final List<Word> words = new ArrayList<>();
  private final Map<Flag, List<Word>> flags = new LinkedHashMap<>();
  private Optional<Problem> problem = Optional.empty();

  private FlagSplit(List<Flag> known) {
    this.known = known;
  }

  static FlagSplit of(CommandSpec spec, List<Word> typed) {
    var split = new FlagSplit(spec.flags());
    if (spec.flags().isEmpty()) {
      split.words.addAll(typed);
    } else {
      split.take(typed);
    }
    split.trim();
    return split;
  }

  /** The words that belong to no flag. */
  List<Word> words() {
    return words;
  }

  /** The flags that were said, each with the words that belong to it. */
  Map<Flag, List<Word>> flags() {
    return flags;
  }

  Optional<Problem> problem() {
    return problem;
  }

  /** What is in quotes is text, also when it looks like a flag. */
  private void take(List<Word> typed) {
    Optional<Flag> open = Optional.empty();
    int quotedTo = 0;
    for (int i = 0; i < typed.size(); i++) {
      quotedTo = i < quotedTo ? quotedTo : Quoted.end(typed, i);
      open = i < quotedTo ? takePlain(typed.get(i), open) : take(typed.get(i), open);
    }
  }

  /** The flag that is still open behind that word. */
  private Optional<Flag> take(Word word, Optional<Flag> open) {
    var match = SHAPE.matcher(word.key());
    Optional<Flag> flag = match.matches() ? find(match.group(2)) : Optional.empty();
    if (flag.isPresent()) {
      return begin(flag.get(), Optional.ofNullable(match.group(3)));
    }
    if (word.key().equals("--") && open.isPresent()) {
      return Optional.empty();
    }
    if (match.matches() && match.group(1).equals("--")) {
      note(new Problem.UnknownFlag(CleanText.cut(word.text(), Limits.ECHO), known));
      return open;
    }
    return takePlain(word, open);
  }

  private Optional<Flag> takePlain(Word word, Optional<Flag> open) {
    if (open.isPresent()) {
      return add(open.get(), word);
    }
    words.add(word);
    return open;
  }

  /** A dash that nothing goes before, or nothing follows, is no word. */
  private void trim() {
    while (!words.isEmpty() && isDash(words.getFirst())) {
      words.removeFirst();
    }
    while (!words.isEmpty() && isDash(words.getLast())) {
      words.removeLast();
    }
  }

  private static boolean isDash(Word word) {
    return DASH.matcher(word.key()).matches();
  }

  private Optional<Flag> begin(Flag flag, Optional<String> value) {
    boolean isRepeat = flags.containsKey(flag) && flag.argument().isEmpty();
    if (!isRepeat) {
      flags.keySet().stream()
          .filter(said -> said.group().equals(flag.group()))
          .findFirst()
          .ifPresent(said -> note(new Problem.FlagsClash(said, flag)));
    }
    flags.put(flag, new ArrayList<>());
    Optional<Flag> open = flag.argument().map(_ -> flag);
    return value.isPresent() && open.isPresent() ? add(flag, Word.of(value.get())) : open;
  }

  /** The flag while it takes more words. */
  private Optional<Flag> add(Flag flag, Word word) {
    flags.computeIfAbsent(flag, _ -> new ArrayList<>()).add(word);
    boolean takesMore = flag.argument().filter(a -> a.kind() == Argument.Kind.WORDS).isPresent();
    return takesMore ? Optional.of(flag) : Optional.empty();
  }

  private void note(Problem found) {
    if (problem.isEmpty()) {
      problem = Optional.of(found);
    }
  }

  private Optional<Flag> find(String typed) {
    return known.stream().filter(flag -> squeezed(flag.name()).equals(squeezed(typed))).findFirst();
  }

  private static String squeezed(String name) {
    return name.replaceAll("[_-]", "");
  }
}
