package signalbox.domain;

/** Where something was said. */
public sealed interface Place {
  /**
   * In a venue.
   *
   * @param network the network of the channel in which it was said
   * @param channel that channel
   */
  record InVenue(Venue venue, String network, String channel) implements Place {}

  /** By private message, by the owner of that account or, unverified, by that nick. */
  record InPrivate(String network, String to) implements Place {}

  /** Nowhere: the clock or the program itself. */
  record Nowhere() implements Place {}
}
