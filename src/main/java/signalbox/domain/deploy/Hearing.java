package signalbox.domain.deploy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.Event;
import signalbox.domain.Evidence;
import signalbox.domain.MemberId;
import signalbox.domain.Recorded;
import signalbox.domain.Refusal;
import signalbox.domain.Refusal.Part;
import signalbox.domain.Refusal.PartName;
import signalbox.domain.Speaker;
import signalbox.domain.approval.Quorum;
import signalbox.policy.Team;

/**
 * One member heard on one deploy: who may what, and how a decision about its votes is settled.
 *
 * @param speaker who is heard
 * @param by the same as a member
 */
record Hearing(
    EmergencyDeploy deploy,
    Speaker speaker,
    MemberId by,
    Optional<Evidence> evidence,
    Surroundings around) {

  Quorum quorum() {
    return quorum(deploy);
  }

  private Quorum quorum(EmergencyDeploy of) {
    return Seats.quorum(of, around.roster(), around.now());
  }

  boolean isRequester() {
    return deploy.requester().equals(by);
  }

  boolean isDeployer() {
    return deploy.deployer().equals(Optional.of(by));
  }

  boolean isHolder() {
    return deploy.votes().holds().stream().anyMatch(hold -> hold.holder().equals(by));
  }

  boolean isApprover() {
    return quorum().findSeat(by).isPresent();
  }

  /** An engineering manager by this policy. */
  boolean isManager() {
    return around.roster().isOn(by, deploy.book().managers());
  }

  boolean isOnTeamOfCase() {
    return Seats.listTeamsOfCase(deploy).stream().anyMatch(this::isOn);
  }

  boolean isOn(Team team) {
    return around.roster().isOn(by, team);
  }

  Part part(PartName name) {
    return new Part(
        name,
        switch (name) {
          case REQUESTER -> List.of(deploy.requester());
          case DEPLOYER -> deploy.deployer().stream().toList();
          case APPROVER -> quorum().listSeated();
          case MANAGER -> around.roster().listTeam(deploy.book().managers());
          case HOLDER -> deploy.votes().holds().stream().map(Refusal.Hold::holder).toList();
          case SEAT_HOLDER, TEAM_MEMBER -> listTeamMembers();
          case SRE_APPROVER, AUTHOR, PLANNER, CES -> List.of();
        });
  }

  private List<MemberId> listTeamMembers() {
    return Seats.listTeamsOfCase(deploy).stream()
        .flatMap(t -> around.roster().listTeam(t).stream())
        .filter(m -> !deploy.crew().requesters().contains(m))
        .distinct()
        .toList();
  }

  Decision mayNot(PartName... parts) {
    var whoMay = Arrays.stream(parts).map(this::part).toList();
    return Decision.refuse(new Refusal.MayNot(deploy.id(), whoMay));
  }

  Decision wrongMoment() {
    var closing = deploy.progress().closing();
    return Decision.refuse(
        new Refusal.WrongMoment(
            deploy.id(),
            deploy.status(),
            closing.map(Progress.Closing::outcome),
            closing.map(Progress.Closing::at)));
  }

  Decision refuse(Refusal refusal) {
    return Decision.refuse(refusal);
  }

  /** Accepts these events, and says with them whether the quorum is full or open again by them. */
  Decision settle(List<DeployEvent> events) {
    var all = new ArrayList<Event>(events);
    EmergencyDeploy then = deploy;
    for (DeployEvent event : events) {
      then = DeployEvolution.evolve(then, record(event), event);
    }
    switch (then.status()) {
      case REQUESTED -> {
        if (quorum(then).isFull()) {
          all.add(new DeployEvent.Confirmed(deploy.id()));
        }
      }
      case CONFIRMED -> {
        if (!quorum(then).isFull()) {
          all.add(new DeployEvent.Unconfirmed(deploy.id()));
        }
      }
      case STARTED, DONE, ROLLING_BACK, CLOSED -> {}
    }
    return new Decision.Accepted(all);
  }

  Decision settle(DeployEvent... events) {
    return settle(List.of(events));
  }

  private Recorded record(DeployEvent event) {
    return new Recorded(0, around.now(), speaker, evidence, event);
  }
}
