package signalbox.command;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import signalbox.domain.Account;
import signalbox.domain.CaseAction;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.LinkCode;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.Window;
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
  CANCEL(v -> onCase(v, new MaintenanceAction.Cancel(v.words("why")))),
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
  START(v -> onCase(v, new CaseAction.Start())),
  DONE(v -> onCase(v, new CaseAction.Finish())),
  VERIFIED(v -> onCase(v, new CaseAction.Verify())),
  ROLLBACK(v -> onCase(v, new CaseAction.RollBack(v.words("why")))),
  ABORT(v -> onCase(v, new CaseAction.Abort(v.words("why")))),
  REOPEN(v -> onCase(v, new CaseAction.Reopen())),
  OK_BESIDE(v -> onCase(v, new CaseAction.AllowBeside())),
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
      EnumSet.of(STATUS, TIMELINE, EXPLAIN, POLICY, WHOAMI, HELP);

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

  private static Command planMaintenance(Values v) {
    var window = new Window(v.need("start", Instant.class), v.need("length", Duration.class));
    var plan =
        new MaintenancePlan(
            v.words("title"), v.need("services", ServiceList.class).services(), window);
    return new Command.PlanMaintenance(plan, v.has("--private"), v.has("--long"));
  }

  private static Command openEmergency(Values v) {
    return new Command.OpenEmergency(
        v.need("services", ServiceList.class).services(),
        v.words("words"),
        v.find("--immediate", String.class),
        v.has("--private"));
  }

  private static CaseAction engaged(Values v) {
    return v.find("member", MemberId.class)
        .<CaseAction>map(ConsentAction.Engage::new)
        .orElseGet(() -> new ConsentAction.EngageNobody(v.words("why")));
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
