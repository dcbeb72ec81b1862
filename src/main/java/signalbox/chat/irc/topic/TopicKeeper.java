package signalbox.chat.irc.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.wire.IrcLine;
import signalbox.delivery.Receipt;
import signalbox.delivery.Schedule;

/** Keeps our segment of one channel's topic, on one connection. */
final class TopicKeeper {
  /** Between two changes of ours; what was to be shown in between is overtaken by the last. */
  static final Duration PAUSE = Duration.ofSeconds(20);

  /** Changes of ours in {@link #SPAN} at the most, so that two bots cannot fight for ever. */
  static final int MOST_CHANGES = 30;

  static final Duration SPAN = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(TopicKeeper.class);

  /** What a server takes at least that does not say what it takes. */
  private static final int USUAL_LENGTH = 300;

  private final String channel;
  private final Segment segment;
  private final Session session;
  private final Schedule later;
  private final Runnable mayNot;
  private final Deque<Instant> changes = new ArrayDeque<>();
  private Optional<String> topic = Optional.empty();
  private Optional<String> shown = Optional.empty();

  /** A change of ours that may still wait to be written. */
  private Optional<String> unwritten = Optional.empty();

  private boolean forbidden;
  private boolean said;
  private @Nullable Wish wish;

  /** Somebody waits for these words to stand there. */
  private record Wish(String words, CompletableFuture<Receipt> receipt) {}

  /**
   * @param mayNot says, once for a connection, that we lack the right
   */
  TopicKeeper(String channel, Segment segment, Session session, Schedule later, Runnable mayNot) {
    this.channel = channel;
    this.segment = segment;
    this.session = session;
    this.later = later;
    this.mayNot = mayNot;
  }

  /** Has these words stand there; none take the segment away. */
  CompletionStage<Receipt> show(String words) {
    settle(new Receipt.Failed(false, "something newer is to be shown"));
    if (topic.isEmpty()) {
      // What others wrote there would be lost.
      return CompletableFuture.completedFuture(
          new Receipt.Failed(false, "the topic of " + channel + " is not known yet"));
    }
    var wished = new Wish(words, new CompletableFuture<>());
    wish = wished;
    shown = Optional.of(words);
    // What waits to be written is overtaken now, not after having been shown for a pause.
    Duration pause = unwritten.isPresent() ? Duration.ZERO : pause();
    if (forbidden) {
      settle(new Receipt.Failed(true, "I may not change the topic of " + channel));
    } else if (pause.isPositive()) {
      later.after(pause, () -> changeFor(wished));
    } else {
      change();
    }
    return wished.receipt();
  }

  /** The topic as the server tells it; "" when there is none. */
  void heardTopic(String now) {
    topic = Optional.of(now);
    forget(now);
    if (wish != null && isShown(wish.words())) {
      settle(new Receipt.Delivered("topic"));
    }
  }

  /** The server has told of the channel all that it tells of itself. */
  void heardAll() {
    if (topic.isEmpty()) {
      topic = Optional.of("");
    }
  }

  /** We are out of the channel and no longer know its topic. */
  void left() {
    topic = Optional.empty();
  }

  /** The server would not let us change it. */
  void heardForbidden() {
    forbidden = true;
    settle(new Receipt.Failed(true, "I may not change the topic of " + channel));
    if (!said) {
      said = true;
      LOG.warn("the topic of {} on {} may not be changed", channel, session.network());
      mayNot.run();
    }
  }

  /** We may be allowed more than before: what was to be shown is tried again. */
  void heardMore() {
    if (forbidden) {
      forbidden = false;
      if (!pause().isPositive()) {
        change();
      }
    }
  }

  private void changeFor(Wish wished) {
    if (wished.equals(wish)) {
      change();
    }
  }

  private void change() {
    if (shown.isEmpty() || topic.isEmpty()) {
      return;
    }
    Optional<String> next = segment.in(topic.get(), shown.get(), longest());
    if (next.isEmpty()) {
      settle(new Receipt.Failed(true, "there is no room in the topic of " + channel));
    } else if (next.equals(topic) && unwritten.isEmpty()) {
      settle(new Receipt.Delivered("topic"));
    } else {
      changes.addLast(later.now());
      unwritten = next;
      Wish wished = wish;
      session
          .output()
          .state("topic " + channel, IrcLine.of("TOPIC", channel, next.get()).toWire())
          .whenComplete((receipt, _) -> later.execute(() -> written(next.get(), wished, receipt)));
    }
  }

  /** Not taken from this that the topic was changed: the topic itself says that. */
  private void written(String change, @Nullable Wish wished, @Nullable Receipt receipt) {
    forget(change);
    if (receipt instanceof Receipt.Failed && Objects.equals(wished, wish)) {
      settle(receipt);
    } else if (wish != null && isShown(wish.words())) {
      // It stood there all the time, so that no server says so again.
      settle(new Receipt.Delivered("topic"));
    }
  }

  private void forget(String change) {
    unwritten = unwritten.filter(waiting -> !waiting.equals(change));
  }

  private boolean isShown(String words) {
    return topic.flatMap(t -> segment.in(t, words, longest())).equals(topic);
  }

  private void settle(Receipt receipt) {
    Wish settled = wish;
    wish = null;
    if (settled != null) {
      settled.receipt().complete(receipt);
    }
  }

  private Duration pause() {
    Instant now = later.now();
    while (!changes.isEmpty() && !now.isBefore(changes.getFirst().plus(SPAN))) {
      changes.removeFirst();
    }
    if (changes.isEmpty()) {
      return Duration.ZERO;
    }
    Instant next = changes.getLast().plus(PAUSE);
    Instant whenFew = changes.size() < MOST_CHANGES ? next : changes.getFirst().plus(SPAN);
    return Duration.between(now, next.isAfter(whenFew) ? next : whenFew);
  }

  /** In bytes: what the server keeps, and what fits into one line to the others. */
  private int longest() {
    int overhead = (":" + prefix() + " TOPIC " + channel + " :").getBytes(UTF_8).length;
    return Math.min(session.isupport().topicLength().orElse(USUAL_LENGTH), 510 - overhead);
  }

  private String prefix() {
    return session.self().map(Object::toString).orElseGet(() -> "x".repeat(100));
  }
}
