package signalbox.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import signalbox.config.binding.Places;
import signalbox.config.binding.Reading;
import signalbox.config.settings.PeopleSettings;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.policy.Team;

/** Reads {@code people.conf} into a roster. */
final class PeopleReader {
  static final String FILE = "people.conf";
  private static final List<String> SYSTEMS =
      List.of("wiki", "phabricator", "gerrit", "gitlab", "github");
  private static final int LONGEST_NAME = 100;

  private final Complaints complaints;
  private final Surroundings around;
  private final Map<Account, String> owners = new HashMap<>();

  /** What people may be said to be part of; empty collections: not known, and not checked. */
  record Surroundings(Collection<String> networks, Collection<String> services) {}

  /** The members, and where each stands. */
  record People(Roster roster, Places places) {}

  private PeopleReader(Complaints complaints, Surroundings around) {
    this.complaints = complaints;
    this.around = around;
  }

  /** Everybody who could be read; what is wrong is among the faults of the reading. */
  static Optional<People> read(Reading reading, Surroundings around) {
    return reading
        .bind(FILE, PeopleSettings.class)
        .map(bound -> {
          var complaints = new Complaints(reading.faults(), bound.places());
          var reader = new PeopleReader(complaints, around);
          return new People(reader.roster(bound.value()), bound.places());
        });
  }

  private Roster roster(PeopleSettings settings) {
    var members = new ArrayList<Member>();
    settings.people().forEach((name, person) -> members.add(member(name, person)));
    return Roster.of(digest(members), members);
  }

  private Member member(String name, PeopleSettings.Person person) {
    String key = "people." + name;
    Names.check(complaints, key, name);
    person
        .accounts()
        .forEach((network, accounts) -> checkAccounts(name, key + ".accounts", network, accounts));
    if (!around.services().isEmpty()) {
      person
          .manages()
          .forEach(
              s -> Names.checkKnown(complaints, key + ".manages", "service", s, around.services()));
    }
    person.names().forEach((system, known) -> checkName(key + ".names." + system, system, known));
    return new Member(
        new MemberId(name),
        person.accounts().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))),
        teams(person.teams()),
        new Member.Duties(
            person.root(), person.admin(), person.manages(), teams(person.backupOf())),
        person.names());
  }

  private void checkAccounts(String name, String block, String network, List<String> accounts) {
    String key = block + "." + network;
    if (!around.networks().isEmpty()) {
      Names.checkKnown(complaints, key, "network", network, around.networks());
    }
    for (int i = 0; i < accounts.size(); i++) {
      String at = key + "[" + i + "]";
      String account = accounts.get(i);
      complaints.when(
          account.isEmpty() || account.indexOf(' ') >= 0,
          at,
          "an account is one word; write it so");
      String owner = owners.putIfAbsent(new Account(network, Account.fold(account)), name);
      complaints.when(
          owner != null,
          at,
          "this account is "
              + (name.equals(owner) ? "here" : owner + "'s")
              + " already; an account is one person's");
    }
  }

  private void checkName(String key, String system, String known) {
    Names.checkKnown(complaints, key, "system", system, SYSTEMS);
    complaints.when(
        known.isBlank() || known.length() > LONGEST_NAME, key, "write 1 to 100 characters");
  }

  private static Set<Team> teams(List<String> names) {
    return names.stream().map(Team::new).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of all that is known of everybody, in one order. */
  private static String digest(List<Member> members) {
    var spelled = new TreeMap<String, String>();
    for (Member m : members) {
      spelled.put(
          m.id().name(),
          String.join(
              " ",
              new TreeMap<>(m.accounts()).toString(),
              m.teams().toString(),
              m.duties().root() + " " + m.duties().admin(),
              m.duties().manages().toString(),
              new TreeSet<>(m.duties().backupOf()).toString(),
              new TreeMap<>(m.names()).toString()));
    }
    return PolicyDigest.sha256(spelled.toString());
  }
}
