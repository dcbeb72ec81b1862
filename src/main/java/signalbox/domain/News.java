package signalbox.domain;

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

  /** What it is, such as {@code delay}. */
  public String word() {
    return switch (this) {
      case MOVED -> "move";
      case POSTPONED -> "delay";
      case STARTED -> "start";
      case EXTENDED -> "extension";
      case ENDED -> "end";
      case CANCELLED -> "cancellation";
    };
  }

  /** Whether it is a change of the schedule. */
  public boolean isChange() {
    return switch (this) {
      case MOVED, POSTPONED, EXTENDED, CANCELLED -> true;
      case STARTED, ENDED -> false;
    };
  }
}
