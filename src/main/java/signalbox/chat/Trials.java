package signalbox.chat;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.command.Verb;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseAction;
import signalbox.domain.Decision;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeAction;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.Service;
import signalbox.domain.ServiceState;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.DeskDecider;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.Team;
import signalbox.rendering.answer.Asked;

/** Finds out what somebody could say of a case now, by trying it on a desk that stays as it is. */
record Trials(Asked asked) {
  private static final String WHY = "why";
  private static final Map<Verb, CourseAction> COURSE =
      Map.ofEntries(
          entry(Verb.CHECKIN, new CourseAction.CheckIn()),
          entry(Verb.UNAVAILABLE, new CourseAction.BeUnavailable(WHY)),
          entry(Verb.CONTINUE, new CourseAction.Continue(WHY)),
          entry(Verb.HALT, new CourseAction.Halt(WHY)),
          entry(Verb.SUPPORT_REQUEST, new CourseAction.AskSupport(WHY, WHY)),
          entry(Verb.SUPPORT_APPROVE, new CourseAction.SignOffSupport(Optional.empty())),
          entry(Verb.SUPPORT_RAISED, new CourseAction.RaiseSupport(Optional.empty())),
          entry(Verb.SUPPORT_UNDERSTOOD, new CourseAction.UnderstandSupport(Optional.empty())),
          entry(Verb.EXTEND, new CourseAction.Extend(Duration.ofHours(1), WHY)),
          entry(Verb.MARK, new CourseAction.Mark(ServiceState.UP, WHY)),
          entry(Verb.COMPLICATION, new CourseAction.NoteComplication(WHY)));
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
      case APPROVE -> listApprovals();
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
      case START -> Stream.of(new CaseAction.Start(), new CaseAction.Start(true));
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
      case LEAD -> listMembers().map(m -> new CourseAction.HandOverLead(m, List.of()));
      case CHECKIN,
          UNAVAILABLE,
          CONTINUE,
          HALT,
          SUPPORT_REQUEST,
          SUPPORT_APPROVE,
          SUPPORT_RAISED,
          SUPPORT_UNDERSTOOD,
          EXTEND,
          MARK,
          COMPLICATION ->
          Stream.of(COURSE.get(verb));
      case CANCEL -> Stream.of(new MaintenanceAction.Cancel(WHY));
      case Verb other -> listOfNotice(other, one);
    };
  }

  private Stream<? extends CaseAction> listOfNotice(Verb verb, Case one) {
    return switch (verb) {
      case COMMS -> Stream.of(new NoticeAction.Post(Optional.empty(), Optional.empty(), WHY));
      case ANNOUNCED ->
          Stream.of(new NoticeAction.Post(Optional.empty(), Optional.of(Moment.ANNOUNCEMENT), WHY));
      case BACKUP_STARTED ->
          Stream.of(
              new NoticeAction.StartBackup(
                  Optional.empty(), Optional.of(asked.now().minusSeconds(1))));
      case BACKUP_COMPLETE -> Stream.of(new NoticeAction.CompleteBackup(Optional.empty()));
      case BACKUP_EXTERNAL -> Stream.of(new NoticeAction.CopyBackup(WHY));
      case BACKUP_ON -> Stream.of(new NoticeAction.PlaceBackup(List.of(UNHEARD_OF)));
      case POSTPONE ->
          Stream.of(Optional.<Instant>empty(), Optional.of(asked.now().plus(Duration.ofDays(365))))
              .map(start -> new NoticeAction.Postpone(start, WHY));
      case KEYPOINT, WENTWELL, CAUSE, FOLLOWUP ->
          Stream.of(new PaperAction.NotePoint(PointKind.KEY_POINT, WHY));
      case REPORT ->
          Stream.of(new PaperAction.Report(new Service(WHY), PaperEvent.Cause.HUMAN, WHY));
      case POSTMORTEM -> Stream.of(new PaperAction.WriteText(WHY));
      case REVIEW -> Stream.of(Paper.values()).map(PaperAction.Review::new);
      case REVISE -> Stream.of(Paper.values()).map(p -> new PaperAction.AskRevision(p, WHY));
      case EXCUSE -> listMembers().map(m -> new PaperAction.Excuse(m, WHY));
      case PUBLISHED -> Stream.of(Paper.values()).map(p -> new PaperAction.Publish(p, WHY));
      case PUBLIC -> Stream.of(new PaperAction.AnnouncePublicly(WHY));
      // What is said of a plan; what takes no case, or only asks, is nothing of that either.
      case Verb other -> listOfPlan(other, one);
    };
  }

  private Stream<? extends CaseAction> listOfPlan(Verb verb, Case one) {
    return asked.audience().speaker() instanceof Speaker.Known(var member, _)
        ? new PlanTrials(member).listActions(verb, one)
        : Stream.empty();
  }

  private static Stream<CaseAction> listApprovals() {
    return Stream.of(
        new CaseAction.Approve(Optional.empty(), Optional.empty()),
        new ConsentAction.AllowParallel());
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
