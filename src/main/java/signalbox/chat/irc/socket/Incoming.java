package signalbox.chat.irc.socket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lines that a server sends, whatever bytes they are made of: what is no UTF-8 is replaced, and
 * a line longer than any may be is left out, since a part of it would say something else.
 */
public final class Incoming extends BufferedReader {
  /** The longest section of tags and the longest rest, in bytes. */
  public static final int LONGEST = 8191 + 512;

  private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

  private final InputStream bytes;
  private final Runnable arrived;
  private final byte[] chunk = new byte[8192];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);
  private int at;
  private int end;
  private boolean isTooLong;
  private long leftOut;

  /**
   * For one thread alone, which makes a {@link BufferedReader} of nothing do no harm.
   *
   * @param arrived runs whenever bytes have come
   */
  public Incoming(InputStream bytes, Runnable arrived) {
    super(Reader.nullReader(), 1);
    this.bytes = bytes;
    this.arrived = arrived;
  }

  /** The next line that holds anything; null at the end, where half a line is none. */
  @Override
  public @Nullable String readLine() throws IOException {
    while (true) {
      if (at == end && !fill()) {
        return null;
      }
      byte next = chunk[at++];
      if (next != '\n' && next != '\r') {
        take(next);
      } else if (line.size() > 0 || isTooLong) {
        String whole = isTooLong ? "" : line.toString(UTF_8);
        restart();
        if (!whole.isEmpty()) {
          return whole;
        }
      }
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, bytes.read(chunk));
    arrived.run();
    return end > 0;
  }

  private void take(byte next) {
    if (line.size() == LONGEST) {
      isTooLong = true;
    } else {
      line.write(next);
    }
  }

  private void restart() {
    if (isTooLong && leftOut++ == 0) {
      LOG.warn("a line of more than {} bytes came and was left out", LONGEST);
    }
    isTooLong = false;
    line.reset();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
