package signalbox.chat.irc.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import signalbox.chat.irc.output.LineSink;

/** The lines that go to a server: each whole, and one after another from whatever thread. */
public final class Outgoing implements LineSink {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final OutputStream bytes;

  public Outgoing(OutputStream bytes) {
    this.bytes = bytes;
  }

  @Override
  public void send(String line) throws IOException {
    byte[] whole = (LineSink.checked(line) + "\r\n").getBytes(UTF_8);
    lock.lock();
    try {
      bytes.write(whole);
      bytes.flush();
    } finally {
      lock.unlock();
    }
  }
}
