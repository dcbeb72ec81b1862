package signalbox.program.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.Streams;

/** Tells from the sign of life whether a bot is alive. */
public final class Health implements Program {
  /** A sign of life that is older than this is none; it is renewed every ten seconds. */
  static final Duration FRESH = Duration.ofSeconds(45);

  private final Path heartbeat;
  private final Streams streams;
  private final InstantSource clock;

  public Health(Path heartbeat, Streams streams, InstantSource clock) {
    this.heartbeat = heartbeat;
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public ExitCode run() {
    try {
      Instant last = Files.getLastModifiedTime(heartbeat).toInstant();
      Duration age = Duration.between(last, clock.instant());
      if (age.compareTo(FRESH) > 0) {
        streams.err().println("the last sign of life is " + age.toSeconds() + " s old");
        return ExitCode.NO;
      }
      streams.out().println("alive");
      return ExitCode.DONE;
    } catch (IOException _) {
      streams.err().println("there is no sign of life; is it running?");
      return ExitCode.NO;
    }
  }
}
