package signalbox.chat;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;
import signalbox.coordinator.Decisions;
import signalbox.domain.Account;
import signalbox.domain.Command;
import signalbox.domain.Envelope;
import signalbox.domain.identity.Grant;
import signalbox.domain.identity.Identity;

/**
 * Has it noted when the roles of a member's account put them on other teams than before. Where no
 * role counts, and for strangers, nothing is asked of the desk.
 */
public final class RoleTeams {
  private final KnownAccounts known = new KnownAccounts();
  private final Decisions decisions;
  private final InstantSource clock;

  @Inject
  public RoleTeams(Decisions decisions, InstantSource clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** That account was seen to have these roles, by id, and no others. */
  public void see(Account account, Set<String> roles) {
    var desk = decisions.desk();
    var identity = desk.identity();
    boolean isMember =
        known.of(desk.roster()).identify(account.network(), account.name()).isPresent();
    if (isMember && isNews(identity, account, roles)) {
      var note = new Command.NoteRoles(account, countingOnes(identity, account, roles));
      var _ = decisions.submit(Envelope.ofClock(clock.instant(), note));
    }
  }

  private static boolean isNews(Identity identity, Account account, Set<String> roles) {
    if (!identity.roles().countOn(account.network())) {
      return false;
    }
    Grant granted = identity.grants().get(account.key());
    Set<?> before = granted == null ? Set.of() : granted.teams();
    return !before.equals(identity.roles().listTeams(account.network(), roles));
  }

  /** Somebody may have any number of roles that mean nothing to us. */
  private static Set<String> countingOnes(Identity identity, Account account, Set<String> roles) {
    var counting = identity.roles().byNetwork().get(account.network());
    return roles.stream()
        .filter(role -> counting != null && counting.containsKey(role))
        .collect(Collectors.toSet());
  }
}
