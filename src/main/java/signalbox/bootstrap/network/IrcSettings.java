package signalbox.bootstrap.network;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import signalbox.chat.irc.link.LinkSettings;
import signalbox.chat.irc.link.Pauses;
import signalbox.chat.irc.link.Server;
import signalbox.chat.irc.link.Times;
import signalbox.chat.irc.login.Introduction;
import signalbox.chat.irc.login.Sasl;
import signalbox.chat.irc.output.Pace;
import signalbox.chat.irc.socket.Tls;
import signalbox.config.binding.Secret;
import signalbox.config.settings.Network;

/** What the configuration says of a connection, as the link takes it. */
final class IrcSettings {
  private IrcSettings() {}

  /**
   * @param folder of the configuration, where relative files start
   */
  static LinkSettings of(String network, Network.Irc irc, Path folder) {
    var name = irc.name();
    var entry = irc.entry();
    var rate = irc.connection().rate();
    return new LinkSettings(
        network,
        irc.servers().stream().map(s -> new Server(s.host(), s.port())).toList(),
        new Introduction(
            name.nick(), name.userName(), name.realName(), entry.password().map(Secret::reveal)),
        tls(entry.tls(), folder),
        entry.sasl().map(IrcSettings::sasl),
        new Pace(rate.burst(), rate.every()),
        times(irc.connection()));
  }

  private static Optional<Tls> tls(Network.Tls keys, Path folder) {
    Optional<Path> trusted =
        Optional.of(keys.trust())
            .filter(trust -> !trust.equals(Network.Tls.SYSTEM))
            .map(folder::resolve);
    return Optional.of(new Tls(trusted, keys.certificate().map(folder::resolve)))
        .filter(_ -> keys.enabled());
  }

  private static Sasl sasl(Network.Sasl keys) {
    return switch (keys.mechanism()) {
      case PLAIN ->
          new Sasl.Plain(keys.account(), keys.password().map(Secret::reveal).orElseThrow());
      case EXTERNAL -> new Sasl.External();
    };
  }

  private static Times times(Network.Connection keys) {
    Times usual = Times.usual();
    Duration longest = keys.reconnect().longest();
    return new Times(
        keys.pingEvery(),
        keys.deadAfter(),
        usual.connect(),
        usual.login(),
        new Pauses(keys.reconnect().first(), longest, longest),
        usual.nickEvery(),
        usual.quit());
  }
}
