package signalbox.chat.discord.hear;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import signalbox.chat.Line;
import signalbox.chat.discord.Standings;
import signalbox.domain.CaseId;
import signalbox.domain.Seen;

/** Makes lines of the house of what people type, and drops what is nobody's. */
final class Hearing {
  /** What people write; all else is said by Discord itself, or by programs. */
  private static final Set<MessageType> WRITTEN =
      EnumSet.of(MessageType.DEFAULT, MessageType.INLINE_REPLY);

  private final Surroundings surroundings;
  private final Standings standings;
  private final Lines lines;

  Hearing(Surroundings surroundings, Indoors indoors, Lines lines) {
    this.surroundings = surroundings;
    this.standings = indoors.standings();
    this.lines = lines;
  }

  /** What somebody said just now; empty: nobody did, or nothing, or not to be heard by us. */
  Optional<Line> hear(Message message) {
    return isWritten(message) ? line(message) : Optional.empty();
  }

  /** The same of what was said a while ago; only what was said to us. */
  Optional<Line> hearLate(Message message) {
    return hear(message).filter(this::isForUs).map(Hearing::asOfThen);
  }

  private static boolean isWritten(Message message) {
    return WRITTEN.contains(message.getType())
        && !message.isWebhookMessage()
        && !message.getAuthor().isBot()
        && !message.getAuthor().isSystem();
  }

  private Optional<Line> line(Message message) {
    String raw = message.getContentRaw().strip();
    var mention = mention(message).matcher(raw);
    boolean isAddressed = mention.lookingAt();
    String said = isAddressed ? raw.substring(mention.end()).strip() : raw;
    // Who calls and says nothing wants to know what can be said.
    String text = isAddressed && said.isEmpty() ? surroundings.prefix() + "help" : said;
    return where(message, isAddressed)
        .filter(_ -> !text.isEmpty())
        .map(where ->
            new Line(
                where,
                lines.who(message.getAuthor(), message.getMember()),
                lines.plain(text, message.hasGuild() ? message.getGuild() : null),
                new Line.Proof(message.getId(), message.getTimeCreated().toInstant())));
  }

  private static Pattern mention(Message message) {
    return Pattern.compile("<@!?" + message.getJDA().getSelfUser().getId() + "> ?[:,]?");
  }

  private Optional<Line.Where> where(Message message, boolean isAddressed) {
    if (message.isFromType(ChannelType.PRIVATE)) {
      return Optional.of(lines.alone(message.getJDA().getSelfUser(), isAddressed));
    }
    return Spot.find(message.getChannel(), surroundings)
        .map(spot -> lines.where(spot, message.getGuild(), bearing(message, spot, isAddressed)));
  }

  /** In the thread of a case all that is said there is the answer. */
  private Line.Bearing bearing(Message message, Spot spot, boolean isAddressed) {
    Optional<CaseId> thread = lines.about(spot);
    return new Line.Bearing(
        answered(message).or(() -> thread),
        Optional.empty(),
        spot.thread(),
        thread.isPresent() ? Optional.empty() : Optional.of(message.getId()),
        isAddressed);
  }

  /** The case to whose card the message is a reply. */
  private Optional<CaseId> answered(Message message) {
    return Optional.ofNullable(message.getMessageReference())
        .map(MessageReference::getMessageId)
        .flatMap(standings::about);
  }

  private boolean isForUs(Line line) {
    String nick = line.where().ourNick().orElse("");
    return line.where().bearing().addressed()
        || line.where().channel().isEmpty()
        || line.text().startsWith(surroundings.prefix())
        || (!nick.isEmpty() && line.text().regionMatches(true, 0, nick, 0, nick.length()));
  }

  private static Line asOfThen(Line line) {
    Instant then = line.proof().sentAt();
    Line.Where where = line.where();
    Line.Bearing bearing = where.bearing();
    return new Line(
        new Line.Where(
            where.network(),
            where.channel(),
            where.ourNick(),
            new Line.Bearing(
                bearing.about(),
                bearing.seen().or(() -> Optional.of(new Seen.AsOf(then))),
                bearing.thread(),
                bearing.aside(),
                bearing.addressed())),
        line.who(),
        line.text(),
        line.proof());
  }
}
