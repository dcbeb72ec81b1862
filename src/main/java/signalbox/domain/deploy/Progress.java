package signalbox.domain.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import signalbox.domain.DeployStatus;
import signalbox.domain.MemberId;
import signalbox.domain.Outcome;

/**
 * Where a deploy stands.
 *
 * @param times when it came to where it stands
 * @param closing how it was closed; empty while it is open
 * @param reminders what the clock has said already
 */
public record Progress(
    DeployStatus status, Times times, Optional<Closing> closing, Reminders reminders) {
  /**
   * When it was asked for, started and done.
   *
   * @param paused for how long expiry was paused by holds that are over
   * @param heldSince since when it is held; empty: it is not
   */
  public record Times(
      Instant requested,
      Optional<Instant> started,
      Optional<Instant> done,
      Duration paused,
      Optional<Instant> heldSince) {}

  /**
   * How it was closed.
   *
   * @param before the status to which a reopening leads back
   * @param by empty: the clock
   */
  public record Closing(
      Outcome outcome, Instant at, Optional<MemberId> by, String why, DeployStatus before) {}

  /**
   * What the clock has said already.
   *
   * @param rung the highest rung of the ladder that was climbed, from 1; 0: none
   * @param verificationsAsked how often verification was asked for
   * @param nudged when somebody last nudged
   */
  public record Reminders(int rung, int verificationsAsked, Optional<Instant> nudged) {}
}
