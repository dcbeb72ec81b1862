package signalbox.domain.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.IdentityEvent;
import signalbox.domain.MaintenanceEvent;
import signalbox.domain.Roles;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.WorkEvent;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
import signalbox.domain.identity.Identity;
import signalbox.domain.identity.IdentityEvolution;
import signalbox.domain.identity.LinkDecider;
import signalbox.domain.maintenance.Departing;
import signalbox.domain.maintenance.Environs;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Settling;
import signalbox.policy.PolicyBook;
import signalbox.policy.Team;

/** Decides what a new roster, policy or site changes. */
final class Adopting {
  private Adopting() {}

  static Decision policy(Desk desk, PolicyBook book) {
    return desk.findBook().equals(Optional.of(book))
        ? Decision.accept()
        : Decision.accept(new DeskEvent.PolicyAdopted(book));
  }

  static Decision site(Desk desk, Site site) {
    return desk.setting().site().equals(Optional.of(site))
        ? Decision.accept()
        : Decision.accept(new DeskEvent.SiteAdopted(site));
  }

  static Decision roles(Desk desk, Envelope envelope, Roles roles) {
    return desk.identity().roles().equals(roles)
        ? Decision.accept()
        : withTeams(desk, envelope, Decision.accept(new IdentityEvent.RolesAdopted(roles)));
  }

  /** What was laid over the people file stays, unless both contradict each other. */
  static Decision roster(Desk desk, Envelope envelope, Roster roster) {
    if (desk.identity().written().equals(roster)) {
      return Decision.accept();
    }
    return LinkDecider.findClash(desk.identity(), roster)
        .map(Decision::refuse)
        .orElseGet(
            () -> withTeams(desk, envelope, Decision.accept(new DeskEvent.RosterAdopted(roster))));
  }

  /** What comes of it for open cases when other people are on other teams by that. */
  static Decision withTeams(Desk desk, Envelope envelope, Decision decision) {
    return switch (decision) {
      case Decision.Refused _ -> decision;
      case Decision.Accepted(var happened) -> {
        Roster then = after(desk.identity(), envelope.at(), happened).roster();
        yield then.equals(desk.roster()) ? decision : withTeams(desk, envelope, happened, then);
      }
    };
  }

  private static Identity after(Identity before, Instant at, List<Event> happened) {
    Identity identity = before;
    for (Event event : happened) {
      identity =
          switch (event) {
            case DeskEvent.RosterAdopted(var roster) -> identity.under(roster);
            case IdentityEvent e -> IdentityEvolution.evolve(identity, at, e);
            case DeskEvent _, DeployEvent _, MaintenanceEvent _, WorkEvent _ -> identity;
          };
    }
    return identity;
  }

  /** Approvals of members who no longer are on a team for which they count fall at once. */
  private static Decision withTeams(
      Desk desk, Envelope envelope, List<Event> happened, Roster roster) {
    var events = new ArrayList<>(happened);
    for (EmergencyDeploy deploy : desk.listOpen()) {
      if (deploy.status().isBeforeStart()) {
        fall(deploy, roster, events);
        settle(deploy, envelope, roster, events);
      }
    }
    for (Maintenance maintenance : desk.maintenances().values()) {
      var before = Outlook.around(desk, envelope.at(), envelope.presence());
      var then = new Environs(roster, before.now(), before.absent(), before.work());
      events.addAll(Settling.settled(maintenance, Departing.of(maintenance, before, then), then));
    }
    return new Decision.Accepted(events);
  }

  private static void fall(EmergencyDeploy deploy, Roster roster, List<Event> events) {
    for (var approval : deploy.votes().approvals()) {
      var teams = new TreeSet<Team>(approval.offered());
      teams.removeIf(t -> !roster.isOn(approval.approver(), t));
      if (teams.isEmpty()) {
        events.add(
            new DeployEvent.ApprovalFell(
                deploy.id(), approval.approver(), DeployEvent.Fall.INELIGIBLE));
      }
    }
  }

  private static void settle(
      EmergencyDeploy deploy, Envelope envelope, Roster roster, List<Event> events) {
    boolean full = Seats.quorum(deploy, roster, envelope.at()).isFull();
    switch (deploy.status()) {
      case REQUESTED -> {
        if (full) {
          events.add(new DeployEvent.Confirmed(deploy.id()));
        }
      }
      case CONFIRMED -> {
        if (!full) {
          events.add(new DeployEvent.Unconfirmed(deploy.id()));
        }
      }
      case STARTED, DONE, ROLLING_BACK, CLOSED -> {}
    }
  }
}
