package signalbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.rest.Exchange;

/** What a bot does on the stand-in, told to whoever waits for just that and to nobody else. */
final class Happenings {
  private static final int PATIENCE_SECONDS = 20;

  /** By the token of the interaction; whichever side comes first makes it. */
  private final Map<String, CompletableFuture<Void>> acknowledged = new ConcurrentHashMap<>();

  /** By the id of the message. */
  private final Map<String, Change> changes = new ConcurrentHashMap<>();

  /** Somebody waits until the title of a card has a word in it, or has it no more. */
  private record Change(String word, boolean wanted, CompletableFuture<Void> seen) {
    boolean isIn(JsonNode said) {
      return said.at("/embeds/0/title").asText().contains(word) == wanted;
    }
  }

  Happenings(DiscordStandIn discord) {
    discord.tells(this::take);
  }

  private void take(Exchange exchange) {
    switch (exchange.route()) {
      case CALL_BACK -> acknowledged(exchange.asked().at("interaction_token")).complete(null);
      case EDIT_MESSAGE -> {
        Change change = changes.get(exchange.asked().at("message_id"));
        if (change != null && change.isIn(exchange.body())) {
          change.seen().complete(null);
        }
      }
      default -> {}
    }
  }

  private CompletableFuture<Void> acknowledged(String token) {
    return acknowledged.computeIfAbsent(token, _ -> new CompletableFuture<>());
  }

  void awaitAcknowledged(String token) {
    await(acknowledged(token));
  }

  /** Nobody waits for its acknowledgement any more. */
  void forget(String token) {
    acknowledged.remove(token);
  }

  /** Done once that message is edited like that; to be asked for before it can be. */
  CompletableFuture<Void> edited(String message, String word, boolean wanted) {
    var seen = new CompletableFuture<Void>();
    changes.put(message, new Change(word, wanted, seen));
    return seen;
  }

  /** An answer that does not come ends the run; it does not hold it up for ever. */
  static void await(CompletableFuture<Void> happening) {
    happening.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
