package signalbox.chat.irc.server;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The ports of the network.
 *
 * @param free for clients without limits
 * @param tls the same, encrypted
 * @param limited for clients under the limits of an ordinary network
 * @param link where services and the leaf link to the hub
 * @param leaf for clients of the leaf
 * @param leafLink where the hub links to the leaf
 */
record Ports(int free, int tls, int limited, int link, int leaf, int leafLink) {

  /** Below those that the machine gives to whoever goes out, who might take one of them later. */
  private static final int LOWEST = 20_000;

  private static final int HIGHEST = 32_000;

  /** Six that nobody listens at; held all at once, so that they differ. */
  static Ports unused() throws IOException {
    var chance = new Random();
    List<ServerSocket> held = new ArrayList<>();
    try {
      while (held.size() < 6) {
        try {
          int port = chance.nextInt(LOWEST, HIGHEST);
          held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (BindException _) {
          // Somebody listens there; there are others.
        }
      }
      int[] ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
      return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5]);
    } finally {
      for (ServerSocket one : held) {
        one.close();
      }
    }
  }

  String fillIn(String template) {
    return template
        .replace("@FREE_PORT@", Integer.toString(free))
        .replace("@LIMITED_PORT@", Integer.toString(limited))
        .replace("@TLS_PORT@", Integer.toString(tls))
        .replace("@LINK_PORT@", Integer.toString(link))
        .replace("@LEAF_PORT@", Integer.toString(leaf))
        .replace("@LEAF_LINK_PORT@", Integer.toString(leafLink));
  }
}
