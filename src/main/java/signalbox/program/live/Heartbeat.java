package signalbox.program.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.delivery.Schedule;
import signalbox.program.SignOfLife;

/** A file whose age tells whether the program is alive, and until when it was. */
public final class Heartbeat {
  static final Duration EVERY = Duration.ofSeconds(10);

  /** What happened so long before the end may have happened after it by another clock. */
  static final Duration SLACK = Duration.ofSeconds(2);

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final Path file;
  private final Schedule schedule;
  private final InstantSource clock;
  private final Optional<SignOfLife> before;

  public Heartbeat(Path file, Schedule schedule, InstantSource clock) {
    this.file = file;
    this.schedule = schedule;
    this.clock = clock;
    this.before = SignOfLife.read(file);
  }

  /** When it was last known to be alive before this start. */
  public Optional<Instant> last() {
    return before.map(SignOfLife::at);
  }

  /**
   * From when on it surely was not there before this start. Who gave no sign any more may have
   * lived until the next one, and that one may have been late.
   */
  public Optional<Instant> silentSince() {
    return before.map(
        sign -> sign.at().plus(sign.alive() ? EVERY.multipliedBy(2) : Duration.ZERO).plus(SLACK));
  }

  /** Gives a sign of life every ten seconds for as long as that holds. */
  public void beat(BooleanSupplier alive) {
    if (alive.getAsBoolean()) {
      write(true);
      schedule.after(EVERY, () -> beat(alive));
    }
  }

  /** Says that it is gone for good, so that nobody waits for the next sign. */
  public void end() {
    write(false);
  }

  private void write(boolean alive) {
    try {
      new SignOfLife(clock.instant(), alive).write(file);
    } catch (IOException trouble) {
      LOG.warn("no sign of life can be given: {}", trouble.toString());
    }
  }
}
