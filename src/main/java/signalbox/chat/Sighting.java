package signalbox.chat;

/** What was seen of somebody on a network, by verified account. */
public record Sighting(String network, String account, Seen seen) {
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
