package signalbox.chat.irc.output;

import java.util.List;

/**
 * Parts that make one line.
 *
 * @param tries how often it was written before
 */
record Pick(List<Part> parts, int tries) {
  /** Between parts that share a line. */
  static final String BETWEEN = " | ";

  Pick {
    parts = List.copyOf(parts);
  }

  static Pick fresh(Part part) {
    return new Pick(List.of(part), 0);
  }

  Saying.Words words() {
    return parts.getFirst().saying().words();
  }

  String text() {
    return String.join(BETWEEN, parts.stream().map(Part::text).toList());
  }
}
