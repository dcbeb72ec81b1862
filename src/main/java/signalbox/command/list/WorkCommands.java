package signalbox.command.list;

import static signalbox.command.Argument.after;
import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.list.RequestCommands.CASE;

import java.util.List;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Verb;

/** Commands about work in progress, and about being there. */
public final class WorkCommands {
  private static final Argument TARGET = required("target", Kind.TARGET);

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(Verb.CLAIM, "claim", "Say that you are changing something.")
              .takes(
                  TARGET, after("for", "duration", Kind.DURATION), after("in", "case", Kind.CASE))
              .like("claim db1", "claim db1 for 30m in deploy-17"),
          CommandSpec.of(Verb.UNCLAIM, "unclaim", "Put down what you have claimed.")
              .by("who holds the claim")
              .takes(optional("target", Kind.TARGET))
              .like("unclaim", "unclaim db1"),
          CommandSpec.of(Verb.HANDOFF, "handoff", "Pass your claim on to somebody else.")
              .by("who holds the claim")
              .takes(TARGET, required("member", Kind.MEMBER))
              .like("handoff db1 erin"),
          CommandSpec.of(Verb.NOTE, "note", "Write down what you do or see.")
              .takes(CASE, required("words", Kind.WORDS))
              .like("note restarting db1", "note 17 error rate is back to normal"),
          CommandSpec.of(Verb.AWAY, "away", "Say that you cannot be reached, and until when (UTC).")
              .takes(optional("until", Kind.TIME))
              .like("away", "away 2h", "away 14:00", "away tomorrow 08:00"),
          CommandSpec.of(Verb.BACK, "back", "Say that you can be reached again.").like("back"));

  private WorkCommands() {}
}
