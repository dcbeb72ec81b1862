package signalbox.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import signalbox.policy.Team;

/** What can have happened to whose accounts are whose, beyond what the people file says. */
public sealed interface IdentityEvent extends Event {
  @Override
  default Optional<CaseId> about() {
    return Optional.empty();
  }

  /** Somebody was given a one-time code for an account of nobody's. */
  record LinkAsked(Account account, LinkCode.Sealed code, Instant until) implements IdentityEvent {}

  /** A member said that code; an admin has yet to say whether it is so. */
  record LinkClaimed(Account account, MemberId member, Instant until) implements IdentityEvent {}

  /** A member said a code that is none; {@code meant}: the askings at which it was a guess. */
  record LinkMistried(MemberId by, List<Account> meant) implements IdentityEvent {
    public LinkMistried {
      meant = List.copyOf(meant);
    }
  }

  /** So many codes that are none were said for it that its own is good no more. */
  record LinkSpoiled(Account account) implements IdentityEvent {}

  /** From now on it is that member's account. */
  record LinkApproved(Account account, MemberId member, MemberId by) implements IdentityEvent {}

  record LinkRefused(Account account, MemberId member, MemberId by) implements IdentityEvent {}

  /** Not that member's account any more, or no longer asked for. */
  record LinkRemoved(Account account, MemberId member, MemberId by) implements IdentityEvent {}

  /** Nobody said the code, or approved, in time. */
  record LinkExpired(Account account) implements IdentityEvent {}

  /** These roles put members on teams from now on. */
  record RolesAdopted(Roles roles) implements IdentityEvent {}

  /** The teams on which its roles put the owner of that account; none: they put it on none. */
  record TeamsGranted(Account account, Set<Team> teams) implements IdentityEvent {
    public TeamsGranted {
      teams = Collections.unmodifiableSortedSet(new TreeSet<>(teams));
    }
  }
}
