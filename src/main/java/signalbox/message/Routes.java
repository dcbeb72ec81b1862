package signalbox.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.domain.Venue;

/**
 * Which channels form which venue, where the admin log listens, and which topics tell what is open.
 *
 * @param venues in the order of the configuration
 * @param sal the channel to which {@code !log} lines go; empty: nothing is said of the log
 * @param topics those of which a segment is ours; no other topic is ever touched
 * @param panels channels that show a card and a thread for each case, and a board
 */
public record Routes(
    List<Route> venues,
    Optional<Address.Channel> sal,
    List<Topic> topics,
    Set<Address.Channel> panels) {
  public Routes {
    venues = List.copyOf(venues);
    topics = List.copyOf(topics);
    panels = Set.copyOf(panels);
  }

  /** Routes without a channel that shows cards. */
  public Routes(List<Route> venues, Optional<Address.Channel> sal, List<Topic> topics) {
    this(venues, sal, topics, Set.of());
  }

  /** Routes of which no topic tells anything. */
  public Routes(List<Route> venues, Optional<Address.Channel> sal) {
    this(venues, sal, List.of());
  }

  /**
   * A topic with a segment that is ours.
   *
   * @param idle what stands there when nothing is open; empty: the segment is taken out
   */
  public record Topic(Address.Topic address, String idle) {}

  /**
   * The channels of a venue.
   *
   * @param relayed a bridge mirrors them, so that words go to the first of them only
   */
  public record Route(
      Venue venue, boolean isPublic, List<Address.Channel> channels, boolean relayed) {
    public Route {
      channels = List.copyOf(channels);
    }

    /** The channels to speak in, so that everybody hears a thing once. */
    public List<Address.Channel> speakIn() {
      return relayed ? channels.subList(0, 1) : channels;
    }
  }

  /** The channels of a venue that show cards and a board: no side that a bridge mirrors. */
  public List<Address.Channel> listPanels(Route route) {
    return route.speakIn().stream().filter(panels::contains).toList();
  }

  /** The topic of that channel, where it tells what is open. */
  public Optional<Topic> findTopic(Address.Channel channel) {
    var address = new Address.Topic(channel.network(), channel.name());
    return topics.stream().filter(topic -> topic.address().equals(address)).findFirst();
  }

  public Optional<Route> find(Venue venue) {
    return venues.stream().filter(r -> r.venue().equals(venue)).findFirst();
  }

  /** The venue of which that channel is a part. */
  public Optional<Route> find(Address.Channel channel) {
    return venues.stream().filter(r -> r.channels().contains(channel)).findFirst();
  }
}
