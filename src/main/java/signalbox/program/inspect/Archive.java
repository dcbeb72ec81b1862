package signalbox.program.inspect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.CaseChoice;
import signalbox.domain.Recorded;
import signalbox.domain.Roster;
import signalbox.domain.desk.Case;
import signalbox.domain.desk.Desk;
import signalbox.domain.desk.Evolution;
import signalbox.domain.identity.Link;
import signalbox.store.History;
import signalbox.view.CaseFile;

/** Every case that ever was, folded from the history; those that have left the desk included. */
public final class Archive {
  /** Events of one case that are shown at the most. */
  private static final int MOST_EVENTS = 100_000;

  private final History history;
  private final SortedMap<Integer, Case> cases = new TreeMap<>();
  private Desk desk = Desk.empty();

  private Archive(History history) {
    this.history = history;
  }

  /** Reads the whole history once. */
  public static Archive of(History history) {
    var archive = new Archive(history);
    history.read(0, archive::fold);
    archive.desk.listCases().forEach(archive::keep);
    return archive;
  }

  /** A case that is there no longer is kept as it was last. */
  private void fold(Recorded recorded) {
    Desk before = desk;
    desk = Evolution.evolve(before, recorded);
    recorded
        .event()
        .about()
        .filter(id -> desk.findCase(id).isEmpty())
        .flatMap(before::findCase)
        .ifPresent(this::keep);
  }

  private void keep(Case one) {
    cases.put(one.id().number(), one);
  }

  /** All cases by number, as they stand at that time. */
  public List<CaseFile> listFiles(Instant now) {
    var files = new ArrayList<CaseFile>();
    cases.values().forEach(one -> files.add(file(one, now)));
    return List.copyOf(files);
  }

  /** The accounts that are members' by a link, by account. */
  public List<Link> listLinks() {
    return List.copyOf(desk.identity().links().values());
  }

  /** Who is known, as it was last. */
  public Roster roster() {
    return desk.roster();
  }

  /** The case that is called so; a number under the name of another kind is nobody's. */
  public Optional<CaseFile> find(CaseChoice which, Instant now) {
    return find(which).map(one -> file(one, now));
  }

  private Optional<Case> find(CaseChoice which) {
    return switch (which) {
      case CaseChoice.Named(var id) ->
          Optional.ofNullable(cases.get(id.number())).filter(one -> one.id().equals(id));
      case CaseChoice.Numbered(int number) -> Optional.ofNullable(cases.get(number));
      case CaseChoice.Unnamed() -> Optional.empty();
    };
  }

  private CaseFile file(Case one, Instant now) {
    return CaseFile.of(desk, one, history.ofCase(one.id().number(), MOST_EVENTS), now);
  }
}
