package signalbox.bootstrap.network;

import java.util.Set;
import java.util.stream.Collectors;
import signalbox.message.Routes;

/** Routes over networks that are there; words for others would only wait for what never comes. */
public final class Served {
  private Served() {}

  public static Routes only(Set<String> networks, Routes routes) {
    return new Routes(
        routes.venues().stream()
            .map(route -> only(networks, route))
            .filter(route -> !route.channels().isEmpty())
            .toList(),
        routes.sal().filter(channel -> networks.contains(channel.network())),
        routes.topics().stream().filter(t -> networks.contains(t.address().network())).toList(),
        routes.panels().stream()
            .filter(channel -> networks.contains(channel.network()))
            .collect(Collectors.toSet()));
  }

  private static Routes.Route only(Set<String> networks, Routes.Route route) {
    return new Routes.Route(
        route.venue(),
        route.isPublic(),
        route.channels().stream().filter(c -> networks.contains(c.network())).toList(),
        route.relayed());
  }
}
