package signalbox.command.list;

import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.list.RequestCommands.CASE;

import java.util.List;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Verb;

/** Commands that only ask, and those about who somebody is to the bot itself. */
public final class Questions {
  private static final Argument CLAUSE = optional("clause", Kind.CLAUSE);
  private static final Argument MEMBER = required("member", Kind.MEMBER);
  private static final Argument ACCOUNT = optional("account", Kind.ACCOUNT);
  private static final String ANYBODY = "anybody";

  public static final List<CommandSpec> LIST =
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
              .like("reload"),
          CommandSpec.of(
                  Verb.LINK,
                  "link",
                  "From an account that I do not know: get a code. From yours: say that code.")
              .by(ANYBODY)
              .takes(optional("code", Kind.CODE))
              .like("link", "link 7K-4M2Q-XD9T"),
          CommandSpec.of(
                  Verb.LINK_APPROVE, "link-approve", "Say that the account is that member's.")
              .alias("link approve")
              .by("admins, not for themselves")
              .takes(MEMBER, ACCOUNT)
              .like("link-approve dana"),
          CommandSpec.of(
                  Verb.LINK_REFUSE, "link-refuse", "Say that the account is not that member's.")
              .alias("link refuse")
              .by("admins")
              .takes(MEMBER, ACCOUNT)
              .like("link-refuse dana"),
          CommandSpec.of(Verb.UNLINK, "unlink", "Take a linked account back.")
              .alias("link remove", "link-remove")
              .by("the member whose account it is, or admins")
              .takes(required("account", Kind.ACCOUNT))
              .like("unlink discord/445566"));

  private Questions() {}
}
