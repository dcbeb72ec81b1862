package signalbox.explorer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.ChangeRef;
import signalbox.domain.Command;
import signalbox.domain.DeployRequest;
import signalbox.domain.DeployerChoice;
import signalbox.domain.Place;
import signalbox.domain.Roster;
import signalbox.domain.Seen;
import signalbox.domain.Speaker;
import signalbox.domain.Target;
import signalbox.domain.TaskRef;
import signalbox.domain.Venue;
import signalbox.explorer.law.Moment;
import signalbox.policy.DeploySlug;
import signalbox.policy.Reason;
import signalbox.policy.Team;

/** Steps in few words: who says what in that venue. */
record Said(Venue venue) {
  private static final CaseChoice CASE = new CaseChoice.Named(CaseId.deploy(1));
  private static final Target DB1 = new Target("db1");
  private static final String WHY = "why";

  /** One case only: whoever asks second is not heard. */
  Step request(String who, Optional<Reason> reason, DeployerChoice deployer) {
    var request = new DeployRequest(change("1"), task("T1"), reason, Optional.empty(), "please");
    String words = reason.map(Reason::word).orElse("") + " " + deployer;
    return new Step.Say(
        who + "> !emergency deploy " + words,
        Cast.known(who),
        Cast.in(venue),
        new Command.RequestDeploy(request, deployer, false),
        moment -> moment.ledgers().isEmpty());
  }

  List<Step> approve(String... who) {
    return each(new CaseAction.Approve(Optional.empty(), Optional.empty()), "!approve", who);
  }

  /** By the button of a card that shows that revision. */
  List<Step> press(int revision, String who) {
    var yes = new CaseAction.Approve(Optional.empty(), Optional.empty());
    return List.of(
        pressed(who, "approve", new Seen.InRevision(revision), yes),
        pressed(who, "start", new Seen.InRevision(revision), new CaseAction.Start()));
  }

  /** Said when everything began, and heard now. */
  Step approveAtFirst(String who) {
    var yes = new CaseAction.Approve(Optional.empty(), Optional.empty());
    return pressed(who, "approve", new Seen.AsOf(Cast.START), yes);
  }

  private Step pressed(String who, String name, Seen seen, CaseAction action) {
    var command = new Command.AsSeen(new Command.OnCase(CASE, action), seen);
    return say(who, "[" + name + " as of " + seen + "]", command);
  }

  Step approveAs(String who, String team) {
    var action = new CaseAction.Approve(Optional.of(new Team(team)), Optional.empty());
    return on(who, "!approve as " + team, action);
  }

  Step approveFor(String who, String absent) {
    var standIn = new CaseAction.StandIn(Cast.member(absent), WHY);
    var action = new CaseAction.Approve(Optional.empty(), Optional.of(standIn));
    return on(who, "!approve for " + absent + " why", action);
  }

  List<Step> decline(String... who) {
    return each(new CaseAction.Decline(WHY), "!decline why", who);
  }

  List<Step> hold(String... who) {
    return each(new CaseAction.Hold(WHY), "!hold why", who);
  }

  List<Step> unhold(String... who) {
    return each(new CaseAction.Unhold(), "!unhold", who);
  }

  List<Step> withdraw(String... who) {
    return each(new CaseAction.Withdraw(), "!withdraw", who);
  }

  Step require(String who, String team) {
    return on(who, "!require " + team, new CaseAction.Require(new Team(team)));
  }

  Step unrequire(String who, String team) {
    return on(who, "!unrequire " + team, new CaseAction.Unrequire(new Team(team)));
  }

  Step reason(String who, Reason reason) {
    var action = new CaseAction.GiveReason(Optional.of(reason), Optional.empty());
    return on(who, "!reason " + reason.word(), action);
  }

  /** To another change, as long as the case is at its first revision. */
  Step amend(String who) {
    return once(who, "!amend 2", new CaseAction.Amend(change("2")));
  }

  Step setTask(String who) {
    return once(who, "!task T2", new CaseAction.SetTask(task("T2")));
  }

  private Step once(String who, String says, CaseAction action) {
    Predicate<Moment> first =
        moment -> moment.desk().listOpen().stream().allMatch(d -> d.revision() == 1);
    return new Step.Say(
        who + "> " + says,
        Cast.known(who),
        Cast.in(venue),
        new Command.OnCase(CASE, action),
        first);
  }

