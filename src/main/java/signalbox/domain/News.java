package signalbox.domain;

import java.util.Locale;

/** What can become of the schedule of a maintenance, that others have to know of. */
public enum News {
  /** It has another window. */
  MOVED,
  /** It will be later. */
  POSTPONED,
  STARTED,
  EXTENDED,
  ENDED,
  CANCELLED;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a change of the schedule. */
  public boolean isChange() {
    return switch (this) {
      case MOVED, POSTPONED, EXTENDED, CANCELLED -> true;
      case STARTED, ENDED -> false;
    };
  }
}
