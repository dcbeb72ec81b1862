package signalbox.chat.irc.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import signalbox.chat.irc.peer.Identity;

/** A server that shakes hands with one guest and tells what it saw. */
final class Handshakes implements AutoCloseable {
  private final SSLServerSocket listening;
  private final CompletableFuture<Guest> guest = new CompletableFuture<>();

  Handshakes(Identity identity, String... protocols) throws IOException {
    listening =
        (SSLServerSocket)
            identity
                .context()
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    listening.setWantClientAuth(true);
    if (protocols.length > 0) {
      listening.setEnabledProtocols(protocols);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return listening.getLocalPort();
  }

  Guest guest() {
    return guest.join();
  }

  private void serve() {
    try (var socket = (SSLSocket) listening.accept()) {
      socket.startHandshake();
      var session = (ExtendedSSLSession) socket.getSession();
      Optional<String> name =
          session.getRequestedServerNames().stream()
              .map(it -> new String(it.getEncoded(), StandardCharsets.US_ASCII))
              .findFirst();
      guest.complete(new Guest(session.getProtocol(), name, certificatesOf(session)));
      // Until the guest has gone.
      int end = socket.getInputStream().read();
      assert end < 0;
    } catch (IOException refused) {
      guest.completeExceptionally(refused);
    }
  }

  private static List<byte[]> certificatesOf(ExtendedSSLSession session) {
    try {
      return Stream.of(session.getPeerCertificates()).map(Handshakes::encoded).toList();
    } catch (SSLPeerUnverifiedException _) {
      return List.of();
    }
  }

  private static byte[] encoded(Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException fault) {
      throw new IllegalStateException(fault);
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
