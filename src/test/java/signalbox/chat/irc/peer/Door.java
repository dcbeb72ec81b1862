package signalbox.chat.irc.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Where a server listens on this machine, and how to speak TLS to it if it wants that. */
public record Door(int port, Optional<SSLContext> tls) {
  private static final int CONNECT_MILLIS = 5_000;

  public static Door plain(int port) {
    return new Door(port, Optional.empty());
  }

  public static Door tls(int port, SSLContext context) {
    return new Door(port, Optional.of(context));
  }

  /** Somewhere else, in the same manner. */
  public Door at(int otherPort) {
    return new Door(otherPort, tls);
  }

  Socket enter() {
    try {
      Socket socket = new Socket();
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return tls.isPresent() ? encrypted(socket, tls.get()) : socket;
    } catch (IOException fault) {
      throw new UncheckedIOException("cannot connect to port " + port, fault);
    }
  }

  private Socket encrypted(Socket socket, SSLContext context) throws IOException {
    var encrypted =
        (SSLSocket) context.getSocketFactory().createSocket(socket, "localhost", port, true);
    encrypted.startHandshake();
    return encrypted;
  }
}
