package signalbox.chat.discord.hear;

import java.util.Collection;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import signalbox.chat.discord.DiscordInlet;
import signalbox.chat.discord.Standings;
import signalbox.message.Address;

/** Notices when a card, its thread or a board is taken away, and has it shown again. */
final class Losses {
  private final Standings standings;
  private final DiscordInlet inlet;

  Losses(Indoors indoors) {
    this.standings = indoors.standings();
    this.inlet = indoors.inlet();
  }

  void deleted(String message) {
    standings.gone(message).ifPresent(inlet::lost);
  }

  void deleted(Collection<String> messages) {
    messages.forEach(this::deleted);
  }

  /** A thread has the id of the card below which it began. */
  void deleted(Channel channel) {
    deleted(
        channel instanceof ThreadChannel
            ? List.of(channel.getId())
            : standings.listIn(channel.getId()));
  }

  /** Whoever may delete a message may also take out of it what it shows. */
  void changed(Message message) {
    boolean isCard = standings.what(message.getId()).orElse(null) instanceof Address.Card;
    boolean isBare = message.getEmbeds().isEmpty() && !message.isUsingComponentsV2();
    if (message.isSuppressedEmbeds() || (isCard && isBare)) {
      deleted(message.getId());
    }
  }
}
