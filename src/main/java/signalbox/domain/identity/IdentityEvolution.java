package signalbox.domain.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import signalbox.domain.Account;
import signalbox.domain.IdentityEvent;
import signalbox.domain.Roles;

/** Folds what has happened to links and roles into who is who; it never refuses. */
public final class IdentityEvolution {
  private IdentityEvolution() {}

  /** Who is who after that event. */
  public static Identity evolve(Identity identity, Instant at, IdentityEvent event) {
    return switch (event) {
      case IdentityEvent.LinkAsked e ->
          identity.withAskings(
              plus(
                  identity.askings(),
                  e.account(),
                  new LinkAsking(e.account(), e.code(), at, e.until(), Optional.empty(), 0)));
      case IdentityEvent.LinkClaimed e -> claimed(identity, e);
      case IdentityEvent.LinkMistried e -> mistried(identity, at, e);
      case IdentityEvent.LinkSpoiled e -> without(identity, e.account());
      case IdentityEvent.LinkExpired e -> without(identity, e.account());
      case IdentityEvent.LinkRefused e -> without(identity, e.account());
      case IdentityEvent.LinkApproved e ->
          without(identity, e.account())
              .withLinks(
                  plus(
                      identity.links(),
                      e.account(),
                      new Link(e.account(), e.member(), e.by(), at)));
      case IdentityEvent.LinkRemoved e ->
          without(identity, e.account())
              .withLinks(minus(identity.links(), e.account()))
              .tidied();
      case IdentityEvent.RolesAdopted e -> adopted(identity, e.roles());
      case IdentityEvent.TeamsGranted e -> granted(identity, e);
    };
  }

  private static Identity without(Identity identity, Account account) {
    return identity.withAskings(minus(identity.askings(), account));
  }

  private static Identity claimed(Identity identity, IdentityEvent.LinkClaimed e) {
    var asking = identity.askings().get(e.account().key());
    return asking == null
        ? identity
        : identity.withAskings(
            plus(identity.askings(), e.account(), asking.claimed(e.member(), e.until())));
  }

  private static Identity mistried(Identity identity, Instant at, IdentityEvent.LinkMistried e) {
    var askings = new TreeMap<>(identity.askings());
    e.meant().forEach(account -> askings.computeIfPresent(account.key(), (_, a) -> a.tried()));
    var tries = new TreeMap<>(identity.tries());
    tries.merge(
        e.by().name(),
        Tries.none(at).oneMore(at, LinkDecider.CODE_GOOD_FOR),
        (before, _) -> before.oneMore(at, LinkDecider.CODE_GOOD_FOR));
    return identity.withAskings(askings).withTries(tries);
  }

  /** Roles that no longer count take their teams along. */
  private static Identity adopted(Identity identity, Roles roles) {
    var grants = new TreeMap<>(identity.grants());
    grants.replaceAll((_, grant) -> grant.within(roles.listTeams(grant.account().network())));
    return identity.withGrants(roles, grants).tidied();
  }

  private static Identity granted(Identity identity, IdentityEvent.TeamsGranted e) {
    var grants = plus(identity.grants(), e.account(), new Grant(e.account(), e.teams()));
    return identity.withGrants(identity.roles(), grants).tidied();
  }

  private static <V> SortedMap<String, V> plus(
      SortedMap<String, V> map, Account account, V value) {
    var all = new TreeMap<>(map);
    all.put(account.key(), value);
    return all;
  }

  private static <V> SortedMap<String, V> minus(SortedMap<String, V> map, Account account) {
    var all = new TreeMap<>(map);
    all.remove(account.key());
    return all;
  }
}
