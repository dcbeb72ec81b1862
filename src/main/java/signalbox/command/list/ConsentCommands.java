package signalbox.command.list;

import static signalbox.command.Argument.either;
import static signalbox.command.Argument.eitherBehind;
import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;

import java.util.List;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.Verb;

/** Commands that open an emergency maintenance, and those that managers say of a maintenance. */
public final class ConsentCommands {
  private static final String MANAGER = "an engineering manager";
  private static final String OTHER_MANAGER = "an engineering manager who did not open it";

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(
                  Verb.EMERGENCY_MAINTENANCE,
                  "emergency maintenance",
                  "Open a maintenance that was not planned; at once when it cannot wait for a yes.")
              .alias("emergency-maintenance")
              .by("the team that carries maintenance out, an engineering manager")
              .takes(required("services", Kind.SERVICES), required("words", Kind.WORDS))
              .flags(
                  Flag.with("immediate", "why", Kind.WORDS, "immediate"),
                  Flag.bare("private", "private"))
              .like(
                  "emergency maintenance mediawiki the job queue is full",
                  "emergency maintenance infrastructure db1 is on fire --immediate all wikis are"
                      + " down"),
          CommandSpec.of(
                  Verb.DISCUSSED, "discussed", "Say that a maintenance was discussed with you.")
              .by(MANAGER)
              .takes(RequestCommands.CASE)
              .like("discussed 18"),
          CommandSpec.of(
                  Verb.ACK, "ack", "Say that you know of an emergency that did not wait for a yes.")
              .by(OTHER_MANAGER)
              .takes(RequestCommands.CASE)
              .like("ack", "ack 18"),
          CommandSpec.of(Verb.RATIFY, "ratify", "Say that it was right to begin without a yes.")
              .by(OTHER_MANAGER)
              .takes(RequestCommands.CASE, optional("why", Kind.WORDS))
              .like("ratify 18", "ratify 18 every wiki was down"),
          CommandSpec.of(Verb.OBJECT, "object", "Say that it was not; it stops nothing.")
              .by(OTHER_MANAGER)
              .takes(RequestCommands.CASE, RequestCommands.WHY)
              .like("object 18 I was there and was not asked"),
          CommandSpec.of(
                  Verb.ENGAGED,
                  "engaged",
                  "Say which community engagement specialist was engaged, or why nobody is.")
              .by("the team that carries it out, a specialist, an engineering manager")
              .takes(
                  RequestCommands.CASE,
                  either("member", Kind.MEMBER),
                  eitherBehind("not-needed", "why", Kind.WORDS))
              .like("engaged 18 erin", "engaged 18 not-needed nobody will notice"));

  private ConsentCommands() {}
}
