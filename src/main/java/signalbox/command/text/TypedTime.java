package signalbox.command.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times and lengths of time as people type them; in UTC, unless they name a zone. */
public final class TypedTime {
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:(\\d{1,4})d(?:ays?)?)?(?:(\\d{1,5})h(?:(?:ou)?rs?)?)?(?:(\\d{1,5})m(?:in(?:ute)?s?)?)?");

  private static final String DAY = "(?<day>today|tomorrow|\\+\\d{1,3}d|\\d{4}-\\d\\d-\\d\\d)";
  private static final String TIME = "(?<time>\\d{1,2}:\\d\\d)(?::00)?";
  private static final String SHIFT = "[+-]\\d{1,2}(?::?\\d\\d)?";
  private static final String ZONE =
      "(?<zone>z|(?:utc|gmt)(?:" + SHIFT + ")?|[a-z]+(?:/[a-z0-9_+-]+)+)";

  /** Behind the time without a blank, a minus would be the end of a time from-to. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?:(?:until|till|for|at) )?"
              + ("(?:" + DAY + "[ t]?)?(?:" + TIME + ")?")
              + ("(?: ?" + ZONE + "| (?<offset>" + SHIFT + ")|(?<ahead>\\+\\d\\d:?\\d\\d))?"));

  private TypedTime() {}

  /** Such as {@code 30m}, {@code 2h}, {@code 1h30m}, {@code 1d}. */
  public static Optional<Duration> findLength(String key) {
    var match = LENGTH.matcher(key);
    if (key.isEmpty() || !match.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofDays(number(match, 1))
            .plusHours(number(match, 2))
            .plusMinutes(number(match, 3)));
  }

  private static long number(Matcher match, int group) {
    return match.group(group) == null ? 0 : Long.parseLong(match.group(group));
  }

  /**
   * Such as {@code now}, {@code 14:00} (the next such time after now), {@code 2h}, {@code +2h},
   * {@code tomorrow 08:00}, {@code +8d 20:00}, {@code 2026-12-01 20:00 Europe/Berlin}; a date alone
   * is its first moment. May lie behind us.
   */
  public static Optional<Instant> findMoment(List<Word> words, Instant now) {
    String typed = String.join(" ", words.stream().map(Word::key).toList());
    if (typed.equals("now")) {
      return Optional.of(now);
    }
    return findLength(typed.replaceFirst("^(?:for |until |in |\\+)", ""))
        .map(now::plus)
        .or(() -> findClock(typed, now));
  }

  private static Optional<Instant> findClock(String typed, Instant now) {
    var match = MOMENT.matcher(typed);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return TypedZone.find(zone(match))
          .flatMap(where -> at(match.group("day"), match.group("time"), now.atZone(where)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static @Nullable String zone(Matcher match) {
    return Stream.of("offset", "ahead", "zone")
        .map(match::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Instant> at(
      @Nullable String day, @Nullable String time, ZonedDateTime now) {
    if (time == null && (day == null || !Character.isDigit(day.charAt(0)))) {
      return Optional.empty();
    }
    LocalDate today = now.toLocalDate();
    LocalTime clock =
        time == null ? LocalTime.MIDNIGHT : LocalTime.parse("0".repeat(5 - time.length()) + time);
    if (day == null) {
      ZonedDateTime next = clock.atDate(today).atZone(now.getZone());
      return Optional.of((next.isAfter(now) ? next : next.plusDays(1)).toInstant());
    }
    LocalDate date =
        switch (day) {
          case "today" -> today;
          case "tomorrow" -> today.plusDays(1);
          case String ahead when ahead.startsWith("+") ->
              today.plusDays(Long.parseLong(ahead.substring(1, ahead.length() - 1)));
          default -> LocalDate.parse(day);
        };
    return Optional.of(clock.atDate(date).atZone(now.getZone()).toInstant());
  }
}
