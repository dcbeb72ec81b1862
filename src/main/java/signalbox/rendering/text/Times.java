package signalbox.rendering.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and durations as people read them; always UTC. */
public final class Times {
  private static final DateTimeFormatter CLOCK = formatter("HH:mm");
  private static final DateTimeFormatter DATE_AND_CLOCK = formatter("uuuu-MM-dd HH:mm");
  private static final Duration DAYS_FROM = Duration.ofDays(2);

  private Times() {}

  /** Such as {@code 14:05 UTC}; with its date when that is not the date of {@code now}. */
  public static String moment(Instant at, Instant now) {
    return clock(at, now) + " UTC";
  }

  /** The same without the zone, for lists that name it once. */
  public static String clock(Instant at, Instant now) {
    return (dateOf(at).equals(dateOf(now)) ? CLOCK : DATE_AND_CLOCK).format(at);
  }

  /** As a person would type it, such as {@code 2026-12-01 20:00}. */
  public static String typed(Instant at) {
    return DATE_AND_CLOCK.format(at);
  }

  /** Such as {@code 03:01-03:05 UTC}; within one minute, that minute alone. */
  public static String span(Instant from, Instant until) {
    String begin = clock(from, until);
    String end = clock(until, from);
    return begin.equals(end) ? "at " + begin + " UTC" : begin + "-" + end + " UTC";
  }

  /** Such as {@code 2 h 5 min}; what is over or less than a second is {@code 0 s}. */
  public static String length(Duration length) {
    if (length.compareTo(DAYS_FROM) >= 0) {
      return join(length.toDays(), "d", length.toHoursPart(), "h");
    }
    if (length.toHours() > 0) {
      return join(length.toHours(), "h", length.toMinutesPart(), "min");
    }
    if (length.toMinutes() > 0) {
      return length.toMinutes() + " min";
    }
    return Math.max(0, length.toSeconds()) + " s";
  }

  private static String join(long large, String largeUnit, int small, String smallUnit) {
    return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
  }

  private static LocalDate dateOf(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
