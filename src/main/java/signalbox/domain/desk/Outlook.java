package signalbox.domain.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import signalbox.domain.Because.RunningDeploy;
import signalbox.domain.CaseId;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Surroundings;
import signalbox.domain.maintenance.Environs;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.maintenance.Party;
import signalbox.domain.work.ClaimState;

/** What one case sees of the rest of the desk. */
public final class Outlook {
  private Outlook() {}

  /** What the rules need to know when they are held against that deploy at that time. */
  public static Surroundings around(
      Desk desk, EmergencyDeploy deploy, Instant now, Presence presence) {
    return new Surroundings(
        desk.roster(),
        now,
        listRunning(desk, deploy),
        Optional.empty(),
        listAbsent(desk, presence));
  }

  /** The same for a maintenance. */
  public static Environs around(Desk desk, Instant now, Presence presence) {
    return new Environs(desk.roster(), now, listAbsent(desk, presence), listWork(desk));
  }

  private static List<Environs.WorkInProgress> listWork(Desk desk) {
    return desk.work().claims().stream()
        .flatMap(claim -> listCases(desk, claim).map(id -> work(id, claim)))
        .toList();
  }

  /** Who changes what is planned there, changes it: also where no case was open when they began. */
  private static Stream<CaseId> listCases(Desk desk, ClaimState claim) {
    return claim.belongsTo().isPresent()
        ? claim.belongsTo().stream()
        : desk.maintenances().values().stream()
            .filter(m -> m.home().equals(claim.venue()) && Party.isPlanned(m, claim.target()))
            .map(Maintenance::id);
  }

  private static Environs.WorkInProgress work(CaseId id, ClaimState claim) {
    return new Environs.WorkInProgress(
        id, claim.target(), claim.holder(), claim.times().until(), claim.times().spoke());
  }

  private static Set<MemberId> listAbsent(Desk desk, Presence presence) {
    var absent = new TreeSet<>(presence.gone());
    desk.absences().keySet().forEach(name -> absent.add(new MemberId(name)));
    return absent;
  }

  private static List<RunningDeploy> listRunning(Desk desk, EmergencyDeploy deploy) {
    return desk.listOpen(deploy.home()).stream()
        .filter(d -> d.status().isRunning() && !d.id().equals(deploy.id()))
        .map(d -> new RunningDeploy(d.id(), d.deployer().orElseGet(d::requester)))
        .toList();
  }
}
