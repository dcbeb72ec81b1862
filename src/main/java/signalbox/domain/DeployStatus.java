package signalbox.domain;

import java.util.Locale;

/** Where a deploy stands in its life. */
public enum DeployStatus implements CaseStatus {
  REQUESTED,
  CONFIRMED,
  STARTED,
  DONE,
  ROLLING_BACK,
  CLOSED;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether it has not been started yet. */
  public boolean isBeforeStart() {
    return this == REQUESTED || this == CONFIRMED;
  }

  /** Whether something is being changed on the servers right now. */
  public boolean isRunning() {
    return this == STARTED || this == ROLLING_BACK;
  }
}
