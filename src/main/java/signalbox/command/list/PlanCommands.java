package signalbox.command.list;

import static signalbox.command.Argument.behind;
import static signalbox.command.Argument.required;

import java.util.List;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.Verb;

/** Commands that plan a maintenance, and those that change or end its plan. */
public final class PlanCommands {
  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(
                  Verb.MAINTENANCE_PLAN,
                  "maintenance plan",
                  "Plan a maintenance; times are UTC or with a zone.")
              .alias("maintenance-plan")
              .takes(
                  required("title", Kind.TITLE),
                  required("services", Kind.SERVICES),
                  required("start", Kind.TIME),
                  behind("for", "length", Kind.LENGTH))
              .flags(Flag.bare("private", "private"), Flag.bare("long", "long"))
              .like(
                  "maintenance plan \"New disks\" infrastructure +8d 20:00 for 2h",
                  "maintenance plan \"New disks\" infrastructure,mediawiki 2026-12-01 20:00 for"
                      + " 2h"),
          CommandSpec.of(Verb.CANCEL, "cancel", "End a maintenance that will not be.")
              .by("who planned it, or an engineering manager")
              .takes(RequestCommands.CASE, RequestCommands.WHY)
              .like("cancel 18 the disks have not come"));

  private PlanCommands() {}
}
