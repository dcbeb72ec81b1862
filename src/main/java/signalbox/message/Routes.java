package signalbox.message;

import java.util.List;
import java.util.Optional;
import signalbox.domain.Venue;

/**
 * Which channels form which venue, and where the admin log listens.
 *
 * @param venues in the order of the configuration
 * @param sal the channel to which {@code !log} lines go; empty: nothing is said of the log
 */
public record Routes(List<Route> venues, Optional<Address.Channel> sal) {
  public Routes {
    venues = List.copyOf(venues);
  }

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

  public Optional<Route> find(Venue venue) {
    return venues.stream().filter(r -> r.venue().equals(venue)).findFirst();
  }

  /** The venue of which that channel is a part. */
  public Optional<Route> find(Address.Channel channel) {
    return venues.stream().filter(r -> r.channels().contains(channel)).findFirst();
  }
}
