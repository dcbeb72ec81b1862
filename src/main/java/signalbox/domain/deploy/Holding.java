package signalbox.domain.deploy;

import java.util.List;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.PartName;
import signalbox.policy.Team;

/** Decides what slows a deploy down: holds, and teams that are added to its quorum. */
final class Holding {
  /** Teams that people may add to one deploy. */
  static final int MOST_REQUIRED = 10;

  private Holding() {}

  static Decision hold(Hearing h, String why) {
    var deploy = h.deploy();
    if (!deploy.isOpen()) {
      return h.wrongMoment();
    }
    if (!(h.isRequester() || h.isDeployer() || h.isOnTeamOfCase() || h.isManager())) {
      return h.mayNot(
          PartName.REQUESTER, PartName.DEPLOYER, PartName.TEAM_MEMBER, PartName.MANAGER);
    }
    if (h.isHolder()) {
      return h.refuse(ownHold(h));
    }
    return Decision.accept(new DeployEvent.Held(deploy.id(), h.by(), why));
  }

  /** The hold of the speaker, which stands already. */
  static Refusal ownHold(Hearing h) {
    var own = h.deploy().votes().holds().stream().filter(hold -> hold.holder().equals(h.by()));
    return new Refusal.OnHold(h.deploy().id(), own.toList());
  }

  static Decision unhold(Hearing h) {
    var deploy = h.deploy();
    if (deploy.status() == DeployStatus.CLOSED) {
      return h.wrongMoment();
    }
    if (!deploy.isHeld()) {
      return h.refuse(new Refusal.NotOnHold(deploy.id()));
    }
    var mine =
        deploy.votes().holds().stream()
            .map(Refusal.Hold::holder)
            .filter(holder -> mayLift(h, holder))
            .toList();
    return mine.isEmpty()
        ? h.mayNot(PartName.HOLDER, PartName.MANAGER)
        : Decision.accept(new DeployEvent.Unheld(deploy.id(), h.by(), mine));
  }

  private static boolean mayLift(Hearing h, MemberId holder) {
    var roster = h.around().roster();
    return holder.equals(h.by())
        || h.isManager()
        || roster.find(holder).stream().flatMap(m -> m.teams().stream()).anyMatch(h::isOn);
  }

  static Decision require(Hearing h, Team typed) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    if (!h.isRequester() && !h.isApprover()) {
      return h.mayNot(PartName.REQUESTER, PartName.APPROVER);
    }
    Team team = deploy.book().resolve(typed);
    var known = h.around().roster().listTeams();
    if (!known.contains(team)) {
      return h.refuse(new Refusal.UnknownTeam(team, known));
    }
    if (Seats.listTeams(deploy).contains(team)) {
      return h.refuse(new Refusal.AlreadySo(deploy.id()));
    }
    if (deploy.votes().required().size() >= MOST_REQUIRED) {
      return h.refuse(new Refusal.DeskFull("required teams", MOST_REQUIRED));
    }
    return h.settle(new DeployEvent.TeamRequired(deploy.id(), team, h.by()));
  }

  static Decision unrequire(Hearing h, Team typed) {
    var deploy = h.deploy();
    if (!deploy.status().isBeforeStart()) {
      return h.wrongMoment();
    }
    Team team = deploy.book().resolve(typed);
    var authors = deploy.votes().listRequiring(team);
    if (authors.isEmpty()) {
      return h.refuse(notAdded(h, team));
    }
    if (!authors.contains(h.by()) && !h.isManager()) {
      return h.refuse(
          new Refusal.MayNot(
              deploy.id(),
              List.of(new Refusal.Part(PartName.AUTHOR, authors), h.part(PartName.MANAGER))));
    }
    return h.settle(new DeployEvent.TeamUnrequired(deploy.id(), team, h.by()));
  }

  /** Nobody added that team: the policy asks for it, or nobody does. */
  private static Refusal notAdded(Hearing h, Team team) {
    var deploy = h.deploy();
    return Seats.of(deploy).stream()
        .filter(seat -> seat.team().equals(team))
        .findFirst()
        .<Refusal>map(seat -> new Refusal.SeatOfPolicy(deploy.id(), team, seat.clause()))
        .orElseGet(() -> new Refusal.NotAsked(deploy.id(), team, Seats.listTeams(deploy)));
  }
}
