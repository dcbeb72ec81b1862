package signalbox.command.list;

import static signalbox.command.Argument.behind;
import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.Argument.with;

import java.util.List;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Verb;

/** Commands about what is planned when, what came of it, and when nothing shall be changed. */
public final class CalendarCommands {
  private static final String ANYBODY = "anybody";
  private static final String FREEZERS = "an engineering manager, or admins";

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(
                  Verb.MAINTENANCE_LIST,
                  "maintenance list",
                  "Show every maintenance that is planned or underway, the next one first.")
              .alias("maintenance-list")
              .by(ANYBODY)
              .like("maintenance list"),
          CommandSpec.of(
                  Verb.AGENDA,
                  "agenda",
                  "Show the windows and freezes of the days to come (14), and what clashes.")
              .by(ANYBODY)
              .takes(optional("days", Kind.NUMBER))
              .like("agenda", "agenda 30"),
          CommandSpec.of(
                  Verb.STATS,
                  "stats",
                  "Show how long seats took, and what came of cases, in the last months (3).")
              .by(ANYBODY)
              .takes(optional("months", Kind.NUMBER))
              .like("stats", "stats 12"),
          CommandSpec.of(
                  Verb.FREEZE,
                  "freeze",
                  "Ask all to change nothing in that time that can wait; emergencies go on.")
              .by(FREEZERS)
              .takes(
                  required("start", Kind.TIME),
                  behind("for", "length", Kind.LENGTH),
                  with("why", Kind.WORDS))
              .like(
                  "freeze now for 4h the database has to recover",
                  "freeze 2026-12-20 for 14d nobody is here to mend it"),
          CommandSpec.of(Verb.UNFREEZE, "unfreeze", "Lift a freeze before its end.")
              .by(FREEZERS)
              .takes(optional("time", Kind.TIME))
              .like("unfreeze", "unfreeze 2026-12-20"));

  private CalendarCommands() {}
}
