package signalbox.domain.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.Because.RunningDeploy;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.deploy.Surroundings;
import signalbox.domain.maintenance.Environs;

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
    return new Environs(desk.roster(), now, listAbsent(desk, presence));
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
