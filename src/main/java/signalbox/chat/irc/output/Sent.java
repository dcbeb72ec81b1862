package signalbox.chat.irc.output;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.chat.irc.wire.IrcLine;

/** A line that was written and of which the server has not said everything yet. */
final class Sent {
  private final long number;
  private final IrcLine line;
  private final Instant at;
  private final Pick pick;
  private final Optional<String> label;
  private final boolean echoed;
  private boolean dropped;
  private @Nullable Instant until;

  /**
   * @param number counts the lines of this connection
   * @param pick what it says
   * @param label what the server's answer to it carries
   * @param echoed whether it is to come back to us
   */
  Sent(long number, IrcLine line, Instant at, Pick pick, Optional<String> label, boolean echoed) {
    this.number = number;
    this.line = line;
    this.at = at;
    this.pick = pick;
    this.label = label;
    this.echoed = echoed;
  }

  /** An order of the protocol, which says nothing to anybody. */
  static Sent order(long number, IrcLine line, Instant at) {
    return new Sent(number, line, at, new Pick(List.of(), 0), Optional.empty(), false);
  }

  long number() {
    return number;
  }

  String command() {
    return line.command();
  }

  String target() {
    return line.param(0);
  }

  String text() {
    return line.last();
  }

  Optional<String> label() {
    return label;
  }

  List<Part> parts() {
    return pick.parts();
  }

  Instant at() {
    return at;
  }

  boolean isEchoed() {
    return echoed;
  }

  /** How often it was written, with this time. */
  int tries() {
    return pick.tries() + 1;
  }

  boolean isOrder() {
    return parts().isEmpty();
  }

  /** Whether a word of the server on it would still matter to somebody. */
  boolean isOpen() {
    return !dropped && parts().stream().anyMatch(part -> part.state() == Part.State.WRITTEN);
  }

  boolean isDropped() {
    return dropped;
  }

  /** The server did not spread it; should it come back nevertheless, it counts. */
  void drop() {
    dropped = true;
    parts().forEach(Part::dropped);
  }

  /** The server has read it, and its echo may still come from afar, until then. */
  void awaitEcho(Instant instant) {
    until = instant;
  }

  Optional<Instant> until() {
    return Optional.ofNullable(until);
  }
}
