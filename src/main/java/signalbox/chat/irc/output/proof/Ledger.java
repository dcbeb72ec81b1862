package signalbox.chat.irc.output.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was written on a connection, in order, until the server has said what became of it, and the
 * barriers in between: PINGs of ours, whose PONG proves that all before them was read.
 */
public final class Ledger {
  /** Lines and barriers that are remembered at the most. */
  public static final int MOST = 2_000;

  /** A line whose proof should come by itself is asked after when it has not come by then. */
  public static final Duration OVERDUE = Duration.ofMillis(1_500);

  /** While more lines follow, a barrier comes after so many, or after this time. */
  private static final int RUN = 8;

  private static final Duration LONG_RUN = Duration.ofSeconds(5);

  /** What no longer matters is remembered for so long, lest its echo be taken for another's. */
  private static final Duration MEMORY = Duration.ofMinutes(5);

  private final Map<Long, Sent> sents = new LinkedHashMap<>();
  private final Deque<Barrier> barriers = new ArrayDeque<>();
  private final int most;
  private long askedThrough;

  private record Barrier(String token, long through) {}

  /**
   * @param most lines at the most of which it is not known that they were read, up to {@link #MOST}
   */
  public Ledger(int most) {
    this.most = most;
  }

  public void add(Sent sent) {
    if (sents.size() >= MOST) {
      sents.values().stream().filter(s -> !s.isOpen()).findFirst().ifPresent(this::remove);
    }
    sents.put(sent.number(), sent);
  }

  public void remove(Sent sent) {
    sents.remove(sent.number());
  }

  /** Nobody waits for it any more; but one that was dropped may still be proved wrongly so. */
  void settled(Sent sent) {
    if (!sent.isDropped()) {
      remove(sent);
    }
  }

  /** The oldest such line of those that were not dropped. */
  Optional<Sent> find(Predicate<Sent> such) {
    return sents.values().stream().filter(s -> !s.isDropped()).filter(such).findFirst();
  }

  Optional<Sent> byLabel(String label) {
    return find(sent -> sent.label().filter(label::equals).isPresent());
  }

  /** In the order in which they were written; a copy. */
  public List<Sent> all() {
    return List.copyOf(sents.values());
  }

  public Stream<Sent> open() {
    return sents.values().stream().filter(Sent::isOpen);
  }

  /** Whether nothing may be written before some of it is known to have been read. */
  public boolean isFull() {
    return unread().count() >= most;
  }

  private Stream<Sent> unread() {
    return sents.values().stream().filter(sent -> !sent.isDropped());
  }

  /** A PING with this token was written after all that is in here. */
  public void barrier(String token, long through) {
    if (barriers.size() >= MOST) {
      // A later one proves what an earlier one would.
      barriers.remove();
    }
    barriers.add(new Barrier(token, through));
    askedThrough = through;
  }

  /** What a PONG proves to have been read; nothing when it answers no PING of ours. */
  public List<Sent> read(String token) {
    if (barriers.stream().noneMatch(b -> b.token().equals(token))) {
      return List.of();
    }
    Barrier barrier = barriers.remove();
    while (!barrier.token().equals(token)) {
      barrier = barriers.remove();
    }
    long through = barrier.through();
    return all().stream().filter(sent -> sent.number() <= through).toList();
  }

  /**
   * When a barrier is to be written; empty: all that matters is proved or asked after.
   *
   * @param follows whether another line can be written now
   * @param pause a run of lines is over when none was written for so long
   */
  public Optional<Instant> barrierDue(boolean follows, Duration pause) {
    List<Sent> unasked = open().filter(sent -> sent.number() > askedThrough).toList();
    if (isFull()) {
      // Nobody may wait for these; but without a barrier, nothing would be written any more.
      return unread().filter(s -> s.number() > askedThrough).findFirst().map(Sent::at);
    }
    if (unasked.isEmpty()) {
      return Optional.empty();
    }
    Sent first = unasked.getFirst();
    if (first.isEchoed() || first.label().isPresent()) {
      // A server that has not answered the last one is slow, and more of them make it slower.
      return Optional.of(first.at().plus(barriers.isEmpty() ? OVERDUE : LONG_RUN));
    }
    if (!follows) {
      return Optional.of(unasked.getLast().at().plus(pause));
    }
    return Optional.of(unasked.size() >= RUN ? first.at() : first.at().plus(LONG_RUN));
  }

  /** Forgets what is long past. */
  public void forget(Instant now) {
    sents.values().removeIf(s -> !s.isOpen() && s.at().plus(MEMORY).isBefore(now));
  }
}
