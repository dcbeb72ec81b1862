package signalbox.domain.desk;

import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Command;
import signalbox.domain.CourseEvent;
import signalbox.domain.Decision;
import signalbox.domain.DeployEvent;
import signalbox.domain.EmergencyEvent;
import signalbox.domain.Envelope;
import signalbox.domain.Refusal;
import signalbox.domain.Speaker;
import signalbox.policy.MaintenancePolicy;
import signalbox.policy.PolicyBook;
import signalbox.policy.Team;

/** Decides whether an emergency maintenance is opened, and where it is at home. */
final class EmergencyOpening {
  private EmergencyOpening() {}

  static Decision open(
      Desk desk, Envelope envelope, Speaker.Known by, Command.OpenEmergency command) {
    PolicyBook book = desk.findBook().orElseThrow();
    if (book.maintenance().isEmpty()) {
      return Decision.refuse(new Refusal.NoMaintenance(book.name()));
    }
    var site = desk.setting().site().orElseThrow();
    var home = Requesting.home(site, envelope.place(), command.restricted());
    return findObstacle(desk, by, book.maintenance().get(), book.managers())
        .or(() -> home.isEmpty() ? Optional.of(new Refusal.NoRestrictedVenue()) : Optional.empty())
        .or(() -> new Repeated(desk, envelope, home.orElseThrow()).find(command))
        .map(Decision::refuse)
        .orElseGet(() -> opened(desk, by, command, home.orElseThrow()));
  }

  /** Whoever carries maintenance out opens one, and so does a manager. */
  private static Optional<Refusal> findObstacle(
      Desk desk, Speaker.Known by, MaintenancePolicy policy, Team managers) {
    var roster = desk.roster();
    Team work = policy.teams().work();
    if (!roster.isOn(by.member(), work) && !roster.isOn(by.member(), managers)) {
      return Optional.of(new Refusal.TeamOnly(work, roster.listTeam(work)));
    }
    return desk.listOpenCases().size() >= Requesting.MOST_OPEN
        ? Optional.of(new Refusal.DeskFull("open cases", Requesting.MOST_OPEN))
        : Optional.empty();
  }

  private static Decision opened(
      Desk desk, Speaker.Known by, Command.OpenEmergency command, Requesting.Home home) {
    PolicyBook book = desk.findBook().orElseThrow();
    var id = CaseId.maintenance(desk.mark().nextNumber());
    var opened =
        new EmergencyEvent.EmergencyOpened(
            id,
            by.member(),
            command.services(),
            command.words(),
            command.immediate(),
            new DeployEvent.Origin(home.venue(), home.restricted(), book.name(), book.digest()));
    return command.immediate().isPresent()
        ? Decision.accept(opened, new CourseEvent.Started(id, by.member()))
        : Decision.accept(opened);
  }
}
