package signalbox.chat.discord.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds moments in UTC, such as {@code 14:05 UTC}, {@code 2026-11-22 14:05 UTC} and {@code
 * 14:05-15:05 UTC}, for each reader to see in the own zone. A moment without a date is one of
 * today: any other is said with its date.
 */
record Clocks(Instant now) {
  private static final String DATE = "(?:(\\d{4}-\\d{2}-\\d{2}) )?";
  private static final String CLOCK = "((?:[01]\\d|2[0-3]):[0-5]\\d)";
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?<!\\d-\\d{2} )" + DATE + CLOCK + "(?:-" + DATE + CLOCK + ")? UTC(?![\\p{L}\\p{Nd}])");

  /** What stands there, and where it ends. */
  record Found(String text, int end) {}

  Optional<Found> find(String line, int start) {
    if (start > 0 && isPart(line.charAt(start - 1))) {
      return Optional.empty();
    }
    Matcher moment = MOMENT.matcher(line).region(start, line.length());
    moment.useTransparentBounds(true);
    return moment.lookingAt()
        ? read(moment).map(text -> new Found(text, moment.end()))
        : Optional.empty();
  }

  /** Of a longer number, a date or a version. */
  private static boolean isPart(char before) {
    return Character.isLetterOrDigit(before) || ":.-/".indexOf(before) >= 0;
  }

  private Optional<String> read(Matcher moment) {
    try {
      return Optional.of(
          moment.group(4) == null
              ? stamp(moment.group(1), at(moment.group(1), moment.group(2)))
              : span(moment));
    } catch (DateTimeParseException _) {
      // It looks like a date and is none.
      return Optional.empty();
    }
  }

  private String span(Matcher moment) {
    Instant until =
        moment.group(3) == null && moment.group(1) != null
            ? firstFrom(on(moment.group(1), moment.group(2)), moment.group(4))
            : at(moment.group(3), moment.group(4));
    Instant from =
        moment.group(1) == null
            ? lastUntil(until, moment.group(2))
            : on(moment.group(1), moment.group(2));
    return stamp(moment.group(1), from) + "-" + stamp(moment.group(3), until);
  }

  private static String stamp(@Nullable String date, Instant at) {
    return "<t:" + at.getEpochSecond() + (date == null ? ":t>" : ":f>");
  }

  private Instant at(@Nullable String date, String clock) {
    return on(date == null ? LocalDate.ofInstant(now, ZoneOffset.UTC).toString() : date, clock);
  }

  private static Instant lastUntil(Instant end, String clock) {
    return around(end, clock)
        .filter(at -> !at.isAfter(end))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Instant firstFrom(Instant begin, String clock) {
    return around(begin, clock)
        .filter(at -> !at.isBefore(begin))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Stream<Instant> around(Instant when, String clock) {
    LocalDate date = LocalDate.ofInstant(when, ZoneOffset.UTC);
    return Stream.of(date.minusDays(1), date, date.plusDays(1))
        .map(day -> day.atTime(LocalTime.parse(clock)).toInstant(ZoneOffset.UTC));
  }

  private static Instant on(String date, String clock) {
    return LocalDateTime.parse(date + "T" + clock).toInstant(ZoneOffset.UTC);
  }
}
