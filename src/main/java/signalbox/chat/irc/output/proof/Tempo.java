package signalbox.chat.irc.output.proof;

import java.time.Instant;

/** Learns from what becomes of lines how fast the server can take them. */
public interface Tempo {
  /** A line was dropped by the server. */
  void dropped(Instant writtenAt, Instant now);

  /** A line was heard, or at least read. */
  void proved();
}
