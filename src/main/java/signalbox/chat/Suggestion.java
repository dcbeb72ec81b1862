package signalbox.chat;

/**
 * Something that could be chosen.
 *
 * @param value as it is typed, such as {@code deploy-17}
 * @param label as it is shown, such as {@code deploy-17 needs sre}; 100 characters at the most
 */
public record Suggestion(String value, String label) {
  /** Characters of a value or a label at the most. */
  public static final int LONGEST = 100;
}
