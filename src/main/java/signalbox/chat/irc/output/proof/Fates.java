package signalbox.chat.irc.output.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import signalbox.chat.irc.output.queue.Part;
import signalbox.chat.irc.output.queue.Pick;
import signalbox.chat.irc.output.queue.Queues;
import signalbox.chat.irc.output.queue.Sayings;
import signalbox.delivery.Receipt;

/** What becomes of lines that were written. */
final class Fates {
  /** How often a line is written that the server drops. */
  static final int TRIES = 3;

  /** A dropped line rests for so long, by how often it was written; servers forget that slowly. */
  private static final List<Duration> RESTS =
      List.of(Duration.ofSeconds(4), Duration.ofSeconds(10));

  /** Older words are not written again: there would be no time to prove them. */
  private static final Duration TOO_OLD = Duration.ofSeconds(24);

  private final Ledger ledger;
  private final Queues queues;
  private final Sayings sayings;
  private final Tempo tempo;

  Fates(Ledger ledger, Queues queues, Sayings sayings, Tempo tempo) {
    this.ledger = ledger;
    this.queues = queues;
    this.sayings = sayings;
    this.tempo = tempo;
  }

  void delivered(Sent sent, String messageId) {
    sent.proved();
    succeeded(sent, new Receipt.Delivered(messageId));
  }

  void taken(Sent sent) {
    succeeded(sent, new Receipt.Taken());
  }

  void failed(Sent sent, Complaint complaint) {
    ledger.remove(sent);
    settle(sent, new Receipt.Failed(complaint.forGood(), complaint.why()));
  }

  /** It may have been spread or not, and no more is to be known. */
  void doubted(Sent sent) {
    ledger.remove(sent);
    sent.parts().forEach(part -> sayings.settle(part, Optional.empty()));
  }

  /** It was surely not spread: it is written again, later and slower, or else given up. */
  void dropped(Sent sent, Instant now, String why) {
    tempo.dropped(sent.at(), now);
    sent.drop();
    List<Part> left = sent.parts().stream().filter(p -> !p.isSettled()).toList();
    if (left.isEmpty()) {
      return;
    }
    if (sent.tries() < TRIES) {
      Instant notBefore = now.plus(RESTS.get(sent.tries() - 1));
      if (left.stream().noneMatch(p -> p.saying().since().plus(TOO_OLD).isBefore(notBefore))) {
        queues.repeat(new Pick(left, sent.tries()), notBefore);
        return;
      }
    }
    settle(sent, new Receipt.Failed(false, why));
  }

  private void succeeded(Sent sent, Receipt receipt) {
    ledger.remove(sent);
    tempo.proved();
    settle(sent, receipt);
  }

  private void settle(Sent sent, Receipt receipt) {
    sent.parts().forEach(part -> sayings.settle(part, Optional.of(receipt)));
  }
}
