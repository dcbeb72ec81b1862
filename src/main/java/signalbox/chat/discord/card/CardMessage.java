package signalbox.chat.discord.card;

import java.time.Instant;
import java.util.EnumSet;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import signalbox.chat.discord.text.DiscordText;
import signalbox.message.Card;
import signalbox.message.Message;

/** Messages that stand: cards and boards. They mention nobody. */
public final class CardMessage {
  /** Neither asks for anything nor is done. */
  private static final int BOARD_COLOUR = 0x4A5568;

  private CardMessage() {}

  /**
   * A card, with what can be pressed on it.
   *
   * @param now on whose day moments are that have no date
   */
  public static MessageCreateData card(Card card, Instant now) {
    return new MessageCreateBuilder()
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .setEmbeds(CardFace.of(card, now))
        .setComponents(Buttons.of(card))
        .build();
  }

  /** A board: its lines, of which those that do not fit are counted. */
  public static MessageCreateData board(Message message, Instant now) {
    String lines = DiscordText.text(message.lines(), now, MessageEmbed.DESCRIPTION_MAX_LENGTH);
    return new MessageCreateBuilder()
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .setEmbeds(new EmbedBuilder().setDescription(lines).setColor(BOARD_COLOUR).build())
        .build();
  }

  /** Whether nothing can be pressed on that card any more, since the case is closed. */
  public static boolean isLast(Card card) {
    return card.presses().isEmpty()
        && switch (card.mood()) {
          case WELL, FAILED, UNVERIFIED -> true;
          case WAITING, READY, HELD, RUNNING -> false;
        };
  }
}
