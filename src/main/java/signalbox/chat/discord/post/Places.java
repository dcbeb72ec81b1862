package signalbox.chat.discord.post;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** Channels and threads by their ids, as long as we are connected. */
final class Places {
  private static final Pattern ID = Pattern.compile("[1-9]\\d{0,18}");

  private final Supplier<Optional<Guild>> guild;

  /**
   * @param guild empty: not connected
   */
  Places(Supplier<Optional<Guild>> guild) {
    this.guild = guild;
  }

  /**
   * The server.
   *
   * @throws NotCarried when we are not connected
   */
  Guild guild() {
    return guild.get().orElseThrow(() -> NotCarried.now("not connected"));
  }

  static boolean isId(String name) {
    return ID.matcher(name).matches();
  }

  /**
   * A channel, or a thread that is open.
   *
   * @throws NotCarried when there is none
   */
  GuildMessageChannel channel(String id) {
    return find(GuildMessageChannel.class, id)
        .orElseThrow(() -> NotCarried.forGood("that channel is gone, or I cannot see it"));
  }

  /**
   * A channel that can have threads.
   *
   * @throws NotCarried when there is none
   */
  IThreadContainer container(String id) {
    return find(IThreadContainer.class, id)
        .orElseThrow(() -> NotCarried.forGood("that channel is gone, or can have no threads"));
  }

  /** Archived threads are not known to be there. */
  Optional<ThreadChannel> findThread(String id) {
    return find(ThreadChannel.class, id);
  }

  private <T extends GuildChannel> Optional<T> find(Class<T> kind, String id) {
    Guild here = guild();
    return isId(id) ? Optional.ofNullable(here.getChannelById(kind, id)) : Optional.empty();
  }
}
