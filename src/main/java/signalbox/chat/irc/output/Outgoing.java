package signalbox.chat.irc.output;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A line that is to be written at once.
 *
 * @param written completes when it was
 */
record Outgoing(String line, Optional<CompletableFuture<Void>> written) {
  static Outgoing of(String line) {
    return new Outgoing(line, Optional.empty());
  }
}
