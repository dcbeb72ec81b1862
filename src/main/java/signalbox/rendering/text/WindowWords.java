package signalbox.rendering.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import signalbox.domain.Window;

/** Windows as people read them; always UTC. */
public final class WindowWords {
  private static final DateTimeFormatter DAY = formatter("EEE uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter DATE = formatter("uuuu-MM-dd");
  private static final DateTimeFormatter CLOCK = formatter("HH:mm");

  private WindowWords() {}

  /** Such as {@code Tue 2026-12-01 20:00-22:00 UTC (2 h), in 8 d 10 h}. */
  public static String of(Window window, Instant now) {
    String ahead =
        window.start().isAfter(now)
            ? ", in " + Times.length(Duration.between(now, window.start()))
            : "";
    return standing(window) + ahead;
  }

  /** The same for words that stand for long, without how far ahead it is. */
  public static String standing(Window window) {
    boolean isOneDay = DATE.format(window.start()).equals(DATE.format(window.end()));
    String end = (isOneDay ? "" : DATE.format(window.end()) + " ") + CLOCK.format(window.end());
    return "%s-%s UTC (%s)"
        .formatted(DAY.format(window.start()), end, Times.length(window.length()));
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }
}
