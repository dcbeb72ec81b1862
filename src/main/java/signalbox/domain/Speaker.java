package signalbox.domain;

import java.util.Optional;

/** Who said something. */
public sealed interface Speaker {
  /** A member, by a verified account. */
  record Known(MemberId member, Account account) implements Speaker {}

  /**
   * Somebody without a verified account, or with one that the people file does not know.
   *
   * @param shown the nick or display name, for addressing only
   * @param account the verified account when there is one
   */
  record Stranger(String shown, Optional<Account> account) implements Speaker {}

  /** The clock, or the program itself. */
  record Clock() implements Speaker {}
}
