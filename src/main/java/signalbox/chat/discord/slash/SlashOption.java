package signalbox.chat.discord.slash;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.Limits;
import signalbox.command.reference.References;
import signalbox.policy.Reason;

/**
 * One thing that can be filled in: an argument of a command, or one of its flags.
 *
 * @param argument what is taken; empty: a flag that is said or not
 */
public record SlashOption(String name, String description, Optional<Argument> argument) {
  /** A moment such as {@code 2026-12-01 20:00 America/New_York}, with room for a word before it. */
  private static final int LONGEST_TIME = 60;

  /** The name of a network, a slash, and what it calls somebody. */
  private static final int LONGEST_ACCOUNT = 100;

  /** A bare number, or the full name of a case. */
  private static final int LONGEST_CASE = 20;

  /** What can be filled in of that command; Discord wants what is required first. */
  public static List<SlashOption> listOf(CommandSpec spec) {
    return Stream.concat(
            spec.arguments().stream().map(SlashOption::of),
            spec.flags().stream().map(SlashOption::of))
        .sorted(Comparator.comparing(option -> !option.isRequired()))
        .toList();
  }

  public static Optional<SlashOption> find(CommandSpec spec, String name) {
    return listOf(spec).stream().filter(option -> option.name().equals(name)).findFirst();
  }

  private static SlashOption of(Argument argument) {
    return new SlashOption(argument.name(), SlashWords.of(argument), Optional.of(argument));
  }

  /** What follows a flag may be left out with the flag. */
  private static SlashOption of(Flag flag) {
    return new SlashOption(
        flag.name(),
        SlashWords.of(flag),
        flag.argument().map(taken -> Argument.optional(taken.name(), taken.kind())));
  }

  public boolean isRequired() {
    return argument.map(Argument::isRequired).orElse(false);
  }

  /** All that can be said, when it is little; empty: anything. */
  public List<String> choices() {
    boolean isReason = argument.filter(a -> a.kind() == Kind.REASON).isPresent();
    return isReason ? Arrays.stream(Reason.values()).map(Reason::word).toList() : List.of();
  }

  /** Whether the house has something to suggest while it is typed. */
  public boolean isSuggested() {
    return argument
        .map(a ->
            switch (a.kind()) {
              case CASE,
                  TEAM,
                  MEMBER,
                  DEPLOYER,
                  TARGET,
                  TIME,
                  ACCOUNT,
                  CLAUSE,
                  DURATION,
                  LENGTH,
                  COMMAND,
                  PARALLEL,
                  OUTLET,
                  MOMENT,
                  STATE,
                  PAPER,
                  CAUSE ->
                  true;
              case CHANGE,
                  TASK,
                  REASON,
                  VENDOR,
                  TARGETS,
                  NAME,
                  NUMBER,
                  WORDS,
                  TITLE,
                  SERVICES,
                  LINK,
                  CODE ->
                  false;
            })
        .orElse(false);
  }

  /** In characters. */
  public int longest() {
    return argument
        .map(a ->
            switch (a.kind()) {
              case WORDS, TARGETS -> Limits.WORDS;
              case TITLE -> Limits.TITLE;
              case SERVICES -> Limits.SERVICES * (Limits.NAME + 1);
              case TARGET, VENDOR, NAME -> Limits.TARGET;
              case CHANGE, TASK -> References.LONGEST;
              case CASE,
                  REASON,
                  DURATION,
                  LENGTH,
                  CODE,
                  MOMENT,
                  PARALLEL,
                  NUMBER,
                  STATE,
                  PAPER,
                  CAUSE ->
                  LONGEST_CASE;
              case LINK -> Limits.LINK;
              case OUTLET -> Limits.NAME;
              case TIME -> LONGEST_TIME;
              case TEAM, MEMBER, DEPLOYER -> Limits.NAME;
              case CLAUSE, COMMAND -> 2 * Limits.NAME;
              case ACCOUNT -> LONGEST_ACCOUNT;
            })
        .orElse(0);
  }
}
