package signalbox.domain.identity;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import signalbox.domain.Account;
import signalbox.domain.Member;
import signalbox.domain.MemberId;
import signalbox.domain.Roles;
import signalbox.domain.Roster;
import signalbox.policy.Team;

/**
 * The people file, and what is laid over it. Accounts are keys in the one form in which two
 * spellings are the same.
 *
 * @param written the people file, as it was read last
 * @param askings links that wait for a code or for an admin, by account
 * @param links by account
 * @param roles which of them put members on teams
 * @param grants teams by role, by account; those of accounts that are nobody's are not kept
 * @param tries codes that were none, by the name of the member who said them
 */
public record Identity(
    Roster written,
    SortedMap<String, LinkAsking> askings,
    SortedMap<String, Link> links,
    Roles roles,
    SortedMap<String, Grant> grants,
    SortedMap<String, Tries> tries) {
  public Identity {
    askings = Collections.unmodifiableSortedMap(new TreeMap<>(askings));
    links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    grants = Collections.unmodifiableSortedMap(new TreeMap<>(grants));
    tries = Collections.unmodifiableSortedMap(new TreeMap<>(tries));
  }

  /** The people file alone. */
  public static Identity of(Roster written) {
    return new Identity(
        written, new TreeMap<>(), new TreeMap<>(), Roles.none(), new TreeMap<>(), new TreeMap<>());
  }

  /** Everybody with all their accounts and teams, which is what decisions ask. */
  public Roster roster() {
    return links.isEmpty() && grants.isEmpty() ? written : Overlay.over(this);
  }

  /** Whose account that is, by the people file or by a link; one that two members claim is none's. */
  public Optional<MemberId> findOwner(Account account) {
    return findWrittenOwner(account)
        .or(() -> Optional.ofNullable(links.get(account.key())).map(Link::member));
  }

  Optional<MemberId> findWrittenOwner(Account account) {
    List<MemberId> owners =
        written.members().values().stream()
            .filter(member -> has(member, account))
            .map(Member::id)
            .toList();
    return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
  }

  private static boolean has(Member member, Account account) {
    return member.accounts().getOrDefault(account.network(), List.of()).stream()
        .anyMatch(name -> Account.fold(name).equals(Account.fold(account.name())));
  }

  /** The accounts that are linked to that member. */
  public List<Account> listLinked(MemberId member) {
    return links.values().stream()
        .filter(link -> link.member().equals(member))
        .map(Link::account)
        .toList();
  }

  /** The teams on which that member's roles put them. */
  public Set<Team> listGranted(MemberId member) {
    var teams = new TreeSet<Team>();
    grants.values().stream()
        .filter(grant -> findOwner(grant.account()).equals(Optional.of(member)))
        .forEach(grant -> teams.addAll(grant.teams()));
    return teams;
  }

  /** The links that wait for an admin, by account. */
  public List<LinkAsking> listWaiting() {
    return askings.values().stream().filter(asking -> asking.claimedBy().isPresent()).toList();
  }

  /**
   * The same under another people file: what it says itself need not be laid over it, and what
   * belongs to nobody in it falls.
   */
  public Identity under(Roster other) {
    var then = new Identity(other, askings, links, roles, grants, tries);
    var standing =
        kept(links, link -> isIn(other, link.member()) && !then.isWritten(link.account()));
    return new Identity(other, askings, standing, roles, grants, tries).tidied();
  }

  private boolean isWritten(Account account) {
    return written.members().values().stream().anyMatch(member -> has(member, account));
  }

  /** Without what is about accounts and people for whom it can mean nothing. */
  Identity tidied() {
    return new Identity(
        written,
        kept(
            askings,
            asking ->
                findOwner(asking.account()).isEmpty()
                    && asking.claimedBy().map(by -> isIn(written, by)).orElse(true)),
        links,
        roles,
        kept(grants, grant -> !grant.teams().isEmpty() && isOwned(grant.account())),
        keptKeys(tries, name -> isIn(written, new MemberId(name))));
  }

  private boolean isOwned(Account account) {
    return findOwner(account).isPresent();
  }

  private static boolean isIn(Roster roster, MemberId member) {
    return roster.find(member).isPresent();
  }

  private static <V> SortedMap<String, V> kept(SortedMap<String, V> all, Predicate<V> isKept) {
    var some = new TreeMap<>(all);
    some.values().removeIf(isKept.negate());
    return some;
  }

  private static <V> SortedMap<String, V> keptKeys(
      SortedMap<String, V> all, Predicate<String> isKept) {
    var some = new TreeMap<>(all);
    some.keySet().removeIf(isKept.negate());
    return some;
  }

  Identity withAskings(SortedMap<String, LinkAsking> to) {
    return new Identity(written, to, links, roles, grants, tries);
  }

  Identity withLinks(SortedMap<String, Link> to) {
    return new Identity(written, askings, to, roles, grants, tries);
  }

  Identity withGrants(Roles by, SortedMap<String, Grant> to) {
    return new Identity(written, askings, links, by, to, tries);
  }

  Identity withTries(SortedMap<String, Tries> to) {
    return new Identity(written, askings, links, roles, grants, to);
  }
}
