package signalbox.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.DeskDecider;
import signalbox.policy.Clause;
import signalbox.policy.Team;
import signalbox.rendering.answer.Asked;

/** Finds out what somebody could say of a case now, by trying it on a desk that stays as it is. */
record Trials(Asked asked) {
  private static final String WHY = "why";

  /** What would come of it. */
  enum Outcome {
    /** It would count. */
    COUNTS,
    /** It would be written down, and change nothing. */
    NOTED,
    REFUSED
  }

  /** The best that would come of that command about the case. */
  Outcome of(Verb verb, EmergencyDeploy deploy) {
    return listSamples(verb, deploy)
        .map(this::decide)
        .min(Comparator.naturalOrder())
        .orElse(Outcome.REFUSED);
  }

  private Outcome decide(Command command) {
    var envelope =
        new Envelope(
            asked.audience().speaker(),
            asked.place(),
            asked.now(),
            Optional.empty(),
            asked.presence(),
            command);
    return switch (DeskDecider.decide(asked.desk(), envelope)) {
      case Decision.Refused _ -> Outcome.REFUSED;
      case Decision.Accepted(var events) ->
          events.stream()
                  .allMatch(e ->
                      e instanceof DeployEvent.Supported || e instanceof DeployEvent.Objected)
              ? Outcome.NOTED
              : Outcome.COUNTS;
    };
  }

  /** What could be said with it, such that whether it is refused hangs on who speaks and when. */
  private Stream<Command> listSamples(Verb verb, EmergencyDeploy deploy) {
    var which = new CaseChoice.Named(deploy.id());
    return switch (verb) {
      case APPROVE -> on(which, new CaseAction.Approve(Optional.empty(), Optional.empty()));
      case DECLINE -> on(which, new CaseAction.Decline(WHY));
      case HOLD -> on(which, new CaseAction.Hold(WHY));
      case UNHOLD -> on(which, new CaseAction.Unhold());
      case WITHDRAW -> on(which, new CaseAction.Withdraw());
      case REQUIRE -> teams().flatMap(team -> on(which, new CaseAction.Require(team)));
      case UNREQUIRE ->
          deploy.votes().required().stream()
              .flatMap(r -> on(which, new CaseAction.Unrequire(r.team())));
      case REASON -> listReasons(which);
      case AMEND -> on(which, new CaseAction.Amend(new ChangeRef("none", "none", "none")));
      case TASK -> on(which, new CaseAction.SetTask(new TaskRef("none", "none")));
      case DEPLOYER ->
          Stream.of(new DeployerChoice.Needed(), new DeployerChoice.Myself())
              .flatMap(choice -> on(which, new CaseAction.NameDeployer(choice)));
      case HANDOVER -> members().flatMap(to -> on(which, new CaseAction.HandOver(to)));
      case START -> on(which, new CaseAction.Start());
      case DONE -> on(which, new CaseAction.Finish());
      case VERIFIED -> on(which, new CaseAction.Verify());
      case ROLLBACK -> on(which, new CaseAction.RollBack(WHY));
      case ABORT -> on(which, new CaseAction.Abort(WHY));
      case REOPEN -> on(which, new CaseAction.Reopen());
      case OK_BESIDE -> on(which, new CaseAction.AllowBeside());
      case WAIVE ->
          deploy.book().clauses().stream()
              .map(Clause::slug)
              .flatMap(slug -> on(which, new CaseAction.Waive(slug, WHY)));
      case NUDGE -> on(which, new CaseAction.Nudge());
      case DISCLOSE -> on(which, new CaseAction.Disclose());
      case NOTE -> Stream.of(new Command.Note(which, WHY));
      case CLAIM ->
          Stream.of(new Command.Claim(new Target("a target of nobody's"), Optional.empty(), which));
      case EMERGENCY_DEPLOY,
          UNCLAIM,
          HANDOFF,
          AWAY,
          BACK,
          STATUS,
          TIMELINE,
          EXPLAIN,
          POLICY,
          WHOAMI,
          HELP,
          RELOAD,
          LINK,
          LINK_APPROVE,
          LINK_REFUSE,
          UNLINK ->
          Stream.empty();
    };
  }

  private static Stream<Command> listReasons(CaseChoice which) {
    return Stream.of(Approach.Kind.values())
        .map(kind -> new Approach(kind, Optional.of(WHY)))
        .flatMap(approach ->
            on(which, new CaseAction.GiveReason(Optional.empty(), Optional.of(approach))));
  }

  private Stream<Team> teams() {
    return asked.desk().roster().listTeams().stream();
  }

  /** Two are enough: one of them is not who has the part now. */
  private Stream<MemberId> members() {
    return asked.desk().roster().members().values().stream().limit(3).map(m -> m.id());
  }

  private static Stream<Command> on(CaseChoice which, CaseAction action) {
    return List.<Command>of(new Command.OnCase(which, action)).stream();
  }
}
