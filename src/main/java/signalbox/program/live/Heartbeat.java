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

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final Path file;
  private final Schedule schedule;
  private final InstantSource clock;

  public Heartbeat(Path file, Schedule schedule, InstantSource clock) {
    this.file = file;
    this.schedule = schedule;
    this.clock = clock;
  }

  /** When it was last known to be alive. */
  public Optional<Instant> last() {
    return SignOfLife.read(file).map(SignOfLife::at);
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
