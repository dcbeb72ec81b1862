package signalbox.chat;

import java.util.Optional;
import java.util.Set;

/**
 * What was seen of somebody on a network, by verified account.
 *
 * @param channels those of ours in which the account is; empty: the network does not say
 */
public record Sighting(String network, String account, Seen seen, Optional<Set<String>> channels) {
  public Sighting {
    channels = channels.map(Set::copyOf);
  }

  /** Without saying in which channels. */
  public Sighting(String network, String account, Seen seen) {
    this(network, account, seen, Optional.empty());
  }

  /** What is known of an account on one network. */
  public enum Seen {
    /** In a channel with us, or heard just now. */
    HERE,
    /** Seen to leave the last channel that we share. */
    GONE,
    /** Out of sight and perhaps still there: behind a netsplit, or marked as away. */
    UNKNOWN
  }
}
