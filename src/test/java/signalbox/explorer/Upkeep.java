package signalbox.explorer;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseChoice;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.ConsentAction;
import signalbox.domain.CourseAction;
import signalbox.domain.MaintenanceAction;
import signalbox.domain.MaintenancePlan;
import signalbox.domain.NoticeAction;
import signalbox.domain.Operation;
import signalbox.domain.PlanAction;
import signalbox.domain.Service;
import signalbox.domain.Target;
import signalbox.domain.Window;
import signalbox.explorer.law.Moment;
import signalbox.policy.Slug;

/** Steps of maintenance in few words: one of one service, planned by Dana, with Sam. */
final class Upkeep {
  private static final CaseChoice CASE = new CaseChoice.Named(CaseId.maintenance(1));
  private static final List<Service> SERVICES = List.of(new Service("mediawiki"));
  private static final String WHY = "why";
  private static final String LINK = "https://example.org/news";

  /** Nine days ahead. */
  static final Instant BEGIN = Cast.START.plus(Duration.ofDays(9));

  static final Window WINDOW = new Window(BEGIN, Duration.ofHours(2));

  private Upkeep() {}

  /** One case only: whoever plans second is not heard. */
  static Step plan(String who) {
    var plan = new MaintenancePlan("New disks", SERVICES, WINDOW);
    return once(who, "!maintenance plan", new Command.PlanMaintenance(plan, false, false));
  }

  static Step emergency(String who, Optional<String> immediate) {
    return once(
        who,
        "!emergency maintenance" + immediate.map(why -> " --immediate " + why).orElse(""),
        new Command.OpenEmergency(SERVICES, "disk full", immediate, false));
  }

  private static Step once(String who, String says, Command command) {
    return new Step.Say(
        who + "> " + says,
        Cast.known(who),
        Cast.in(Cast.OPS),
        command,
        moment -> moment.dossiers().isEmpty());
  }

  /** All that it needs before it begins, but for these many last things. */
  static List<Step> prepared(int missing) {
    var all =
        List.of(
            plan("dana"),
            on("dana", new PlanAction.SetGoal("no errors")),
            on("dana", new PlanAction.SetTargets(List.of(target("db1"), target("db2")))),
            on("dana", new PlanAction.NameLead(Cast.member("dana"), List.of())),
            shift("dana"),
            shift("sam"),
            announce("discord"),
            announce("social-media"),
            announce("site-notice"),
            on("kim", new NoticeAction.Pass(Optional.of("noticeboards"), WHY)),
            on("sam", new NoticeAction.StartBackup(Optional.empty(), Optional.empty())),
            on("sam", new NoticeAction.CompleteBackup(Optional.empty())),
            on("sam", new NoticeAction.CopyBackup("sam")),
            on("dana", new PlanAction.Agree()),
            on("sam", new PlanAction.Agree()),
            on("erin", new CaseAction.Approve(Optional.empty(), Optional.empty())));
    return all.subList(0, all.size() - missing);
  }

  private static Target target(String name) {
    return new Target(name);
  }

  static Step shift(String who) {
    return on(who, new PlanAction.PlanShift(Cast.member(who), Optional.empty(), Optional.empty()));
  }

  static Step announce(String outlet) {
    return on("kim", new NoticeAction.Post(Optional.of(outlet), Optional.empty(), LINK));
  }

  static Step backUp(String who) {
    return on(who, new NoticeAction.StartBackup(Optional.empty(), Optional.empty()));
  }

  static List<Step> approve(String... who) {
    return each(new CaseAction.Approve(Optional.empty(), Optional.empty()), who);
  }

  static List<Step> start(String... who) {
    return each(new CaseAction.Start(), who);
  }

  static List<Step> startEarly(String... who) {
    return each(new CaseAction.Start(true), who);
  }

  static List<Step> agree(String... who) {
    return each(new PlanAction.Agree(), who);
  }

  static List<Step> discussed(String... who) {
    return each(new ConsentAction.Discuss(), who);
  }

  static List<Step> allowParallel(String... who) {
    return each(new ConsentAction.AllowParallel(), who);
  }

