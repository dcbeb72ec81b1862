package signalbox.rendering.text;

import signalbox.domain.Place;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Routes;

/** Venues by the names under which people find them on their own network. */
public record VenueNames(Routes routes) {
  /** Such as {@code #example-operations} for a speaker on IRC; elsewhere the venue's own name. */
  public String of(Venue venue, Place seenFrom) {
    return switch (seenFrom) {
      case Place.InVenue(_, var network, _, _, _) -> on(network, venue);
      case Place.InPrivate(var network, _) -> on(network, venue);
      case Place.Nowhere() -> of(venue);
    };
  }

  /** Such as {@code #ops}, for words that are read on several networks. */
  public String of(Venue venue) {
    return hashed(venue.name()) ? venue.name() : "#" + venue.name();
  }

  private String on(String network, Venue venue) {
    return routes.find(venue).stream()
        .flatMap(route -> route.channels().stream())
        .filter(channel -> channel.network().equals(network) && hashed(channel.name()))
        .map(Address.Channel::name)
        .findFirst()
        .orElseGet(() -> of(venue));
  }

  private static boolean hashed(String name) {
    return name.startsWith("#");
  }
}
