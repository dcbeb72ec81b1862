package signalbox.domain.identity;

import java.time.Instant;
import java.util.Optional;
import signalbox.domain.Account;
import signalbox.domain.LinkCode;
import signalbox.domain.MemberId;

/**
 * An account that somebody wants to be known by.
 *
 * @param asked when the code was given
 * @param until when the code is no longer good or, once it was said, when an admin has to be asked
 *     anew
 * @param claimedBy the member who said the code; empty: nobody yet
 * @param tries how many codes that are none were said for it
 */
public record LinkAsking(
    Account account,
    LinkCode.Sealed code,
    Instant asked,
    Instant until,
    Optional<MemberId> claimedBy,
    int tries) {
  /** Whether its code can still be said at that time. */
  boolean isOpen(Instant at) {
    return claimedBy.isEmpty() && at.isBefore(until);
  }

  /** Whether an admin can still approve it at that time. */
  boolean waits(Instant at) {
    return claimedBy.isPresent() && at.isBefore(until);
  }

  LinkAsking claimed(MemberId by, Instant to) {
    return new LinkAsking(account, code, asked, to, Optional.of(by), tries);
  }

  LinkAsking tried() {
    return new LinkAsking(account, code, asked, until, claimedBy, tries + 1);
  }
}
