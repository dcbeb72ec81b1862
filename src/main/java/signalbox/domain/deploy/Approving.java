package signalbox.domain.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import signalbox.domain.CaseAction;
import signalbox.domain.CaseAction.StandIn;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;
import signalbox.domain.Refusal;
import signalbox.domain.approval.Approval;
import signalbox.domain.approval.Quorum;
import signalbox.domain.approval.Seat;
import signalbox.policy.Team;

/** Decides a yes and a no to a request. */
final class Approving {
  private Approving() {}

  static Decision approve(Hearing h, CaseAction.Approve action) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (deploy.crew().requesters().contains(h.by())) {
      return h.refuse(ownRequest(h));
    }
    var as = action.as().map(deploy.book()::resolve);
    var refusal =
        as.flatMap(team -> notOn(h, team)).or(() -> action.standIn().flatMap(s -> noStandIn(h, s)));
    if (refusal.isPresent()) {
      return h.refuse(refusal.get());
    }
    var own = deploy.votes().findApproval(h.by());
    var seat = h.quorum().findSeat(h.by());
    if (own.isPresent() && seat.isPresent()) {
      return h.refuse(new Refusal.AlreadyApproved(deploy.id(), List.of(seat.get().team())));
    }
    Set<Team> offered = offered(h, as, action.standIn());
    if (h.quorum().findVoice(h.by()).isPresent() || !wouldFill(h, offered)) {
      return deploy.votes().isSaid(h.by(), "")
          ? h.refuse(new Refusal.AlreadySo(deploy.id()))
          : Decision.accept(
              new DeployEvent.Supported(deploy.id(), h.by(), List.copyOf(teamsOf(h))));
    }
    var events = new ArrayList<DeployEvent>();
    own.ifPresent(_ -> events.add(new DeployEvent.ApprovalWithdrawn(deploy.id(), h.by())));
    events.add(
        new DeployEvent.Approved(
            deploy.id(), h.by(), offered, action.standIn(), deploy.revision()));
    return h.settle(events);
  }

  static Decision decline(Hearing h, String why) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (deploy.crew().requesters().contains(h.by())) {
      return h.refuse(ownRequest(h));
    }
    if (h.isApprover() || wouldFill(h, teamsOf(h))) {
      return instead(
          h,
          new DeployEvent.Declined(deploy.id(), h.by(), why),
          new DeployEvent.Closed(deploy.id(), Outcome.DECLINED, Optional.of(h.by()), why));
    }
    if (deploy.book().deploy().informed().stream().noneMatch(h::isOn)) {
      return object(h, why);
    }
    return h.isHolder()
        ? h.refuse(Holding.ownHold(h))
        : instead(h, new DeployEvent.Held(deploy.id(), h.by(), why));
  }

  private static Refusal ownRequest(Hearing h) {
    var id = h.deploy().id();
    return h.isRequester()
        ? new Refusal.OwnRequest(id)
        : new Refusal.FormerRequester(id, h.deploy().requester());
  }

  /** A no takes back the yes of its author, lest that count again after a reopening. */
  private static Decision instead(Hearing h, DeployEvent... events) {
    var all = new ArrayList<DeployEvent>();
    h.deploy()
        .votes()
        .findApproval(h.by())
        .ifPresent(_ -> all.add(new DeployEvent.ApprovalWithdrawn(h.deploy().id(), h.by())));
    all.addAll(List.of(events));
    return h.settle(all);
  }

  /** A no that stops nothing; the same once more says nothing new. */
  private static Decision object(Hearing h, String why) {
    var id = h.deploy().id();
    return h.deploy().votes().isSaid(h.by(), why)
        ? h.refuse(new Refusal.AlreadySo(id))
        : instead(h, new DeployEvent.Objected(id, h.by(), why));
  }

  private static Optional<Refusal> notOn(Hearing h, Team team) {
    if (h.isOn(team)) {
      return Optional.empty();
    }
    var known = h.around().roster().listTeams();
    if (!known.contains(team)) {
      return Optional.of(new Refusal.UnknownTeam(team, known));
    }
    return Optional.of(new Refusal.NotOnTeam(h.deploy().id(), team, List.copyOf(teamsOf(h))));
  }

  private static Optional<Refusal> noStandIn(Hearing h, StandIn standIn) {
    var id = h.deploy().id();
    MemberId absent = standIn.member();
    if (h.around().roster().find(absent).isEmpty()) {
      return Optional.of(Amending.unknown(h, absent));
    }
    if (absent.equals(h.by()) || h.deploy().crew().requesters().contains(absent)) {
      return Optional.of(new Refusal.NoStandIn(id, absent));
    }
    return standInTeams(h, absent).isEmpty()
        ? Optional.of(new Refusal.NoStandIn(id, absent))
        : h.quorum()
            .findVoice(absent)
            .map(taken -> new Refusal.AlreadySpokenFor(id, absent, List.of(taken.team())));
  }

  /** The teams on whose seats the speaker may stand in for that member. */
  private static Set<Team> standInTeams(Hearing h, MemberId absent) {
    return Seats.of(h.deploy()).stream()
        .filter(Seat::standIn)
        .map(Seat::team)
        .filter(t -> h.isOn(t) && h.around().roster().isOn(absent, t))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Team> offered(Hearing h, Optional<Team> as, Optional<StandIn> standIn) {
    Set<Team> offered = standIn.map(s -> standInTeams(h, s.member())).orElseGet(() -> teamsOf(h));
    return as.map(team -> offered.contains(team) ? Set.of(team) : Set.<Team>of()).orElse(offered);
  }

  private static Set<Team> teamsOf(Hearing h) {
    return h.around().roster().find(h.by()).map(m -> m.teams()).orElse(Set.of());
  }

  /** Whether a yes for these teams would fill one seat more. */
  private static boolean wouldFill(Hearing h, Set<Team> offered) {
    var deploy = h.deploy();
    var seats = Seats.of(deploy);
    var approvals =
        new ArrayList<>(
            deploy.votes().approvals().stream()
                .filter(a -> !Seats.isAged(deploy, a, h.around().now()))
                .map(a -> Seats.today(a, h.around().roster()))
                .filter(a -> !a.approver().equals(h.by()))
                .toList());
    int before = Quorum.match(seats, approvals).filledCount();
    approvals.add(
        new Approval(
            h.by(),
            offered,
            Optional.empty(),
            deploy.revision(),
            h.around().now(),
            Optional.empty()));
    return Quorum.match(seats, approvals).filledCount() > before;
  }
}
