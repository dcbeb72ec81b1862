package signalbox.chat.irc.peer;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Lines over a socket in both directions. A thread of its own keeps what arrives; whoever waits for
 * a line reads on from the line that was waited for before, and never longer than the patience.
 */
public final class Wire implements AutoCloseable {
  /** How long a test waits for what must come; far more than it takes. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int SHOWN_WHEN_IT_FAILS = 60;

  private final Socket socket;
  private final Socket underneath;
  private final BiConsumer<Wire, String> reflex;
  private final List<String> heard = new ArrayList<>();
  private int read;
  private boolean ended;

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

  /** The next line that is wanted; those before it are passed over. */
  public String expect(String what, Predicate<String> wanted) {
    return expect(what, wanted, PATIENCE);
  }

  public synchronized String expect(String what, Predicate<String> wanted, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    int from = read;
    while (true) {
      while (read < heard.size()) {
        String line = heard.get(read++);
        if (wanted.test(line)) {
          return line;
        }
      }
      if (ended || !waitUntil(deadline)) {
        throw new AssertionError(complaint(what, from));
      }
    }
  }

  /** Waits until the other side has closed the connection. */
  public synchronized void expectEnd() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    int from = read;
    while (!ended) {
      if (!waitUntil(deadline)) {
        throw new AssertionError(complaint("the end of the connection", from));
      }
    }
  }

  public synchronized boolean hasEnded() {
    return ended;
  }

  /** Everything that has arrived, read or not. */
  public synchronized List<String> all() {
    return List.copyOf(heard);
  }

  /** What has arrived and was not waited for yet. */
  public synchronized List<String> rest() {
    return List.copyOf(heard.subList(read, heard.size()));
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

  private boolean waitUntil(long deadline) {
    long left = deadline - System.nanoTime();
    if (left <= 0) {
      return false;
    }
    try {
      wait(Math.max(1, left / 1_000_000));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for a line");
    }
    return true;
  }

  private String complaint(String what, int from) {
    int start = Math.max(from, heard.size() - SHOWN_WHEN_IT_FAILS);
    return "expected %s, but %s; heard since:%n%s"
        .formatted(
            what,
            ended ? "the connection has ended" : "it did not come in time",
            String.join("\n", heard.subList(start, heard.size())));
  }

  private void readOn() {
    try (InputStream in = new BufferedInputStream(socket.getInputStream())) {
      for (String line = nextLine(in); line != null; line = nextLine(in)) {
        reflex.accept(this, line);
        keep(line);
      }
    } catch (IOException _) {
      // The connection is gone, which is what those who wait are told.
    } finally {
      end();
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

  private synchronized void keep(String line) {
    heard.add(line);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }
}
