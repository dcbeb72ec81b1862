package signalbox.config.binding;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads single values out of their text; a text that is none gets told what would be one. */
final class Scalars {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) *([a-z]+)");
  private static final Map<String, Duration> UNITS =
      Map.ofEntries(
          Map.entry("ms", Duration.ofMillis(1)),
          Map.entry("s", Duration.ofSeconds(1)),
          Map.entry("second", Duration.ofSeconds(1)),
          Map.entry("m", Duration.ofMinutes(1)),
          Map.entry("min", Duration.ofMinutes(1)),
          Map.entry("minute", Duration.ofMinutes(1)),
          Map.entry("h", Duration.ofHours(1)),
          Map.entry("hour", Duration.ofHours(1)),
          Map.entry("d", Duration.ofDays(1)),
          Map.entry("day", Duration.ofDays(1)));

  private static final Map<Class<?>, Function<String, Object>> READERS =
      Map.of(
          String.class, Scalars::words,
          int.class, Scalars::integer,
          boolean.class, Scalars::truth,
          Duration.class, Scalars::duration,
          LocalTime.class, Scalars::time,
          LocalDate.class, Scalars::date,
          Path.class, Scalars::path);

  private Scalars() {}

  /**
   * How texts of that type are read; empty: it is no single value.
   *
   * <p>Beside the types known here these are enums, by their names in kebab case, and every type
   * with a public static {@code parse(String)} that throws {@code IllegalArgumentException}.
   */
  static Optional<Function<String, Object>> reader(Class<?> type) {
    if (type.isEnum()) {
      return Optional.of(text -> constant(type, text));
    }
    return Optional.ofNullable(READERS.get(type)).or(() -> parser(type));
  }

  private static Optional<Function<String, Object>> parser(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals("parse") && Modifier.isStatic(m.getModifiers()))
        .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {String.class}))
        .findFirst()
        .map(m -> text -> call(m, text));
  }

  private static Object call(Method parse, String text) {
    try {
      return parse.invoke(null, text);
    } catch (InvocationTargetException wrapped) {
      if (wrapped.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException(parse + " must refuse by IllegalArgumentException", wrapped);
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(parse + " is not open", closed);
    }
  }

  private static Object constant(Class<?> type, String text) {
    Object[] constants = type.getEnumConstants();
    return Arrays.stream(constants)
        .filter(c -> word(c).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> no("one of " + words(constants)));
  }

  /** The words of an enum, with commas. */
  static String words(Object[] constants) {
    return Arrays.stream(constants).map(Scalars::word).collect(Collectors.joining(", "));
  }

  private static String word(Object constant) {
    return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object words(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw no("it without tabs, line breaks and control characters");
    }
    return text;
  }

  private static Object integer(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw no("a whole number, such as 5");
    }
  }

  private static Object truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on" -> true;
      case "false", "no", "off" -> false;
      default -> throw no("true or false");
    };
  }

  private static Object duration(String text) {
    var matcher = DURATION.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (matcher.matches()) {
      String unit = matcher.group(2);
      var one = Optional.ofNullable(UNITS.get(unit)).or(() -> plural(unit));
      if (one.isPresent()) {
        return one.get().multipliedBy(Long.parseLong(matcher.group(1)));
      }
    }
    throw no("a number with ms, s, min, h or d, such as 30 min");
  }

  private static Optional<Duration> plural(String unit) {
    return Optional.ofNullable(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : null)
        .filter(u -> u.length() >= 3)
        .map(UNITS::get);
  }

  private static Object time(String text) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException _) {
      throw no("a time of day in UTC, such as \"14:00\"");
    }
  }

  private static Object date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw no("a date, such as 2026-11-23");
    }
  }

  private static Object path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException _) {
      throw no("the path of a file");
    }
  }

  private static IllegalArgumentException no(String expected) {
    return new IllegalArgumentException("write " + expected);
  }
}
