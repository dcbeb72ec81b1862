package signalbox.command;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseAction;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.LinkCode;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MemberId;
import signalbox.domain.NoticeAction;
import signalbox.domain.Operation;
import signalbox.domain.PaperAction;
import signalbox.domain.PaperEvent.Cause;
import signalbox.domain.PaperEvent.Paper;
import signalbox.domain.PaperEvent.PointKind;
import signalbox.domain.PlanAction;
import signalbox.domain.ServiceState;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.Window;
import signalbox.policy.NoticePolicy.Moment;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** What can be done by typing, each with what its words mean. */
public enum Verb {
  EMERGENCY_DEPLOY(v -> said(Verb.requestDeploy(v))),
  EMERGENCY_MAINTENANCE(v -> said(Verb.openEmergency(v))),
  DISCUSSED(v -> onCase(v, new ConsentAction.Discuss())),
  ACK(v -> onCase(v, new ConsentAction.Acknowledge())),
  RATIFY(v -> onCase(v, new ConsentAction.Ratify(v.words("why")))),
  OBJECT(v -> onCase(v, new ConsentAction.ObjectTo(v.words("why")))),
  ENGAGED(v -> onCase(v, Verb.engaged(v))),
  MAINTENANCE_PLAN(v -> said(Verb.planMaintenance(v))),
  PLAN_SHOW(v -> asked(new Query.Plan(v.which()))),
  PLAN_TITLE(v -> onCase(v, new PlanAction.Retitle(v.words("title")))),
  PLAN_SERVICES(v ->
      onCase(v, new PlanAction.ChangeServices(v.need("services", ServiceList.class).services()))),
  PLAN_WINDOW(v -> onCase(v, new PlanAction.MoveWindow(Verb.window(v), v.has("--long")))),
  PLAN_GOAL(v -> onCase(v, new PlanAction.SetGoal(v.words("words")))),
  PLAN_TARGET(
      v -> onCase(v, new PlanAction.SetTargets(v.need("targets", TargetList.class).targets()))),
  PLAN_OPERATION(v -> onCase(v, new PlanAction.PlanOperation(Verb.operation(v)))),
  PLAN_MEMBER(v -> onCase(v, new PlanAction.AddMember(v.need("member", MemberId.class)))),
  PLAN_SHIFT(v ->
      onCase(
          v,
          new PlanAction.PlanShift(
              v.need("member", MemberId.class),
              v.find("start", Instant.class),
              v.find("length", Duration.class)))),
  PLAN_LEAD(v ->
      onCase(
          v,
          new PlanAction.NameLead(
              v.need("member", MemberId.class),
              v.find("services", ServiceList.class)
                  .map(ServiceList::services)
                  .orElseGet(List::of)))),
  PLAN_VENUE(v -> onCase(v, new PlanAction.NoteVenue(v.words("words")))),
  PLAN_STEP(v -> onCase(v, new PlanAction.AddStep(v.words("words")))),
  PLAN_DROP(v -> onCase(v, Verb.drop(v))),
  AGREE(v -> onCase(v, new PlanAction.Agree())),
  DISAGREE(v -> onCase(v, new PlanAction.Disagree(v.words("why")))),
  PREFLIGHT(v -> asked(new Query.Preflight(v.which()))),
  COMMS(Verb::comms),
  COMMS_DRAFT(v ->
      asked(
          new Query.Draft(
              v.which(), v.need("outlet", String.class), v.find("moment", Moment.class)))),
  ANNOUNCED(v -> onCase(v, Verb.announced(v))),
  BACKUP_STARTED(v ->
      onCase(
          v,
          new NoticeAction.StartBackup(
              v.find("link", String.class), v.find("time", Instant.class)))),
  BACKUP_COMPLETE(v -> onCase(v, new NoticeAction.CompleteBackup(v.find("link", String.class)))),
  BACKUP_EXTERNAL(v -> onCase(v, new NoticeAction.CopyBackup(v.words("where")))),
  BACKUP_ON(
      v -> onCase(v, new NoticeAction.PlaceBackup(v.need("hosts", TargetList.class).targets()))),
  POSTPONE(
      v -> onCase(v, new NoticeAction.Postpone(v.find("start", Instant.class), v.words("why")))),
  KEYPOINT(v -> onCase(v, Verb.point(v, PointKind.KEY_POINT))),
  WENTWELL(v -> onCase(v, Verb.point(v, PointKind.WENT_WELL))),
  CAUSE(v -> onCase(v, Verb.point(v, PointKind.ROOT_CAUSE))),
  FOLLOWUP(v -> onCase(v, Verb.point(v, PointKind.FOLLOW_UP))),
  REPORT(v -> onCase(v, Verb.report(v))),
  POSTMORTEM(Verb::postMortem),
  REVIEW(v -> onCase(v, new PaperAction.Review(v.need("paper", Paper.class)))),
  REVISE(v -> onCase(v, new PaperAction.AskRevision(v.need("paper", Paper.class), v.words("why")))),
  EXCUSE(v -> onCase(v, new PaperAction.Excuse(v.need("member", MemberId.class), v.words("why")))),
  PUBLISHED(v ->
      onCase(
          v,
          new PaperAction.Publish(
              v.find("paper", Paper.class).orElse(Paper.POSTMORTEM), v.words("link")))),
  PUBLIC(v -> onCase(v, new PaperAction.AnnouncePublicly(v.words("link")))),
  CANCEL(v -> onCase(v, new MaintenanceAction.Cancel(v.words("why")))),
  MAINTENANCE_LIST(_ -> asked(new Query.Maintenances())),
  AGENDA(v -> asked(new Query.Agenda(v.find("days", Integer.class)))),
  STATS(v -> asked(new Query.Stats(v.find("months", Integer.class)))),
  FREEZE(v -> said(Verb.freeze(v))),
  UNFREEZE(v -> said(new Command.LiftFreeze(v.find("time", Instant.class)))),
  APPROVE(v -> onCase(v, Verb.approve(v))),
  DECLINE(v -> onCase(v, new CaseAction.Decline(v.words("why")))),
  HOLD(v -> onCase(v, new CaseAction.Hold(v.words("why")))),
  UNHOLD(v -> onCase(v, new CaseAction.Unhold())),
  WITHDRAW(v -> onCase(v, new CaseAction.Withdraw())),
  REQUIRE(v -> onCase(v, new CaseAction.Require(v.need("team", Team.class)))),
  UNREQUIRE(v -> onCase(v, new CaseAction.Unrequire(v.need("team", Team.class)))),
  REASON(v -> onCase(v, new CaseAction.GiveReason(v.find("reason", Reason.class), v.approach()))),
  AMEND(v -> onCase(v, new CaseAction.Amend(v.need("change", ChangeRef.class)))),
  TASK(v -> onCase(v, new CaseAction.SetTask(v.need("task", TaskRef.class)))),
  DEPLOYER(v -> onCase(v, new CaseAction.NameDeployer(v.need("deployer", DeployerChoice.class)))),
  HANDOVER(v -> onCase(v, new CaseAction.HandOver(v.need("member", MemberId.class)))),
  START(v -> onCase(v, new CaseAction.Start(v.has("--early")))),
  DONE(v -> onCase(v, new CaseAction.Finish(v.has("--perfect")))),
  VERIFIED(v -> onCase(v, new CaseAction.Verify())),
  ROLLBACK(v -> onCase(v, new CaseAction.RollBack(v.words("why")))),
  ABORT(v -> onCase(v, new CaseAction.Abort(v.words("why")))),
  REOPEN(v -> onCase(v, new CaseAction.Reopen())),
  OK_BESIDE(v -> onCase(v, new CaseAction.AllowBeside())),
  CHECKIN(v -> onCase(v, new CourseAction.CheckIn())),
  LEAD(v -> onCase(v, Verb.lead(v))),
  UNAVAILABLE(v -> onCase(v, new CourseAction.BeUnavailable(v.words("why")))),
  CONTINUE(v -> onCase(v, new CourseAction.Continue(v.words("why")))),
  HALT(v -> onCase(v, new CourseAction.Halt(v.words("why")))),
  SUPPORT_REQUEST(v ->
      onCase(
          v, new CourseAction.AskSupport(v.need("vendor", Target.class).name(), v.words("why")))),
  SUPPORT_APPROVE(v -> onCase(v, new CourseAction.SignOffSupport(v.vendor()))),
  SUPPORT_RAISED(v -> onCase(v, new CourseAction.RaiseSupport(v.vendor()))),
  SUPPORT_UNDERSTOOD(v -> onCase(v, new CourseAction.UnderstandSupport(v.vendor()))),
  EXTEND(v -> onCase(v, new CourseAction.Extend(v.need("length", Duration.class), v.words("why")))),
  MARK(
      v -> onCase(v, new CourseAction.Mark(v.need("state", ServiceState.class), v.words("words")))),
  COMPLICATION(v -> onCase(v, new CourseAction.NoteComplication(v.words("words")))),
  WAIVE(v -> onCase(v, new CaseAction.Waive(v.need("clause", Slug.class), v.words("why")))),
  NUDGE(v -> onCase(v, new CaseAction.Nudge())),
  DISCLOSE(v -> onCase(v, new CaseAction.Disclose())),
  CLAIM(v -> said(Verb.claim(v))),
  UNCLAIM(v -> said(new Command.Unclaim(v.find("target", Target.class)))),
  HANDOFF(v ->
      said(new Command.Handoff(v.need("target", Target.class), v.need("member", MemberId.class)))),
  NOTE(v -> said(new Command.Note(v.which(), v.words("words")))),
  AWAY(v -> said(new Command.GoAway(v.find("until", Instant.class)))),
  BACK(_ -> said(new Command.ComeBack())),
  STATUS(v -> asked(new Query.Status(v.which()))),
  TIMELINE(v -> asked(new Query.Timeline(v.which()))),
  EXPLAIN(v -> asked(new Query.Explain(v.which(), v.find("clause", Slug.class)))),
  POLICY(v -> asked(new Query.Policy(v.find("clause", Slug.class)))),
  WHOAMI(_ -> asked(new Query.WhoAmI())),
  HELP(v -> asked(new Query.Help(v.find("command", CommandSpec.class)))),
  RELOAD(_ -> new Reading.Reload()),
  LINK(Verb::link),
  LINK_APPROVE(v ->
      said(
          new Command.ApproveLink(
              v.need("member", MemberId.class), v.find("account", Account.class)))),
  LINK_REFUSE(v ->
      said(
          new Command.RefuseLink(
              v.need("member", MemberId.class), v.find("account", Account.class)))),
  UNLINK(v -> said(new Command.RemoveLink(v.need("account", Account.class))));

