package signalbox.chat.discord.post;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import signalbox.chat.discord.Standings;
import signalbox.message.Address;
import signalbox.message.Parcel;

/** Has messages stand in channels: what stands there is edited in place, else posted. */
final class Mount {
  /** At a time; they matter for the few minutes for which Discord knows a nonce. */
  private static final int MOST_UNSURE = 1_000;

  private final Places places;
  private final Requests requests;
  private final Standings standings;

  /** Under which nonces something may have been posted of which nobody knows whether it was. */
  private final Map<Address.Slot, String> unsure =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Address.Slot, String> eldest) {
          return size() > MOST_UNSURE;
        }
      };

  /** What is to stand there. */
  record Wanted(Parcel.Shown parcel, MessageCreateData looks, Nonces nonces) {}

  /**
   * It stands there.
   *
   * @param isNew whether it was posted just now
   */
  record Stands(String messageId, GuildMessageChannel channel, boolean isNew, boolean isPinned) {}

  Mount(Places places, Requests requests, Standings standings) {
    this.places = places;
    this.requests = requests;
    this.standings = standings;
  }

  CompletableFuture<Stands> put(Wanted wanted) {
    return Requests.tried(() -> {
      GuildMessageChannel channel = places.channel(wanted.parcel().to().channel());
      // Without the second Discord takes the message, and leaves out all that it is to show.
      require(channel, Permission.VIEW_CHANNEL);
      require(channel, Permission.MESSAGE_EMBED_LINKS);
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

  private static void require(GuildMessageChannel channel, Permission permission) {
    if (!channel.getGuild().getSelfMember().hasPermission(channel, permission)) {
      throw new InsufficientPermissionException(channel, permission);
    }
  }

  private CompletableFuture<Stands> edit(GuildMessageChannel channel, String id, Wanted wanted) {
    var looks = MessageEditData.fromCreateData(wanted.looks());
    return requests
        .ask(() -> channel.editMessageById(id, looks))
        .thenApply(message -> new Stands(id, channel, false, message.isPinned()))
        .exceptionallyCompose(trouble -> {
          if (!Trouble.isGone(trouble)) {
            return CompletableFuture.failedFuture(trouble);
          }
          standings.gone(id);
          return post(channel, wanted);
        });
  }

  private CompletableFuture<Stands> post(GuildMessageChannel channel, Wanted wanted) {
    Optional<String> before = Optional.ofNullable(unsure.remove(wanted.parcel().to()));
    String nonce = before.orElseGet(() -> nonce(wanted));
    return requests
        .ask(() -> channel.sendMessage(wanted.looks()).setNonce(nonce))
        .whenComplete((_, trouble) -> {
          if (trouble != null && Trouble.read(trouble).isEmpty()) {
            unsure.put(wanted.parcel().to(), nonce);
          }
        })
        .thenApply(Message::getId)
        // What was posted then stands there as it was then.
        .thenCompose(id ->
            before.isPresent()
                ? edit(channel, id, wanted)
                : CompletableFuture.completedFuture(new Stands(id, channel, true, false)))
        .thenApply(stands -> new Stands(stands.messageId(), channel, true, stands.isPinned()));
  }

  /** Also of what is not kept: its own attempts shall know each other again. */
  private String nonce(Wanted wanted) {
    return Optional.ofNullable(wanted.nonces().find(0))
        .orElseGet(() ->
            Long.toString(requests.schedule().now().toEpochMilli(), Character.MAX_RADIX)
                + "-"
                + Integer.toHexString(wanted.parcel().to().hashCode()));
  }
}
