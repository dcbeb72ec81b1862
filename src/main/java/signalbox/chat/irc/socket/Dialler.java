package signalbox.chat.irc.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.SocketFactory;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Connects to one server by its name, at one address after another until one answers. */
public final class Dialler extends SocketFactory {
  /** Addresses of one name that are tried in one attempt. */
  private static final int MOST_ADDRESSES = 16;

  private final String host;
  private final Optional<Tls> tls;
  private final Duration patience;
  private final Consumer<Socket> raw;
  private Optional<String> fault = Optional.empty();
  private int addresses;

  /**
   * @param host as configured: it is what a certificate has to name
   * @param patience for the connection, and again for the handshake
   * @param raw hears of each socket before it connects: closing it ends whatever hangs on it, which
   *     closing an encrypted one does not
   */
  public Dialler(String host, Optional<Tls> tls, Duration patience, Consumer<Socket> raw) {
    this.host = host;
    this.tls = tls;
    this.patience = patience;
    this.raw = raw;
  }

  /** Why the last address failed. */
  public Optional<String> fault() {
    return fault;
  }

  @Override
  public Socket createSocket(
      InetAddress address, int port, @Nullable InetAddress localAddress, int localPort)
      throws IOException {
    if (++addresses > MOST_ADDRESSES) {
      throw new IOException("no more addresses are tried");
    }
    var socket = new Socket();
    raw.accept(socket);
    try {
      return connected(socket, new InetSocketAddress(address, port));
    } catch (IOException failed) {
      fault = Optional.of(reason(failed));
      socket.close();
      throw failed;
    }
  }

  private Socket connected(Socket socket, InetSocketAddress address) throws IOException {
    int millis = Math.toIntExact(patience.toMillis());
    socket.setKeepAlive(true);
    socket.setTcpNoDelay(true);
    socket.connect(address, millis);
    return tls.isPresent() ? encrypted(tls.get(), socket, millis) : socket;
  }

  private Socket encrypted(Tls how, Socket socket, int millis) throws IOException {
    socket.setSoTimeout(millis);
    var factory = how.context().getSocketFactory();
    var encrypted = (SSLSocket) factory.createSocket(socket, host, socket.getPort(), true);
    encrypted.setSSLParameters(Tls.strict(encrypted.getSSLParameters(), names()));
    encrypted.startHandshake();
    return encrypted;
  }

  /** What we tell the server that we want to speak to; an address is no name. */
  private List<SNIServerName> names() {
    try {
      InetAddress.ofLiteral(host);
      return List.of();
    } catch (IllegalArgumentException _) {
      return nameOf(host);
    }
  }

  private static List<SNIServerName> nameOf(String host) {
    try {
      return List.of(new SNIHostName(host));
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }

  private static String reason(IOException failed) {
    Throwable deepest = failed;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String said = deepest.getMessage();
    return said == null ? deepest.getClass().getSimpleName() : said;
  }

  @Override
  public Socket createSocket(String name, int port) throws IOException {
    return createSocket(InetAddress.getByName(name), port, null, 0);
  }

  @Override
  public Socket createSocket(
      String name, int port, @Nullable InetAddress localAddress, int localPort) throws IOException {
    return createSocket(InetAddress.getByName(name), port, localAddress, localPort);
  }

  @Override
  public Socket createSocket(InetAddress address, int port) throws IOException {
    return createSocket(address, port, null, 0);
  }
}
