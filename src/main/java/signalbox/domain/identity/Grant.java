package signalbox.domain.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import signalbox.domain.Account;
import signalbox.policy.Team;

/** The teams on which the roles of an account put its owner. */
public record Grant(Account account, Set<Team> teams) {
  public Grant {
    teams = Collections.unmodifiableSortedSet(new TreeSet<>(teams));
  }

  /** What is left when only these teams are given. */
  Grant within(Set<Team> given) {
    var left = new TreeSet<>(teams);
    left.retainAll(given);
    return new Grant(account, left);
  }
}
