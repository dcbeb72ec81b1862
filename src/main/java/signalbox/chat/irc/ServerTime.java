package signalbox.chat.irc;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import signalbox.chat.irc.wire.IrcLine;

/** When lines were said by the server's clock, which need not go as ours does. */
final class ServerTime {
  /** What was said longer ago is told of the past: somebody repeats it to us. */
  static final Duration OLD = Duration.ofMinutes(2);

  private Duration behind = Duration.ZERO;

  /** Learns of lines that are surely said now how far the clocks are apart. */
  void heard(IrcLine line, Instant now) {
    if (line.command().equals("PONG")) {
      of(line).ifPresent(at -> behind = Duration.between(at, now));
    }
  }

  /** When the server says it was said. */
  static Optional<Instant> of(IrcLine line) {
    try {
      return line.tag("time").map(Instant::parse);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  boolean isOld(IrcLine line, Instant now) {
    return of(line).map(at -> at.plus(behind).plus(OLD).isBefore(now)).orElse(false);
  }
}
