package signalbox.chat.irc.link;

/** One server of a network. */
public record Server(String host, int port) {
  private static final int LAST_PORT = 65_535;

  public Server {
    if (host.isBlank() || port < 1 || port > LAST_PORT) {
      throw new IllegalArgumentException("no server can be at " + host + ":" + port);
    }
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
