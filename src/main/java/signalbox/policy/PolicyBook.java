package signalbox.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One written policy, whole: its clauses, seats, numbers, names and templates.
 *
 * @param name such as {@code wikimedia-2019}
 * @param digest of the files that it was read from, so that a case can name its exact policy
 * @param clauses those in force, in the order of the written text
 * @param managers the team whose members are engineering managers
 * @param aliases other names of teams, in lower case
 * @param maintenance empty: this policy says nothing of maintenance
 */
public record PolicyBook(
    String name,
    String digest,
    List<Clause> clauses,
    Team managers,
    Map<String, Team> aliases,
    DeskTimes times,
    DeployPolicy deploy,
    Optional<MaintenancePolicy> maintenance) {
  public PolicyBook {
    clauses = List.copyOf(clauses);
    aliases = Map.copyOf(aliases);
  }

  /** The clause of that name when this book has it. */
  public Optional<Clause> find(Slug slug) {
    for (Clause clause : clauses) {
      if (clause.slug() == slug) {
        return Optional.of(clause);
      }
    }
    return Optional.empty();
  }

  /** The team that is meant by a typed name or alias. */
  public Team resolve(Team typed) {
    return aliases.getOrDefault(typed.name(), typed);
  }
}
