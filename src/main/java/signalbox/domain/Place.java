package signalbox.domain;

import java.util.Optional;

/** Where something was said. */
public sealed interface Place {
  /**
   * In a venue.
   *
   * @param network the network of the channel in which it was said
   * @param channel that channel, or the thread of a channel
   * @param threadOf the case whose thread that is; empty: no case's
   * @param aside by what the network tells an answer to this speaker from words to all, such as the
   *     id of the message that it answers; empty: where everybody hears every answer
   */
  record InVenue(
      Venue venue,
      String network,
      String channel,
      Optional<CaseId> threadOf,
      Optional<String> aside)
      implements Place {
    /** Where everybody hears every answer. */
    public InVenue(Venue venue, String network, String channel) {
      this(venue, network, channel, Optional.empty(), Optional.empty());
    }
  }

  /** By private message, by the owner of that account or, unverified, by that nick. */
  record InPrivate(String network, String to) implements Place {}

  /** Nowhere: the clock or the program itself. */
  record Nowhere() implements Place {}
}
