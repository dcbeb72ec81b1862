package signalbox.command.list;

import static signalbox.command.Argument.after;
import static signalbox.command.Argument.behind;
import static signalbox.command.Argument.eitherBehind;
import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.list.RequestCommands.CASE;
import static signalbox.command.list.RequestCommands.WHY;

import java.util.List;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.Verb;

/** Commands that say how a maintenance is carried out, and whether its members agree to that. */
public final class WorkPlanCommands {
  private static final String HEADS = "the planner, the leader, an engineering manager";
  private static final String MEMBERS = "who is in the plan, the planner, an engineering manager";
  private static final String OR_OWN = HEADS + "; for oneself: who joins";
  private static final Argument MEMBER = required("member", Kind.MEMBER);
  private static final Argument WORDS = required("words", Kind.WORDS);
  private static final Argument LENGTH = behind("for", "length", Kind.LENGTH);

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(Verb.PLAN_SHOW, "plan show", "Show the plan of a maintenance.")
              .alias("plan")
              .by("anybody")
              .takes(CASE)
              .like("plan show", "plan show 18"),
          CommandSpec.of(Verb.PLAN_GOAL, "plan goal", "Say what is to be reached.")
              .by(MEMBERS)
              .takes(CASE, WORDS)
              .like("plan goal no read errors any more", "plan goal 18 no read errors any more"),
          CommandSpec.of(Verb.PLAN_TARGET, "plan target", "Say what will be changed.")
              .alias("plan targets")
              .by(MEMBERS)
              .takes(CASE, required("targets", Kind.TARGETS))
              .like("plan target db1,db2"),
          CommandSpec.of(Verb.PLAN_OPERATION, "plan operation", "Say one thing that is to be done.")
              .by(MEMBERS)
              .takes(
                  CASE,
                  required("name", Kind.NAME),
                  LENGTH,
                  after("by", "member", Kind.MEMBER),
                  after("on", "target", Kind.TARGET))
              .flags(Flag.bare("needs-em", "needs-em"))
              .like(
                  "plan operation swap disks for 30m by dana on db1",
                  "plan operation \"wait for db1\" for 1h --needs-em"),
          CommandSpec.of(Verb.PLAN_MEMBER, "plan member", "Say who is involved.")
              .alias("plan members")
              .by(OR_OWN)
              .takes(CASE, MEMBER)
              .like("plan member erin"),
          CommandSpec.of(
                  Verb.PLAN_SHIFT,
                  "plan shift",
                  "Say when somebody is there; without a time, the whole window.")
              .by(OR_OWN)
              .takes(
                  CASE, MEMBER, optional("start", Kind.TIME), after("for", "length", Kind.LENGTH))
              .like("plan shift erin", "plan shift erin 20:00 for 1h"),
          CommandSpec.of(Verb.PLAN_LEAD, "plan lead", "Say who leads it, or a service of it.")
              .by(HEADS + "; while none: members")
              .takes(CASE, MEMBER, after("of", "services", Kind.SERVICES))
              .like("plan lead dana", "plan lead erin of mediawiki"),
          CommandSpec.of(
                  Verb.PLAN_VENUE, "plan venue", "Say where work is spoken of beside this venue.")
              .by(MEMBERS)
              .takes(CASE, WORDS)
              .like("plan venue the pad for commands: https://pad.example.org/disks"),
          CommandSpec.of(Verb.PLAN_STEP, "plan step", "Say one step more of what is to be done.")
              .by(MEMBERS)
              .takes(CASE, WORDS)
              .like("plan step take db1 out of the pool"),
          CommandSpec.of(Verb.PLAN_DROP, "plan drop", "Take something out of the plan.")
              .by("who may put it in")
              .takes(
                  CASE,
                  eitherBehind("operation", "name", Kind.NAME),
                  eitherBehind("step", "number", Kind.NUMBER),
                  eitherBehind("shifts", "whose", Kind.MEMBER),
                  eitherBehind("member", "member", Kind.MEMBER))
              .like("plan drop operation swap", "plan drop shifts erin", "plan drop step 2"),
          CommandSpec.of(Verb.PLAN_TITLE, "plan title", "Call a maintenance something else.")
              .by(HEADS)
              .takes(CASE, required("title", Kind.TITLE))
              .like("plan title \"New disks for db1\""),
          CommandSpec.of(Verb.PLAN_SERVICES, "plan services", "Say what is maintained.")
              .alias("plan service")
              .by(HEADS)
              .takes(CASE, required("services", Kind.SERVICES))
              .like("plan services mediawiki,infrastructure"),
          CommandSpec.of(
                  Verb.PLAN_WINDOW, "plan window", "Move the window; times are UTC or with a zone.")
              .by(HEADS)
              .takes(CASE, required("start", Kind.TIME), LENGTH)
              .flags(Flag.bare("long", "long"))
              .like("plan window +8d 20:00 for 2h", "plan window 18 2026-12-01 20:00 for 2h"),
          CommandSpec.of(Verb.AGREE, "agree", "Say that you agree to the plan as it stands.")
              .by("who is in the plan")
              .takes(CASE)
              .like("agree", "agree 18"),
          CommandSpec.of(Verb.DISAGREE, "disagree", "Say that you do not, and why.")
              .by("who is in the plan")
              .takes(CASE, WHY)
              .like("disagree 18 db1 needs longer than that"),
          CommandSpec.of(
                  Verb.PREFLIGHT,
                  "preflight",
                  "Show every clause of a case, what would satisfy it, and by when.")
              .by("anybody")
              .takes(CASE)
              .like("preflight", "preflight 18"));

  private WorkPlanCommands() {}
}
