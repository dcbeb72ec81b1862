package signalbox.program.inspect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.DeployEvent;
import signalbox.domain.Presence;
import signalbox.domain.Recorded;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;
import signalbox.domain.identity.Link;
import signalbox.store.History;
import signalbox.view.CaseFile;
import signalbox.view.CaseView;

/** Every case that ever was, folded from the history; those that have left the desk included. */
public final class Archive {
  /** Events of one case that are shown at the most. */
  private static final int MOST_EVENTS = 100_000;

  private final History history;
  private final SortedMap<Integer, EmergencyDeploy> cases = new TreeMap<>();
  private Desk desk = Desk.empty();

  private Archive(History history) {
    this.history = history;
  }

  /** Reads the whole history once. */
  public static Archive of(History history) {
    var archive = new Archive(history);
    history.read(0, archive::fold);
    archive.cases.putAll(archive.desk.deploys());
    return archive;
  }

  private void fold(Recorded recorded) {
    if (recorded.event() instanceof DeployEvent.LeftDesk left) {
      int number = left.deploy().number();
      desk.findDeploy(number).ifPresent(d -> cases.put(number, d));
    }
    desk = Evolution.evolve(desk, recorded);
  }

  /** All cases by number, as they stand at that time. */
  public List<CaseFile> listFiles(Instant now) {
    var files = new ArrayList<CaseFile>();
    cases.values().forEach(d -> files.add(file(d, now)));
    return List.copyOf(files);
  }

  /** The accounts that are members' by a link, by account. */
  public List<Link> listLinks() {
    return List.copyOf(desk.identity().links().values());
  }

  /** The case of that number. */
  public Optional<CaseFile> find(int number, Instant now) {
    return Optional.ofNullable(cases.get(number)).map(d -> file(d, now));
  }

  private CaseFile file(EmergencyDeploy deploy, Instant now) {
    var view = CaseView.of(desk, deploy, Presence.unknown(), now);
    return new CaseFile(view, history.ofCase(deploy.id().number(), MOST_EVENTS));
  }
}
