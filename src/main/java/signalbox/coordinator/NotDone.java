package signalbox.coordinator;

/** Nothing came of a command as far as is known, through no fault of who gave it. */
public final class NotDone extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  NotDone(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** What stood in the way. */
  public enum Reason {
    /** The store could not keep it. */
    NOT_KEPT,
    /** The store failed and cannot be asked; what it kept shows when it answers again. */
    IN_DOUBT,
    /** Another writer has taken over the store; this one stops. */
    FENCED,
    /** The queue is full. */
    TOO_MUCH,
    /** The program is stopping. */
    STOPPING,
    /** A fault of the program. */
    BUG
  }
}
