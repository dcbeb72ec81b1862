package signalbox.rendering.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import signalbox.domain.CaseId;
import signalbox.domain.CaseKind;
import signalbox.domain.Finding;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.domain.Venue;
import signalbox.domain.deploy.Seats;
import signalbox.domain.maintenance.Maintenance;
import signalbox.policy.Slug;
import signalbox.policy.Step;
import signalbox.policy.Strength;
import signalbox.policy.Team;
import signalbox.rendering.maintenance.AwaitedRefusals;
import signalbox.rendering.maintenance.CaseRemedies;
import signalbox.rendering.notice.NoticeRefusals;
import signalbox.rendering.papers.PaperRefusals;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Names;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.Times;
import signalbox.rendering.text.VenueNames;

/** What is in the way of something asked about one case. */
final class CaseRefusals {
  private final Prefix prefix;
  private final RestrictedWords restricted;
  private final NextWords next;
  private final AwaitedRefusals awaited;
  private final RemedyWords remedies;
  private final PlanRefusals plans;

  CaseRefusals(Prefix prefix, VenueNames venues) {
    this.prefix = prefix;
    this.restricted = new RestrictedWords(venues);
    this.next = new NextWords(prefix);
    this.awaited = new AwaitedRefusals(prefix);
    this.remedies = new RemedyWords(prefix);
    this.plans = new PlanRefusals(prefix);
  }

  /** A line for each thing in the way; of a case that may not be heard of here, only its name. */
  List<String> of(Refusal.OnCase refusal, Asked asked) {
    if (refusal instanceof Refusal.Restricted(var id, var go)) {
      return List.of(restricted(id, go, asked));
    }
    if (!asked.mayHearOf(refusal.id())) {
      return List.of(restricted(refusal.id(), asked.homeOf(refusal.id()), asked));
    }
    return (refusal instanceof Refusal.Unsatisfied(var id, var step, var findings)
            ? unsatisfied(id, step, findings, asked)
            : List.of(words(refusal, asked)))
        .stream().map(words -> refusal.id() + words).toList();
  }

  private String words(Refusal.OnCase refusal, Asked asked) {
    return switch (refusal) {
      case Refusal.WrongMoment moment -> wrongMoment(moment, asked);
      case Refusal.MayNot(_, var whoMay) -> mayNot(whoMay);
      case Refusal.OwnRequest(var id) -> ownRequest(id);
      case Refusal.FormerRequester(_, var now) ->
          ": you asked for it first, so you fill no seat, though %s is the requester now; somebody"
                  .formatted(now)
              + " else has to say yes or no";
      case Refusal.AlreadyApproved(var id, var seats) -> alreadyApproved(id, seats);
      case Refusal.AlreadySpokenFor spoken -> alreadySpokenFor(spoken);
      case Refusal.NotOnTeam other -> notOnTeam(other, asked);
      case Refusal.SeatOfPolicy seat -> seatOfPolicy(seat, asked);
      case Refusal.NotAsked(_, var team, var seats) ->
          " asks for no %s; its seats: %s; nothing was changed"
              .formatted(Clip.said(team.name()), Names.list(seats));
      case Refusal.NoStandIn(var id, var absent) -> noStandIn(id, absent);
      case Refusal.OnHold(var id, var holds) -> onHold(id, holds, asked.now());
      case Refusal.NotOnHold _ -> " is not held; nothing was changed";
      case Refusal.AlreadySo(var id) ->
          ": that is so already; nothing was changed; how it stands: " + prefix.type("status", id);
      case Refusal.NothingToWithdraw(var id) -> nothingToWithdraw(id, asked);
      case Refusal.TooLate(var id, var grace) -> tooLate(id, grace);
      case Refusal.TooSoon(_, var again) ->
          ": that was said a moment ago; it can be said again from "
              + Times.moment(again, asked.now());
      case Refusal.NothingToWaive(var id, var clause) -> awaited.nothingToWaive(id, clause);
      case Refusal.NotWaivable(var id, var clause, var whoMay, var afterLadder) ->
          notWaivable(clause, whoMay, afterLadder)
              + remedies
                  .satisfies(clause, Optional.of(id))
                  .map(how -> "; satisfied by " + how)
                  .orElse("");
      case Refusal.NothingRunning(_) ->
          ": no deploy of yours runs here beside which it could start";
      case Refusal.LongClosed(var id, var outcome) ->
          " was closed long ago (" + outcome.word() + "); ask anew: " + next.anew(id.kind());
      case Refusal.OtherKind(var id) -> otherKind(id);
      case Refusal.ChangedSince(var id, var revision) -> changedSince(id, revision);
      case Refusal.OnNotice notice -> new NoticeRefusals(prefix).of(notice, asked.now());
      case Refusal.OnPapers papers -> new PaperRefusals(prefix).of(papers);
      case Refusal.OnPlan plan -> plans.of(plan);
      case Refusal.OnCourse course -> new CourseRefusals(prefix).of(course, asked.now());
      case Refusal.OnConsent consent -> consent(consent);
      case Refusal.Restricted _, Refusal.Unsatisfied _ -> "";
    };
  }

