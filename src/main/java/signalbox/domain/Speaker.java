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
   * @param standing what has to be known to answer; empty: nothing more
   */
  record Stranger(String shown, Optional<Account> account, Optional<Standing> standing)
      implements Speaker {
    /** Somebody on a network that vouches for people, who was told nothing yet. */
    public Stranger(String shown, Optional<Account> account) {
      this(shown, account, Optional.empty());
    }
  }

  /** How it comes that a stranger is none of us. */
  enum Standing {
    /** The network vouches for nobody at this moment. */
    UNVOUCHED,
    /** Told a short while ago how to get known. */
    TOLD
  }

  /** The clock, or the program itself. */
  record Clock() implements Speaker {}
}
