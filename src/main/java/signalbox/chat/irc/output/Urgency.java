package signalbox.chat.irc.output;

/** Which of two lines may overtake the other. */
public enum Urgency {
  /** To somebody who waits for it. */
  ANSWER,
  /** To whom it may concern. */
  NEWS
}
