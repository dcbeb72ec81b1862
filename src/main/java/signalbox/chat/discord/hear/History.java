package signalbox.chat.discord.hear;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.MessageReference;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.utils.TimeUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import signalbox.chat.discord.Standings;
import signalbox.delivery.Schedule;

/** Reads back what was said in our channels while Discord did not tell us. */
final class History {
  /** Older than that nothing is acted upon. */
  static final Duration OLDEST = Duration.ofMinutes(10);

  /** Of one channel or thread; the most that Discord gives at once. */
  static final int MOST_MESSAGES = 100;

  /** Of threads that are read; each is a request. */
  static final int MOST_THREADS = 100;

  /** All of them together. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Logger LOG = LoggerFactory.getLogger(History.class);

  private final Surroundings surroundings;
  private final Standings standings;
  private final Heard heard;
  private final Schedule schedule;

  History(Surroundings surroundings, Indoors indoors, Heard heard) {
    this.surroundings = surroundings;
    this.standings = indoors.standings();
    this.heard = heard;
    this.schedule = indoors.schedule();
  }

  /**
   * Reads it, and hands it on from the oldest to the newest; not what was answered already.
   *
   * @param listener whether nothing is lost of a message
   * @return whether that was all that was said since then
   */
  CompletableFuture<Boolean> read(Guild guild, Instant since, Predicate<Message> listener) {
    Instant oldest = schedule.now().minus(OLDEST);
    Instant from = since.isBefore(oldest) ? oldest : since;
    List<GuildMessageChannel> places = listPlaces(guild);
    List<CompletableFuture<List<Message>>> pages =
        places.stream().map(place -> page(place, from, oldest)).toList();
    return CompletableFuture.allOf(pages.toArray(CompletableFuture<?>[]::new))
        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .handle((_, fault) -> {
          boolean isAll = fault == null && !since.isBefore(oldest) && places.size() < mostPlaces();
          return handOn(pages, listener) && isAll;
        });
  }

  private int mostPlaces() {
    return surroundings.channels().size() + MOST_THREADS;
  }

  private List<GuildMessageChannel> listPlaces(Guild guild) {
    Stream<GuildMessageChannel> channels =
        surroundings.channels().stream()
            .map(id -> guild.getChannelById(GuildMessageChannel.class, id))
            .filter(channel -> channel != null);
    Stream<GuildMessageChannel> threads =
        guild.getThreadChannels().stream()
            .filter(thread -> standings.about(thread.getId()).isPresent())
            .filter(thread -> surroundings.channels().contains(thread.getParentChannel().getId()))
            .limit(MOST_THREADS)
            .map(thread -> thread);
    return Stream.concat(channels, threads).toList();
  }

  private CompletableFuture<List<Message>> page(
      GuildMessageChannel place, Instant from, Instant oldest) {
    long after =
        Math.max(heard.findLast(place.getId()).orElseGet(() -> snowflake(from)), snowflake(oldest));
    if (place.getLatestMessageIdLong() != 0 && place.getLatestMessageIdLong() <= after) {
      return CompletableFuture.completedFuture(List.of());
    }
    try {
      return place
          .getHistoryAfter(after, MOST_MESSAGES)
          .submit()
          .thenApply(MessageHistory::getRetrievedHistory);
    } catch (InsufficientPermissionException fault) {
      LOG.warn("what was said in {} cannot be read: {}", place.getId(), fault.getPermission());
      return CompletableFuture.failedFuture(fault);
    }
  }

  private static long snowflake(Instant at) {
    return TimeUtil.getDiscordTimestamp(at.toEpochMilli());
  }

  /** What could be read is handed on, also when not all could. */
  private static boolean handOn(
      List<CompletableFuture<List<Message>>> pages, Predicate<Message> listener) {
    boolean isAll = true;
    var messages = new ArrayList<Message>();
    for (var page : pages) {
      if (page.isDone() && !page.isCompletedExceptionally()) {
        messages.addAll(page.join());
        isAll &= page.join().size() < MOST_MESSAGES;
      }
    }
    messages.sort(Comparator.comparingLong(ISnowflake::getIdLong));
    Set<String> answered = listAnswered(messages);
    for (Message message : messages) {
      isAll &= answered.contains(message.getId()) || listener.test(message);
    }
    return isAll;
  }

  /** Whoever has a reply of ours was heard then, also by a program that has ended since. */
  private static Set<String> listAnswered(List<Message> messages) {
    return messages.stream()
        .filter(message -> message.getAuthor().equals(message.getJDA().getSelfUser()))
        .flatMap(message -> Optional.ofNullable(message.getMessageReference()).stream())
        .map(MessageReference::getMessageId)
        .collect(Collectors.toSet());
  }
}
