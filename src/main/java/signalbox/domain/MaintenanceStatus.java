package signalbox.domain;

import java.util.Locale;

/** Where a maintenance stands in its life. */
public enum MaintenanceStatus implements CaseStatus {
  PLANNING,
  READY,
  IN_PROGRESS,
  HALTED,
  DONE,
  CLOSED;

  /** Whether it has not begun yet, and may still. */
  public boolean isBeforeStart() {
    return switch (this) {
      case PLANNING, READY -> true;
      case IN_PROGRESS, HALTED, DONE, CLOSED -> false;
    };
  }

  /** Whether it has begun and is not over. */
  public boolean isUnderway() {
    return switch (this) {
      case IN_PROGRESS, HALTED -> true;
      case PLANNING, READY, DONE, CLOSED -> false;
    };
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
