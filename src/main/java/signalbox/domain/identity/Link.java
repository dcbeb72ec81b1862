package signalbox.domain.identity;

import java.time.Instant;
import signalbox.domain.Account;
import signalbox.domain.MemberId;

/** An account that is a member's because an admin said so. */
public record Link(Account account, MemberId member, MemberId approvedBy, Instant at) {}
