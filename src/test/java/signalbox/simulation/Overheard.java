package signalbox.simulation;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Reads the log while nights go on, instead of whoever sits at the terminal: they are full of what
 * would alarm people, and no secret may stand in it.
 */
final class Overheard extends AppenderBase<ILoggingEvent> implements AutoCloseable {
  private static final Pattern SECRET =
      Pattern.compile(Secrets.STEM + "|\\b" + Secrets.DIGITS + "\\d{4}\\b");

  private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("signalbox");

  static Overheard begin() {
    var overheard = new Overheard();
    overheard.setContext(overheard.logger.getLoggerContext());
    overheard.start();
    overheard.logger.addAppender(overheard);
    overheard.logger.setAdditive(false);
    return overheard;
  }

  Queue<String> leaks() {
    return leaks;
  }

  @Override
  protected void append(ILoggingEvent event) {
    String trouble =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    String line = event.getFormattedMessage() + trouble;
    if (SECRET.matcher(line).find()) {
      leaks.add(line);
    }
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    logger.setAdditive(true);
  }
}