  Step deployer(String who, DeployerChoice choice) {
    return on(who, "!deployer " + choice, new CaseAction.NameDeployer(choice));
  }

  Step handOver(String who, String to) {
    return on(who, "!handover " + to, new CaseAction.HandOver(Cast.member(to)));
  }

  List<Step> start(String... who) {
    return each(new CaseAction.Start(), "!start", who);
  }

  List<Step> finish(String... who) {
    return each(new CaseAction.Finish(), "!done", who);
  }

  List<Step> verify(String... who) {
    return each(new CaseAction.Verify(), "!verified", who);
  }

  List<Step> rollBack(String... who) {
    return each(new CaseAction.RollBack(WHY), "!rollback", who);
  }

  List<Step> abort(String... who) {
    return each(new CaseAction.Abort(WHY), "!abort", who);
  }

  List<Step> reopen(String... who) {
    return each(new CaseAction.Reopen(), "!reopen", who);
  }

  List<Step> nudge(String... who) {
    return each(new CaseAction.Nudge(), "!nudge", who);
  }

  List<Step> disclose(String... who) {
    return each(new CaseAction.Disclose(), "!disclose", who);
  }

  Step waive(String who, DeploySlug clause) {
    return on(who, "!waive " + clause + " why", new CaseAction.Waive(clause, WHY));
  }

  List<Step> claim(String... who) {
    return Arrays.stream(who)
        .map(w -> say(w, "!claim db1", new Command.Claim(DB1, Optional.empty(), unnamed())))
        .toList();
  }

  List<Step> unclaim(String... who) {
    return Arrays.stream(who)
        .map(w -> say(w, "!unclaim db1", new Command.Unclaim(Optional.of(DB1))))
        .toList();
  }

  Step handOff(String who, String to) {
    return say(who, "!handoff db1 " + to, new Command.Handoff(DB1, Cast.member(to)));
  }

  Step note(String who) {
    return say(who, "!note words", new Command.Note(unnamed(), "words"));
  }

  Step away(String who) {
    return say(who, "!away", new Command.GoAway(Optional.empty()));
  }

  static Step adopt(Roster roster) {
    return said(
        new Speaker.Clock(),
        "-- reload people: " + roster.digest() + " --",
        new Place.Nowhere(),
        new Command.AdoptRoster(roster));
  }

  /** What must not have any effect: no account, no right, no business of people's. */
  List<Step> intrusions() {
    var sam = Cast.known("sam");
    var here = Cast.in(venue);
    var nobody = Cast.stranger("sam");
    var yes = new CaseAction.Approve(Optional.empty(), Optional.empty());
    return List.of(
        said(nobody, "(sam)> !approve", here, new Command.OnCase(CASE, yes)),
        said(nobody, "(sam)> !start", here, new Command.OnCase(CASE, new CaseAction.Start())),
        said(nobody, "(sam)> !abort", here, new Command.OnCase(CASE, new CaseAction.Abort(WHY))),
        said(
            nobody, "(sam)> !claim db1", here, new Command.Claim(DB1, Optional.empty(), unnamed())),
        said(
            sam,
            "sam> as the clock: expire",
            here,
            new Command.OnCase(CASE, new CaseAction.Expire())),
        said(sam, "sam> !reload", here, new Command.AdoptRoster(Cast.withoutRobinInReleng())));
  }

  static List<Step> time(boolean late) {
    return List.of(new Step.Await(late), new Step.Tick());
  }

  private static CaseChoice unnamed() {
    return new CaseChoice.Unnamed();
  }

  private static ChangeRef change(String id) {
    return new ChangeRef("gerrit", id, "https://example.org/" + id);
  }

  private static TaskRef task(String id) {
    return new TaskRef(id, "https://example.org/" + id);
  }

  private List<Step> each(CaseAction action, String says, String... who) {
    return Arrays.stream(who).map(w -> on(w, says, action)).toList();
  }

  private Step on(String who, String says, CaseAction action) {
    return say(who, says, new Command.OnCase(CASE, action));
  }

  private Step say(String who, String says, Command command) {
    return said(Cast.known(who), who + "> " + says, Cast.in(venue), command);
  }

  private static Step said(Speaker by, String says, Place place, Command command) {
    return new Step.Say(says, by, place, command, _ -> true);
  }
}
