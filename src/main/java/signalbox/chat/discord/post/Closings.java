package signalbox.chat.discord.post;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.card.CardMessage;
import signalbox.message.Address;
import signalbox.message.Card;

/** Puts the threads of closed cases away; whoever speaks in one takes it out again. */
final class Closings {
  /** What was closed by a slip is opened again, and the last words come after the last card. */
  static final Duration PAUSE = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Closings.class);

  private final Places places;
  private final Requests requests;
  private final Standings standings;
  private final Map<Address.Card, Card> last = new HashMap<>();

  Closings(Places places, Requests requests, Standings standings) {
    this.places = places;
    this.requests = requests;
    this.standings = standings;
  }

  /** That card shows this from now on. */
  void shown(Address.Card where, Card card) {
    last.remove(where);
    if (CardMessage.isLast(card)) {
      last.put(where, card);
      requests.schedule().after(PAUSE, () -> putAway(where, card));
    }
  }

  private void putAway(Address.Card where, Card card) {
    if (last.remove(where, card)) {
      var _ =
          Requests.tried(() -> archive(where))
              .exceptionally(trouble -> {
                // It goes by itself within a day.
                String kind = Trouble.bare(trouble).getClass().getSimpleName();
                LOG.debug("the thread of {} stays open: {}", where.about(), kind);
                return null;
              });
    }
  }

  private CompletableFuture<Void> archive(Address.Card where) {
    return standings
        .find(where)
        .flatMap(places::findThread)
        .filter(thread -> !thread.isArchived())
        .map(thread -> requests.ask(() -> thread.getManager().setArchived(true)))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }
}
