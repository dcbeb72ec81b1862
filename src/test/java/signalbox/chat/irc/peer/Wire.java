package signalbox.chat.irc.peer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Lines over a socket in both directions; a thread of its own keeps what arrives. */
public final class Wire implements AutoCloseable {
  /** As in {@link Lines}. */
  public static final Duration PATIENCE = Lines.PATIENCE;

  private final Socket socket;
  private final Socket underneath;
  private final BiConsumer<Wire, String> reflex;
  private final Lines lines = new Lines();

  /**
   * @param reflex what to do at once with every line, on the reading thread, before anybody who
   *     waits sees it
   */
  public Wire(Socket socket, BiConsumer<Wire, String> reflex) {
    this(socket, socket, reflex);
  }

  /**
   * @param underneath the socket that carries an encrypted one
   */
  Wire(Socket socket, Socket underneath, BiConsumer<Wire, String> reflex) {
    this.socket = socket;
    this.underneath = underneath;
    this.reflex = reflex;
    Thread.ofVirtual().name("wire").start(this::readOn);
  }

  /** What has arrived. */
  public Lines lines() {
    return lines;
  }

  /** Everything that has arrived, waited for or not. */
  public List<String> all() {
    return lines.all();
  }

  /** The next line that is wanted; those before it are passed over. */
  public String expect(String what, Predicate<String> wanted) {
    return lines.expect(what, wanted);
  }

  /** Waits until the other side has closed the connection. */
  public void expectEnd() {
    lines.expectEnd();
  }

  /** Writes a line; false when the connection is gone. */
  public boolean send(String line) {
    return sendBytes((line + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes as they are, whether they make a line or not. */
  public boolean sendBytes(byte[] bytes) {
    try {
      synchronized (socket) {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
      }
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /** Ends the connection with a reset, as a crash does. */
  public void reset() {
    try {
      underneath.setSoLinger(true, 0);
      underneath.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void readOn() {
    try (InputStream in = new BufferedInputStream(socket.getInputStream())) {
      for (String line = nextLine(in); line != null; line = nextLine(in)) {
        reflex.accept(this, line);
        lines.add(line);
      }
    } catch (IOException _) {
      // The connection is gone, which is what those who wait are told.
    } finally {
      lines.end();
    }
  }

  private static String nextLine(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      if (next == '\n') {
        String line = bytes.toString(StandardCharsets.UTF_8);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      }
      bytes.write(next);
    }
    return null;
  }
}
