package signalbox.rendering.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signalbox.domain.ledger.Spread;
import signalbox.domain.ledger.Statistics;

/** Statistics as plain values: maps, texts, numbers and null; lengths of time in seconds. */
public final class StatisticsExport {
  /** The number of this shape. */
  public static final int FORMAT = 1;

  private StatisticsExport() {}

  /** Every key is always there. */
  public static Map<String, @Nullable Object> of(Statistics statistics) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("format", FORMAT);
    all.put("from", statistics.from().toString());
    all.put("until", statistics.until().toString());
    all.put("deploys", statistics.outcomes().deploys());
    all.put("maintenances", statistics.outcomes().maintenances());
    var seats = new LinkedHashMap<String, @Nullable Object>();
    statistics.toSeat().forEach((team, spread) -> seats.put(team, of(spread)));
    all.put("toSeat", seats);
    all.put("toQuorum", of(statistics.toQuorum()));
    all.put("waivers", statistics.exceptions().waivers());
    all.put("immediate", statistics.exceptions().immediate());
    all.put("windowsBegunLate", of(statistics.windows().late()));
    all.put("windowsOverrun", of(statistics.windows().over()));
    return all;
  }

  private static Map<String, @Nullable Object> of(Spread spread) {
    boolean isSome = spread.count() > 0;
    var one = new LinkedHashMap<String, @Nullable Object>();
    one.put("count", spread.count());
    one.put("median", isSome ? spread.median().toSeconds() : null);
    one.put("longest", isSome ? spread.longest().toSeconds() : null);
    return one;
  }
}
