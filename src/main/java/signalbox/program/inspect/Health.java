package signalbox.program.inspect;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import signalbox.program.ExitCode;
import signalbox.program.Program;
import signalbox.program.SignOfLife;
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
    Optional<SignOfLife> sign = SignOfLife.read(heartbeat);
    if (sign.isEmpty()) {
      streams.err().println("there is no sign of life; is it running?");
      return ExitCode.NO;
    }
    Duration age = Duration.between(sign.get().at(), clock.instant());
    if (!sign.get().alive() || age.compareTo(FRESH) > 0) {
      String how = sign.get().alive() ? "the last sign of life came " : "it was ended ";
      streams.err().println(how + age.toSeconds() + " s ago");
      return ExitCode.NO;
    }
    streams.out().println("alive");
    return ExitCode.DONE;
  }
}
