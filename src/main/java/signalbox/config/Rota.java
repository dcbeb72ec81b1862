package signalbox.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import signalbox.domain.Site;

/** Reads who runs the train in which week, or from which day. */
final class Rota {
  private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");

  private Rota() {}

  /** The day on which a turn begins that is written so; a week begins on its Monday. */
  static Optional<LocalDate> findStart(String written) {
    try {
      return WEEK.matcher(written).matches()
          ? Optional.of(LocalDate.parse(written + "-1", DateTimeFormatter.ISO_WEEK_DATE))
          : Optional.of(LocalDate.parse(written));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The turns, earliest first. */
  static List<Site.Turn> turns(Map<String, String> conductor) {
    return conductor.entrySet().stream()
        .flatMap(e -> findStart(e.getKey()).map(d -> new Site.Turn(d, e.getValue())).stream())
        .sorted(Comparator.comparing(Site.Turn::from))
        .toList();
  }
}
