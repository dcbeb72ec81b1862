package signalbox.chat.irc.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ForkJoinPool;
import org.pircbotx.Configuration;
import org.pircbotx.InputParser;
import org.pircbotx.PircBotX;
import org.pircbotx.Utils;
import org.pircbotx.hooks.Event;
import org.pircbotx.hooks.Listener;
import org.pircbotx.hooks.managers.ThreadedListenerManager;
import org.pircbotx.output.OutputCAP;
import org.pircbotx.output.OutputRaw;

/** Parts of our own, in place of those that log passwords, wait in line and answer strangers. */
final class BotParts extends Configuration.BotFactory {
  private final Bot.Wire wire;

  BotParts(Bot.Wire wire) {
    this.wire = wire;
  }

  @Override
  public InputParser createInputParser(PircBotX bot) {
    return new Parser(bot, wire);
  }

  @Override
  public OutputRaw createOutputRaw(PircBotX bot) {
    return new Straight(bot);
  }

  @Override
  public OutputCAP createOutputCAP(PircBotX bot) {
    return new Offers(bot);
  }

  /** Hands every line on as it came. */
  private static final class Parser extends InputParser {
    private final Bot.Wire wire;

    Parser(PircBotX bot, Bot.Wire wire) {
      this.wire = wire;
      super(bot);
    }

    @Override
    public void handleLine(String rawLine) throws IOException {
      wire.heard(rawLine);
    }
  }

  /** Writes at once and says nothing of it to any log. */
  private static final class Straight extends OutputRaw {
    Straight(PircBotX bot) {
      super(bot);
    }

    @Override
    public void rawLine(String line) {
      rawLineNow(line, false);
    }

    @Override
    public void rawLineNow(String line, boolean resetDelay) {
      try {
        Utils.sendRawLineToServer(bot, line);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** Asks for the offers in the version that tells their values and their changes. */
  private static final class Offers extends OutputCAP {
    Offers(PircBotX bot) {
      super(bot);
    }

    @Override
    public void getSupported() {
      bot.sendRaw().rawLineNow("CAP LS 302");
    }
  }

  /** Hears of nothing: the pool that it comes with is never used. */
  static final class Nobody extends ThreadedListenerManager {
    Nobody() {
      super(ForkJoinPool.commonPool());
    }

    @Override
    public void addListener(Listener listener) {
      // It would be the one that answers CTCP and PING in its own time.
    }

    @Override
    public void onEvent(Event event) {
      // Lines are heard before they become events.
    }
  }
}
