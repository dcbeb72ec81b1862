package signalbox.domain.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.DeskEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Event;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Seats;
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

  /** Approvals of members who no longer are on a team for which they count fall at once. */
  static Decision roster(Desk desk, Envelope envelope, Roster roster) {
    if (desk.roster().equals(roster)) {
      return Decision.accept();
    }
    var events = new ArrayList<Event>();
    events.add(new DeskEvent.RosterAdopted(roster));
    for (EmergencyDeploy deploy : desk.listOpen()) {
      if (deploy.status().isBeforeStart()) {
        fall(deploy, roster, events);
        settle(deploy, envelope, roster, events);
      }
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
