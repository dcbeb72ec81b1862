package signalbox.chat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import signalbox.coordinator.Decisions;
import signalbox.domain.Command;
import signalbox.domain.Decision;
import signalbox.domain.Envelope;
import signalbox.domain.MemberId;

/** Has it told, once, for what time nothing was heard. */
public final class Gaps {
  /** A start that takes no longer is part of the absence that it ended. */
  static final Duration QUICK_START = Duration.ofSeconds(30);

  private final Map<String, Silence> silences = new ConcurrentHashMap<>();
  private final KnownAccounts known = new KnownAccounts();
  private final Decisions decisions;

  @Inject
  public Gaps(Decisions decisions) {
    this.decisions = decisions;
  }

  /** From now on nothing is heard there. */
  public void down(String network, Instant at) {
    silences.putIfAbsent(network, new Silence(at, Duration.ZERO));
  }

  /** The program has started and is not there yet; it was told already that it was away. */
  public void starting(String network, Instant at) {
    silences.putIfAbsent(network, new Silence(at, QUICK_START));
  }

  /** From now on it is heard again what is said there. */
  public void up(String network, Instant at) {
    Silence silence = silences.remove(network);
    if (silence != null && !at.isBefore(silence.since().plus(silence.unnoticed()))) {
      var _ = note(Optional.of(network), silence.since(), at);
    }
  }

  /** From now on it is heard again what is said there, and nothing was missed meanwhile. */
  public void caughtUp(String network) {
    silences.remove(network);
  }

  /** Since when nothing is heard, by network. */
  public SortedMap<String, Instant> listSilent() {
    var since = new TreeMap<String, Instant>();
    silences.forEach((network, silence) -> since.put(network, silence.since()));
    return since;
  }

  /** These accounts were behind a netsplit; it is told of those that are members'. */
  public void missed(String network, Collection<String> accounts, Instant from, Instant until) {
    var directory = known.of(decisions.desk().roster());
    var members =
        accounts.stream()
            .flatMap(account -> directory.identify(network, account).stream())
            .sorted()
            .distinct()
            .collect(Collectors.<MemberId>toList());
    if (!members.isEmpty()) {
      var note = new Command.NoteMissed(network, members, from, until);
      var _ = decisions.submit(Envelope.ofClock(until, note));
    }
  }

  /** The program itself was away between these times. */
  public CompletableFuture<Decision> wasAway(Instant from, Instant until) {
    return note(Optional.empty(), from, until);
  }

  private CompletableFuture<Decision> note(Optional<String> network, Instant from, Instant until) {
    return decisions.submit(Envelope.ofClock(until, new Command.NoteGap(network, from, until)));
  }

  /**
   * A network on which nothing is heard.
   *
   * @param unnoticed a silence that is shorter is not told of
   */
  private record Silence(Instant since, Duration unnoticed) {}
}
