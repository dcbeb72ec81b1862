package signalbox.command.list;

import static signalbox.command.Argument.optional;
import static signalbox.command.Argument.required;
import static signalbox.command.list.RequestCommands.CASE;
import static signalbox.command.list.RequestCommands.WHY;

import java.util.List;
import signalbox.command.Argument;
import signalbox.command.Argument.Kind;
import signalbox.command.CommandSpec;
import signalbox.command.Verb;

/** Commands that carry a deploy out, and those that pass what is in its way. */
public final class DeployCommands {
  private static final Argument PERHAPS_WHY = optional("why", Kind.WORDS);
  private static final String STOPPERS = "the deployer, the requester, any approver";

  public static final List<CommandSpec> LIST =
      List.of(
          CommandSpec.of(Verb.START, "start", "Begin the deploy.")
              .by("the deployer; where none is named, the requester or an approver becomes it")
              .takes(CASE)
              .like("start"),
          CommandSpec.of(Verb.DONE, "done", "Say that the deploy, or its rollback, is through.")
              .by("the deployer")
              .takes(CASE)
              .like("done"),
          CommandSpec.of(Verb.VERIFIED, "verified", "Say that the trouble is gone.")
              .alias("verify")
              .by("the requester, or an approver who is not the deployer")
              .takes(CASE)
              .like("verified"),
          CommandSpec.of(Verb.ROLLBACK, "rollback", "Take the deployed change back.")
              .by(STOPPERS)
              .takes(CASE, PERHAPS_WHY)
              .like("rollback", "rollback 17 errors went up"),
          CommandSpec.of(Verb.ABORT, "abort", "End the case without deploying further.")
              .by(STOPPERS)
              .takes(CASE, PERHAPS_WHY)
              .like("abort 17 it mended itself"),
          CommandSpec.of(Verb.REOPEN, "reopen", "Take back a closing of the last few minutes.")
              .by("who closed it, an engineering manager; if not declined: requester, deployer")
              .takes(CASE)
              .like("reopen 17"),
          CommandSpec.of(
                  Verb.OK_BESIDE, "ok-beside", "Let that other deploy start while yours runs.")
              .by("the deployer of the deploy that runs")
              .takes(CASE)
              .like("ok-beside 18"),
          CommandSpec.of(Verb.WAIVE, "waive", "Pass a clause of the policy, with a why on record.")
              .by("whom the clause names")
              .takes(required("clause", Kind.CLAUSE), CASE, WHY)
              .like("waive confirmed-by-specialists 17 nobody of security answers"),
          CommandSpec.of(Verb.NUDGE, "nudge", "Remind those whose answer is missing.")
              .takes(CASE)
              .like("nudge"),
          CommandSpec.of(Verb.DISCLOSE, "disclose", "Make a restricted case public.")
              .by("the requester, the deployer, any approver, an engineering manager")
              .takes(CASE)
              .like("disclose 17"));

  private DeployCommands() {}
}
