package signalbox.chat.irc.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import signalbox.chat.irc.peer.Identity;

/**
 * Lets everybody in, and then asks and asks without ever reading an answer: the client's answers
 * fill all buffers, and its next write hangs. When it hangs, the server is silent.
 */
final class DeafServer implements AutoCloseable {
  private static final int SMALL = 4096;

  /** Answers to so many of them fit into no buffers. */
  private static final int QUESTIONS = 40_000;

  private final ServerSocket listening;

  private DeafServer(ServerSocket unbound) throws IOException {
    listening = unbound;
    listening.setReceiveBufferSize(SMALL);
    listening.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Thread.ofVirtual().start(this::acceptAll);
  }

  static DeafServer plain() throws IOException {
    return new DeafServer(new ServerSocket());
  }

  static DeafServer encrypted(Identity identity) throws IOException {
    return new DeafServer(identity.context().getServerSocketFactory().createServerSocket());
  }

  int port() {
    return listening.getLocalPort();
  }

  private void acceptAll() {
    while (!listening.isClosed()) {
      try {
        Socket guest = listening.accept();
        Thread.ofVirtual().start(() -> serve(guest));
      } catch (IOException _) {
        // Closed.
      }
    }
  }

  private static void serve(Socket guest) {
    try (guest) {
      var lines = new BufferedReader(new InputStreamReader(guest.getInputStream(), UTF_8));
      while (!lines.readLine().startsWith("USER")) {
        // Until it has introduced itself.
      }
      OutputStream out = guest.getOutputStream();
      out.write(
          ":deaf.test 001 signalbox :Welcome\r\n:deaf.test 422 signalbox :-\r\n".getBytes(UTF_8));
      byte[] question = ("PING :" + "x".repeat(400) + "\r\n").getBytes(UTF_8);
      for (int i = 0; i < QUESTIONS; i++) {
        out.write(question);
      }
    } catch (IOException _) {
      // The client has had enough.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
