package signalbox.chat.discord.hear;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.Line;
import signalbox.chat.discord.post.Reply;

/**
 * Tells Discord at once that somebody was heard, before the house hears of it: whoever is not told
 * so within three seconds reads that the bot does not answer.
 */
final class Acknowledged {
  /** What the house has dealt with is answered by then, if it is answered at all. */
  static final Duration ANSWERED_BY = Duration.ofSeconds(10);

  /** However long the house takes. */
  static final Duration DEALT_WITH_BY = Duration.ofSeconds(60);

  private static final Logger LOG = LoggerFactory.getLogger(Acknowledged.class);

  private final Indoors indoors;
  private final InOrder order;

  Acknowledged(Indoors indoors, InOrder order) {
    this.indoors = indoors;
    this.order = order;
  }

  /** Puts the answer off as a message that the speaker alone sees; it never stays without words. */
  <I extends Interaction & IReplyCallback> void thinking(I asked, Line line) {
    asked.deferReply(true).queue(null, fault -> tell(asked, fault));
    indoors.asides().await(asked.getId(), new Reply.ToInteraction(asked.getHook(), true));
    closeAfter(DEALT_WITH_BY, asked, "this takes long; the card will show how it stands");
    order
        .said(line)
        .whenComplete(
            (_, _) -> closeAfter(ANSWERED_BY, asked, "noted; the card shows how it stands"));
  }

  /** Leaves the card as it is until it is shown anew. */
  <I extends Interaction & IMessageEditCallback> void pressed(I asked, Line line) {
    asked.deferEdit().queue(null, fault -> tell(asked, fault));
    indoors.asides().await(asked.getId(), new Reply.ToInteraction(asked.getHook(), false));
    var _ = order.said(line);
  }

  /** Refuses what cannot become a line. */
  <I extends Interaction & IReplyCallback> void refuse(I asked, String why) {
    asked.reply(why).setEphemeral(true).queue(null, fault -> tell(asked, fault));
  }

  private <I extends Interaction & IReplyCallback> void closeAfter(
      Duration delay, I asked, String words) {
    InteractionHook hook = asked.getHook();
    indoors
        .schedule()
        .after(
            delay,
            () -> {
              if (!indoors.asides().isAnswered(asked.getId())) {
                Optional<Reply> _ = indoors.asides().find(asked.getId());
                hook.editOriginal(words).queue(null, fault -> tell(asked, fault));
              }
            });
  }

  /** The speaker has gone without an answer; the card tells. Discord's words may hold theirs. */
  static void tell(Interaction asked, Throwable fault) {
    LOG.warn(
        "{} on {} was not acknowledged: {}",
        asked.getType(),
        asked.getChannelId(),
        fault.getClass().getSimpleName());
  }
}
