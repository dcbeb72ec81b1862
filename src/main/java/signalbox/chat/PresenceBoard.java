package signalbox.chat;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import signalbox.chat.Sighting.Seen;
import signalbox.coordinator.Decisions;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;
import signalbox.domain.Presence;

/**
 * Who of the members is there, over all networks; asks the desk to take note when somebody leaves
 * the last of them or comes back. Strangers are not remembered, so the roster bounds it.
 */
public final class PresenceBoard {
  private final Map<MemberId, Map<Account, Seen>> seen = new HashMap<>();
  private final Set<MemberId> toldGone = new HashSet<>();
  private final KnownAccounts known = new KnownAccounts();
  private final Provider<Decisions> decisions;
  private final InstantSource clock;

  @Inject
  public PresenceBoard(Provider<Decisions> decisions, InstantSource clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Who was seen to be there and who was seen to go; who is out of sight is neither. */
  public synchronized Presence presence() {
    var here = new TreeSet<MemberId>();
    var gone = new TreeSet<MemberId>();
    seen.forEach((member, accounts) -> {
      switch (all(accounts.values())) {
        case HERE -> here.add(member);
        case GONE -> gone.add(member);
        case UNKNOWN -> {}
      }
    });
    return new Presence(here, gone);
  }

  /** Takes note; accounts of nobody are passed over. */
  public void see(Sighting sighting) {
    known
        .of(decisions.get().desk().roster())
        .identify(sighting.network(), sighting.account())
        .filter(member -> note(member, sighting))
        .ifPresent(member -> tell(member, sighting.seen() == Seen.HERE));
  }

  /** Whoever was gone or out of sight and speaks is there, even when nobody saw the coming. */
  public void heard(Account account, MemberId member) {
    if (isMissed(member)) {
      see(new Sighting(account.network(), account.name(), Seen.HERE));
    }
  }

  /** The bot itself is no longer there to see who is. */
  public synchronized void lostSight(String network) {
    seen.values()
        .forEach(accounts ->
            accounts.replaceAll((a, s) -> a.network().equals(network) ? Seen.UNKNOWN : s));
  }

  private synchronized boolean isMissed(MemberId member) {
    return seen.containsKey(member) && all(seen.get(member).values()) != Seen.HERE;
  }

  /** Whether it is news; out of sight is none, and neither is who was never told to be gone. */
  private synchronized boolean note(MemberId member, Sighting sighting) {
    Map<Account, Seen> accounts = seen.computeIfAbsent(member, _ -> new HashMap<>());
    accounts.put(new Account(sighting.network(), sighting.account()), sighting.seen());
    return switch (all(accounts.values())) {
      case HERE -> toldGone.remove(member);
      case GONE -> toldGone.add(member);
      case UNKNOWN -> false;
    };
  }

  /** There on one network is there; gone is only who is known to be gone from all. */
  private static Seen all(Collection<Seen> seen) {
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
