package signalbox.policy;

import java.time.Duration;

/** One rung of the escalation ladder: how long after the request, and who is told. */
public record LadderStep(Duration after, Rung rung) {
  /** Who is told on a rung. */
  public enum Rung {
    /** The people who could fill an open seat. */
    SEAT,
    /** The backup of each team with an open seat. */
    BACKUP,
    /** The configured last resort: a link, shown, never dialled. */
    LAST_RESORT
  }
}
