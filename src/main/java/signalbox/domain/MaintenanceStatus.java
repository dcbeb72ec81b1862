package signalbox.domain;

import java.util.Locale;

/** Where a maintenance stands in its life. */
public enum MaintenanceStatus implements CaseStatus {
  PLANNING,
  IN_PROGRESS,
  DONE,
  CLOSED;

  /** Whether it has not begun yet, and may still. */
  public boolean isBeforeStart() {
    return switch (this) {
      case PLANNING -> true;
      case IN_PROGRESS, DONE, CLOSED -> false;
    };
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
