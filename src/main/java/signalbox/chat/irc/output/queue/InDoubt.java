package signalbox.chat.irc.output.queue;

/** It was written, and nobody knows whether it was heard. */
public final class InDoubt extends Exception {
  private static final long serialVersionUID = 1L;

  InDoubt(String why) {
    // Where in here it was found out helps nobody.
    super(why, null, false, false);
  }
}
