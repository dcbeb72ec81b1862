package signalbox.bootstrap.network;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.config.Configuration;
import signalbox.message.Address;
import signalbox.message.Routes;

/** The venues as they are found on the console. */
public final class ConsoleRooms {
  private ConsoleRooms() {}

  /** Those that have a channel there. */
  static Routes configured(Configuration configuration) {
    return Served.only(Set.of(ConsoleModule.network(configuration)), configuration.routes());
  }

  /** All of them: a file can name each, so one without a channel there has one of its own name. */
  public static Routes all(Configuration configuration) {
    String network = ConsoleModule.network(configuration);
    Routes routes = configuration.routes();
    List<Routes.Route> venues =
        routes.venues().stream().map(route -> with(network, route, routes)).toList();
    return Served.only(
        Set.of(network), new Routes(venues, routes.sal(), routes.topics(), routes.panels()));
  }

  private static Routes.Route with(String network, Routes.Route route, Routes all) {
    if (route.channels().stream().anyMatch(channel -> channel.network().equals(network))) {
      return route;
    }
    var own = new Address.Channel(network, "#" + route.venue().name());
    while (all.find(own).isPresent()) {
      own = new Address.Channel(network, "#" + own.name());
    }
    return new Routes.Route(
        route.venue(),
        route.isPublic(),
        Stream.concat(route.channels().stream(), Stream.of(own)).toList(),
        route.relayed());
  }
}
