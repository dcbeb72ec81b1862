package signalbox.chat.discord.post;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.discord.post.Mount.Stands;
import signalbox.chat.discord.post.Mount.Wanted;
import signalbox.message.Address;

/** The boards of channels: pinned when they are posted, and changed not too often. */
final class Boards {
  /** Between two changes of a board; of what was to be shown in between, the last counts. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(Boards.class);

  private final Mount mount;
  private final Requests requests;
  private final Map<Address.Slot, Slot<Wanted>> slots = new HashMap<>();

  /** Channels whose board was seen pinned since this start; who unpins it there has reasons. */
  private final Set<String> pinned = new HashSet<>();

  /** Channels of which the log knows that the board is not pinned. */
  private final Set<String> told = new HashSet<>();

  private Duration pause = PAUSE;

  Boards(Mount mount, Requests requests) {
    this.mount = mount;
    this.requests = requests;
  }

  /** The id of the message, once it stands there. */
  CompletableFuture<String> show(Wanted wanted) {
    return slots
        .computeIfAbsent(
            wanted.parcel().to(), _ -> new Slot<>(pause, requests.schedule(), this::put))
        .show(wanted);
  }

  /** From now on they are changed as often as there is something new. */
  void hurry() {
    pause = Duration.ZERO;
    slots.values().forEach(Slot::hurry);
  }

  private CompletableFuture<String> put(Wanted wanted) {
    return mount
        .put(wanted)
        .thenApply(stands -> {
          keepPinned(stands);
          return stands.messageId();
        });
  }

  private void keepPinned(Stands stands) {
    String channel = stands.channel().getId();
    if (stands.isNew()) {
      pinned.remove(channel);
    }
    if (stands.isPinned()) {
      pinned.add(channel);
    } else if (!pinned.contains(channel)) {
      pin(stands);
    }
  }

  /** A board that is not pinned is a board all the same. */
  private void pin(Stands stands) {
    var _ =
        requests
            .ask(() -> stands.channel().pinMessageById(stands.messageId()))
            .thenRun(() -> pinned.add(stands.channel().getId()))
            .exceptionally(trouble -> {
              if (told.add(stands.channel().getId())) {
                LOG.warn(
                    "the board of channel {} is not pinned: {}",
                    stands.channel().getId(),
                    why(trouble));
              }
              return null;
            });
  }

  private static String why(Throwable trouble) {
    return Trouble.bare(trouble) instanceof InsufficientPermissionException missing
        ? "I lack the permission " + missing.getPermission().getName()
        : Trouble.read(trouble).map(Throwable::getMessage).orElse("Discord is in trouble");
  }
}
