package signalbox.chat.irc.link;

import java.util.Optional;
import java.util.Set;
import signalbox.chat.irc.output.Output;
import signalbox.chat.irc.wire.Casemapping;
import signalbox.chat.irc.wire.Isupport;
import signalbox.chat.irc.wire.Source;

/** One connection, from login to its end; may be asked by any thread. */
public interface Session {
  /** The name by which the configuration calls the network. */
  String network();

  /** Our nick at this moment. */
  String nick();

  /** The services account that we are logged in to, where the server has told it. */
  Optional<String> account();

  /** What is acknowledged at this moment; a server may take capabilities back. */
  Set<String> capabilities();

  /** Whether this capability is acknowledged at this moment. */
  default boolean has(String capability) {
    return capabilities().contains(capability);
  }

  Isupport isupport();

  default Casemapping casemapping() {
    return isupport().casemapping();
  }

  /** Our nick, user and host as others see them, once the server has shown them. */
  Optional<Source> self();

  Output output();

  /** Quits in good order; the link connects anew. Does not block. */
  void close(String why);
}
