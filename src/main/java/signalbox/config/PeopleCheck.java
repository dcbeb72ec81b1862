package signalbox.config;

import java.util.Collection;
import signalbox.config.binding.Near;
import signalbox.domain.Member;
import signalbox.policy.Team;

/** Looks whether people can do what they are said to be there for. */
final class PeopleCheck {
  private final Configuration configuration;
  private final Complaints warnings;
  private final Collection<String> teams;

  PeopleCheck(Configuration configuration, Complaints warnings, Collection<String> teams) {
    this.configuration = configuration;
    this.warnings = warnings;
    this.teams = teams;
  }

  void check() {
    var members = configuration.roster().members().values();
    var managers = configuration.policy().managers();
    warnings.when(
        members.stream().noneMatch(m -> m.duties().admin()),
        "people",
        "nobody has admin = true, so nobody can say !reload");
    warnings.when(
        configuration.roster().listTeam(managers).isEmpty(),
        "people",
        "nobody is on team " + managers + ", so there is no engineering manager");
    for (String service : configuration.settings().practice().services()) {
      warnings.when(
          members.stream().noneMatch(m -> m.duties().manages().contains(service)),
          "people",
          "nobody manages " + service);
    }
    members.forEach(this::check);
  }

  private void check(Member member) {
    String key = "people." + member.id();
    warnings.when(
        member.accounts().values().stream().allMatch(Collection::isEmpty),
        key,
        "has no account, so can do nothing; write accounts { … }");
    member.teams().forEach(team -> checkTeam(key + ".teams", team));
    member.duties().backupOf().forEach(team -> checkTeam(key + ".backup-of", team));
    warnings.when(
        !member.duties().manages().isEmpty()
            && !member.teams().contains(configuration.policy().managers()),
        key + ".manages",
        "manages a service and is not on team " + configuration.policy().managers());
  }

  private void checkTeam(String key, Team team) {
    var meant = configuration.policy().resolve(team);
    warnings.when(
        !teams.contains(team.name()),
        key,
        meant.equals(team)
            ? "the policy has no team " + team + "; " + Near.hint(team.name(), teams)
            : team + " is another name of team " + meant + "; write that");
  }
}
