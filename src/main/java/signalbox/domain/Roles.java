package signalbox.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import signalbox.policy.Team;

/**
 * Which role on a network puts a member on which team.
 *
 * @param byNetwork by the name of the network and the id of the role; a network without roles that
 *     count is not there
 */
public record Roles(SortedMap<String, SortedMap<String, Team>> byNetwork) {
  public Roles {
    var copy = new TreeMap<String, SortedMap<String, Team>>();
    byNetwork.forEach((network, teams) -> {
      if (!teams.isEmpty()) {
        copy.put(network, Collections.unmodifiableSortedMap(new TreeMap<>(teams)));
      }
    });
    byNetwork = Collections.unmodifiableSortedMap(copy);
  }

  /** No role counts anywhere. */
  public static Roles none() {
    return new Roles(Collections.emptySortedMap());
  }

  /** Whether any role counts there. */
  public boolean countOn(String network) {
    return byNetwork.containsKey(network);
  }

  /** The teams of whoever has these roles there. */
  public Set<Team> listTeams(String network, Set<String> roles) {
    var teams = new TreeSet<Team>();
    roles.forEach(role -> findTeam(network, role).ifPresent(teams::add));
    return teams;
  }

  /** Every team that some role there puts members on. */
  public Set<Team> listTeams(String network) {
    return new TreeSet<>(byNetwork.getOrDefault(network, Collections.emptySortedMap()).values());
  }

  private Optional<Team> findTeam(String network, String role) {
    Map<String, Team> teams = byNetwork.getOrDefault(network, Collections.emptySortedMap());
    return Optional.ofNullable(teams.get(role));
  }
}
