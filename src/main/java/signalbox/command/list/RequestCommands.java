package signalbox.command.list;

import static signalbox.command.Argument.after;
import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.Argument.with;

import java.util.List;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Flag;
import signalbox.command.Verb;

/** Commands that ask for a deploy, change what is asked for, and say yes or no to it. */
public final class RequestCommands {
  static final Argument CASE = optional("case", Kind.CASE);
  static final Argument WHY = required("why", Kind.WORDS);

  private static final Flag ROLLBACK = Flag.bare("rollback", "approach");
  private static final Flag CONFIG = Flag.bare("config", "approach");
  private static final Flag FIX_FORWARD = Flag.with("fix-forward", "why", Kind.WORDS, "approach");
  private static final Flag DEPLOYER = Flag.with("deployer", "member", Kind.DEPLOYER, "deployer");
  private static final Flag PRIVATE = Flag.bare("private", "private");

  private static final String CARRIERS = "the requester or the deployer";
  private static final String EXTENDERS = "the requester or an approver";

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(Verb.EMERGENCY_DEPLOY, "emergency deploy", "Ask for an emergency deploy.")
              .alias("emergency-deploy", "emergencydeploy")
              .takes(
                  required("change", Kind.CHANGE),
                  required("task", Kind.TASK),
                  optional("reason", Kind.REASON),
                  optional("words", Kind.WORDS))
              .flags(ROLLBACK, CONFIG, FIX_FORWARD, DEPLOYER, PRIVATE)
              .like(
                  "emergency deploy 1234 T1234 availability --rollback",
                  "emergency deploy 1234 T1234 abuse --fix-forward no old version is safe",
                  "emergency deploy 1234 T1234 security --private --deployer needed"),
          CommandSpec.of(Verb.APPROVE, "approve", "Say yes for your team.")
              .by("who fits an open seat; a yes of others is recorded as support")
              .takes(
                  CASE,
                  optional("parallel", Kind.PARALLEL),
                  after("as", "team", Kind.TEAM),
                  after("for", "member", Kind.MEMBER),
                  with("why", Kind.WORDS))
              .like("approve", "approve 17 as sre", "approve 18 parallel"),
          CommandSpec.of(Verb.DECLINE, "decline", "Say no for your team, which closes a deploy.")
              .by("who fits an open seat; a no of others is recorded")
              .takes(CASE, WHY)
              .like("decline 17 the last rollback made it worse"),
          CommandSpec.of(Verb.HOLD, "hold", "Stop the case where it is, without closing it.")
              .by("who asked for or plans it, the deployer, any team of the case, a manager")
              .takes(CASE, WHY)
              .like("hold 17 waiting for the database team"),
          CommandSpec.of(Verb.UNHOLD, "unhold", "Lift a hold.")
              .by("who holds it, a member of the same team, an engineering manager")
              .takes(CASE)
              .like("unhold 17"),
          CommandSpec.of(
                  Verb.WITHDRAW, "withdraw", "Take back your own request, approval or decline.")
              .by("its author, before the start; a decline within a few minutes")
              .takes(CASE)
              .like("withdraw 17"),
          CommandSpec.of(Verb.REQUIRE, "require", "Ask for the yes of one more team.")
              .by(EXTENDERS)
              .takes(CASE, required("team", Kind.TEAM))
              .like("require security"),
          CommandSpec.of(Verb.UNREQUIRE, "unrequire", "Do without a team that was added.")
              .by("who added it, or an engineering manager")
              .takes(CASE, required("team", Kind.TEAM))
              .like("unrequire security"),
          CommandSpec.of(Verb.REASON, "reason", "Say why it is an emergency, and how it is mended.")
              .by(CARRIERS)
              .takes(CASE, optional("reason", Kind.REASON))
              .flags(ROLLBACK, CONFIG, FIX_FORWARD)
              .like("reason availability", "reason 17 data-loss --config"),
          CommandSpec.of(
                  Verb.AMEND, "amend", "Deploy another change; approvals have to be given again.")
              .by(CARRIERS)
              .takes(CASE, required("change", Kind.CHANGE))
              .like("amend 1235", "amend 17 1235"),
          CommandSpec.of(Verb.TASK, "task", "Name another task; approvals have to be given again.")
              .by(CARRIERS)
              .takes(CASE, required("task", Kind.TASK))
              .like("task T1235"),
          CommandSpec.of(Verb.DEPLOYER, "deployer", "Say who carries the deploy out.")
              .by(CARRIERS)
              .takes(CASE, required("deployer", Kind.DEPLOYER))
              .like("deployer me", "deployer 17 needed"),
          CommandSpec.of(Verb.HANDOVER, "handover", "Give the requester's part to somebody else.")
              .by(CARRIERS)
              .takes(CASE, required("member", Kind.MEMBER))
              .like("handover 17 erin"));

  private RequestCommands() {}
}