  private static final Set<Verb> QUERIES =
      EnumSet.of(
          PLAN_SHOW,
          PREFLIGHT,
          COMMS_DRAFT,
          MAINTENANCE_LIST,
          AGENDA,
          STATS,
          STATUS,
          TIMELINE,
          EXPLAIN,
          POLICY,
          WHOAMI,
          HELP);

  // The meanings are functions that hold nothing.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Values, Reading> meaning;

  Verb(Function<Values, Reading> meaning) {
    this.meaning = meaning;
  }

  /** What the command means with these values. */
  Reading read(Values values) {
    return meaning.apply(values);
  }

  /** Whether it changes nothing. */
  public boolean isQuery() {
    return QUERIES.contains(this);
  }

  /** Whether only admins may do it. */
  public boolean isForAdmins() {
    return this == RELOAD || this == LINK_APPROVE || this == LINK_REFUSE;
  }

  private static Reading said(Command command) {
    return new Reading.Said(command);
  }

  private static Reading link(Values v) {
    return v.find("code", LinkCode.class)
        .map(code -> said(new Command.ClaimLink(code)))
        .orElseGet(Reading.Link::new);
  }

  private static Reading asked(Query query) {
    return new Reading.Asked(query);
  }

  private static Reading onCase(Values values, CaseAction action) {
    return said(new Command.OnCase(values.which(), action));
  }

