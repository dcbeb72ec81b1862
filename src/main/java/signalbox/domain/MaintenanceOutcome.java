package signalbox.domain;

import java.util.Locale;

/** How a maintenance ended. */
public enum MaintenanceOutcome implements Ending {
  CANCELLED,
  COMPLETED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
