package signalbox.chat.discord.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import signalbox.chat.discord.text.DiscordText;
import signalbox.message.Card;

/** A card as an embed: its mood as the colour, its fields in their order, its revision below. */
final class CardFace {
  /** With less room than this left in the whole embed, no field is begun. */
  private static final int FEWEST_UNITS = 40;

  /** Words whose lines are no longer than this stand beside their neighbours. */
  private static final int SHORT_UNITS = 32;

  /** What is set small below the others, in this order. */
  private static final List<String> FOOT = List.of("revision", "policy");

  private CardFace() {}

  /**
   * What it looks like.
   *
   * @param now to which moments without a date are near
   */
  static MessageEmbed of(Card card, Instant now) {
    String title = DiscordText.line(card.title(), MessageEmbed.TITLE_MAX_LENGTH);
    String footer = DiscordText.plain(foot(card), MessageEmbed.TITLE_MAX_LENGTH);
    var face = new EmbedBuilder().setTitle(title).setFooter(footer).setColor(colour(card.mood()));
    int left = MessageEmbed.EMBED_MAX_LENGTH_BOT - title.length() - footer.length();
    for (Card.Field field : card.fields().stream().filter(f -> !isFoot(f)).toList()) {
      String name = DiscordText.line(field.name(), MessageEmbed.TITLE_MAX_LENGTH);
      int room = Math.min(left - name.length(), MessageEmbed.VALUE_MAX_LENGTH);
      if (room >= FEWEST_UNITS) {
        String words = words(field.value(), now, room);
        face.addField(name, words, isShort(field.value()));
        left -= name.length() + words.length();
      }
    }
    return face.build();
  }

  /** Such as {@code deploy-17, revision 3, policy miraheze}. */
  private static String foot(Card card) {
    var foot = new StringBuilder(card.about().toString());
    card.fields().stream()
        .filter(CardFace::isFoot)
        .sorted(Comparator.comparingInt(field -> FOOT.indexOf(field.name())))
        .forEach(field -> foot.append(", ").append(field.name()).append(' ').append(said(field)));
    return foot.toString();
  }

  private static boolean isFoot(Card.Field field) {
    return FOOT.contains(field.name()) && !said(field).isEmpty();
  }

  private static String said(Card.Field field) {
    return field.value() instanceof Card.Words(List<String> lines) ? String.join(" ", lines) : "";
  }

  private static String words(Card.Value value, Instant now, int units) {
    return switch (value) {
      case Card.Words(List<String> lines) -> DiscordText.text(lines, now, units);
      case Card.Moment(Instant at) -> DiscordText.fromNow(at);
    };
  }

  private static boolean isShort(Card.Value value) {
    return switch (value) {
      case Card.Words(List<String> lines) ->
          lines.stream().allMatch(line -> line.length() <= SHORT_UNITS);
      case Card.Moment _ -> true;
    };
  }

  /**
   * From amber, while somebody is waited for, over blue to green, or red; grey: it came to nothing.
   */
  private static int colour(Card.Mood mood) {
    return switch (mood) {
      case WAITING -> 0xB7791F;
      case READY -> 0x2B6CB0;
      case HELD -> 0x6B46C1;
      case RUNNING -> 0x0987A0;
      case UNVERIFIED -> 0xC05621;
      case WELL -> 0x2F855A;
      case FAILED -> 0xC53030;
      case LAPSED -> 0x718096;
    };
  }
}
