package signalbox.rendering.text;

import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.domain.Place;
import signalbox.domain.Venue;
import signalbox.message.Routes;

/** Venues by the names under which people find them on their own network. */
public record VenueNames(Routes routes) {
  /** Channels of Discord have numbers. */
  private static final Pattern ID = Pattern.compile("\\d+");

  /**
   * Such as {@code #example-operations} for a speaker on IRC, and {@code <#112233>} on Discord,
   * which shows the name of that channel; where the venue has no channel, its own name.
   */
  public String of(Venue venue, Place seenFrom) {
    return switch (seenFrom) {
      case Place.InVenue(_, var network, _, _, _) -> on(network, venue);
      case Place.InPrivate(var network, _) -> on(network, venue);
      case Place.Nowhere() -> of(venue);
    };
  }

  /** Such as {@code #ops}, for words that are read nowhere in particular. */
  public String of(Venue venue) {
    return hashed(venue.name()) ? venue.name() : "#" + venue.name();
  }

  /** For all who read it on that network. */
  public String on(String network, Venue venue) {
    return routes.find(venue).stream()
        .flatMap(route -> route.channels().stream())
        .filter(channel -> channel.network().equals(network))
        .flatMap(channel -> shown(channel.name()).stream())
        .findFirst()
        .orElseGet(() -> of(venue));
  }

  private static Optional<String> shown(String channel) {
    if (hashed(channel)) {
      return Optional.of(channel);
    }
    return ID.matcher(channel).matches() ? Optional.of("<#" + channel + ">") : Optional.empty();
  }

  private static boolean hashed(String name) {
    return name.startsWith("#");
  }
}
