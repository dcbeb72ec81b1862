package signalbox.chat.irc.output.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import signalbox.chat.irc.wire.IrcLine;

/** Which line of ours a line of the server answers, by its label or by the batch it is in. */
final class Batches {
  /** Batches open at once at the most; the oldest is forgotten for a newer one. */
  private static final int MOST = 50;

  private final Map<String, String> labels = new LinkedHashMap<>();

  /** The label that is answered; empty when it answers none. */
  Optional<String> label(IrcLine line) {
    return line.tag("label")
        .or(() -> line.tag("batch").flatMap(ref -> Optional.ofNullable(labels.get(ref))));
  }

  /** Follows the batches; the label of one that ends here, when all of its answer has come. */
  Optional<String> follow(IrcLine line) {
    String ref = line.param(0);
    if (ref.startsWith("+")) {
      label(line).ifPresent(label -> open(ref.substring(1), label));
    } else if (ref.startsWith("-")) {
      String label = labels.remove(ref.substring(1));
      // One within another of the same label is not the end of the answer.
      return Optional.ofNullable(label).filter(ended -> !labels.containsValue(ended));
    }
    return Optional.empty();
  }

  private void open(String ref, String label) {
    if (labels.size() >= MOST) {
      labels.remove(labels.keySet().iterator().next());
    }
    labels.put(ref, label);
  }
}
