package signalbox.domain.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import signalbox.domain.CaseChoice;
import signalbox.domain.Command;
import signalbox.domain.MemberId;
import signalbox.domain.deploy.DeployDuties;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.MaintenanceDuties;
import signalbox.domain.work.ClaimState;

/** What is due: reminders, escalation and expiry, found by looking, never by a timer. */
public final class Duties {
  private Duties() {}

  private record DueAt(Instant at, Command command) {}

  /** What is due by then, in the order in which it came due. */
  public static List<Command> due(Desk desk, Instant now) {
    var due = new ArrayList<Command>();
    atDesk(desk).stream()
        .filter(d -> !d.at().isAfter(now))
        .sorted(Comparator.comparing(DueAt::at))
        .forEach(d -> due.add(d.command()));
    for (EmergencyDeploy deploy : desk.deploys().values()) {
      for (var action : DeployDuties.due(deploy, now)) {
        due.add(new Command.OnCase(new CaseChoice.Named(deploy.id()), action));
      }
    }
    for (Maintenance maintenance : desk.maintenances().values()) {
      for (var action : MaintenanceDuties.due(maintenance, now)) {
        due.add(new Command.OnCase(new CaseChoice.Named(maintenance.id()), action));
      }
    }
    return List.copyOf(due);
  }

  /** When something is due next, after that instant. */
  public static Optional<Instant> next(Desk desk, Instant after) {
    var instants = new ArrayList<Instant>();
    atDesk(desk).forEach(d -> instants.add(d.at()));
    for (EmergencyDeploy deploy : desk.deploys().values()) {
      DeployDuties.list(deploy).forEach(d -> instants.add(d.at()));
    }
    for (Maintenance maintenance : desk.maintenances().values()) {
      MaintenanceDuties.list(maintenance).forEach(d -> instants.add(d.at()));
    }
    return instants.stream().filter(i -> i.isAfter(after)).min(Comparator.naturalOrder());
  }

  private static List<DueAt> atDesk(Desk desk) {
    var due = new ArrayList<DueAt>();
    Optional<Duration> silent = desk.findBook().map(b -> b.times().claimSilent());
    for (ClaimState claim : desk.work().claims()) {
      if (!claim.asked().overdue()) {
        due.add(new DueAt(claim.times().until(), ask(claim, true)));
      }
      if (!claim.asked().silent() && silent.isPresent()) {
        due.add(new DueAt(claim.times().spoke().plus(silent.get()), ask(claim, false)));
      }
    }
    desk.identity()
        .askings()
        .values()
        .forEach(
            asking -> due.add(new DueAt(asking.until(), new Command.ExpireLink(asking.account()))));
    desk.absences()
        .forEach((name, absence) ->
            absence
                .until()
                .ifPresent(until ->
                    due.add(new DueAt(until, new Command.EndAbsence(new MemberId(name))))));
    return due;
  }

  private static Command ask(ClaimState claim, boolean overdue) {
    return new Command.AskAfterClaim(claim.venue(), claim.target(), overdue);
  }
}