  private static Command requestDeploy(Values v) {
    var request =
        new DeployRequest(
            v.need("change", ChangeRef.class),
            v.need("task", TaskRef.class),
            v.find("reason", Reason.class),
            v.approach(),
            v.words("words"));
    DeployerChoice deployer =
        v.find("--deployer", DeployerChoice.class).orElseGet(DeployerChoice.Unsaid::new);
    return new Command.RequestDeploy(request, deployer, v.has("--private"));
  }

  private static Window window(Values v) {
    return new Window(v.need("start", Instant.class), v.need("length", Duration.class));
  }

  private static Command freeze(Values v) {
    return new Command.SetFreeze(window(v), v.words("why"));
  }

  private static Command planMaintenance(Values v) {
    var plan =
        new MaintenancePlan(
            v.words("title"), v.need("services", ServiceList.class).services(), window(v));
    return new Command.PlanMaintenance(plan, v.has("--private"), v.has("--long"));
  }

  private static Operation operation(Values v) {
    return new Operation(
        v.words("name"),
        v.need("length", Duration.class),
        v.find("member", MemberId.class),
        v.find("target", Target.class),
        v.has("--needs-em"));
  }

  private static CaseAction drop(Values v) {
    return v.find("name", String.class)
        .<CaseAction>map(PlanAction.DropOperation::new)
        .or(() -> v.find("number", Integer.class).map(PlanAction.DropStep::new))
        .or(() -> v.find("whose", MemberId.class).map(PlanAction.DropShifts::new))
        .orElseGet(() -> new PlanAction.RemoveMember(v.need("member", MemberId.class)));
  }

