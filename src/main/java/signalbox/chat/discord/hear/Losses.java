package signalbox.chat.discord.hear;

import java.util.Collection;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.discord.DiscordInlet;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.card.CardMessage;
import signalbox.message.Address;
import signalbox.message.Parcel;

/**
 * Notices when a card, its thread or a board is taken away, and has it shown again; not the card of
 * a closed case, and not for ever against somebody's will.
 */
final class Losses {
  private static final Logger LOG = LoggerFactory.getLogger(Losses.class);

  private final Standings standings;
  private final DiscordInlet inlet;
  private final Forbearance forbearance;

  Losses(Indoors indoors) {
    this.standings = indoors.standings();
    this.inlet = indoors.inlet();
    this.forbearance = new Forbearance(indoors.schedule()::now);
  }

  void deleted(String message) {
    boolean _ = isLost(message);
  }

  void deleted(Collection<String> messages) {
    messages.forEach(this::deleted);
  }

  private boolean isLost(String message) {
    var lost = standings.gone(message).filter(Losses::matters);
    if (lost.isEmpty()) {
      return false;
    }
    if (!forbearance.mayReturn(lost.get().to())) {
      LOG.warn("{} is taken away again and again; it is not shown anew", lost.get().to().name());
      return false;
    }
    inlet.lost(lost.get());
    return true;
  }

  /** Whoever tidies up after a closed case is not to be hindered. */
  private static boolean matters(Parcel.Shown shown) {
    return !(shown instanceof Parcel.ShowCard card && CardMessage.isLast(card.card()));
  }

  /** A thread has the id of the card below which it began; no other can begin there. */
  void deleted(Channel channel) {
    if (!(channel instanceof ThreadChannel thread)) {
      deleted(standings.listIn(channel.getId()));
    } else if (isLost(thread.getId())) {
      remove(thread.getParentMessageChannel(), thread.getId());
    }
  }

  /** Whoever may delete a message may also take out of it what it shows. */
  void changed(Message message) {
    boolean isCard = standings.what(message.getId()).orElse(null) instanceof Address.Card;
    boolean isBare = message.getEmbeds().isEmpty() && !message.isUsingComponentsV2();
    if ((message.isSuppressedEmbeds() || (isCard && isBare)) && isLost(message.getId())) {
      remove(message.getChannel(), message.getId());
    }
  }

  /** What is left of it would stand beside the new one. */
  private static void remove(MessageChannel channel, String message) {
    channel
        .deleteMessageById(message)
        .queue(null, fault -> LOG.debug("a remnant stays: {}", fault.getClass().getSimpleName()));
  }
}