  private String consent(Refusal.OnConsent refusal) {
    return switch (refusal) {
      case Refusal.SaysNo(_, var manager, var why) ->
          ": %s says no (%s), so nobody says yes on behalf of %s; that is for %s to take back"
              .formatted(manager, Clip.to(why, 60), manager, manager);
      case Refusal.NotAwaited(var id, var word) -> awaited.of(id, word);
      case Refusal.NotOfTeam(_, var member, var team, var known) ->
          ": %s is not on %s; nothing was changed; on it: %s"
              .formatted(member, team, known.isEmpty() ? "nobody known" : Names.list(known));
    };
  }

  private String ownRequest(CaseId id) {
    return switch (id.kind()) {
      case DEPLOY ->
          ": you asked for it, so you fill no seat; somebody else has to say yes or no; to take it"
              + " back: "
              + prefix.type("withdraw", id);
      case MAINTENANCE ->
          ": it is your own, so somebody else has to say that; to end it: "
              + prefix.type("cancel", id, "<why>");
    };
  }

  /** In its first revision nothing was changed yet: it was not there when that was said. */
  private String changedSince(CaseId id, int revision) {
    String since =
        revision == 1
            ? ": it was asked for only after that"
            : (id.kind() == CaseKind.DEPLOY ? " has another change or task" : " has another plan")
                + " since then (revision "
                + revision
                + " now)";
    return since
        + ", so that did not count; look at it before you say it again: "
        + prefix.type("status", id);
  }

  private String restricted(CaseId id, Optional<Venue> go, Asked asked) {
    return restricted.goOn(id, go, asked.place());
  }

  String noOpenCase(Optional<Refusal.Closing> last, Asked asked) {
    return last.map(c ->
            "no case is open here; %s was closed at %s: %s"
                .formatted(c.id(), Times.moment(c.at(), asked.now()), outcome(c, asked)))
            .orElse("no case is open here")
        + "; to ask for a deploy: "
        + next.anew();
  }

  private static String outcome(Refusal.Closing closing, Asked asked) {
    return asked.mayHearOf(closing.id()) ? closing.outcome().word() : "restricted";
  }

  String sameChange(CaseId open, MemberId requester, Asked asked) {
    return asked.mayHearOf(open)
        ? "%s, for %s, asks for that change already; go on there: %s"
            .formatted(open, requester, prefix.type("status", open))
        : restricted(open, asked.homeOf(open), asked);
  }

  String sameMaintenance(CaseId open, MemberId planner, Asked asked) {
    return asked.mayHearOf(open)
        ? "%s, by %s, is just that already; go on there: %s%s"
            .formatted(
                open,
                planner,
                prefix.type("status", open),
                awaited.urgently(open, asked.desk(), asked.now()))
        : restricted(open, asked.homeOf(open), asked);
  }

  private List<String> unsatisfied(CaseId id, Step step, List<Finding> findings, Asked asked) {
    String cannot =
        switch (step) {
          case REQUEST -> " cannot be asked for yet";
          case START -> " cannot start yet";
          case CLAIM -> " cannot be worked on so";
          case PARALLEL -> " cannot go on in parallel yet";
          case SUPPORT -> " cannot ask for that support yet";
          case DURING -> " cannot go on so";
          case CLOSE -> " cannot be closed yet";
          case ALWAYS -> " cannot go on yet";
        };
    var lines = new ArrayList<String>();
    var about = asked.desk().findCase(id);
    findings.stream()
        .sorted(
            Comparator.comparing(f -> about.map(c -> c.weightOf(f.clause())).orElse(Strength.MUST)))
        .forEach(finding -> lines.add(cannot + ": " + inTheWay(id, finding, asked)));
    return lines.isEmpty() ? List.of(cannot) : lines;
  }

  private String inTheWay(CaseId id, Finding finding, Asked asked) {
    return finding.clause().text()
        + ": "
        + FindingWords.because(finding.because())
        + new CaseRemedies(prefix).satisfies(finding, id, asked).map(how -> " - " + how).orElse("")
        + findWaiver(id, finding.clause(), asked).map(how -> "; " + how).orElse("");
  }

  private String wrongMoment(Refusal.WrongMoment moment, Asked asked) {
    var at = moment.at().map(t -> Times.moment(t, asked.now()));
    var maintenance = asked.desk().findMaintenance(moment.id().number());
    return moment
        .outcome()
        .map(outcome ->
            " was closed%s: %s; %sask anew: %s"
                .formatted(
                    at.map(t -> " at " + t).orElse(""),
                    outcome.word(),
                    reopen(moment, asked),
                    next.anew(moment.id().kind())))
        .orElseGet(() ->
            " is %s%s; what can follow: %s"
                .formatted(
                    maintenance.map(Maintenance::word).orElseGet(moment.status()::word),
                    at.map(t -> " since " + t).orElse(""),
                    maintenance
                        .map(next::after)
                        .orElseGet(() -> next.after(moment.id(), moment.status()))));
  }

