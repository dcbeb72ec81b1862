package signalbox.chat.discord.hear;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;
import signalbox.chat.Line;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.post.Addressees;
import signalbox.domain.CaseId;
import signalbox.domain.Seen;

/** What all lines from Discord have in common, however they came about. */
final class Lines {
  private final Surroundings surroundings;
  private final Standings standings;
  private final Addressees names;

  Lines(Surroundings surroundings, Indoors indoors) {
    this.surroundings = surroundings;
    this.standings = indoors.standings();
    this.names = indoors.names();
  }

  String prefix() {
    return surroundings.prefix();
  }

  Optional<Spot> spot(Interaction asked) {
    return Optional.ofNullable(asked.getChannel())
        .flatMap(channel -> Spot.find(channel, surroundings));
  }

  /** The case in whose thread that is. */
  Optional<CaseId> about(Spot spot) {
    return spot.thread().flatMap(standings::about);
  }

  /** Somebody by the id for which Discord vouches; the name is for show. */
  Line.Who who(User user, @Nullable Member member) {
    String name = member == null ? user.getEffectiveName() : member.getEffectiveName();
    return new Line.Who(name, new Line.Login.As(user.getId()));
  }

  Line.Where where(Spot spot, Guild guild, Line.Bearing bearing) {
    return new Line.Where(
        surroundings.network(),
        Optional.of(spot.channel()),
        Optional.of(guild.getSelfMember().getEffectiveName()),
        bearing);
  }

  /** To the bot alone. */
  Line.Where alone(User us, boolean isAddressed) {
    return new Line.Where(
        surroundings.network(),
        Optional.empty(),
        Optional.of(us.getEffectiveName()),
        new Line.Bearing(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), isAddressed));
  }

  /** Where something was filled in or pressed: always meant for us, and answered alone. */
  Line.Where where(Interaction asked, Spot spot, Optional<CaseId> about, Optional<Seen> seen) {
    // Whoever has a spot is in the guild.
    Guild guild = Objects.requireNonNull(asked.getGuild());
    return where(
        spot,
        guild,
        new Line.Bearing(
            about.or(() -> about(spot)),
            seen,
            spot.thread(),
            Optional.of(asked.getId()),
            true,
            true));
  }

  /** What was filled in or pressed just now. */
  Line line(Interaction asked, Line.Where where, String text) {
    Instant at = asked.getTimeCreated().toInstant();
    return new Line(
        where, who(asked.getUser(), asked.getMember()), text, new Line.Proof(asked.getId(), at));
  }

  /** The words as they are seen; whoever is no member of ours stays a number. */
  String plain(String typed, @Nullable Guild guild) {
    return new Markup(id -> names.findMember(id).orElse("@" + id), id -> "#" + nameOf(id, guild))
        .plain(typed);
  }

  private static String nameOf(String id, @Nullable Guild guild) {
    GuildChannel channel = guild == null ? null : guild.getGuildChannelById(id);
    return channel == null ? id : channel.getName();
  }
}
