package signalbox.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roster;

/**
 * Knows whose account a verified account is.
 *
 * <p>A value, made anew for each roster. An account that two members claim is nobody's.
 */
public final class Directory {
  private final Map<Account, MemberId> owners;

  private Directory(Map<Account, MemberId> owners) {
    this.owners = Map.copyOf(owners);
  }

  public static Directory of(Roster roster) {
    var owners = new HashMap<Account, MemberId>();
    Set<Account> claimedTwice = new HashSet<>();
    for (Member member : roster.members().values()) {
      member
          .accounts()
          .forEach((network, names) ->
              names.stream()
                  .map(name -> key(network, name))
                  .filter(account -> isAnothers(owners.put(account, member.id()), member))
                  .forEach(claimedTwice::add));
    }
    owners.keySet().removeAll(claimedTwice);
    return new Directory(owners);
  }

  private static boolean isAnothers(@Nullable MemberId owner, Member member) {
    return owner != null && !owner.equals(member.id());
  }

  private static Account key(String network, String name) {
    return new Account(network, Account.fold(name));
  }

  /** The member whose account that is on that network; nicks and display names are no accounts. */
  public Optional<MemberId> identify(String network, String account) {
    return Optional.ofNullable(owners.get(key(network, account)));
  }
}
