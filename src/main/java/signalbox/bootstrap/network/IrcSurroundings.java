package signalbox.bootstrap.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import signalbox.chat.irc.Company;
import signalbox.chat.irc.Surroundings;
import signalbox.chat.irc.room.OurChannel;
import signalbox.chat.irc.topic.Segment;
import signalbox.chat.irc.wire.Mask;
import signalbox.config.Configuration;
import signalbox.config.binding.Secret;
import signalbox.config.settings.Network;
import signalbox.config.settings.OnNetwork;
import signalbox.message.Address;
import signalbox.message.Routes;

/** What the configuration says of channels and company on a network, as the adapter takes it. */
final class IrcSurroundings {
  private IrcSurroundings() {}

  static Surroundings of(String network, Network.Irc irc, Configuration configuration) {
    Routes routes = Served.only(Set.of(network), configuration.routes());
    var segment = new Segment(irc.topic().separator(), irc.topic().marker());
    return new Surroundings(
        network,
        channels(routes).map(name -> new OurChannel(name, key(irc, name))).toList(),
        routes.topics().stream()
            .collect(Collectors.toMap(topic -> topic.address().channel(), _ -> segment)),
        company(network, configuration));
  }

  /** Those of the venues, and that of the admin log. */
  private static Stream<String> channels(Routes routes) {
    return Stream.concat(
            routes.venues().stream().flatMap(route -> route.channels().stream()),
            routes.sal().stream())
        .map(Address.Channel::name)
        .distinct();
  }

  private static Optional<String> key(Network.Irc irc, String channel) {
    return Optional.ofNullable(irc.channels().get(channel))
        .flatMap(Network.IrcChannel::key)
        .map(Secret::reveal);
  }

  private static Company company(String network, Configuration configuration) {
    var typing = configuration.settings().typing();
    List<Mask> masks = configuration.listRelayMasks(network).stream().map(Mask::new).toList();
    return new Company(
        Stream.concat(typing.bots().stream(), typing.relays().stream())
            .filter(one -> one.network().equals(network))
            .map(OnNetwork::name)
            .collect(Collectors.toUnmodifiableSet()),
        masks);
  }
}
