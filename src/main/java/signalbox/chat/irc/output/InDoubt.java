package signalbox.chat.irc.output;

/** It was written, and nobody knows whether it was heard. */
public final class InDoubt extends Exception {
  private static final long serialVersionUID = 1L;

  InDoubt(String why) {
    super(why);
  }
}
