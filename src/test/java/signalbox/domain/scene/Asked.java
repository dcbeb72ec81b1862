package signalbox.domain.scene;

import java.time.Duration;
import java.util.Optional;
import signalbox.domain.Approach;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.MemberId;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.policy.Reason;
import signalbox.policy.Slug;
import signalbox.policy.Team;

/** What people ask, in the words of the commands; a number names the deploy. */
public final class Asked {
  /** The why of everything here. */
  public static final String WHY = "because";

  private Asked() {}

  public static Command.OnCase on(int deploy, CaseAction action) {
    return new Command.OnCase(new CaseChoice.Named(CaseId.deploy(deploy)), action);
  }

  /** The same without a case. */
  public static Command.OnCase unnamed(Command.OnCase command) {
    return new Command.OnCase(new CaseChoice.Unnamed(), command.action());
  }

  /** The same with the bare number. */
  public static Command.OnCase bare(int number, Command.OnCase command) {
    return new Command.OnCase(new CaseChoice.Numbered(number), command.action());
  }

  public static ChangeRef change(int number) {
    return new ChangeRef("gerrit", String.valueOf(number), "https://example.org/r/" + number);
  }

  public static TaskRef task(int number) {
    return new TaskRef("T" + number, "https://example.org/T" + number);
  }

  /** Names change and task, and nothing else. */
  public static DeployRequest bareRequest(int change) {
    return new DeployRequest(change(change), task(change), Optional.empty(), Optional.empty(), "");
  }

  public static DeployRequest request(int change, Reason reason) {
    return new DeployRequest(
        change(change), task(change), Optional.of(reason), Optional.of(rollback()), "");
  }

  public static Approach rollback() {
    return new Approach(Approach.Kind.ROLLBACK, Optional.empty());
  }

  public static Command.RequestDeploy requestDeploy(int change) {
    return new Command.RequestDeploy(
        request(change, Reason.AVAILABILITY), new DeployerChoice.Unsaid(), false);
  }

  public static Command.RequestDeploy requestPrivately(int change) {
    return new Command.RequestDeploy(
        request(change, Reason.AVAILABILITY), new DeployerChoice.Unsaid(), true);
  }

  public static Command.OnCase approve(int deploy) {
    return on(deploy, new CaseAction.Approve(Optional.empty(), Optional.empty()));
  }

  public static Command.OnCase approveAs(int deploy, Team team) {
    return on(deploy, new CaseAction.Approve(Optional.of(team), Optional.empty()));
  }

  public static Command.OnCase approveFor(int deploy, MemberId absent) {
    return on(deploy, new CaseAction.Approve(Optional.empty(), Optional.of(standIn(absent))));
  }

  public static CaseAction.StandIn standIn(MemberId absent) {
    return new CaseAction.StandIn(absent, WHY);
  }

  public static Command.OnCase decline(int deploy) {
    return on(deploy, new CaseAction.Decline(WHY));
  }

  public static Command.OnCase hold(int deploy) {
    return on(deploy, new CaseAction.Hold(WHY));
  }

  public static Command.OnCase unhold(int deploy) {
    return on(deploy, new CaseAction.Unhold());
  }

  public static Command.OnCase withdraw(int deploy) {
    return on(deploy, new CaseAction.Withdraw());
  }

  public static Command.OnCase require(int deploy, Team team) {
    return on(deploy, new CaseAction.Require(team));
  }

  public static Command.OnCase unrequire(int deploy, Team team) {
    return on(deploy, new CaseAction.Unrequire(team));
  }

  public static Command.OnCase reason(int deploy, Reason reason) {
    return on(deploy, new CaseAction.GiveReason(Optional.of(reason), Optional.empty()));
  }

  public static Command.OnCase approach(int deploy, Approach approach) {
    return on(deploy, new CaseAction.GiveReason(Optional.empty(), Optional.of(approach)));
  }

  public static Command.OnCase amend(int deploy, int change) {
    return on(deploy, new CaseAction.Amend(change(change)));
  }

  public static Command.OnCase setTask(int deploy, int task) {
    return on(deploy, new CaseAction.SetTask(task(task)));
  }

  public static Command.OnCase deployer(int deploy, MemberId member) {
    return on(deploy, new CaseAction.NameDeployer(new DeployerChoice.Chosen(member)));
  }

  public static Command.OnCase deployerNeeded(int deploy) {
    return on(deploy, new CaseAction.NameDeployer(new DeployerChoice.Needed()));
  }

  public static Command.OnCase handOver(int deploy, MemberId to) {
    return on(deploy, new CaseAction.HandOver(to));
  }

  public static Command.OnCase start(int deploy) {
    return on(deploy, new CaseAction.Start());
  }

  public static Command.OnCase finish(int deploy) {
    return on(deploy, new CaseAction.Finish());
  }

  public static Command.OnCase verify(int deploy) {
    return on(deploy, new CaseAction.Verify());
  }

  public static Command.OnCase rollBack(int deploy) {
    return on(deploy, new CaseAction.RollBack(WHY));
  }

  public static Command.OnCase abort(int deploy) {
    return on(deploy, new CaseAction.Abort(WHY));
  }

  public static Command.OnCase reopen(int deploy) {
    return on(deploy, new CaseAction.Reopen());
  }

  public static Command.OnCase okBeside(int deploy) {
    return on(deploy, new CaseAction.AllowBeside());
  }

  public static Command.OnCase waive(int deploy, Slug clause) {
    return on(deploy, new CaseAction.Waive(clause, WHY));
  }

  public static Command.OnCase nudge(int deploy) {
    return on(deploy, new CaseAction.Nudge());
  }

  public static Command.OnCase disclose(int deploy) {
    return on(deploy, new CaseAction.Disclose());
  }

  public static Command.Claim claim(String target) {
    return new Command.Claim(new Target(target), Optional.empty(), new CaseChoice.Unnamed());
  }

  public static Command.Claim claimIn(String target, int number) {
    return new Command.Claim(new Target(target), Optional.empty(), new CaseChoice.Numbered(number));
  }

  public static Command.Claim claimFor(String target, Duration length) {
    return new Command.Claim(new Target(target), Optional.of(length), new CaseChoice.Unnamed());
  }

  public static Command.Unclaim unclaim(String target) {
    return new Command.Unclaim(Optional.of(new Target(target)));
  }

  public static Command.Handoff handOff(String target, MemberId to) {
    return new Command.Handoff(new Target(target), to);
  }

  public static Command.Note note(String words) {
    return new Command.Note(new CaseChoice.Unnamed(), words);
  }
}
