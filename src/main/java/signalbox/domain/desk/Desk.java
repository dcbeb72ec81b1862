package signalbox.domain.desk;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pcollections.TreePMap;
import signalbox.domain.CaseId;
import signalbox.domain.Ending;
import signalbox.domain.Roster;
import signalbox.domain.Site;
import signalbox.domain.Venue;
import signalbox.domain.deploy.EmergencyDeploy;
import signalbox.domain.identity.Identity;
import signalbox.domain.maintenance.Maintenance;
import signalbox.domain.work.WorkBoard;
import signalbox.policy.PolicyBook;

/**
 * Everything that is open, in one value.
 *
 * @param mark how far the history has come in this value
 * @param setting who, where and by which policy
 * @param deploys by number: open ones and those closed a short while ago
 * @param maintenances by number: the same of maintenances
 * @param tombstones by number: what became of cases that have left the desk
 * @param work claims that stand
 * @param absences who said to be away, and until when
 */
public record Desk(
    Mark mark,
    Setting setting,
    SortedMap<Integer, EmergencyDeploy> deploys,
    SortedMap<Integer, Maintenance> maintenances,
    SortedMap<Integer, Tombstone> tombstones,
    WorkBoard work,
    SortedMap<String, Absence> absences) {
  public Desk {
    deploys = persistent(deploys);
    maintenances = persistent(maintenances);
    tombstones = persistent(tombstones);
    absences = persistent(absences);
  }

  /**
   * How far the history has come.
   *
   * @param sequence of the last event; 0: none
   * @param at of the last event; no decision is dated earlier
   * @param nextNumber the number of the next case
   */
  public record Mark(long sequence, Instant at, int nextNumber) {}

  /**
   * Who, where and by which policy.
   *
   * @param roster everybody with all their accounts and teams
   * @param identity what the roster is made of
   * @param books by digest: the present book and those that cases keep
   * @param book the digest of the present one; empty: none adopted yet
   */
  public record Setting(
      Roster roster,
      Identity identity,
      Optional<Site> site,
      SortedMap<String, PolicyBook> books,
      Optional<String> book) {
    public Setting {
      books = Collections.unmodifiableSortedMap(new TreeMap<>(books));
    }

    /** With nothing laid over the people file. */
    public Setting(
        Roster roster,
        Optional<Site> site,
        SortedMap<String, PolicyBook> books,
        Optional<String> book) {
      this(roster, Identity.of(roster), site, books, book);
    }

    Setting with(Identity to) {
      return new Setting(to.roster(), to, site, books, book);
    }
  }

  /** What became of a case that has left the desk. */
  public record Tombstone(CaseId id, Ending outcome, Venue home, boolean restricted) {}

  /** Away; {@code until} empty: until the member says to be back. */
  public record Absence(Optional<Instant> until) {}

  /** The desk before anything has happened. */
  public static Desk empty() {
    return new Desk(
        new Mark(0, Instant.EPOCH, 1),
        new Setting(Roster.empty(), Optional.empty(), new TreeMap<>(), Optional.empty()),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        WorkBoard.empty(),
        new TreeMap<>());
  }

  public Roster roster() {
    return setting.roster();
  }

  /** Whose accounts are whose, and which teams come from where. */
  public Identity identity() {
    return setting.identity();
  }

  /** The policy for cases that are opened now. */
  public Optional<PolicyBook> findBook() {
    return setting.book().map(digest -> setting.books().get(digest));
  }

  public Optional<EmergencyDeploy> findDeploy(int number) {
    return Optional.ofNullable(deploys.get(number));
  }

  public Optional<Maintenance> findMaintenance(int number) {
    return Optional.ofNullable(maintenances.get(number));
  }

  /** The case of that number, whatever its kind. */
  public Optional<Case> findCase(int number) {
    return findDeploy(number)
        .<Case>map(Case.OfDeploy::new)
        .or(() -> findMaintenance(number).map(Case.OfMaintenance::new));
  }

  /** The case of exactly that name. */
  public Optional<Case> findCase(CaseId id) {
    return findCase(id.number()).filter(c -> c.id().equals(id));
  }

  /** The full name of the case of that number, at the desk or gone. */
  public Optional<CaseId> findName(int number) {
    return findCase(number)
        .map(Case::id)
        .or(() -> Optional.ofNullable(tombstones.get(number)).map(Tombstone::id));
  }

  /** All that stand, of every kind, closed ones too, oldest first. */
  public List<Case> listCases() {
    return Stream.<Case>concat(
            deploys.values().stream().map(Case.OfDeploy::new),
            maintenances.values().stream().map(Case.OfMaintenance::new))
        .sorted(Comparator.comparing(Case::id))
        .toList();
  }

  /** Open cases of every kind, oldest first. */
  public List<Case> listOpenCases() {
    return listCases().stream().filter(Case::isOpen).toList();
  }

  /** Open cases of every kind whose home is that venue, oldest first. */
  public List<Case> listOpenCases(Venue home) {
    return listOpenCases().stream().filter(c -> c.home().equals(home)).toList();
  }

  /** Open deploys, oldest first. */
  public List<EmergencyDeploy> listOpen() {
    return deploys.values().stream().filter(EmergencyDeploy::isOpen).toList();
  }

  /** Open deploys whose home is that venue, oldest first. */
  public List<EmergencyDeploy> listOpen(Venue home) {
    return listOpen().stream().filter(d -> d.home().equals(home)).toList();
  }

  Desk with(Mark to) {
    return new Desk(to, setting, deploys, maintenances, tombstones, work, absences);
  }

  Desk with(Setting to) {
    return new Desk(mark, to, deploys, maintenances, tombstones, work, absences);
  }

  Desk with(WorkBoard to) {
    return new Desk(mark, setting, deploys, maintenances, tombstones, to, absences);
  }

  Desk withDeploys(SortedMap<Integer, EmergencyDeploy> to) {
    return new Desk(mark, setting, to, maintenances, tombstones, work, absences);
  }

  Desk withMaintenances(SortedMap<Integer, Maintenance> to) {
    return new Desk(mark, setting, deploys, to, tombstones, work, absences);
  }

  Desk withTombstones(SortedMap<Integer, Tombstone> to) {
    return new Desk(mark, setting, deploys, maintenances, to, work, absences);
  }

  Desk withAbsences(SortedMap<String, Absence> to) {
    return new Desk(mark, setting, deploys, maintenances, tombstones, work, to);
  }

  /** A map that shares all but the changed branch with the one before it. */
  static <K extends Comparable<K>, V> TreePMap<K, V> persistent(SortedMap<K, V> map) {
    return map instanceof TreePMap<K, V> already ? already : TreePMap.from(map);
  }
}
