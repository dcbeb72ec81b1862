package signalbox.command;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import signalbox.command.list.CalendarCommands;
import signalbox.command.list.ConsentCommands;
import signalbox.command.list.CourseCommands;
import signalbox.command.list.DeployCommands;
import signalbox.command.list.NoticeCommands;
import signalbox.command.list.PaperCommands;
import signalbox.command.list.PlanCommands;
import signalbox.command.list.Questions;
import signalbox.command.list.RequestCommands;
import signalbox.command.list.WorkCommands;
import signalbox.command.list.WorkPlanCommands;
import signalbox.command.text.Nearness;
import signalbox.command.text.TypedCase;
import signalbox.command.text.Word;

/** Every command there is; from this one list come reading, help, completion and the papers. */
public final class CommandTree {
  private static final List<CommandSpec> ALL =
      Stream.of(
              RequestCommands.LIST,
              DeployCommands.LIST,
              PlanCommands.LIST,
              WorkPlanCommands.LIST,
              NoticeCommands.LIST,
              PaperCommands.LIST,
              ConsentCommands.LIST,
              CourseCommands.LIST,
              CalendarCommands.LIST,
              WorkCommands.LIST,
              Questions.LIST)
          .flatMap(List::stream)
          .toList();

  private static final Map<String, CommandSpec> BY_NAME = byName();

  /** A name with another second word is farther from what was typed than one with slips. */
  private static final int OTHER_PART = 10;

  private CommandTree() {}

  /**
   * A command found at the beginning of typed words.
   *
   * @param rest the words behind its name
   */
  public record Found(CommandSpec spec, List<Word> rest) {
    public Found {
      rest = List.copyOf(rest);
    }
  }

  /** All commands, in the order in which people meet them. */
  public static List<CommandSpec> listAll() {
    return ALL;
  }

  /** The command of that verb. */
  public static CommandSpec of(Verb verb) {
    return ALL.stream().filter(spec -> spec.verb() == verb).findFirst().orElseThrow();
  }

  /** The command with which these words begin. */
  public static Optional<Found> find(List<Word> words) {
    return Stream.of(2, 1)
        .filter(length -> length <= words.size())
        .flatMap(length -> find(words, length).stream())
        .findFirst();
  }

  private static Optional<Found> find(List<Word> words, int length) {
    String name = key(words, length);
    // People end commands with a full stop or an exclamation mark.
    return Optional.ofNullable(BY_NAME.get(name))
        .or(() -> Optional.ofNullable(BY_NAME.get(name.replaceAll("[.!?,:;]+$", ""))))
        .map(spec -> new Found(spec, words.subList(length, words.size())));
  }

  /**
   * Whether these words begin a name of two words of which the second was not understood; the first
   * alone, or with a case behind it, is a command too.
   */
  static boolean isUnknownPart(Found found, List<Word> words) {
    boolean takesCaseAlone =
        found.spec().arguments().stream().allMatch(a -> a.kind() == Argument.Kind.CASE);
    return takesCaseAlone
        && !found.rest().isEmpty()
        && found.rest().size() == words.size() - 1
        && TypedCase.find(found.rest().getFirst()).isEmpty()
        && ALL.stream().anyMatch(spec -> spec.name().startsWith(words.getFirst().key() + " "));
  }

  /** Names of two words that begin with that word: those with slips, or else some of them. */
  static List<CommandSpec> listParts(List<Word> words) {
    String first = words.getFirst().key() + " ";
    var family = ALL.stream().filter(spec -> spec.name().startsWith(first)).toList();
    var near = family.stream().filter(spec -> Nearness.isNear(key(words, 2), spec.name())).toList();
    return (near.isEmpty() ? family : near).stream().limit(Limits.NEAR).toList();
  }

  /** The commands that these words may begin with when slips are allowed, nearest first. */
  public static List<CommandSpec> listNear(List<Word> words) {
    var slips = new HashMap<CommandSpec, Integer>();
    for (CommandSpec spec : ALL) {
      spec.names().stream()
          .flatMapToInt(name -> slips(words, name))
          .min()
          .ifPresent(least -> slips.put(spec, least));
    }
    return ALL.stream()
        .filter(slips::containsKey)
        .sorted(Comparator.comparing(slips::get))
        .limit(Limits.NEAR)
        .toList();
  }

  /** Slips between what was typed and that name, or one word of that name; empty: too many. */
  private static IntStream slips(List<Word> words, String name) {
    List<String> parts = List.of(name.split(" "));
    String typed = key(words, parts.size());
    String first = key(words, 1);
    var whole =
        Nearness.isNear(typed, name)
            ? IntStream.of(Nearness.distance(typed, name))
            : IntStream.empty();
    boolean isPart = parts.size() > 1 && parts.contains(first);
    boolean isOtherPart = parts.getFirst().equals(first) && words.size() > 1;
    return isPart ? IntStream.concat(whole, IntStream.of(isOtherPart ? OTHER_PART : 0)) : whole;
  }

  private static String key(List<Word> words, int length) {
    return String.join(" ", words.stream().limit(length).map(Word::key).toList());
  }

  private static Map<String, CommandSpec> byName() {
    var names = new HashMap<String, CommandSpec>();
    for (CommandSpec spec : ALL) {
      for (String name : spec.names()) {
        if (names.put(name, spec) != null) {
          throw new IllegalStateException("two commands are called " + name);
        }
      }
    }
    return Map.copyOf(names);
  }
}
