package signalbox.program.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import signalbox.config.Configuration;
import signalbox.policy.PolicyBook;

/**
 * Finds faults of a script for which more than one line must be known, before anything is played:
 * names that nobody bears, and teams, policies and networks that there are not.
 */
final class Proofreader {
  private static final String BACKUP = "backup:";
  private static final String MANAGES = "manages:";
  private static final Set<String> DUTIES = Set.of("root", "admin");

  private final Script script;
  private final Configuration configuration;

  Proofreader(Script script, Configuration configuration) {
    this.script = script;
    this.configuration = configuration;
  }

  /** The policy that a line names. */
  PolicyBook policy(Script.Named policy) throws BadScript {
    var policies = configuration.policies();
    PolicyBook book = policies.get(policy.name());
    if (book == null) {
      throw new BadScript(
          policy.line(), "no policy " + policy.name() + "; there are " + list(policies.keySet()));
    }
    return book;
  }

  void check() throws BadScript {
    for (Script.Named policy : listPolicies()) {
      policy(policy);
    }
    checkTeams(script.cast().peopleLine(), script.cast().people());
    for (Step step : script.steps()) {
      switch (step) {
        case Step.Network n when !n.name().equals(Troupe.NETWORK) ->
            throw new BadScript(n.source().line(), "the only network is " + Troupe.NETWORK);
        case Step.Seen seen -> checkName(seen.source().line(), seen.member());
        case Step.Split split -> {
          for (String member : split.members()) {
            checkName(split.source().line(), member);
          }
        }
        case Step.People p -> checkTeams(p.source().line(), p.people());
        case Step.Network _,
            Step.Aside _,
            Step.Speech _,
            Step.Expected _,
            Step.Later _,
            Step.Restart _,
            Step.Policy _ -> {}
      }
    }
  }

  private List<Script.Named> listPolicies() {
    var policies = new ArrayList<Script.Named>();
    policies.add(script.cast().policy());
    for (Step step : script.steps()) {
      if (step instanceof Step.Policy(var source, String name)) {
        policies.add(new Script.Named(source.line(), name));
      }
    }
    return policies;
  }

  /** Nobody else can be seen; a stranger who only speaks needs no name. */
  private void checkName(int line, String name) throws BadScript {
    var names = new TreeSet<String>();
    script.cast().people().forEach(p -> names.add(p.name()));
    for (Step step : script.steps()) {
      if (step instanceof Step.People p) {
        p.people().forEach(person -> names.add(person.name()));
      }
    }
    if (!names.contains(name)) {
      throw new BadScript(line, "nobody is called '" + name + "'; there are " + list(names));
    }
  }

  private void checkTeams(int line, List<Step.Person> people) throws BadScript {
    var teams = new TreeSet<String>();
    listPolicies().forEach(policy -> teams.addAll(configuration.listTeams(policy.name())));
    for (Step.Person person : people) {
      for (String part : person.parts()) {
        String word = part.toLowerCase(Locale.ROOT);
        String team = word.startsWith(BACKUP) ? word.substring(BACKUP.length()) : word;
        boolean isDuty = DUTIES.contains(word) || word.startsWith(MANAGES);
        if (!isDuty && !teams.contains(team)) {
          throw new BadScript(
              line,
              "no team '%s' in the policies of this file; there are %s, and the duties %s, %s<team>"
                      .formatted(team, list(teams), list(new TreeSet<>(DUTIES)), BACKUP)
                  + " and "
                  + MANAGES
                  + "<service>");
        }
      }
    }
  }

  private static String list(Collection<String> names) {
    return String.join(", ", names);
  }
}
