package signalbox.message;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong together, without control characters; 1 to 20 of them. */
public record Message(List<String> lines) {
  /** Lines a message has at the most. */
  public static final int MOST_LINES = 20;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  private static final Pattern BIDIRECTIONAL =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  public Message {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException("a message of " + lines.size() + " lines");
    }
    lines = lines.stream().map(Message::clean).toList();
  }

  public static Message of(String... lines) {
    return new Message(List.of(lines));
  }

  /** Line breaks, control and bidirectional characters never leave the house. */
  static String clean(String line) {
    return BIDIRECTIONAL.matcher(CONTROL.matcher(line).replaceAll(" ")).replaceAll("");
  }
}
