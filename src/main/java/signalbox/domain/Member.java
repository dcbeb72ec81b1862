package signalbox.domain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import signalbox.policy.Team;

/**
 * A person whom the people file knows.
 *
 * @param accounts by network name, the accounts that are this person's
 * @param teams those whose seats this person can fill
 * @param duties what else this person is: root, admin, whose backup, which services' manager
 * @param names by system ({@code wiki}, {@code phabricator}, {@code gerrit}), the name there
 */
public record Member(
    MemberId id,
    Map<String, List<String>> accounts,
    Set<Team> teams,
    Duties duties,
    Map<String, String> names) {
  public Member {
    accounts = Map.copyOf(accounts);
    teams = Collections.unmodifiableSortedSet(new TreeSet<>(teams));
    names = Map.copyOf(names);
  }

  /**
   * What a person is beside a member of teams.
   *
   * @param root has root on the servers
   * @param admin may reload the configuration, and approve links of accounts
   * @param manages the services whose engineering manager this person is
   * @param backupOf the teams that turn to this person when nobody answers
   */
  public record Duties(boolean root, boolean admin, List<String> manages, Set<Team> backupOf) {
    public Duties {
      manages = List.copyOf(manages);
      backupOf = Collections.unmodifiableSortedSet(new TreeSet<>(backupOf));
    }

    /** Nothing but a member. */
    public static Duties none() {
      return new Duties(false, false, List.of(), Set.of());
    }
  }
}
