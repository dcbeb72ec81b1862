package signalbox.domain.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;
import signalbox.policy.Team;

/** Lays links and teams by role over the people file. */
final class Overlay {
  private final Map<MemberId, List<Account>> linked = new HashMap<>();
  private final Map<MemberId, Set<Team>> granted = new HashMap<>();

  private Overlay() {}

  static Roster over(Identity identity) {
    var overlay = new Overlay();
    for (Link link : identity.links().values()) {
      overlay.linked.computeIfAbsent(link.member(), _ -> new ArrayList<>()).add(link.account());
    }
    for (Grant grant : identity.grants().values()) {
      identity
          .findOwner(grant.account())
          .ifPresent(owner ->
              overlay
                  .granted
                  .computeIfAbsent(owner, _ -> new TreeSet<>())
                  .addAll(grant.teams()));
    }
    return Roster.of(
        digest(identity),
        identity.written().members().values().stream().map(overlay::with).toList());
  }

  private Member with(Member member) {
    Map<String, List<String>> accounts = new TreeMap<>(member.accounts());
    for (Account account : linked.getOrDefault(member.id(), List.of())) {
      var names = new ArrayList<>(accounts.getOrDefault(account.network(), List.of()));
      names.add(account.name());
      accounts.put(account.network(), List.copyOf(names));
    }
    var teams = new TreeSet<>(member.teams());
    teams.addAll(granted.getOrDefault(member.id(), Set.of()));
    return new Member(member.id(), accounts, teams, member.duties(), member.names());
  }

  /** Whoever remembers something of a roster knows it by its digest, so each has another one. */
  private static String digest(Identity identity) {
    var links = new TreeMap<String, MemberId>();
    identity.links().forEach((account, link) -> links.put(account, link.member()));
    var grants = new TreeMap<String, Set<Team>>();
    identity.grants().forEach((account, grant) -> grants.put(account, grant.teams()));
    return identity.written().digest() + " with " + links + " and " + grants;
  }
}
