package signalbox.chat.discord.card;

import java.time.Instant;
import java.util.EnumSet;
import java.util.stream.Collectors;
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
  /** Above what is open in the channel. */
  private static final String BOARD_HEADING = "Open here";

  /** Discord sets what begins so under a dot, and all lines of it beside each other. */
  private static final String BEFORE_AN_ITEM = "- ";

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

  /** A board: its heading and a list of its lines, of which those that do not fit are counted. */
  public static MessageCreateData board(Message message, Instant now) {
    // One more may count those that are left out.
    int dots = BEFORE_AN_ITEM.length() * (message.lines().size() + 1);
    String items =
        DiscordText.text(message.lines(), now, MessageEmbed.DESCRIPTION_MAX_LENGTH - dots)
            .lines()
            .map(BEFORE_AN_ITEM::concat)
            .collect(Collectors.joining("\n"));
    return new MessageCreateBuilder()
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .setEmbeds(
            new EmbedBuilder()
                .setTitle(BOARD_HEADING)
                .setDescription(items)
                .setColor(BOARD_COLOUR)
                .build())
        .build();
  }

  /** Whether nothing can be pressed on that card any more, since the case is closed. */
  public static boolean isLast(Card card) {
    return card.presses().isEmpty()
        && switch (card.mood()) {
          case WELL, FAILED, LAPSED, UNVERIFIED -> true;
          case WAITING, READY, HELD, RUNNING -> false;
        };
  }
}
