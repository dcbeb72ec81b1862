package signalbox.rendering.figures;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import signalbox.domain.ledger.Spread;
import signalbox.domain.ledger.Statistics;
import signalbox.rendering.text.Clip;
import signalbox.rendering.text.Times;

/** The answer to {@code !stats}. */
public final class StatisticsWords {
  private StatisticsWords() {}

  /** A few lines; one where there was nothing to count. */
  public static List<String> of(Statistics statistics) {
    var since = LocalDate.ofInstant(statistics.from(), ZoneOffset.UTC);
    if (statistics.outcomes().isEmpty()) {
      return List.of("no case was opened since " + since);
    }
    var lines = new ArrayList<String>();
    lines.add(
        "opened since %s: %s; %s"
            .formatted(
                since,
                cases("deploy", statistics.outcomes().deploys()),
                cases("maintenance", statistics.outcomes().maintenances())));
    lines.add(yeses(statistics));
    lines.add(
        "clauses waived: %d; emergencies that did not wait for a yes: %d"
            .formatted(statistics.exceptions().waivers(), statistics.exceptions().immediate()));
    lines.add(windows(statistics.windows()));
    return lines.stream().filter(line -> !line.isEmpty()).map(Clip::line).toList();
  }

  private static String cases(String kind, Map<String, Integer> outcomes) {
    int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    String each =
        outcomes.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
    return all + " " + kind + (all == 1 ? "" : "s") + (all == 0 ? "" : " (" + each + ")");
  }

  private static String windows(Statistics.Windows windows) {
    int begun = windows.late().count();
    if (begun == 0) {
      return "";
    }
    int overran = windows.over().count();
    return "windows: %d begun, half of them no later than %s after their time; %s"
        .formatted(
            begun,
            spread(windows.late()),
            overran == 0 ? "none overran" : overran + " overran, by " + spread(windows.over()));
  }

  private static String yeses(Statistics statistics) {
    if (statistics.toSeat().isEmpty()) {
      return "";
    }
    String seats =
        statistics.toSeat().entrySet().stream()
            .map(e -> e.getKey() + " " + spread(e.getValue()))
            .collect(Collectors.joining(", "));
    return "half of the yeses came within: "
        + seats
        + (statistics.toQuorum().count() == 0
            ? ""
            : "; all that were needed " + spread(statistics.toQuorum()));
  }

  private static String spread(Spread spread) {
    String median = Times.length(spread.median());
    String longest = Times.length(spread.longest());
    return median.equals(longest) ? median : median + " (longest " + longest + ")";
  }
}
