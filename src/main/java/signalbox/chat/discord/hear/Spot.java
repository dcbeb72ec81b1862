package signalbox.chat.discord.hear;

import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/**
 * A place in a channel of ours.
 *
 * @param thread the thread of that channel; empty: the channel itself
 */
record Spot(String channel, Optional<String> thread) {
  /** Where that is; empty: in no channel of ours. */
  static Optional<Spot> find(Channel heardIn, Surroundings surroundings) {
    return heardIn instanceof GuildChannel there
            && there.getGuild().getId().equals(surroundings.guild())
        ? Optional.of(of(there)).filter(spot -> surroundings.channels().contains(spot.channel()))
        : Optional.empty();
  }

  private static Spot of(GuildChannel there) {
    return there instanceof ThreadChannel thread
        ? new Spot(thread.getParentChannel().getId(), Optional.of(thread.getId()))
        : new Spot(there.getId(), Optional.empty());
  }

  /** The id under which something is said here. */
  String id() {
    return thread.orElse(channel);
  }
}
