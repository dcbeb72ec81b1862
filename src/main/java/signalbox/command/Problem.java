package signalbox.command;

import java.time.Duration;
import java.util.List;

/**
 * What is wrong with the words of a command of ours.
 *
 * <p>Words as typed are free of control characters and cut to {@link Limits#ECHO}; they go back to
 * the speaker alone, since they may be of a restricted case.
 */
public sealed interface Problem {
  /** This argument was not said. */
  record Missing(Argument argument) implements Problem {}

  /** The flag was said without what it takes. */
  record MissingOfFlag(Flag flag) implements Problem {}

  /**
   * This was said, and it is no such thing.
   *
   * @param examples what would be understood instead: names like it, or forms; may be empty
   */
  record NotUnderstood(Argument argument, String typed, List<String> examples) implements Problem {
    public NotUnderstood {
      examples = List.copyOf(examples);
    }
  }

  /** A length of time outside of what can be asked for; the limit that it passes. */
  record OutOfRange(Argument argument, String typed, Duration limit, boolean isTooLong)
      implements Problem {}

  /** Words that have no place in this command. */
  record Leftover(String typed) implements Problem {}

  /** This command has no such flag. {@code known}: those that it has, perhaps none. */
  record UnknownFlag(String typed, List<Flag> known) implements Problem {
    public UnknownFlag {
      known = List.copyOf(known);
    }
  }

  /** Only one of these flags can be said, and once. */
  record FlagsClash(Flag one, Flag other) implements Problem {}

  /**
   * Something is wrong with words that are not to be repeated where they were said: they may be of
   * a restricted case, and were said in public.
   *
   * @param what bears nothing of what was typed
   */
  record Unrepeated(Problem what) implements Problem {}

  /** The argument has more characters than are kept. */
  record TooLong(Argument argument, int limit) implements Problem {}

  /** The whole line has more characters than are read. */
  record LineTooLong(int limit) implements Problem {}

  /** The same without anything that was typed, or that is like it. */
  default Unrepeated unrepeated() {
    return new Unrepeated(
        switch (this) {
          case NotUnderstood(var argument, _, var examples) ->
              new NotUnderstood(argument, "", argument.isNamed() ? List.of() : examples);
          case OutOfRange(var argument, _, var limit, var isTooLong) ->
              new OutOfRange(argument, "", limit, isTooLong);
          case Leftover _ -> new Leftover("");
          case UnknownFlag(_, var known) -> new UnknownFlag("", known);
          case Unrepeated(var what) -> what;
          case Missing _, MissingOfFlag _, FlagsClash _, TooLong _, LineTooLong _ -> this;
        });
  }
}
