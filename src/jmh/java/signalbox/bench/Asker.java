package signalbox.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;

/** Somebody who says something and reads until it is answered; keeps nothing of what is read. */
final class Asker implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final String nick;
  private int asked;

  /**
   * @param password of the account of that name; none for somebody without an account
   */
  Asker(int port, String nick, Optional<String> password) {
    this.nick = nick;
    try {
      this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      // An answer that does not come ends the run; it does not hold it up for ever.
      socket.setSoTimeout(20_000);
      this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      register(password);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private void register(Optional<String> password) throws IOException {
    password.ifPresent(_ -> send("CAP REQ :sasl"));
    send("NICK " + nick);
    send("USER " + nick + " 0 * :" + nick);
    if (password.isPresent()) {
      readUntil(line -> line.contains(" ACK "));
      send("AUTHENTICATE PLAIN");
      readUntil(line -> line.contains("AUTHENTICATE"));
      String proof = nick + '\0' + nick + '\0' + password.get();
      send(
          "AUTHENTICATE "
              + Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8)));
      readUntil(line -> line.contains(" 903 "));
      send("CAP END");
    }
    readUntil(line -> line.contains(" 376 ") || line.contains(" 422 "));
  }

  void join(String channel) {
    send("JOIN " + channel);
    readUntil(line -> line.contains(" 366 "));
  }

  void send(String line) {
    try {
      socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Says these words with one of a kind after them, and waits until somebody else says that. */
  void ask(String channel, String words) {
    String token = nick + "x" + (++asked) + "x";
    send("PRIVMSG " + channel + " :" + words + " " + token);
    // Its own words do not come back, since it has asked for no echo.
    readUntil(line -> line.contains(token) && line.contains(" PRIVMSG "));
  }

  /** Waits until somebody says such a thing. */
  String readUntil(Predicate<String> wanted) {
    try {
      for (String line = next(); ; line = next()) {
        if (line.startsWith("PING ")) {
          send("PONG " + line.substring(5));
        } else if (wanted.test(line)) {
          return line;
        }
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private String next() throws IOException {
    var bytes = new ByteArrayOutputStream(256);
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        throw new IOException("the server has closed the connection of " + nick);
      }
      bytes.write(read);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      send("QUIT");
      socket.close();
    } catch (IOException | UncheckedIOException _) {
      // Gone is gone.
    }
  }
}
