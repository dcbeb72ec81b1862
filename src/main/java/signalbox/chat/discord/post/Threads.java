package signalbox.chat.discord.post;

import static net.dv8tion.jda.api.requests.ErrorResponse.ILLEGAL_OPERATION_ARCHIVED_THREAD;
import static net.dv8tion.jda.api.requests.ErrorResponse.MISSING_PERMISSIONS;
import static net.dv8tion.jda.api.requests.ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS;
import static net.dv8tion.jda.api.requests.ErrorResponse.UNKNOWN_CHANNEL;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel.AutoArchiveDuration;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.text.DiscordText;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Parcel;

/** The threads of cases, each below the card of its case and begun with the first words. */
final class Threads {
  /** Discord takes no longer names. */
  private static final int NAME_UNITS = 100;

  private final Places places;
  private final Requests requests;
  private final Standings standings;
  private final Cards cards;
  private final Map<String, CompletableFuture<ThreadChannel>> onTheirWay = new HashMap<>();

  Threads(Places places, Requests requests, Standings standings, Cards cards) {
    this.places = places;
    this.requests = requests;
    this.standings = standings;
    this.cards = cards;
  }

  /** The thread of a case, begun when there is none. */
  CompletableFuture<ThreadChannel> of(Address.Card card) {
    return cards.stands(card).thenCompose(id -> below(card, id));
  }

  private CompletableFuture<ThreadChannel> below(Address.Card card, String id) {
    return Requests.tried(() -> {
      Optional<ThreadChannel> open = places.findThread(id);
      if (open.isPresent()) {
        return CompletableFuture.completedFuture(open.get());
      }
      CompletableFuture<ThreadChannel> same = onTheirWay.get(id);
      if (same != null) {
        return same;
      }
      CompletableFuture<ThreadChannel> thread = begin(card, id);
      onTheirWay.put(id, thread);
      return thread.whenComplete((_, _) -> onTheirWay.remove(id));
    });
  }

  private CompletableFuture<ThreadChannel> begin(Address.Card card, String id) {
    IThreadContainer channel = places.container(card.channel());
    return requests
        .ask(() ->
            channel
                .createThreadChannel(name(card), Long.parseLong(id))
                .setAutoArchiveDuration(AutoArchiveDuration.TIME_24_HOURS))
        .exceptionallyCompose(trouble -> {
          if (Trouble.is(trouble, THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS)) {
            return find(card, id);
          }
          if (Trouble.isGone(trouble)) {
            standings.gone(id);
            return CompletableFuture.failedFuture(NotCarried.now("the card of its case is gone"));
          }
          return CompletableFuture.failedFuture(trouble);
        });
  }

  /** An archived one is found with the message that it began from. */
  private CompletableFuture<ThreadChannel> find(Address.Card card, String id) {
    GuildMessageChannel channel = places.channel(card.channel());
    return requests
        .ask(() -> channel.retrieveMessageById(id))
        .thenApply(message ->
            Optional.ofNullable(message.getStartedThread())
                .orElseThrow(() -> NotCarried.now("the thread of its case is not to be found")));
  }

  /** Such as {@code deploy-17 gerrit.example.org/r/1234}; it does not change with the case. */
  private String name(Address.Card where) {
    String change = standings.findShown(where).map(Threads::change).orElse("");
    return DiscordText.plain(where.about() + change, NAME_UNITS);
  }

  private static String change(Parcel.Shown shown) {
    return shown instanceof Parcel.ShowCard(_, Card card)
        ? card.fields().stream()
            .filter(field -> field.name().equals("change"))
            .map(Card.Field::value)
            .filter(Card.Words.class::isInstance)
            .flatMap(value -> ((Card.Words) value).lines().stream())
            .findFirst()
            .map(link -> " " + link.replaceFirst("^https?://", ""))
            .orElse("")
        : "";
  }

  /**
   * Says something in a thread, which wakes it when it is archived.
   *
   * @param said sends it, and can be asked once more
   */
  <T> CompletableFuture<T> in(ThreadChannel thread, Supplier<CompletableFuture<T>> said) {
    return said.get()
        .exceptionallyCompose(trouble -> {
          if (Trouble.is(trouble, ILLEGAL_OPERATION_ARCHIVED_THREAD)) {
            return wake(thread).thenCompose(_ -> said.get());
          }
          return CompletableFuture.failedFuture(
              Trouble.is(trouble, UNKNOWN_CHANNEL)
                  ? NotCarried.now("the thread of its case is gone")
                  : trouble);
        });
  }

  /** Whoever locked it does not want us there. */
  private CompletableFuture<Void> wake(ThreadChannel thread) {
    return requests
        .ask(() -> thread.getManager().setArchived(false))
        .exceptionallyCompose(trouble ->
            CompletableFuture.failedFuture(
                thread.isLocked() || Trouble.is(trouble, MISSING_PERMISSIONS)
                    ? NotCarried.forGood("its thread is locked there")
                    : trouble));
  }
}
