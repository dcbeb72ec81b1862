package signalbox.domain;

import java.util.Locale;

/** How a maintenance ended. */
public enum MaintenanceOutcome implements Ending {
  CANCELLED,
  COMPLETED,
  /** Done, and later than planned. */
  OVERRAN,
  /** Ended before it was done. */
  BROKEN_OFF,
  /** Never begun, its window passed. */
  LAPSED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
