package signalbox.domain;

import java.util.Locale;

/** Where a maintenance stands in its life. */
public enum MaintenanceStatus implements CaseStatus {
  PLANNING,
  CLOSED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
