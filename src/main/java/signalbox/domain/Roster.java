package signalbox.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.policy.Team;

/**
 * All members at one moment; a value that the desk holds and rules may ask.
 *
 * @param digest of what it was read from
 * @param members by name
 */
public record Roster(String digest, SortedMap<String, Member> members) {
  public Roster {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /** A roster of these members. */
  public static Roster of(String digest, Collection<Member> members) {
    var byName = new TreeMap<String, Member>();
    members.forEach(m -> byName.put(m.id().name(), m));
    return new Roster(digest, byName);
  }

  /** Nobody. */
  public static Roster empty() {
    return of("", List.of());
  }

  public Optional<Member> find(MemberId id) {
    return Optional.ofNullable(members.get(id.name()));
  }

  /** The members of that team, by name. */
  public List<MemberId> listTeam(Team team) {
    return members.values().stream().filter(m -> m.teams().contains(team)).map(Member::id).toList();
  }

  /** The members whom that team turns to when nobody answers, by name. */
  public List<MemberId> listBackups(Team team) {
    return members.values().stream()
        .filter(m -> m.duties().backupOf().contains(team))
        .map(Member::id)
        .toList();
  }

  /** The admins, by name. */
  public List<MemberId> listAdmins() {
    return members.values().stream().filter(m -> m.duties().admin()).map(Member::id).toList();
  }

  /** Whether that member is on that team today. */
  public boolean isOn(MemberId id, Team team) {
    return find(id).map(m -> m.teams().contains(team)).orElse(false);
  }

  /** Every team that somebody is on, by name. */
  public List<Team> listTeams() {
    return members.values().stream().flatMap(m -> m.teams().stream()).distinct().sorted().toList();
  }

  /** Members whose name begins like that one, for a hint; at most three. */
  public List<MemberId> listNear(MemberId typed) {
    String start = typed.name().substring(0, Math.min(2, typed.name().length()));
    return members.values().stream()
        .map(Member::id)
        .filter(id -> !start.isEmpty() && id.name().startsWith(start))
        .limit(3)
        .toList();
  }
}
