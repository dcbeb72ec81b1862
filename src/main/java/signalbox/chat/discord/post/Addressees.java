package signalbox.chat.discord.post;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import signalbox.domain.Member;
import signalbox.domain.Roster;

/**
 * The user ids on one network of those whom the words of the house may speak to, by the name of the
 * member, as the roster has them at the moment. May be used by any thread.
 */
public final class Addressees {
  private final String network;
  private final Supplier<Roster> rosters;
  private volatile Known known;

  /**
   * @param rosters the roster as it is at that moment
   */
  public Addressees(String network, Supplier<Roster> rosters) {
    this.network = network;
    this.rosters = rosters;
    this.known = new Known(network, Roster.empty());
  }

  /** The user id to speak to; the first of somebody who has several. */
  public Optional<String> find(String member) {
    return Optional.ofNullable(now().ids().get(member));
  }

  /** The member of that user id. */
  public Optional<String> findMember(String id) {
    return Optional.ofNullable(now().members().get(id));
  }

  private Known now() {
    Roster roster = rosters.get();
    Known now = known;
    if (!now.roster().digest().equals(roster.digest())) {
      now = new Known(network, roster);
      known = now;
    }
    return now;
  }

  /** Worked out once for a roster and not for every line. */
  private record Known(Roster roster, Map<String, String> ids, Map<String, String> members) {
    Known(String network, Roster roster) {
      this(roster, new HashMap<>(), new HashMap<>());
      roster.members().values().forEach(member -> add(member, accounts(member, network)));
    }

    private static Collection<String> accounts(Member member, String network) {
      return member.accounts().getOrDefault(network, List.of());
    }

    private void add(Member member, Collection<String> accounts) {
      accounts.forEach(id -> {
        ids.putIfAbsent(member.id().name(), id);
        members.put(id, member.id().name());
      });
    }
  }
}
