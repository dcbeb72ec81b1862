package signalbox.chat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import signalbox.coordinator.Decisions;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;

/** Has it told, once, for what time nothing was heard. */
public final class Gaps {
  private final Map<String, Instant> downSince = new ConcurrentHashMap<>();
  private final Decisions decisions;

  @Inject
  public Gaps(Decisions decisions) {
    this.decisions = decisions;
  }

  /** From now on nothing is heard there. */
  public void down(String network, Instant at) {
    downSince.putIfAbsent(network, at);
  }

  /** From now on it is heard again what is said there. */
  public void up(String network, Instant at) {
    Instant since = downSince.remove(network);
    if (since != null) {
      var _ = note(Optional.of(network), since, at);
    }
  }

  /** The program itself was away between these times. */
  public CompletableFuture<Decision> wasAway(Instant from, Instant until) {
    return note(Optional.empty(), from, until);
  }

  private CompletableFuture<Decision> note(Optional<String> network, Instant from, Instant until) {
    return decisions.submit(Envelope.ofClock(until, new Command.NoteGap(network, from, until)));
  }
}
