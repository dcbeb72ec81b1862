package signalbox.command;

import static signalbox.command.Argument.optional;
import static signalbox.command.RequestCommands.CASE;

import java.util.List;
import signalbox.command.Argument.Kind;

/** Commands that only ask, and what admins say to the bot itself. */
final class Questions {
  private static final Argument CLAUSE = optional("clause", Kind.CLAUSE);
  private static final String ANYBODY = "anybody";

  static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(Verb.STATUS, "status", "Show what is open, or one case.")
              .by(ANYBODY)
              .takes(CASE)
              .like("status", "status 17"),
          CommandSpec.of(Verb.TIMELINE, "timeline", "Show what happened in a case.")
              .by(ANYBODY)
              .takes(CASE)
              .like("timeline 17"),
          CommandSpec.of(Verb.EXPLAIN, "explain", "Show what is in the way of a case, and why.")
              .by(ANYBODY)
              .takes(CASE, CLAUSE)
              .like("explain", "explain 17", "explain 17 one-at-a-time"),
          CommandSpec.of(Verb.POLICY, "policy", "Show the policy, or one clause of it.")
              .by(ANYBODY)
              .takes(CLAUSE)
              .like("policy", "policy confirmed-by-sre"),
          CommandSpec.of(Verb.WHOAMI, "whoami", "Show who you are to the bot, and your teams.")
              .by(ANYBODY)
              .like("whoami"),
          CommandSpec.of(Verb.HELP, "help", "Show all commands, or how one is used.")
              .by(ANYBODY)
              .takes(optional("command", Kind.COMMAND))
              .like("help emergency deploy", "help approve"),
          CommandSpec.of(Verb.RELOAD, "reload", "Read people, policy and site again.")
              .by("admins")
              .like("reload"));

  private Questions() {}
}
