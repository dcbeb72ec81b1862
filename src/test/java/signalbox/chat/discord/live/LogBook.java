package signalbox.chat.discord.live;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What the log warns of on Discord from now on, whichever program of this JVM it is. */
final class LogBook implements AutoCloseable {
  private static final Logger LOGGER = (Logger) LoggerFactory.getLogger("signalbox.chat.discord");

  static {
    // Where nobody keeps a book nobody reads of it, as always in tests.
    LOGGER.setAdditive(false);
    LOGGER.setLevel(Level.WARN);
  }

  private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

  LogBook() {
    kept.start();
    LOGGER.addAppender(kept);
  }

  List<String> lines() {
    // An appender is locked while it appends.
    synchronized (kept) {
      return kept.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
  }

  @Override
  public void close() {
    LOGGER.detachAppender(kept);
  }
}
