package signalbox.command.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as people type it: {@code UTC}, {@code +02:00}, {@code UTC+2}, {@code Europe/Berlin}.
 * Shorter names mean several zones, or the wrong one for half of the year, so they are none.
 */
final class TypedZone {
  private static final Pattern OFFSET =
      Pattern.compile("(?:utc|gmt)?([+-])(\\d{1,2})(?::?(\\d\\d))?");

  private static final Map<String, String> REGIONS =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.indexOf('/') > 0)
          .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));

  private TypedZone() {}

  /** Without one, UTC. */
  static Optional<ZoneId> find(@Nullable String key) {
    if (key == null || key.equals("utc") || key.equals("gmt") || key.equals("z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    var match = OFFSET.matcher(key);
    return match.matches()
        ? findOffset(match.group(1) + twoDigits(match.group(2)) + minutes(match.group(3)))
        : Optional.ofNullable(REGIONS.get(key)).map(ZoneId::of);
  }

  private static Optional<ZoneId> findOffset(String offset) {
    try {
      ZoneOffset found = ZoneOffset.of(offset);
      return isSomewhere(found) ? Optional.of(found) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isSomewhere(ZoneOffset offset) {
    return Math.clamp(offset.getTotalSeconds(), -12 * 3600, 14 * 3600) == offset.getTotalSeconds();
  }

  private static String twoDigits(String hours) {
    return hours.length() == 1 ? "0" + hours : hours;
  }

  private static String minutes(@Nullable String minutes) {
    return minutes == null ? "" : ":" + minutes;
  }
}
