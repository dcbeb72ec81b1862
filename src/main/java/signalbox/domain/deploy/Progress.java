package signalbox.domain.deploy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import signalbox.domain.DeployEvent;
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
   * @param vacant since when a seat is open; the ladder counts from here, and holds push it on
   * @param paused for how long expiry was paused by holds that are over
   * @param heldSince since when it is held; empty: it is not
   */
  public record Times(
      Instant requested,
      Instant vacant,
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

  static Progress begun(Instant at) {
    return new Progress(
        DeployStatus.REQUESTED,
        new Times(at, at, Optional.empty(), Optional.empty(), Duration.ZERO, Optional.empty()),
        Optional.empty(),
        new Reminders(0, 0, Optional.empty()));
  }

  Progress at(DeployStatus to) {
    return new Progress(to, times, closing, reminders);
  }

  Progress started(Instant at) {
    var t =
        new Times(
            times.requested,
            times.vacant,
            Optional.of(at),
            Optional.empty(),
            times.paused,
            times.heldSince);
    return new Progress(DeployStatus.STARTED, t, closing, reminders);
  }

  Progress finished(Instant at) {
    var t =
        new Times(
            times.requested,
            times.vacant,
            times.started,
            Optional.of(at),
            times.paused,
            times.heldSince);
    return new Progress(DeployStatus.DONE, t, closing, reminders);
  }

  Progress held(Instant at) {
    return paused(times.vacant, times.paused, times.heldSince.or(() -> Optional.of(at)));
  }

  Progress unheld(Instant at) {
    Instant since = times.heldSince.orElse(at);
    Instant stood = since.isAfter(times.vacant) ? since : times.vacant;
    return paused(
        times.vacant.plus(Duration.between(stood, at)),
        times.paused.plus(Duration.between(since, at)),
        Optional.empty());
  }

  private Progress paused(Instant vacant, Duration so, Optional<Instant> since) {
    var t = new Times(times.requested, vacant, times.started, times.done, so, since);
    return new Progress(status, t, closing, reminders);
  }

  /** A seat is open again: rungs that were not climbed yet count from now. */
  Progress vacated(Instant at) {
    var p = paused(at, times.paused, times.heldSince);
    return p.at(DeployStatus.REQUESTED);
  }

  Progress closed(DeployEvent.Closed e, Instant at) {
    var closed = new Closing(e.outcome(), at, e.by(), e.why(), status);
    return new Progress(DeployStatus.CLOSED, times, Optional.of(closed), reminders);
  }

  /** Back to where it stood; a request gets its whole time again, and so does a verification. */
  Progress reopened(Instant at) {
    if (closing.isEmpty()) {
      return this;
    }
    var t =
        new Times(
            times.requested,
            at,
            times.started,
            times.done.map(_ -> at),
            Duration.between(times.requested, at),
            times.heldSince.map(_ -> at));
    var r = new Reminders(reminders.rung, 0, reminders.nudged);
    return new Progress(closing.get().before(), t, Optional.empty(), r);
  }

  Progress climbed(int rung) {
    return reminded(new Reminders(rung, reminders.verificationsAsked, reminders.nudged));
  }

  Progress asked(int time) {
    return reminded(new Reminders(reminders.rung, time, reminders.nudged));
  }

  Progress nudged(Instant at) {
    return reminded(new Reminders(reminders.rung, reminders.verificationsAsked, Optional.of(at)));
  }

  private Progress reminded(Reminders to) {
    return new Progress(status, times, closing, to);
  }
}
