package signalbox.chat.irc.output.queue;

import java.util.List;

/**
 * Parts that make one line.
 *
 * @param tries how often it was written before
 */
public record Pick(List<Part> parts, int tries) {
  /** Between parts that share a line. */
  public static final String BETWEEN = " | ";

  public Pick {
    parts = List.copyOf(parts);
  }

  public static Pick fresh(Part part) {
    return new Pick(List.of(part), 0);
  }

  public Saying.Words words() {
    return parts.getFirst().saying().words();
  }

  public String text() {
    return String.join(BETWEEN, parts.stream().map(Part::text).toList());
  }
}
