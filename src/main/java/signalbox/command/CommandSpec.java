package signalbox.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One command as data: all that reading, usage, help, completion and slash commands need of it.
 *
 * @param names its name and then its aliases, in lower case, without the prefix
 * @param summary one line that says what it does
 * @param whoMay a short phrase
 * @param arguments in the order in which they are said; those with a keyword come last
 * @param examples without the prefix; each is understood as it stands
 */
public record CommandSpec(
    Verb verb,
    List<String> names,
    String summary,
    String whoMay,
    List<Argument> arguments,
    List<Flag> flags,
    List<String> examples) {
  public CommandSpec {
    names = List.copyOf(names);
    arguments = List.copyOf(arguments);
    flags = List.copyOf(flags);
    examples = List.copyOf(examples);
  }

  public static CommandSpec of(Verb verb, String name, String summary) {
    return new CommandSpec(
        verb, List.of(name), summary, "any member", List.of(), List.of(), List.of());
  }

  public CommandSpec alias(String... aliases) {
    var all = new ArrayList<>(names);
    all.addAll(List.of(aliases));
    return new CommandSpec(verb, all, summary, whoMay, arguments, flags, examples);
  }

  public CommandSpec by(String whoMay) {
    return new CommandSpec(verb, names, summary, whoMay, arguments, flags, examples);
  }

  public CommandSpec takes(Argument... arguments) {
    return new CommandSpec(verb, names, summary, whoMay, Arrays.asList(arguments), flags, examples);
  }

  public CommandSpec flags(Flag... flags) {
    return new CommandSpec(verb, names, summary, whoMay, arguments, Arrays.asList(flags), examples);
  }

  public CommandSpec like(String... examples) {
    return new CommandSpec(verb, names, summary, whoMay, arguments, flags, Arrays.asList(examples));
  }

  /** Its first name, without the prefix, such as {@code emergency deploy}. */
  public String name() {
    return names.getFirst();
  }

  /** Its other names. */
  public List<String> aliases() {
    return names.subList(1, names.size());
  }

  /** Whether a case may be named in it. */
  boolean takesCase() {
    return arguments.stream().anyMatch(argument -> argument.kind() == Argument.Kind.CASE);
  }

  /** How it is typed, such as {@code !approve [case] [as <team>] [for <member> <why>]}. */
  public String usage(String prefix) {
    var parts = new ArrayList<String>();
    parts.add(prefix + name());
    List<Argument> words = arguments.stream().filter(this::isAfterFlags).toList();
    for (Argument argument : arguments) {
      if (!words.contains(argument) && argument.need() != Argument.Need.WITH_PREVIOUS) {
        parts.add(shown(argument));
      }
    }
    parts.addAll(shownFlags());
    words.forEach(argument -> parts.add(shown(argument)));
    return String.join(" ", parts);
  }

  /** The examples as they are typed. */
  public List<String> examples(String prefix) {
    return examples.stream().map(example -> prefix + example).toList();
  }

  private boolean isAfterFlags(Argument argument) {
    return !flags.isEmpty() && argument.kind() == Argument.Kind.WORDS && !argument.isRequired();
  }

  private String shown(Argument argument) {
    if (argument.isEither()) {
      boolean isFirst =
          arguments.stream().filter(Argument::isEither).limit(1).anyMatch(argument::equals);
      String keyword = argument.hasKeyword() ? argument.keyword() + " " : "";
      return (isFirst ? "" : "| ") + keyword + angled(argument);
    }
    if (argument.hasKeyword()) {
      String keyed = argument.keyword() + " " + angled(argument) + followers(argument);
      return argument.isRequired() ? keyed : "[" + keyed + "]";
    }
    return argument.isRequired() ? angled(argument) : "[" + plain(argument) + "]";
  }

  private String followers(Argument argument) {
    return arguments.stream()
        .skip(arguments.indexOf(argument) + 1L)
        .takeWhile(next -> next.need() == Argument.Need.WITH_PREVIOUS)
        .map(next -> " " + angled(next))
        .collect(Collectors.joining());
  }

  /** Flags that exclude each other stand in one pair of brackets. */
  private List<String> shownFlags() {
    return flags.stream()
        .map(Flag::group)
        .distinct()
        .map(group ->
            flags.stream()
                .filter(flag -> flag.group().equals(group))
                .map(CommandSpec::shown)
                .collect(Collectors.joining(" | ", "[", "]")))
        .toList();
  }

  private static String shown(Flag flag) {
    return flag.typed() + flag.argument().map(argument -> " " + angled(argument)).orElse("");
  }

  private static String angled(Argument argument) {
    return switch (argument.kind()) {
      case DEPLOYER -> "<member>|me|needed";
      case STATE -> "up|partial|down";
      case PAPER -> "report|postmortem";
      case CAUSE -> "human|technical|upstream";
      case TITLE -> "\"<" + argument.name() + ">\"";
      case CASE,
          CHANGE,
          TASK,
          REASON,
          TEAM,
          MEMBER,
          CLAUSE,
          TARGET,
          VENDOR,
          DURATION,
          TIME,
          WORDS,
          PARALLEL,
          NAME,
          TARGETS,
          NUMBER,
          SERVICES,
          LINK,
          OUTLET,
          MOMENT,
          LENGTH,
          COMMAND,
          CODE,
          ACCOUNT ->
          "<" + argument.name() + ">";
    };
  }

  private static String plain(Argument argument) {
    if (argument.kind() == Argument.Kind.PARALLEL) {
      return "parallel";
    }
    return argument.name().equals("words") ? "words..." : argument.name();
  }
}
