package signalbox.chat;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import signalbox.chat.Sighting.Seen;
import signalbox.coordinator.Decisions;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Routes;

/**
 * Who of the members is there, over all networks; asks the desk to take note when somebody leaves
 * the last of them or comes back. Strangers are not remembered, so the roster bounds it.
 */
public final class PresenceBoard {
  private final Map<MemberId, Map<Account, Sighting>> seen = new HashMap<>();
  private final Set<MemberId> toldGone = new HashSet<>();
  private final KnownAccounts known = new KnownAccounts();
  private final Routes routes;
  private final Provider<Decisions> decisions;
  private final InstantSource clock;

  @Inject
  public PresenceBoard(Premises premises, Provider<Decisions> decisions, InstantSource clock) {
    this.routes = premises.routes();
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Who was seen to be there and who was seen to go; who is out of sight is neither. */
  public synchronized Presence presence() {
    var here = new TreeSet<MemberId>();
    var gone = new TreeSet<MemberId>();
    var venues = new TreeMap<MemberId, Set<Venue>>();
    seen.forEach((member, accounts) -> {
      switch (all(accounts.values())) {
        case HERE -> {
          here.add(member);
          findVenues(accounts.values()).ifPresent(in -> venues.put(member, in));
        }
        case GONE -> gone.add(member);
        case UNKNOWN -> {}
      }
    });
    return new Presence(here, gone, venues);
  }

  /** Where somebody is, unless a network says that somebody is there and not in which channels. */
  private Optional<Set<Venue>> findVenues(Collection<Sighting> sightings) {
    var venues = new TreeSet<Venue>();
    for (Sighting sighting : sightings) {
      if (sighting.seen() == Seen.HERE) {
        if (sighting.channels().isEmpty()) {
          return Optional.empty();
        }
        sighting.channels().get().stream()
            .flatMap(name -> routes.find(new Address.Channel(sighting.network(), name)).stream())
            .forEach(route -> venues.add(route.venue()));
      }
    }
    return Optional.of(venues);
  }

  /** Takes note; accounts of nobody are passed over. */
  public void see(Sighting sighting) {
    known
        .of(decisions.get().desk().roster())
        .identify(sighting.network(), sighting.account())
        .filter(member -> note(member, sighting))
        .ifPresent(member -> tell(member, sighting.seen() == Seen.HERE));
  }

  /**
   * Whoever was gone or out of sight and speaks is there, even when nobody saw the coming; but not
   * on a network without a venue of ours, on which nobody would see the going.
   */
  public void heard(Account account, MemberId member) {
    if (isMissed(member) && hasVenue(account.network())) {
      see(new Sighting(account.network(), account.name(), Seen.HERE, channels(account, member)));
    }
  }

  private synchronized Optional<Set<String>> channels(Account account, MemberId member) {
    return Optional.ofNullable(seen.get(member))
        .map(accounts -> accounts.get(key(account.network(), account.name())))
        .flatMap(Sighting::channels);
  }

  private static Account key(String network, String account) {
    return new Account(network, Account.fold(account));
  }

  /** The bot itself is no longer there to see who is. */
  public synchronized void lostSight(String network) {
    seen.values()
        .forEach(accounts ->
            accounts.replaceAll((account, sighting) ->
                account.network().equals(network)
                    ? new Sighting(network, account.name(), Seen.UNKNOWN)
                    : sighting));
  }

  private boolean hasVenue(String network) {
    return routes.venues().stream()
        .flatMap(route -> route.channels().stream())
        .anyMatch(channel -> channel.network().equals(network));
  }

  private synchronized boolean isMissed(MemberId member) {
    return seen.containsKey(member) && all(seen.get(member).values()) != Seen.HERE;
  }

  /** Whether it is news; out of sight is none, and neither is who was never told to be gone. */
  private synchronized boolean note(MemberId member, Sighting sighting) {
    Map<Account, Sighting> accounts = seen.computeIfAbsent(member, _ -> new HashMap<>());
    accounts.put(key(sighting.network(), sighting.account()), sighting);
    return switch (all(accounts.values())) {
      case HERE -> toldGone.remove(member);
      case GONE -> toldGone.add(member);
      case UNKNOWN -> false;
    };
  }

  /** There on one network is there; gone is only who is known to be gone from all. */
  private static Seen all(Collection<Sighting> sightings) {
    var seen = sightings.stream().map(Sighting::seen).collect(Collectors.toSet());
    if (seen.contains(Seen.HERE)) {
      return Seen.HERE;
    }
    return seen.contains(Seen.UNKNOWN) ? Seen.UNKNOWN : Seen.GONE;
  }

  private void tell(MemberId member, boolean here) {
    var note = new Command.NoteSeen(member, here);
    var _ = decisions.get().submit(Envelope.ofClock(clock.instant(), note));
  }
}