  private static Command openEmergency(Values v) {
    return new Command.OpenEmergency(
        v.need("services", ServiceList.class).services(),
        v.words("words"),
        v.find("--immediate", String.class),
        v.has("--private"));
  }

  /** What was said of an outlet; else its draft or, without one, the sheet. */
  private static Reading comms(Values v) {
    var outlet = v.find("outlet", String.class);
    var moment = v.find("moment", Moment.class);
    if (v.has("link")) {
      return onCase(v, new NoticeAction.Post(outlet, moment, v.words("link")));
    }
    if (v.has("why")) {
      return onCase(v, new NoticeAction.Pass(outlet, v.words("why")));
    }
    return asked(
        outlet
            .<Query>map(name -> new Query.Draft(v.which(), name, moment))
            .orElseGet(() -> new Query.Comms(v.which())));
  }

  private static CaseAction point(Values v, PointKind kind) {
    return new PaperAction.NotePoint(kind, v.words("words"));
  }

  private static CaseAction report(Values v) {
    return new PaperAction.Report(
        v.need("service", ServiceList.class).services().getFirst(),
        v.need("cause", Cause.class),
        v.words("words"));
  }

  private static Reading postMortem(Values v) {
    return v.find("link", String.class)
        .map(link -> onCase(v, new PaperAction.WriteText(link)))
        .orElseGet(() -> asked(new Query.Papers(v.which())));
  }

  private static CaseAction announced(Values v) {
    return new NoticeAction.Post(
        Optional.empty(), Optional.of(Moment.ANNOUNCEMENT), v.words("link"));
  }

  private static CaseAction engaged(Values v) {
    return v.find("member", MemberId.class)
        .<CaseAction>map(ConsentAction.Engage::new)
        .orElseGet(() -> new ConsentAction.EngageNobody(v.words("why")));
  }

  private static CaseAction lead(Values v) {
    return new CourseAction.HandOverLead(
        v.need("member", MemberId.class),
        v.find("services", ServiceList.class).map(ServiceList::services).orElseGet(List::of));
  }

  private static CaseAction approve(Values v) {
    if (v.has("parallel")) {
      return new ConsentAction.AllowParallel();
    }
    Optional<CaseAction.StandIn> standIn =
        v.find("member", MemberId.class)
            .map(member -> new CaseAction.StandIn(member, v.words("why")));
    return new CaseAction.Approve(v.find("team", Team.class), standIn);
  }

  private static Command claim(Values v) {
    return new Command.Claim(
        v.need("target", Target.class), v.find("duration", Duration.class), v.which());
  }
}
