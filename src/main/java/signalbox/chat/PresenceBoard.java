package signalbox.chat;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import signalbox.coordinator.Decisions;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;
import signalbox.people.Directory;

/**
 * Who of the members is there, over all networks; asks the desk to take note when that changes.
 * Strangers are not remembered, so the roster bounds it.
 */
public final class PresenceBoard {
  private final Map<MemberId, Set<Account>> seen = new HashMap<>();
  private final Decisions decisions;
  private final InstantSource clock;

  @Inject
  public PresenceBoard(Decisions decisions, InstantSource clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Who was seen to be there and who was seen to go. */
  public synchronized Presence presence() {
    var here = new TreeSet<MemberId>();
    var gone = new TreeSet<MemberId>();
    seen.forEach((member, accounts) -> (accounts.isEmpty() ? gone : here).add(member));
    return new Presence(here, gone);
  }

  /** Takes note; accounts of nobody are passed over. */
  public void see(Sighting sighting) {
    Directory.of(decisions.desk().roster())
        .identify(sighting.network(), sighting.account())
        .filter(member -> note(member, sighting))
        .ifPresent(member -> tell(member, sighting.here()));
  }

  /** Whoever speaks is there, even when nobody saw the coming. */
  public void heard(Account account, MemberId member) {
    if (presence().gone().contains(member)) {
      see(new Sighting(account.network(), account.name(), true));
    }
  }

  /** The bot itself is no longer there to see who is. */
  public synchronized void lostSight(String network) {
    seen.values().forEach(accounts -> accounts.removeIf(a -> a.network().equals(network)));
    seen.values().removeIf(Set::isEmpty);
  }

  /** Whether it is news that this member came or went. */
  private synchronized boolean note(MemberId member, Sighting sighting) {
    var account = new Account(sighting.network(), sighting.account());
    boolean known = seen.containsKey(member);
    Set<Account> accounts = seen.computeIfAbsent(member, _ -> new HashSet<>());
    boolean before = !accounts.isEmpty();
    boolean changed = sighting.here() ? accounts.add(account) : accounts.remove(account);
    boolean first = !known && !sighting.here();
    return first || (changed && before == accounts.isEmpty());
  }

  private void tell(MemberId member, boolean here) {
    var _ = decisions.submit(Envelope.ofClock(clock.instant(), new Command.NoteSeen(member, here)));
  }
}