  static List<Step> waive(Slug clause, String... who) {
    return each(new CaseAction.Waive(clause, WHY), who);
  }

  static List<Step> decline(String... who) {
    return each(new CaseAction.Decline(WHY), who);
  }

  static List<Step> withdraw(String... who) {
    return each(new CaseAction.Withdraw(), who);
  }

  static List<Step> cancel(String... who) {
    return each(new MaintenanceAction.Cancel(WHY), who);
  }

  static List<Step> hold(String... who) {
    return each(new CaseAction.Hold(WHY), who);
  }

  static List<Step> unhold(String... who) {
    return each(new CaseAction.Unhold(), who);
  }

  static List<Step> lead(String to, String... who) {
    return each(new CourseAction.HandOverLead(Cast.member(to), List.of()), who);
  }

  static List<Step> unavailable(String... who) {
    return each(new CourseAction.BeUnavailable(WHY), who);
  }

  static List<Step> goOn(String... who) {
    return each(new CourseAction.Continue(WHY), who);
  }

  static List<Step> halt(String... who) {
    return each(new CourseAction.Halt(WHY), who);
  }

  static List<Step> finish(String... who) {
    return each(new CaseAction.Finish(), who);
  }

  static List<Step> abort(String... who) {
    return each(new CaseAction.Abort(WHY), who);
  }

  static List<Step> reopen(String... who) {
    return each(new CaseAction.Reopen(), who);
  }

  static List<Step> acknowledge(String... who) {
    return each(new ConsentAction.Acknowledge(), who);
  }

  static List<Step> engageNobody(String... who) {
    return each(new ConsentAction.EngageNobody(WHY), who);
  }

  static Step handOver(String who, String to) {
    return on(who, new CaseAction.HandOver(Cast.member(to)));
  }

  static Step drop(String who, String member) {
    return on(who, new PlanAction.RemoveMember(Cast.member(member)));
  }

  /** An operation on that, as long as there is none. */
  static Step operation(String who, String target) {
    var swap =
        new Operation(
            "swap", Duration.ofMinutes(30), Optional.empty(), Optional.of(target(target)), false);
    return on(who, new PlanAction.PlanOperation(swap));
  }

  /** Only cache is left to be changed. */
  static Step otherTargets(String who) {
    return on(who, new PlanAction.SetTargets(List.of(target("cache"))));
  }

  static Step move(String who, Duration by) {
    var window = new Window(BEGIN.plus(by), WINDOW.length());
    return on(who, new PlanAction.MoveWindow(window, false));
  }

  static Step extend(String who) {
    return on(who, new CourseAction.Extend(Duration.ofMinutes(30), WHY));
  }

  static List<Step> claim(String target, String... who) {
    return Arrays.stream(who)
        .map(w ->
            say(w, "!claim " + target, new Command.Claim(target(target), Optional.empty(), CASE)))
        .toList();
  }

  static List<Step> unclaim(String... who) {
    return Arrays.stream(who)
        .map(w -> say(w, "!unclaim", new Command.Unclaim(Optional.empty())))
        .toList();
  }

  /** What must not have any effect. */
  static List<Step> intrusions() {
    return List.of(
        stranger(new CaseAction.Approve(Optional.empty(), Optional.empty())),
        stranger(new CaseAction.Start(true)),
        stranger(new PlanAction.Agree()));
  }

  private static Step stranger(CaseAction action) {
    return new Step.Say(
        "(erin)> " + action,
        Cast.stranger("erin"),
        Cast.in(Cast.OPS),
        new Command.OnCase(CASE, action),
        _ -> true);
  }

  private static List<Step> each(CaseAction action, String... who) {
    return Arrays.stream(who).map(w -> on(w, action)).toList();
  }

  private static Step on(String who, CaseAction action) {
    return say(who, action.toString(), new Command.OnCase(CASE, action));
  }

  private static Step say(String who, String says, Command command) {
    return new Step.Say(
        who + "> " + says, Cast.known(who), Cast.in(Cast.OPS), command, Upkeep::isOpen);
  }

  private static boolean isOpen(Moment moment) {
    return !moment.dossiers().isEmpty();
  }
}
