package signalbox.chat.irc.output;

/**
 * What was agreed with the server on this connection.
 *
 * @param echo our own lines come back ({@code echo-message})
 * @param labels every line that we label is answered with its label ({@code labeled-response})
 * @param tags lines may carry tags ({@code message-tags})
 */
public record Habits(boolean echo, boolean labels, boolean tags) {
  /** Those of a server that offers nothing. */
  public static Habits plain() {
    return new Habits(false, false, false);
  }

  boolean isLabelling() {
    return labels && tags;
  }
}
