package signalbox.command.list;

import static signalbox.command.Argument.after;
import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.list.RequestCommands.CASE;
import static signalbox.command.list.RequestCommands.WHY;

import java.util.List;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Verb;

/** Commands of a maintenance from its check-in to its end. */
public final class CourseCommands {
  private static final String MEMBERS = "who takes part";
  private static final String LEADERS = "the leader, an engineering manager";
  private static final String DECIDING =
      "the leader, an engineering manager; who remains when a part was lost that is not urgent";
  private static final String WRITERS = "who takes part, an engineering manager";
  private static final Argument VENDOR = optional("vendor", Kind.TARGET);
  private static final Argument WORDS = required("words", Kind.WORDS);

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(Verb.CHECKIN, "checkin", "Say that you are there for a maintenance.")
              .alias("check-in")
              .by("who takes part, the team that carries maintenance out")
              .takes(CASE)
              .like("checkin"),
          CommandSpec.of(Verb.LEAD, "lead", "Hand the lead of a running maintenance over.")
              .by(LEADERS + "; who remains when the leader was lost")
              .takes(CASE, required("member", Kind.MEMBER), after("of", "services", Kind.SERVICES))
              .like("lead erin", "lead 18 erin of mediawiki"),
          CommandSpec.of(Verb.UNAVAILABLE, "unavailable", "Say that you can take part no longer.")
              .by(MEMBERS)
              .takes(CASE, optional("why", Kind.WORDS))
              .like("unavailable", "unavailable 18 my power is out"),
          CommandSpec.of(
                  Verb.CONTINUE, "continue", "Let it go on, though a member was lost or it halted.")
              .by(DECIDING)
              .takes(CASE, WHY)
              .like("continue 18 two of us are enough"),
          CommandSpec.of(Verb.HALT, "halt", "Let everybody stop where they are.")
              .by(DECIDING)
              .takes(CASE, WHY)
              .like("halt 18 nobody with root is left"),
          CommandSpec.of(
                  Verb.SUPPORT_REQUEST, "support request", "Ask for the support of a vendor.")
              .by(MEMBERS)
              .takes(CASE, required("vendor", Kind.TARGET), WHY)
              .like("support request ServerChoice the disk does not spin up"),
          CommandSpec.of(
                  Verb.SUPPORT_APPROVE, "support approve", "Say that support is urgently needed.")
              .by("the leader")
              .takes(CASE, VENDOR)
              .like("support approve", "support approve 18 ServerChoice"),
          CommandSpec.of(Verb.SUPPORT_RAISED, "support raised", "Say that a vendor was called in.")
              .by(MEMBERS)
              .takes(CASE, VENDOR)
              .like("support raised"),
          CommandSpec.of(
                  Verb.SUPPORT_UNDERSTOOD,
                  "support understood",
                  "Say that you understand why a vendor is called in.")
              .by(MEMBERS)
              .takes(CASE, VENDOR)
              .like("support understood"),
          CommandSpec.of(
                  Verb.EXTEND, "extend", "Let the window of a running maintenance be longer.")
              .by(LEADERS)
              .takes(CASE, required("length", Kind.LENGTH), WHY)
              .like("extend 18 30m the import is slow"),
          CommandSpec.of(Verb.MARK, "mark", "Write down how the services fare: up, partial, down.")
              .by(WRITERS)
              .takes(CASE, required("state", Kind.STATE), optional("words", Kind.WORDS))
              .like("mark 18 down", "mark 18 partial read-only"),
          CommandSpec.of(
                  Verb.COMPLICATION, "complication", "Write down what does not go as planned.")
              .by(WRITERS)
              .takes(CASE, WORDS)
              .like("complication 18 the old disk came back read-only"));

  private CourseCommands() {}
}
