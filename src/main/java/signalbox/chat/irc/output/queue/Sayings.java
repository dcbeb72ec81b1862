package signalbox.chat.irc.output.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import signalbox.delivery.Receipt;

/** All that was handed in and has no end yet, and how long it may stay so. */
public final class Sayings {
  /** What was not begun by then is handed back: its time is better spent waiting elsewhere. */
  public static final Duration UNBEGUN = Duration.ofSeconds(20);

  /**
   * Who handed it in gives up after 30 s. So by then it is settled, and it never is written once
   * somebody else may say it again.
   */
  public static final Duration UNSETTLED = Duration.ofSeconds(27);

  public static final String FULL = "the queue is full";

  private final Set<Saying> open = new LinkedHashSet<>();
  private final Queues queues;

  public Sayings(Queues queues) {
    this.queues = queues;
  }

  public void add(Saying saying) {
    open.add(saying);
  }

  public void remove(Saying saying) {
    open.remove(saying);
  }

  /** What is known of a part in the end; when it failed, there is no use in those after it. */
  public void settle(Part part, Optional<Receipt> receipt) {
    part.settle(receipt);
    queues.remove(part);
    if (receipt.isPresent() && receipt.get() instanceof Receipt.Failed failed) {
      giveUp(part.saying(), failed);
    }
    if (part.saying().isDone()) {
      open.remove(part.saying());
    }
  }

  /** Ends what has taken too long. */
  public void expire(Instant now) {
    for (Saying saying : open.stream().filter(s -> !unbegun(s).isAfter(now)).toList()) {
      if (!saying.isMaybeHeard()) {
        giveUp(saying, new Receipt.Failed(false, FULL));
      } else if (!unsettled(saying).isAfter(now)) {
        end(saying, "there was no time left");
      }
    }
  }

  /** When something will have taken too long; empty: nothing is open. */
  public Optional<Instant> nextExpiry() {
    return open.stream()
        .map(s -> s.isMaybeHeard() ? unsettled(s) : unbegun(s))
        .min(Instant::compareTo);
  }

  private static Instant unbegun(Saying saying) {
    return saying.since().plus(UNBEGUN);
  }

  private static Instant unsettled(Saying saying) {
    return saying.since().plus(UNSETTLED);
  }

  /** Ends everything. */
  public void endAll(String why) {
    List.copyOf(open).forEach(saying -> end(saying, why));
  }

  /** Of what was written nothing more will be known; the rest was surely not said. */
  private void end(Saying saying, String why) {
    for (Part part : saying.parts()) {
      boolean isWritten = part.state() == Part.State.WRITTEN;
      settle(part, isWritten ? Optional.empty() : Optional.of(new Receipt.Failed(false, why)));
    }
  }

  /** Nothing more of it is written. */
  private void giveUp(Saying saying, Receipt.Failed why) {
    for (Part part : saying.parts()) {
      if (part.state() == Part.State.WAITING || part.state() == Part.State.DROPPED) {
        settle(part, Optional.of(why));
      }
    }
  }
}
