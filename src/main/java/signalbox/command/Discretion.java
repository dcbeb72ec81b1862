package signalbox.command;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import signalbox.command.text.Nearness;
import signalbox.command.text.Word;

/** Keeps what was meant for few, and typed where many read, from being repeated there. */
final class Discretion {
  private static final Pattern FLAG = Pattern.compile("(?:--?|\u2014|\u2013)([a-z_-]{3,})(?:=.*)?");

  /** What people call it who do not know the name of the flag. */
  private static final Set<String> LIKE_IT =
      Set.of("restricted", "secret", "confidential", "hidden");

  private static final String NAME = "private";

  private Discretion() {}

  /** The reading as it may be answered there. */
  static Reading of(Reading reading, List<Word> words, ReadContext context) {
    boolean isOpen =
        switch (context.heard()) {
          case IN_PUBLIC_VENUE, ADDRESSED -> words.stream().anyMatch(Discretion::isPrivate);
          case IN_PRIVATE_VENUE, BY_PRIVATE_MESSAGE -> false;
        };
    return isOpen ? without(reading) : reading;
  }

  private static boolean isPrivate(Word word) {
    var match = FLAG.matcher(word.key());
    if (!match.matches()) {
      return false;
    }
    String name = match.group(1);
    return NAME.startsWith(name) || Nearness.isNear(name, NAME) || LIKE_IT.contains(name);
  }

  private static Reading without(Reading reading) {
    return switch (reading) {
      case Reading.Misread(var spec, var problem) ->
          new Reading.Misread(spec, new Problem.Unrepeated(without(problem)));
      case Reading.Unknown(_, var near) -> new Reading.Unknown("", near);
      case Reading.Said _, Reading.Asked _, Reading.Reload _, Reading.NotOurs _ -> reading;
    };
  }

  private static Problem without(Problem problem) {
    return switch (problem) {
      case Problem.NotUnderstood(var argument, _, var examples) ->
          new Problem.NotUnderstood(argument, "", isNearIt(argument) ? List.of() : examples);
      case Problem.OutOfRange(var argument, _, var limit, var isTooLong) ->
          new Problem.OutOfRange(argument, "", limit, isTooLong);
      case Problem.Leftover _ -> new Problem.Leftover("");
      case Problem.UnknownFlag(_, var known) -> new Problem.UnknownFlag("", known);
      case Problem.Missing _,
          Problem.MissingOfFlag _,
          Problem.FlagsClash _,
          Problem.TooLong _,
          Problem.LineTooLong _,
          Problem.Unrepeated _ ->
          problem;
    };
  }

  /** Whether the examples are names like the one that was typed. */
  private static boolean isNearIt(Argument argument) {
    return switch (argument.kind()) {
      case MEMBER, DEPLOYER, CLAUSE -> true;
      case CASE, CHANGE, TASK, REASON, TEAM, TARGET, DURATION, TIME, WORDS, COMMAND -> false;
    };
  }
}
