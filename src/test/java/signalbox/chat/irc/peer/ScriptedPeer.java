package signalbox.chat.irc.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A server of this JVM on a free port that does what the test says: either line by line, or with a
 * {@link StandIn} that behaves like a server of the world.
 */
public final class ScriptedPeer implements AutoCloseable {
  private final ServerSocket listening;
  private final Optional<SSLContext> tls;
  private final BiConsumer<Wire, String> reflex;
  private final List<Wire> guests = new ArrayList<>();
  private int greeted;

  private ScriptedPeer(int port, Optional<SSLContext> tls, BiConsumer<Wire, String> reflex) {
    try {
      this.listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    this.tls = tls;
    this.reflex = reflex;
    Thread.ofVirtual().name("scripted-peer").start(this::acceptAll);
  }

  /** Says nothing by itself. */
  public static ScriptedPeer silent() {
    return new ScriptedPeer(0, Optional.empty(), (_, _) -> {});
  }

  /** Says nothing by itself, and shows this certificate. */
  public static ScriptedPeer silent(Identity identity) {
    return new ScriptedPeer(0, Optional.of(identity.context()), (_, _) -> {});
  }

  /** Behaves like a server of the world. */
  public static ScriptedPeer of(StandIn standIn) {
    return new ScriptedPeer(0, Optional.empty(), standIn::hear);
  }

  /** Behaves like a server of the world, at a port that is known already. */
  public static ScriptedPeer of(StandIn standIn, int port) {
    return new ScriptedPeer(port, Optional.empty(), standIn::hear);
  }

  public static ScriptedPeer of(StandIn standIn, Identity identity) {
    return new ScriptedPeer(0, Optional.of(identity.context()), standIn::hear);
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** Waits for the next client, in the order in which they come. */
  public synchronized Wire expectGuest() {
    long deadline = System.nanoTime() + Lines.PATIENCE.toNanos();
    while (guests.size() <= greeted) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError("nobody connected after the first " + greeted);
      }
      try {
        wait(Math.max(1, left / 1_000_000));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting for a guest");
      }
    }
    return guests.get(greeted++);
  }

  /** How many have come until now. */
  public synchronized int guests() {
    return guests.size();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    synchronized (this) {
      guests.forEach(Wire::close);
    }
  }

  private void acceptAll() {
    while (!listening.isClosed()) {
      try {
        greet(listening.accept());
      } catch (IOException _) {
        // Closed, or somebody who hung up during the handshake.
      }
    }
  }

  private void greet(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    // The handshake comes with the first byte read or written, on the thread of the wire.
    Wire guest = new Wire(tls.isPresent() ? encrypted(socket, tls.get()) : socket, socket, reflex);
    synchronized (this) {
      guests.add(guest);
      notifyAll();
    }
  }

  private static Socket encrypted(Socket socket, SSLContext context) throws IOException {
    var encrypted =
        (SSLSocket)
            context.getSocketFactory().createSocket(socket, "localhost", socket.getPort(), true);
    encrypted.setUseClientMode(false);
    encrypted.setWantClientAuth(true);
    return encrypted;
  }
}
