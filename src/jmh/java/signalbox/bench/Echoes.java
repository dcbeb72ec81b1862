package signalbox.bench;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.pircbotx.Configuration;
import org.pircbotx.InputParser;
import org.pircbotx.PircBotX;
import org.pircbotx.UserHostmask;
import org.pircbotx.exception.IrcException;
import org.pircbotx.hooks.ListenerAdapter;
import org.pircbotx.hooks.events.JoinEvent;
import org.pircbotx.hooks.events.MessageEvent;
import signalbox.chat.irc.peer.Heard;

/** What is measured beside the bot: two that say again what they hear, and do nothing else. */
final class Echoes {
  static final String WORD = "!echo";

  private Echoes() {}

  /** At a bare socket. */
  static AutoCloseable raw(int port, String channel) {
    var asker = new Asker(port, "rawecho", Optional.empty());
    asker.join(channel);
    Thread.ofPlatform()
        .daemon()
        .name("raw-echo")
        .start(() -> {
          try {
            while (true) {
              String line = asker.readUntil(heard -> heard.contains(" :" + WORD));
              String text = line.substring(line.indexOf(" :" + WORD) + 3 + WORD.length());
              asker.send("PRIVMSG " + channel + " :" + text.strip());
            }
          } catch (UncheckedIOException _) {
            // Closed.
          }
        });
    return asker;
  }

  /** PircBotX as it comes, but for the two places that today's Guava has no constant for. */
  static AutoCloseable pircBotX(int port, String channel) throws InterruptedException {
    var joined = new CountDownLatch(1);
    var bot = new Bare(port, channel, joined);
    Thread.ofPlatform().daemon().name("pircbotx").start(bot::run);
    if (!joined.await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("PircBotX does not join");
    }
    return bot::stop;
  }

  private static final class Bare extends PircBotX {
    Bare(int port, String channel, CountDownLatch joined) {
      super(
          new Configuration.Builder()
              .setName("pircecho")
              .setLogin("pircecho")
              .addServer(InetAddress.getLoopbackAddress().getHostAddress(), port)
              .addAutoJoinChannel(channel)
              .setAutoReconnect(false)
              .setMessageDelay(0)
              .setOnJoinWhoEnabled(false)
              .setShutdownHookEnabled(false)
              .setBotFactory(new Parts())
              .addListener(new Echo(joined))
              .buildConfiguration());
    }

    void run() {
      try {
        startBot();
      } catch (IOException | IrcException trouble) {
        throw new IllegalStateException(trouble);
      }
    }

    boolean isLoggedIn() {
      return loggedIn;
    }

    void stop() {
      stopBotReconnect();
      close();
    }

    @Override
    protected void sendRawLineToServer(String line) throws IOException {
      outputWriter.write(line + "\r\n");
      outputWriter.flush();
    }
  }

  private static final class Parts extends Configuration.BotFactory {
    @Override
    public InputParser createInputParser(PircBotX bot) {
      return new Parser((Bare) bot);
    }
  }

  /** Its own parser asks Guava for a constant at every line; the rest of it is as it comes. */
  private static final class Parser extends InputParser {
    private final Bare bare;

    Parser(Bare bot) {
      super(bot);
      this.bare = bot;
    }

    @Override
    public void handleLine(String raw) throws IOException, IrcException {
      Heard line = Heard.of(raw);
      if (line.is("PING")) {
        bot.sendRaw().rawLineNow("PONG :" + line.last());
      } else if (!bare.isLoggedIn()) {
        processConnect(raw, line.command(), line.param(0), line.params());
      } else if (!line.command().matches("\\d+")) {
        UserHostmask who = configuration.getBotFactory().createUserHostmask(bot, line.source());
        processCommand(line.param(0), who, line.command(), raw, line.params(), ImmutableMap.of());
      }
    }
  }

  private static final class Echo extends ListenerAdapter {
    private final CountDownLatch joined;

    Echo(CountDownLatch joined) {
      this.joined = joined;
    }

    @Override
    public void onJoin(JoinEvent event) {
      joined.countDown();
    }

    @Override
    public void onMessage(MessageEvent event) {
      if (event.getMessage().startsWith(WORD)) {
        event.getChannel().send().message(event.getMessage().substring(WORD.length()).strip());
      }
    }
  }
}
