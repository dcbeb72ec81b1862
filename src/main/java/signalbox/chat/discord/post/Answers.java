package signalbox.chat.discord.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import signalbox.chat.discord.Asides;
import signalbox.chat.discord.text.Spoken;

/** Answers those who wait for an answer of their own, one answer after another. */
final class Answers {
  private final Places places;
  private final Requests requests;
  private final Letters letters;
  private final Asides<Reply> asides;

  /** Interactions that were answered; those forgotten here are long over. */
  private final Map<String, Talk> talks =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Talk> eldest) {
          return size() > Asides.MOST;
        }
      };

  /** What was answered to one interaction so far. */
  private static final class Talk {
    private boolean hasBegun;
    private CompletableFuture<?> last = CompletableFuture.completedFuture("");
  }

  Answers(Places places, Requests requests, Letters letters, Asides<Reply> asides) {
    this.places = places;
    this.requests = requests;
    this.letters = letters;
    this.asides = asides;
  }

  /** The id of the first message. */
  CompletableFuture<String> give(String aside, List<Spoken> parts, Nonces nonces) {
    Reply reply =
        asides
            .find(aside)
            .orElseThrow(() -> NotCarried.forGood("nobody waits for that answer any more"));
    return switch (reply) {
      case Reply.ToMessage(String channel, String message) ->
          letters.reply(places.channel(channel), message, parts, nonces);
      case Reply.ToInteraction(InteractionHook hook, boolean thinking) -> {
        Talk talk = talks.computeIfAbsent(aside, _ -> new Talk());
        // Discord would put whatever comes first in the place of what is put off.
        var given =
            talk.last.handle((_, _) -> "").thenCompose(_ -> say(talk, hook, thinking, parts));
        talk.last = given;
        yield given;
      }
    };
  }

  private CompletableFuture<String> say(
      Talk talk, InteractionHook hook, boolean thinking, List<Spoken> parts) {
    boolean inPlace = thinking && !talk.hasBegun;
    var first = inPlace ? inPlace(talk, hook, parts.getFirst()) : more(hook, parts.getFirst());
    for (Spoken part : parts.subList(1, parts.size())) {
      first =
          first.thenCompose(id ->
              more(hook, part)
                  .handle((_, trouble) -> {
                    if (trouble != null) {
                      throw new InDoubt();
                    }
                    return id;
                  }));
    }
    return first;
  }

  private CompletableFuture<String> inPlace(Talk talk, InteractionHook hook, Spoken part) {
    var letter = MessageEditData.fromCreateData(Letters.letter(part));
    return requests
        .ask(() -> hook.editOriginal(letter))
        .thenApply(message -> {
          talk.hasBegun = true;
          return message.getId();
        });
  }

  private CompletableFuture<String> more(InteractionHook hook, Spoken part) {
    return requests
        .ask(() -> hook.sendMessage(Letters.letter(part)).setEphemeral(true))
        .thenApply(Message::getId);
  }
}