  private String otherKind(CaseId id) {
    return switch (id.kind()) {
          case DEPLOY -> " is an emergency deploy, of which that cannot be said";
          case MAINTENANCE -> " is a maintenance, of which that cannot be said";
        }
        + "; how it stands: "
        + prefix.type("status", id);
  }

  private String reopen(Refusal.WrongMoment moment, Asked asked) {
    return asked
        .desk()
        .findCase(moment.id().number())
        .map(one -> one.book().times().typoGrace())
        .flatMap(grace -> moment.at().map(at -> at.plus(grace)))
        .filter(until -> until.isAfter(asked.now()))
        .map(until ->
            prefix.type("reopen", moment.id())
                + " until "
                + Times.moment(until, asked.now())
                + ", or ")
        .orElse("");
  }

  private static String mayNot(List<Refusal.Part> whoMay) {
    return whoMay.isEmpty()
        ? ": that is not for you to say"
        : ": that is for " + PartWords.of(whoMay) + " to say";
  }

  private String alreadyApproved(CaseId id, List<Team> seats) {
    String counts = seats.isEmpty() ? "" : " for " + Names.and(seats);
    return ": your yes counts already"
        + counts
        + "; to take it back: "
        + prefix.type("withdraw", id);
  }

  private String alreadySpokenFor(Refusal.AlreadySpokenFor refusal) {
    return ": the yes of %s counts already for %s; to give your own: %s"
        .formatted(
            refusal.member(), Names.and(refusal.seats()), prefix.type("approve", refusal.id()));
  }

  private String notOnTeam(Refusal.NotOnTeam refusal, Asked asked) {
    CaseId id = refusal.id();
    String not = ": you are not on " + Clip.said(refusal.team().name());
    if (refusal.own().isEmpty()) {
      return not + ", nor on any other team";
    }
    List<Team> seats =
        asked.desk().findDeploy(id.number()).map(Seats::listTeams).orElse(refusal.own());
    return not
        + "; you are on "
        + Names.list(refusal.own())
        + refusal.own().stream()
            .filter(seats::contains)
            .findFirst()
            .map(team -> ": " + prefix.type("approve", id, "as", team))
            .orElse(", which has no seat here");
  }

  private String noStandIn(CaseId id, MemberId absent) {
    return ": the policy lets you stand in for %s on no seat; to give your own yes: %s"
        .formatted(absent, prefix.type("approve", id));
  }

  private String onHold(CaseId id, List<Refusal.Hold> holds, Instant now) {
    String held =
        holds.stream()
            .limit(2)
            .map(h ->
                "%s since %s (%s)"
                    .formatted(h.holder(), Times.moment(h.at(), now), Clip.to(h.why(), 60)))
            .collect(Collectors.joining(", "));
    String more = holds.size() > 2 ? " and " + (holds.size() - 2) + " more" : "";
    return " is held by %s%s; the holder, the same team or an engineering manager lifts it: %s"
        .formatted(held, more, prefix.type("unhold", id));
  }

  /** The policy asks for that team, which is its clause to pass. */
  private String seatOfPolicy(Refusal.SeatOfPolicy seat, Asked asked) {
    String waiver = findWaiver(seat.id(), seat.clause(), asked).orElse("nobody may waive it");
    return ": nobody added %s, the policy asks for it (%s); %s"
        .formatted(seat.team(), seat.clause().text(), waiver);
  }

  /** Who may waive that clause of that case, and how. */
  private Optional<String> findWaiver(CaseId id, Slug slug, Asked asked) {
    return asked
        .desk()
        .findCase(id)
        .flatMap(about -> about.book().find(slug).flatMap(about::strengthOf))
        .flatMap(strength -> remedies.waives(slug, strength, Optional.of(id)));
  }

  /** Who asked for it once has no no either. */
  private String nothingToWithdraw(CaseId id, Asked asked) {
    boolean hasAsked =
        asked.audience().speaker() instanceof Speaker.Known(var member, _)
            && asked.desk().findCase(id).filter(c -> c.isOwn(member)).isPresent();
    String hold = prefix.type("hold", id, "<why>");
    return ": nothing of yours stands there to withdraw; to stop it: "
        + (hasAsked ? hold : hold + " or " + prefix.type("decline", id, "<why>"));
  }

  private String tooLate(CaseId id, Duration grace) {
    return ": that can be taken back for "
        + Times.length(grace)
        + " only; ask anew: "
        + next.anew(id.kind());
  }

  private static String notWaivable(Slug clause, List<Refusal.Part> whoMay, boolean afterLadder) {
    String may = ": " + clause.text() + " may be waived by ";
    String approver = "an sre or releng approver once the ladder has run out";
    if (whoMay.isEmpty()) {
      return afterLadder
          ? may + approver
          : ": " + clause.text() + " has no exception; nobody may waive it";
    }
    return may + PartWords.of(whoMay) + (afterLadder ? "; by " + approver : "");
  }
}
