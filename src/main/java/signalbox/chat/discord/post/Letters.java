package signalbox.chat.discord.post;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import signalbox.chat.discord.text.Spoken;

/** Sends words, one message after another, under nonces by which Discord knows a repeat. */
final class Letters {
  private final Requests requests;

  Letters(Requests requests) {
    this.requests = requests;
  }

  /** Words that mention those whom they call and nobody else, and show no previews. */
  static MessageCreateData letter(Spoken spoken) {
    return new MessageCreateBuilder()
        .setContent(spoken.content())
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionUsers(spoken.called())
        .mentionRepliedUser(false)
        .setSuppressEmbeds(true)
        .build();
  }

  /** The id of the first message. */
  CompletableFuture<String> send(MessageChannel to, List<Spoken> parts, Nonces nonces) {
    return send(to, parts, nonces, action -> action);
  }

  /** The same, in answer to a message, when it is still there. */
  CompletableFuture<String> reply(
      MessageChannel to, String messageId, List<Spoken> parts, Nonces nonces) {
    return send(
        to,
        parts,
        nonces,
        action -> action.setMessageReference(messageId).failOnInvalidReply(false));
  }

  private CompletableFuture<String> send(
      MessageChannel to,
      List<Spoken> parts,
      Nonces nonces,
      UnaryOperator<MessageCreateAction> first) {
    var sent =
        requests
            .ask(() -> first.apply(action(to, parts.getFirst(), nonces, 0)))
            .thenApply(Message::getId);
    for (int i = 1; i < parts.size(); i++) {
      int part = i;
      sent =
          sent.thenCompose(id ->
              requests
                  .ask(() -> action(to, parts.get(part), nonces, part))
                  .handle((_, trouble) -> later(id, trouble, nonces)));
    }
    return sent;
  }

  /** Of words that Discord would not know again, some may have been heard. */
  private static String later(String first, @Nullable Throwable trouble, Nonces nonces) {
    if (trouble == null) {
      return first;
    }
    throw nonces.areKnown() ? new CompletionException(trouble) : new InDoubt();
  }

  private static MessageCreateAction action(
      MessageChannel to, Spoken spoken, Nonces nonces, int part) {
    return to.sendMessage(letter(spoken)).setNonce(nonces.find(part));
  }
}
