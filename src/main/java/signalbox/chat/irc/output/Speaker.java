package signalbox.chat.irc.output;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.irc.output.proof.Bearings;
import signalbox.chat.irc.output.proof.Ledger;
import signalbox.chat.irc.output.proof.Proofs;
import signalbox.chat.irc.output.proof.Sent;
import signalbox.chat.irc.output.queue.Part;
import signalbox.chat.irc.output.queue.Pick;
import signalbox.chat.irc.output.queue.Queues;
import signalbox.chat.irc.output.queue.Saying;
import signalbox.chat.irc.output.queue.Sayings;
import signalbox.chat.irc.wire.IrcLine;

/**
 * Decides what is written next on a connection, and when. It neither writes nor waits nor knows of
 * threads: who asks it does, one at a time.
 */
final class Speaker {
  private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

  /** Lines past every queue at the most. */
  private static final int MOST_URGENT = 100;

  /** What is written in so much time may be unread, above the burst. */
  private static final Duration UNREAD_FOR = Duration.ofSeconds(10);

  private static final int LEAST_UNREAD = 8;

  /** States give way to speech for so long. */
  private static final Duration STATE_WAITS = Duration.ofSeconds(10);

  /** A run of lines is over after this part of the time in which one may be written. */
  private static final int PAUSE = 20;

  private final Bearings bearings = new Bearings();
  private final Queues queues = new Queues(bearings::fold);
  private final Sayings sayings = new Sayings(queues);
  private final Ledger ledger;
  private final Deque<Outgoing> urgent = new ArrayDeque<>();
  private final Bucket bucket;
  private final Proofs proofs;
  private Habits habits = Habits.plain();
  private long numbers;
  private boolean orderDropped;
  private @Nullable String closed;

  Speaker(Pace pace) {
    this.bucket = new Bucket(pace);
    this.ledger = new Ledger(unread(pace));
    this.proofs = new Proofs(bearings, ledger, queues, sayings, bucket);
  }

  /** A server that does not read must not find more when it does than it bears. */
  private static int unread(Pace pace) {
    long lines = pace.burst() + UNREAD_FOR.dividedBy(pace.every());
    return Math.clamp(lines, LEAST_UNREAD, Ledger.MOST);
  }

  Bearings bearings() {
    return bearings;
  }

  void habits(Habits habits) {
    this.habits = habits;
    bearings.echoes(habits.echo());
  }

  /** False when there is no room for it. */
  boolean say(Saying saying) {
    boolean room = closed == null && queues.add(saying);
    if (room) {
      sayings.add(saying);
    }
    return room;
  }

  /** False when there is no room for it. What waits under that key is overtaken. */
  boolean state(String key, Saying saying) {
    Optional<Saying> older = queues.findState(key);
    boolean room = closed == null && queues.addState(key, saying);
    if (room) {
      older.ifPresent(sayings::remove);
      older.ifPresent(saying::overtake);
      sayings.add(saying);
    }
    return room;
  }

  void order(String line) {
    // After the end nobody listens to orders.
    boolean room = closed != null || queues.addOrder(line);
    if (!room && !orderDropped) {
      // Not the line: it may hold the key of a channel. And once, not for each.
      LOG.warn("orders to the server are dropped: too many wait");
    }
    orderDropped = !room;
  }

  /** False when there is no room for it. */
  boolean now(Outgoing line) {
    return closed == null && urgent.size() < MOST_URGENT && urgent.add(line);
  }

  void heard(IrcLine line, Instant now) {
    proofs.hear(line, now);
  }

  /** What time alone brings about. */
  void tick(Instant now) {
    sayings.expire(now);
    proofs.expire(now);
  }

  /** When {@link #tick} will have something to do; empty: never, as things are. */
  Optional<Instant> nextTick() {
    return Stream.of(sayings.nextExpiry(), proofs.nextExpiry())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  /** Ends all that was handed in. What is past every queue is still written. */
  void close(String why) {
    closed = closed == null ? why : closed;
    sayings.endAll(why);
  }

  /** Empty: it is open. */
  Optional<String> whyClosed() {
    return Optional.ofNullable(closed);
  }

  /** Nothing can be written any more. */
  List<Outgoing> dropUrgent() {
    List<Outgoing> left = List.copyOf(urgent);
    urgent.clear();
    return left;
  }

  /** When a line may be written; in the past: at once. Empty: there is none, as things are. */
  Optional<Instant> nextWrite(Instant now) {
    if (!urgent.isEmpty()) {
      return Optional.of(now);
    }
    if (closed != null) {
      return Optional.empty();
    }
    Optional<Instant> waiting =
        hasFresh(now) ? Optional.of(now) : queues.nextRepeat().filter(_ -> !ledger.isFull());
    Instant ready = bucket.readyAt(now);
    return Stream.of(waiting, barrierDue(now))
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .map(at -> at.isBefore(ready) ? ready : at);
  }

  /** Takes the next line, if it is time for one. */
  Optional<Outgoing> next(Instant now) {
    tick(now);
    if (!urgent.isEmpty()) {
      bucket.take(now);
      return Optional.of(urgent.remove());
    }
    if (closed != null || !bucket.isReady(now)) {
      return Optional.empty();
    }
    Optional<String> line = barrier(now).or(() -> ledger.isFull() ? Optional.empty() : fresh(now));
    line.ifPresent(_ -> bucket.take(now));
    return line.map(Outgoing::of);
  }

  private boolean hasFresh(Instant now) {
    return !ledger.isFull() && (queues.hasOrders() || queues.hasStates() || queues.hasSpeech(now));
  }

  private Optional<String> fresh(Instant now) {
    Optional<String> order = queues.nextOrder().map(o -> ordered(o, now));
    return order.isPresent() ? order : nextPick(now).map(pick -> said(pick, now));
  }

  private Optional<Pick> nextPick(Instant now) {
    return queues
        .nextState(now.minus(STATE_WAITS))
        .or(() -> queues.nextSpeech(now))
        .or(() -> queues.nextState(Instant.MAX));
  }

  private Optional<Instant> barrierDue(Instant now) {
    // Where lines may follow each other at once, a pause would only keep people waiting.
    Duration pause = Duration.ofMillis(bucket.pace().every().toMillis() / PAUSE);
    return ledger.barrierDue(hasFresh(now), pause);
  }

  private Optional<String> barrier(Instant now) {
    return barrierDue(now)
        .filter(due -> !due.isAfter(now))
        .map(_ -> {
          String token = "sb" + ++numbers;
          ledger.barrier(token, numbers);
          return IrcLine.of("PING", token).toWire();
        });
  }

  private String ordered(String line, Instant now) {
    IrcLine.parse(line).ifPresent(read -> ledger.add(Sent.order(++numbers, read, now)));
    return line;
  }

  private String said(Pick pick, Instant now) {
    Saying.Words words = pick.words();
    IrcLine line = words.line(pick.text());
    long number = ++numbers;
    Optional<String> label = Optional.of("sb" + number).filter(_ -> habits.isLabelling());
    boolean isEchoed = words.isSpeech() && habits.echo();
    ledger.add(new Sent(number, line, now, pick, label, isEchoed));
    pick.parts().forEach(Part::written);
    return label.map(l -> "@label=" + l + " ").orElse("") + Saying.wire(line, line.last());
  }
}
