package signalbox.chat.irc.link;

import java.util.List;
import java.util.Optional;
import signalbox.chat.irc.login.Introduction;
import signalbox.chat.irc.login.Sasl;
import signalbox.chat.irc.output.Pace;
import signalbox.chat.irc.socket.Tls;

/**
 * One network, and how to be on it.
 *
 * @param network the name by which the configuration calls it
 * @param servers tried in this order, at least one
 * @param tls without it nothing is encrypted
 * @param sasl with it, there is no session without it; without it, we have no account
 */
public record LinkSettings(
    String network,
    List<Server> servers,
    Introduction introduction,
    Optional<Tls> tls,
    Optional<Sasl> sasl,
    Pace pace,
    Times times) {
  public LinkSettings {
    servers = List.copyOf(servers);
    if (servers.isEmpty()) {
      throw new IllegalArgumentException("no server is known of " + network);
    }
  }
}
