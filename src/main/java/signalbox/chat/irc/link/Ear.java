package signalbox.chat.irc.link;

import signalbox.chat.irc.wire.IrcLine;

/**
 * Who listens to one network. Called by one thread at a time, in the order of the wire; must not
 * block, since nothing more is heard meanwhile.
 */
public interface Ear {
  /**
   * Logged in, all that the server says of itself is known, and nothing is joined; perhaps not on
   * the wanted nick.
   */
  void up(Session session);

  /** Any line from then on, numerics included; a PING has been answered. */
  void heard(Session session, IrcLine line);

  /** Once for each {@link #up}; the session's output has been closed. */
  void down(Session session, String why);

  /** An attempt came to nothing before {@link #up}; there will be another. */
  void unreachable(String why);
}
