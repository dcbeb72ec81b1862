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
   * @param aside how this speaker is answered and not all; empty: where everybody hears every
   *     answer
   */
  record InVenue(
      Venue venue, String network, String channel, Optional<CaseId> threadOf, Optional<Aside> aside)
      implements Place {
    /** Where everybody hears every answer. */
    public InVenue(Venue venue, String network, String channel) {
      this(venue, network, channel, Optional.empty(), Optional.empty());
    }
  }

  /**
   * How an answer to one speaker is told from words to all.
   *
   * @param to by what the network knows it, such as the id of the message that it answers
   * @param alone whether nobody else reads it, nor what it answers
   */
  record Aside(String to, boolean alone) {}

  /** By private message, by the owner of that account or, unverified, by that nick. */
  record InPrivate(String network, String to) implements Place {}

  /** Nowhere: the clock or the program itself. */
  record Nowhere() implements Place {}
}
