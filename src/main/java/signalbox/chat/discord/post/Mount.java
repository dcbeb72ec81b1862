package signalbox.chat.discord.post;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import signalbox.chat.discord.Standings;
import signalbox.message.Parcel;

/** Has messages stand in channels: what stands there is edited in place, else posted. */
final class Mount {
  private final Places places;
  private final Requests requests;
  private final Standings standings;

  /** What is to stand there. */
  record Wanted(Parcel.Shown parcel, MessageCreateData looks, Nonces nonces) {}

  /**
   * It stands there.
   *
   * @param isNew whether it was posted just now
   */
  record Stands(String messageId, GuildMessageChannel channel, boolean isNew) {}

  Mount(Places places, Requests requests, Standings standings) {
    this.places = places;
    this.requests = requests;
    this.standings = standings;
  }

  CompletableFuture<Stands> put(Wanted wanted) {
    return Requests.tried(() -> {
      GuildMessageChannel channel = places.channel(wanted.parcel().to().channel());
      requireEmbeds(channel);
      Optional<String> standing = standings.find(wanted.parcel().to());
      return standing
          .map(id -> edit(channel, id, wanted))
          .orElseGet(() -> post(channel, wanted))
          .whenComplete((stands, _) -> {
            if (stands != null) {
              standings.stands(wanted.parcel(), stands.messageId());
            }
          });
    });
  }

  /** Without it Discord takes the message, and leaves out all that it is to show. */
  private static void requireEmbeds(GuildMessageChannel channel) {
    if (!channel
        .getGuild()
        .getSelfMember()
        .hasPermission(channel, Permission.MESSAGE_EMBED_LINKS)) {
      throw new InsufficientPermissionException(channel, Permission.MESSAGE_EMBED_LINKS);
    }
  }

  private CompletableFuture<Stands> edit(GuildMessageChannel channel, String id, Wanted wanted) {
    var looks = MessageEditData.fromCreateData(wanted.looks());
    return requests
        .ask(() -> channel.editMessageById(id, looks))
        .thenApply(_ -> new Stands(id, channel, false))
        .exceptionallyCompose(trouble -> {
          if (!Trouble.isGone(trouble)) {
            return CompletableFuture.failedFuture(trouble);
          }
          standings.gone(id);
          return post(channel, wanted);
        });
  }

  private CompletableFuture<Stands> post(GuildMessageChannel channel, Wanted wanted) {
    return requests
        .ask(() -> channel.sendMessage(wanted.looks()).setNonce(wanted.nonces().find(0)))
        .thenApply(Message::getId)
        .thenApply(id -> new Stands(id, channel, true));
  }
}
