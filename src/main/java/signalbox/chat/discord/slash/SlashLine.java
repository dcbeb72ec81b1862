package signalbox.chat.discord.slash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.text.Quoted;

/** The line that somebody would have typed instead of filling something in. */
public final class SlashLine {
  private final CommandSpec spec;
  private final Map<String, String> said;
  private final List<String> parts = new ArrayList<>();

  private SlashLine(CommandSpec spec, Map<String, String> said) {
    this.spec = spec;
    this.said = said;
  }

  /**
   * Puts it together.
   *
   * @param said by name of the option; a flag that takes nothing is said when it is here
   * @param prefix that goes before commands, such as {@code !}
   */
  public static String of(CommandSpec spec, Map<String, String> said, String prefix) {
    return prefix + new SlashLine(spec, said).put();
  }

  private String put() {
    parts.add(spec.name());
    spec.arguments().forEach(this::put);
    spec.flags().forEach(this::put);
    return String.join(" ", parts);
  }

  private void put(Argument argument) {
    find(argument.name())
        .ifPresent(value -> {
          if (argument.hasKeyword()) {
            parts.add(argument.keyword());
          }
          parts.add(typed(argument.kind(), value));
        });
  }

  /** A flag that was chosen without what it takes is said all the same, and missed by nobody. */
  private void put(Flag flag) {
    if (said.containsKey(flag.name())) {
      parts.add(flag.typed());
      flag.argument()
          .ifPresent(taken ->
              find(flag.name()).map(value -> typed(taken.kind(), value)).ifPresent(parts::add));
    }
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(said.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }

  /** Free words may begin with a number, and the name of a machine may be a word of ours. */
  private String typed(Kind kind, String value) {
    return switch (kind) {
      case WORDS, TITLE, NAME, TARGETS -> Quoted.of(value);
      case TARGET -> isKeyword(value) ? Quoted.of(value) : value;
      case CASE,
          CHANGE,
          TASK,
          REASON,
          TEAM,
          MEMBER,
          DEPLOYER,
          CLAUSE,
          DURATION,
          TIME,
          VENDOR,
          STATE,
          PAPER,
          CAUSE,
          PARALLEL,
          NUMBER,
          LINK,
          OUTLET,
          MOMENT,
          SERVICES,
          LENGTH,
          COMMAND,
          CODE,
          ACCOUNT ->
          value;
    };
  }

  private boolean isKeyword(String value) {
    return spec.arguments().stream()
        .anyMatch(argument -> argument.hasKeyword() && argument.keyword().equalsIgnoreCase(value));
  }
}
