package signalbox.chat.discord.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import signalbox.chat.discord.text.Spoken;

/** Writes to people alone. */
final class DirectMessages {
  /** Channels that are remembered, so that they need not be asked for each time. */
  static final int MOST = 500;

  private final Places places;
  private final Requests requests;
  private final Letters letters;
  private final Map<String, String> channels =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  DirectMessages(Places places, Requests requests, Letters letters) {
    this.places = places;
    this.requests = requests;
    this.letters = letters;
  }

  /** The id of the first message. */
  CompletableFuture<String> send(String user, List<Spoken> parts, Nonces nonces) {
    JDA jda = places.guild().getJDA();
    if (!Places.isId(user)) {
      throw NotCarried.forGood("there is no such account");
    }
    return Optional.ofNullable(channels.get(user))
        .flatMap(id -> Optional.ofNullable(jda.getPrivateChannelById(id)))
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> open(jda, user))
        .thenCompose(channel -> letters.send(channel, parts, nonces));
  }

  private CompletableFuture<PrivateChannel> open(JDA jda, String user) {
    return requests
        .ask(() -> jda.openPrivateChannelById(user))
        .thenApply(channel -> {
          channels.put(user, channel.getId());
          return channel;
        });
  }
}
