package signalbox.chat.irc.output.proof;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.chat.irc.output.queue.Part;
import signalbox.chat.irc.output.queue.Pick;
import signalbox.chat.irc.wire.IrcLine;

/** A line that was written and of which the server has not said everything yet. */
public final class Sent {
  private final long number;
  private final IrcLine line;
  private final Instant at;
  private final Pick pick;
  private final Optional<String> label;
  private final boolean echoed;
  private boolean dropped;
  private boolean unsure;
  private boolean proved;
  private @Nullable Instant until;

  /**
   * @param number counts the lines of this connection
   * @param pick what it says
   * @param label what the server's answer to it carries
   * @param echoed whether it is to come back to us
   */
  public Sent(
      long number, IrcLine line, Instant at, Pick pick, Optional<String> label, boolean echoed) {
    this.number = number;
    this.line = line;
    this.at = at;
    this.pick = pick;
    this.label = label;
    this.echoed = echoed;
  }

  /** An order of the protocol, which says nothing to anybody. */
  public static Sent order(long number, IrcLine line, Instant at) {
    return new Sent(number, line, at, new Pick(List.of(), 0), Optional.empty(), false);
  }

  public long number() {
    return number;
  }

  public String command() {
    return line.command();
  }

  public String target() {
    return line.param(0);
  }

  public String text() {
    return line.last();
  }

  public Optional<String> label() {
    return label;
  }

  public List<Part> parts() {
    return pick.parts();
  }

  public Instant at() {
    return at;
  }

  public boolean isEchoed() {
    return echoed;
  }

  /** How often it was written, with this time. */
  public int tries() {
    return pick.tries() + 1;
  }

  boolean isSpeech() {
    return command().equals("PRIVMSG");
  }

  public boolean isOrder() {
    return parts().isEmpty();
  }

  /** Whether a word of the server on it would still matter to somebody. */
  public boolean isOpen() {
    return !dropped && parts().stream().anyMatch(part -> part.state() == Part.State.WRITTEN);
  }

  public boolean isDropped() {
    return dropped;
  }

  /** The server did not spread it; should it come back nevertheless, it counts. */
  public void drop() {
    dropped = true;
    parts().forEach(Part::dropped);
  }

  /** The server has read it, and its echo may still come from afar, until then. */
  void awaitEcho(Instant instant, boolean isUnsure) {
    until = instant;
    unsure = isUnsure;
  }

  void proved() {
    proved = true;
  }

  /** Whether it has come back. */
  boolean isProved() {
    return proved;
  }

  /** Whether it may have been refused, when its echo does not come. */
  boolean isUnsure() {
    return unsure;
  }

  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }
}
