package signalbox.bootstrap.network;

import java.util.Set;
import java.util.stream.Stream;
import signalbox.chat.discord.hear.Surroundings;
import signalbox.chat.discord.link.LinkSettings;
import signalbox.chat.discord.link.Times;
import signalbox.chat.discord.link.Token;
import signalbox.config.Configuration;
import signalbox.config.settings.Network;
import signalbox.message.Address;
import signalbox.message.Routes;

/** What the configuration says of a Discord server, as the link and the adapter take it. */
final class DiscordSettings {
  private DiscordSettings() {}

  static LinkSettings link(String network, Network.Discord discord, Times times) {
    return new LinkSettings(
        network,
        new Token(discord.token().reveal()),
        discord.restUrl(),
        discord.gatewayUrl(),
        times);
  }

  static Surroundings surroundings(
      String network, Network.Discord discord, Configuration configuration) {
    Routes routes = Served.only(Set.of(network), configuration.routes());
    return new Surroundings(
        network,
        discord.guild(),
        Stream.concat(
                routes.venues().stream().flatMap(route -> route.channels().stream()),
                routes.sal().stream())
            .map(Address.Channel::name)
            .distinct()
            .toList(),
        configuration.settings().typing().commandPrefix());
  }
}
