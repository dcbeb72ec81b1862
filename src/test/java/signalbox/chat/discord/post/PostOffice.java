package signalbox.chat.discord.post;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import signalbox.chat.discord.Acquaintances;
import signalbox.chat.discord.Asides;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.StraightIn;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.domain.CaseId;
import signalbox.domain.Roster;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** A courier, JDA and the stand-in, connected. */
final class PostOffice implements EventListener, AutoCloseable {
  static final String NETWORK = "discord";

  /** In the future, since JDA holds old interactions for over. */
  static final Instant START = Instant.parse("2050-01-01T12:00:00Z");

  private static final long PATIENCE_SECONDS = 60;

  final DiscordStandIn discord = DiscordStandIn.opens(InstantSource.fixed(START));
  final TurnedSchedule schedule = new TurnedSchedule(START);
  final Asides<Reply> asides = new Asides<>(InstantSource.fixed(START));
  private volatile Roster roster = Roster.empty();
  final Addressees names = new Addressees(NETWORK, () -> roster);
  Standings standings = new Standings(List.of());
  DiscordCourier courier;
  private final JDA jda;
  private final List<GenericEvent> heard = new ArrayList<>();
  volatile boolean connected = true;

  PostOffice() {
    jda = connect();
    courier = newCourier();
  }

  private JDA connect() {
    try {
      return JDABuilder.createLight(
              discord.token(),
              EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.MESSAGE_CONTENT))
          .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
          .setSessionController(new StraightIn(discord))
          .setCompression(Compression.NONE)
          // Threads of its own it would interrupt at the end, in the middle of what they do.
          .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), false)
          .setEnableShutdownHook(false)
          .addEventListeners(this)
          .build()
          .awaitReady();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private DiscordCourier newCourier() {
    return new DiscordCourier(
        NETWORK,
        () -> connected ? Optional.of(guild()) : Optional.empty(),
        standings,
        asides,
        names,
        schedule);
  }

  /** All that was in memory is gone, but for what these standings know. */
  void startsAnew(Standings noted) {
    standings = noted;
    courier = newCourier();
  }

  Guild guild() {
    return jda.getGuilds().getFirst();
  }

  @Override
  public synchronized void onEvent(GenericEvent event) {
    heard.add(event);
    notifyAll();
  }

  /** The next such event; those before it are forgotten. */
  synchronized <E extends GenericEvent> E awaits(Class<E> kind) {
    awaits(kind.getSimpleName(), () -> heard.stream().anyMatch(kind::isInstance));
    while (!kind.isInstance(heard.getFirst())) {
      heard.removeFirst();
    }
    return kind.cast(heard.removeFirst());
  }

  /** Until JDA knows something, which it does before it tells of an event. */
  synchronized void awaits(String what, BooleanSupplier isThere) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!isThere.getAsBoolean()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        // Some things JDA does only after it told of them.
        wait(Math.min(left, 20));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new AssertionError(stopped);
      }
    }
  }

  /** A new channel that the bot knows. */
  Channel opens(String name) {
    Channel channel = discord.channel(name);
    awaits("channel", () -> knows(channel));
    return channel;
  }

  boolean knows(Channel channel) {
    return guild().getChannelById(GuildMessageChannel.class, channel.id()) != null;
  }

  CompletableFuture<Receipt> carry(long key, Parcel parcel) {
    return courier.carry(new Shipment(key, parcel, parcel.message())).toCompletableFuture();
  }

  Receipt carried(long key, Parcel parcel) {
    return carry(key, parcel).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  Receipt said(long key, Channel where, String... lines) {
    return carried(key, say(new Address.Channel(NETWORK, where.id()), lines));
  }

  static Parcel say(Address to, String... lines) {
    return new Parcel.Say(to, Optional.empty(), Message.of(lines));
  }

  static Address.Card cardOf(int number, Channel where) {
    return new Address.Card(NETWORK, where.id(), CaseId.deploy(number));
  }

  static Address.CaseThread threadOf(int number, Channel where) {
    return new Address.CaseThread(NETWORK, where.id(), CaseId.deploy(number));
  }

  static Parcel.ShowCard card(int number, Channel where, String state, Card.Press... presses) {
    Card card =
        new Card(
            CaseId.deploy(number),
            1,
            presses.length == 0 ? Card.Mood.WELL : Card.Mood.WAITING,
            CaseId.deploy(number) + " " + state,
            List.of(new Card.Field("change", Card.Words.of("https://example.org/r/" + number))),
            List.of(presses));
    return new Parcel.ShowCard(cardOf(number, where), card);
  }

  static Parcel.Show board(Channel where, String... lines) {
    return new Parcel.Show(
        new Address.Board(NETWORK, where.id()), Optional.empty(), Message.of(lines));
  }

  /** Whom the words of the house may speak to. */
  void knowsMembers(Map<String, String> ids) {
    roster = Acquaintances.of(NETWORK, ids);
  }

  /** For the next test: nothing is wrong, and nothing that was heard counts. */
  void tidies() {
    discord.faults().end();
    synchronized (this) {
      heard.clear();
    }
    connected = true;
    discord.assertNoViolations();
  }

  @Override
  public void close() {
    jda.shutdownNow();
    try {
      jda.awaitShutdown(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    schedule.close();
    discord.close();
  }
}
