package signalbox.chat.irc.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;
import org.pircbotx.Configuration;
import org.pircbotx.PircBotX;
import org.pircbotx.exception.IrcException;
import signalbox.chat.irc.login.Introduction;
import signalbox.chat.irc.socket.Incoming;
import signalbox.chat.irc.socket.Outgoing;

/**
 * PircBotX for one connection: it looks up the server, introduces us and loops over lines. What it
 * would make of a line is left out, and so are its log, its queue, its threads and its answers.
 */
final class Bot extends PircBotX {
  private final Wire wire;
  private @Nullable Outgoing outgoing;

  /** What the loop serves. */
  interface Wire {
    /** Connected and encrypted; nothing has been said. */
    void open(Outgoing outgoing);

    /** Bytes have come. */
    void arrived();

    /** A line, as it came. */
    void heard(String line) throws IOException;

    /** The connection broke while it was read or written. */
    void lost(Exception why);

    /** Ends the connection at once. */
    void cut();
  }

  Bot(Server server, Introduction introduction, SocketFactory sockets, Times times, Wire wire) {
    this.wire = wire;
    super(configuration(server, introduction, sockets, times, wire));
  }

  private static Configuration configuration(
      Server server, Introduction introduction, SocketFactory sockets, Times times, Wire wire) {
    return new Configuration.Builder()
        .setName(introduction.nick())
        .setLogin(introduction.userName())
        .setRealName(introduction.realName())
        .setServerPassword(introduction.password().map(password -> ":" + password).orElse(null))
        .addServer(server.host(), server.port())
        .setSocketFactory(sockets)
        // Far behind the heartbeat, which counts lines and not bytes.
        .setSocketTimeout(Math.toIntExact(times.deadAfter().multipliedBy(2).toMillis()))
        .setEncoding(UTF_8)
        .setLocale(Locale.ROOT)
        .setAutoReconnect(false)
        // One more with each login, and none of them ever removed.
        .setShutdownHookEnabled(false)
        .setSnapshotsEnabled(false)
        .setOnJoinWhoEnabled(false)
        .setListenerManager(new BotParts.Nobody())
        .setBotFactory(new BotParts(wire))
        .buildConfiguration();
  }

  @Override
  protected void changeSocket(Socket connected) throws IOException {
    var out = new Outgoing(connected.getOutputStream());
    socket = connected;
    inputReader = new Incoming(connected.getInputStream(), wire::arrived);
    outgoing = out;
    wire.open(out);
  }

  /** Unlike PircBotX, it does not go on after a fault: who knows what was not heard. */
  @Override
  protected boolean processNextLine() {
    try {
      String line = inputReader.readLine();
      if (line == null) {
        return false;
      }
      inputParser.handleLine(line);
    } catch (IOException | IrcException broken) {
      wire.lost(broken);
      return false;
    }
    return true;
  }

  @Override
  protected void sendRawLineToServer(String line) throws IOException {
    if (outgoing == null) {
      throw new IOException("not connected");
    }
    outgoing.send(line);
  }

  @Override
  public void close() {
    wire.cut();
  }
}
