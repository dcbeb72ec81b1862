package signalbox.chat.irc.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** One connection through a proxy: a client, and the server it thinks it speaks to. */
final class Passage {
  private static final int BUFFER = 8192;
  private static final long UNLIMITED = Long.MAX_VALUE;

  private final Socket client;
  private final Socket server;
  private final Proxy proxy;
  private boolean stalled;
  private boolean holdsBackClient;
  private boolean closed;
  private long bytesLeft = UNLIMITED;

  Passage(Socket client, Socket server, Proxy proxy) {
    this.client = client;
    this.server = server;
    this.proxy = proxy;
  }

  void open() throws IOException {
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    pump(client.getInputStream(), server.getOutputStream(), false);
    pump(server.getInputStream(), client.getOutputStream(), true);
  }

  synchronized void stall() {
    stalled = true;
  }

  synchronized void holdBackClient() {
    holdsBackClient = true;
  }

  synchronized void pass() {
    stalled = false;
    holdsBackClient = false;
    bytesLeft = UNLIMITED;
    notifyAll();
  }

  synchronized void cutAfter(long bytes) {
    bytesLeft = bytes;
  }

  void reset() {
    try {
      client.setSoLinger(true, 0);
      server.setSoLinger(true, 0);
    } catch (IOException _) {
      // Closed already.
    }
    close();
  }

  void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    hangUp(client);
    hangUp(server);
    proxy.ended(this);
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // As good as closed.
    }
  }

  private void pump(InputStream in, OutputStream out, boolean fromServer) {
    var underWay = new LinkedBlockingQueue<Chunk>();
    Thread.ofVirtual().start(() -> read(in, underWay, fromServer));
    Thread.ofVirtual().start(() -> write(underWay, out, fromServer));
  }

  private void read(InputStream in, BlockingQueue<Chunk> underWay, boolean fromServer) {
    byte[] buffer = new byte[BUFFER];
    try {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        underWay.add(new Chunk(Arrays.copyOf(buffer, count), due()));
        if (!fromServer) {
          note(new String(buffer, 0, count, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException _) {
      // Ends like a closed connection.
    }
    underWay.add(new Chunk(new byte[0], due()));
  }

  private synchronized void note(String text) {
    if (holdsBackClient) {
      proxy.heldBack(text);
    }
  }

  private long due() {
    return System.nanoTime() + proxy.delay().toNanos();
  }

  private void write(BlockingQueue<Chunk> underWay, OutputStream out, boolean fromServer) {
    try {
      boolean open = true;
      while (open) {
        Chunk chunk = underWay.take();
        int admitted = admit(chunk, fromServer);
        out.write(chunk.bytes(), 0, admitted);
        out.flush();
        open = admitted > 0 && admitted == chunk.bytes().length;
      }
    } catch (IOException _) {
      // The other side is gone.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    close();
  }

  /** Waits until it is due and nothing stalls; how many of its bytes may pass. */
  private synchronized int admit(Chunk chunk, boolean fromServer) throws InterruptedException {
    long left = chunk.due() - System.nanoTime();
    while (!closed && (isHeldBack(fromServer) || left > 0)) {
      wait(isHeldBack(fromServer) ? 0 : Math.max(1, left / 1_000_000));
      left = chunk.due() - System.nanoTime();
    }
    if (!fromServer || bytesLeft == UNLIMITED) {
      return chunk.bytes().length;
    }
    int admitted = (int) Math.min(chunk.bytes().length, bytesLeft);
    bytesLeft -= admitted;
    return admitted;
  }

  private boolean isHeldBack(boolean fromServer) {
    return stalled || (holdsBackClient && !fromServer);
  }

  /** Bytes under way; none: the end. */
  private record Chunk(byte[] bytes, long due) {}
}
