package signalbox.chat;

import java.time.Instant;
import java.util.Optional;

/** Something that somebody said on a network, as its adapter heard it. */
public record Line(Where where, Who who, String text, Proof proof) {
  /**
   * Where it was said.
   *
   * @param channel empty: to the bot alone
   */
  public record Where(String network, Optional<String> channel) {}

  /**
   * Who said it.
   *
   * @param nick the nick or display name, which proves nothing
   * @param account the account that the network itself vouches for on this very message
   */
  public record Who(String nick, Optional<String> account) {}

  /**
   * What tells this message from every other.
   *
   * @param messageId the network's own, or one that the adapter gave it; unique on the network
   * @param sentAt the network's time, or ours where it gives none
   */
  public record Proof(String messageId, Instant sentAt) {}
}
