package signalbox.rendering.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.command.Argument;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.Problem;
import signalbox.command.Reading;
import signalbox.message.Message;
import signalbox.policy.Reason;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;

/**
 * How commands are used: help that was asked for, and a line for words that were not understood.
 *
 * @param commands all there are, in the order in which people meet them
 */
record HelpWords(Prefix prefix, List<CommandSpec> commands) {
  private static final int MOST_EXAMPLES = 3;

  /** What a tired reader takes in, and less than a line may take. */
  private static final int MOST_BYTES = 300;

  /** All commands by name, or one in full. */
  Message of(Optional<CommandSpec> about) {
    return new Message(about.map(this::one).orElseGet(this::all));
  }

  private List<String> all() {
    var lines = new ArrayList<>(Clip.wrap("commands: " + names(false)));
    String forAdmins = names(true);
    lines.addAll(forAdmins.isEmpty() ? List.of() : Clip.wrap("for admins: " + forAdmins));
    lines.add("how one is used: " + prefix.type("help", "<command>"));
    return lines;
  }

  private String names(boolean forAdmins) {
    return commands.stream()
        .filter(spec -> spec.verb().isForAdmins() == forAdmins)
        .map(spec -> prefix.sign() + spec.name())
        .collect(Collectors.joining(" "));
  }

  private List<String> one(CommandSpec spec) {
    var lines = new ArrayList<String>();
    lines.add(Clip.line(spec.usage(prefix.sign())));
    lines.add(Clip.line(spec.summary() + " Who may: " + spec.whoMay() + "." + aliases(spec)));
    example(spec).ifPresent(lines::add);
    return lines;
  }

  private String aliases(CommandSpec spec) {
    var names = spec.aliases().stream().map(name -> prefix.sign() + name).toList();
    return names.isEmpty() ? "" : " Also: " + Names.list(names) + ".";
  }

  private Optional<String> example(CommandSpec spec) {
    var examples = spec.examples(prefix.sign());
    return examples.isEmpty()
        ? Optional.empty()
        : Optional.of(Clip.line("such as " + String.join("; ", examples)));
  }

  /** What was wrong with it, and as much of how it is said as one line bears. */
  Message misread(Reading.Misread misread) {
    CommandSpec spec = misread.spec();
    String problem = problem(misread.problem(), prefix.sign() + spec.name());
    String help = "; " + prefix.type("help", spec.name());
    if (misread.problem() instanceof Problem.Unrepeated) {
      // An example would be copied where it was said first.
      return Message.of(Clip.line(problem + help));
    }
    String usage = "; " + spec.usage(prefix.sign());
    String such = fullest(spec).map(example -> " such as " + prefix.sign() + example).orElse("");
    return Message.of(
        Stream.of(problem + usage + "," + such, problem + ";" + such + help, problem + help)
            .filter(line -> Clip.bytesOf(line) <= MOST_BYTES)
            .findFirst()
            .orElseGet(() -> Clip.line(problem)));
  }

  /** The example with the most in it; of a command with flags the first, which is the usual one. */
  private static Optional<String> fullest(CommandSpec spec) {
    return spec.flags().isEmpty()
        ? spec.examples().stream()
            .max(Comparator.comparingInt(example -> example.split(" ").length))
        : spec.examples().stream().findFirst();
  }

  private static String problem(Problem problem, String command) {
    return switch (problem) {
      case Problem.Missing(var argument) ->
          command + " lacks " + angled(argument) + oneOf(argument);
      case Problem.MissingOfFlag(var flag) ->
          flag.typed() + " lacks " + flag.argument().map(HelpWords::angled).orElse("its value");
      case Problem.OutOfRange(_, var typed, var limit, boolean isTooLong) ->
          "%s is too %s: %s at the %s"
              .formatted(
                  quoted(typed),
                  isTooLong ? "long" : "short",
                  Times.length(limit),
                  isTooLong ? "most" : "least");
      case Problem.NotUnderstood(var argument, var typed, var examples) ->
          quoted(typed) + " is no " + noun(argument) + instead(argument, examples);
      case Problem.Leftover(var typed) -> quoted(typed) + " has no place in " + command;
      case Problem.UnknownFlag(var typed, var known) ->
          command + " has no " + (typed.isEmpty() ? "such flag" : quoted(typed)) + flags(known);
      case Problem.Unrepeated(var what) ->
          problem(what, command) + "; say it to me alone: what is typed here everybody reads";
      case Problem.FlagsClash(var one, var other) ->
          one.equals(other)
              ? one.typed() + " is said twice"
              : one.typed() + " and " + other.typed() + " exclude each other";
      case Problem.TooLong(var argument, int limit) ->
          angled(argument) + " is longer than " + limit + " characters";
      case Problem.LineTooLong(int limit) ->
          "that is longer than " + limit + " characters; nothing was read";
    };
  }

  private static String flags(List<Flag> known) {
    return known.isEmpty()
        ? ""
        : ", it has " + Names.list(known.stream().map(Flag::typed).toList());
  }

  private static String instead(Argument argument, List<String> examples) {
    // Of the reasons there are no others, so that a few would mislead.
    int most = argument.kind() == Argument.Kind.REASON ? examples.size() : MOST_EXAMPLES;
    return examples.isEmpty() ? "" : " (" + Names.or(examples.stream().limit(most).toList()) + ")";
  }

  private static String oneOf(Argument argument) {
    return argument.kind() == Argument.Kind.REASON
        ? instead(argument, Arrays.stream(Reason.values()).map(Reason::word).toList())
        : "";
  }

  private static String angled(Argument argument) {
    return "<" + argument.name() + ">";
  }

  private static String noun(Argument argument) {
    return switch (argument.kind()) {
      case CASE -> "case";
      case CHANGE -> "change";
      case TASK -> "task";
      case REASON -> "reason";
      case TEAM -> "team";
      case MEMBER -> "member";
      case DEPLOYER -> "deployer";
      case CLAUSE -> "clause";
      case TARGET -> "target";
      case VENDOR -> "vendor";
      case DURATION -> "length of time";
      case TIME -> "time";
      case WORDS -> "text";
      case PARALLEL -> "word";
      case STATE -> "state";
      case PAPER -> "paper";
      case CAUSE -> "sort of cause";
      case NAME -> "name";
      case TARGETS -> "list of targets";
      case TITLE -> "title in quotes";
      case SERVICES -> "services";
      case LINK -> "link";
      case OUTLET -> "outlet";
      case MOMENT -> "moment";
      case LENGTH -> "length of time";
      case NUMBER -> "number";
      case COMMAND -> "command";
      case CODE -> "code";
      case ACCOUNT -> "account";
    };
  }

  /** What was typed, unless it is not to be repeated. */
  private static String quoted(String typed) {
    return typed.isEmpty() ? "what you typed" : "\"" + Clip.said(typed) + "\"";
  }

  /** No command of ours, and which was perhaps meant. */
  Message unknown(Reading.Unknown unknown) {
    var near = unknown.near().stream().map(spec -> prefix.sign() + spec.name()).toList();
    return Message.of(
        Clip.line(
            "I do not know "
                + quoted(unknown.typed())
                + (near.isEmpty()
                    ? "; what I know: " + prefix.type("help") + " in private"
                    : "; did you mean " + Names.or(near) + "?")));
  }
}
