package signalbox.chat;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.Decision;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.DeskDecider;
import signalbox.policy.Team;
import signalbox.rendering.answer.Asked;

/** Finds out what somebody could say of a case now, by trying it on a desk that stays as it is. */
record Trials(Asked asked) {
  private static final String WHY = "why";
  private static final Target UNHEARD_OF = new Target("a target of nobody's");

  /** What would come of it. */
  enum Outcome {
    /** It would count. */
    COUNTS,
    /** It would be written down, and change nothing. */
    NOTED,
    REFUSED
  }

  /** The best that would come of that command about the case. */
  Outcome of(Verb verb, Case one) {
    return listSamples(verb, one)
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
          events.stream().allMatch(Event::isAside) ? Outcome.NOTED : Outcome.COUNTS;
    };
  }

  /** What could be said with it, such that whether it is refused hangs on who speaks and when. */
  private Stream<Command> listSamples(Verb verb, Case one) {
    var which = new CaseChoice.Named(one.id());
    if (verb == Verb.NOTE) {
      return Stream.of(new Command.Note(which, WHY));
    }
    return verb == Verb.CLAIM
        ? Stream.of(new Command.Claim(UNHEARD_OF, Optional.empty(), which))
        : listActions(verb, one).map(action -> new Command.OnCase(which, action));
  }

  /** A command that takes no case, or only asks about it, changes none. */
  private Stream<? extends CaseAction> listActions(Verb verb, Case one) {
    return switch (verb) {
      case APPROVE ->
          Stream.of(
              new CaseAction.Approve(Optional.empty(), Optional.empty()),
              new ConsentAction.AllowParallel());
      case DECLINE -> Stream.of(new CaseAction.Decline(WHY));
      case HOLD -> Stream.of(new CaseAction.Hold(WHY));
      case UNHOLD -> Stream.of(new CaseAction.Unhold());
      case WITHDRAW -> Stream.of(new CaseAction.Withdraw());
      case REQUIRE -> asked.desk().roster().listTeams().stream().map(CaseAction.Require::new);
      case UNREQUIRE -> listRequired(one).map(CaseAction.Unrequire::new);
      case REASON -> listReasons();
      case AMEND -> Stream.of(new CaseAction.Amend(new ChangeRef("none", "none", "none")));
      case TASK -> Stream.of(new CaseAction.SetTask(new TaskRef("none", "none")));
      case DEPLOYER ->
          Stream.of(new DeployerChoice.Needed(), new DeployerChoice.Myself())
              .map(CaseAction.NameDeployer::new);
      case HANDOVER -> listMembers().map(CaseAction.HandOver::new);
      case START -> Stream.of(new CaseAction.Start());
      case DONE -> Stream.of(new CaseAction.Finish());
      case VERIFIED -> Stream.of(new CaseAction.Verify());
      case ROLLBACK -> Stream.of(new CaseAction.RollBack(WHY));
      case ABORT -> Stream.of(new CaseAction.Abort(WHY));
      case REOPEN -> Stream.of(new CaseAction.Reopen());
      case OK_BESIDE -> Stream.of(new CaseAction.AllowBeside());
      case WAIVE -> one.book().clauses().stream().map(c -> new CaseAction.Waive(c.slug(), WHY));
      case NUDGE -> Stream.of(new CaseAction.Nudge());
      case DISCLOSE -> Stream.of(new CaseAction.Disclose());
      case DISCUSSED -> Stream.of(new ConsentAction.Discuss());
      case ACK -> Stream.of(new ConsentAction.Acknowledge());
      case RATIFY -> Stream.of(new ConsentAction.Ratify(WHY));
      case OBJECT -> Stream.of(new ConsentAction.ObjectTo(WHY));
      case ENGAGED -> Stream.of(new ConsentAction.EngageNobody(WHY));
      case CANCEL -> Stream.of(new MaintenanceAction.Cancel(WHY));
      case EMERGENCY_DEPLOY,
          EMERGENCY_MAINTENANCE,
          MAINTENANCE_PLAN,
          CLAIM,
          UNCLAIM,
          HANDOFF,
          NOTE,
          AWAY,
          BACK ->
          Stream.empty();
      case STATUS, TIMELINE, EXPLAIN, POLICY, WHOAMI, HELP -> Stream.empty();
      case RELOAD, LINK, LINK_APPROVE, LINK_REFUSE, UNLINK -> Stream.empty();
    };
  }

  private static Stream<Team> listRequired(Case one) {
    return switch (one) {
      case Case.OfDeploy(var deploy) -> deploy.votes().required().stream().map(r -> r.team());
      case Case.OfMaintenance _ -> Stream.empty();
    };
  }

  private static Stream<CaseAction> listReasons() {
    return Stream.of(Approach.Kind.values())
        .map(kind -> new Approach(kind, Optional.of(WHY)))
        .map(approach -> new CaseAction.GiveReason(Optional.empty(), Optional.of(approach)));
  }

  /** A few are enough: one of them has not the part now. */
  private Stream<MemberId> listMembers() {
    return asked.desk().roster().members().values().stream().limit(3).map(Member::id);
  }
}
