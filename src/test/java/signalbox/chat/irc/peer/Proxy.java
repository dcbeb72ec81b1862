package signalbox.chat.irc.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A line between a client and a server that passes everything, until it is told to stall, to cut
 * the connection after so many bytes, to reset it, to slow it down or to let nobody in.
 */
public final class Proxy implements AutoCloseable {
  private final ServerSocket listening;
  private final int target;
  private final List<Passage> passages = new CopyOnWriteArrayList<>();
  private final Lines heldBack = new Lines();
  private boolean refusing;
  private boolean swallowing;
  private Duration delay = Duration.ZERO;
  private int accepted;

  public Proxy(int target) {
    try {
      this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    this.target = target;
    Thread.ofVirtual().name("proxy").start(this::acceptAll);
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** Nothing gets through any connection of this moment any more, and neither side is told. */
  public void stall() {
    passages.forEach(Passage::stall);
  }

  /** Nothing that clients say gets through any connection of this moment any more. */
  public void holdBackClients() {
    passages.forEach(Passage::holdBackClient);
  }

  /** Waits until something that was held back has these words in it. */
  public void expectHeldBack(String words) {
    heldBack.expect("held back: " + words, text -> Heard.plain(text).contains(words));
  }

  /** Lets through what was held up, and everybody who comes. */
  public synchronized void pass() {
    refusing = false;
    swallowing = false;
    passages.forEach(Passage::pass);
  }

  /** Closes the connections of this moment after so many more bytes from the server. */
  public void cutAfter(long bytes) {
    passages.forEach(passage -> passage.cutAfter(bytes));
  }

  /** Whatever comes from now on arrives so much later. */
  public synchronized void slowDownBy(Duration time) {
    delay = time;
  }

  /** From now on whoever connects is hung up on. */
  public synchronized void refuse() {
    refusing = true;
  }

  /** From now on whoever connects gets no answer. */
  public synchronized void swallow() {
    swallowing = true;
  }

  /** Ends all connections of this moment with a reset. */
  public void reset() {
    passages.forEach(Passage::reset);
  }

  /** How many have been let in until now. */
  public synchronized int accepted() {
    return accepted;
  }

  /** Waits until so many have been let in since the start. */
  public synchronized void expectAccepted(int count) {
    long deadline = System.nanoTime() + Lines.PATIENCE.toNanos();
    while (accepted < count) {
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError("only " + accepted + " connections, waited for " + count);
      }
      try {
        wait(Math.max(1, left / 1_000_000));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting for a connection");
      }
    }
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    passages.forEach(Passage::close);
  }

  private void acceptAll() {
    while (!listening.isClosed()) {
      try {
        letIn(listening.accept());
      } catch (IOException _) {
        // Closed, or the server behind is not there: whoever came sees a connection that ends.
      }
    }
  }

  private void letIn(Socket client) throws IOException {
    if (isRefusing()) {
      client.close();
      return;
    }
    Socket server = new Socket();
    try {
      server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
    } catch (IOException fault) {
      client.close();
      throw fault;
    }
    var passage = new Passage(client, server, this);
    note(passage);
    passage.open();
  }

  private synchronized void note(Passage passage) {
    passages.add(passage);
    if (swallowing) {
      passage.stall();
    }
    accepted++;
    notifyAll();
  }

  private synchronized boolean isRefusing() {
    return refusing;
  }

  void ended(Passage passage) {
    passages.remove(passage);
  }

  void heldBack(String text) {
    heldBack.add(text);
  }

  synchronized Duration delay() {
    return delay;
  }
}
