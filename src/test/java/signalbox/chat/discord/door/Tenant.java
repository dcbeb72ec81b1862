package signalbox.chat.discord.door;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import signalbox.chat.Asking;
import signalbox.chat.Line;
import signalbox.chat.Sighting;
import signalbox.chat.Suggestion;
import signalbox.chat.discord.Acquaintances;
import signalbox.chat.discord.Asides;
import signalbox.chat.discord.DiscordInlet;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.hear.Indoors;
import signalbox.chat.discord.hear.Surroundings;
import signalbox.chat.discord.link.DiscordLink;
import signalbox.chat.discord.link.LinkSettings;
import signalbox.chat.discord.link.Times;
import signalbox.chat.discord.link.Token;
import signalbox.chat.discord.post.Addressees;
import signalbox.chat.discord.post.Reply;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.Post;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.domain.CaseId;
import signalbox.domain.Roster;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** An adapter with a link of its own on a stand-in, and a house that notes what it is told. */
final class Tenant implements DiscordInlet, AutoCloseable {
  /** In the future, since JDA holds old interactions for over. */
  static final Instant START = Instant.parse("2050-01-01T12:00:00Z");

  /** Longer than anything takes here. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  final TurnedTime time = new TurnedTime(START);
  final DiscordStandIn discord;
  final Channel ops;
  final Channel elsewhere;
  final Standings standings = new Standings(List.of());
  final Asides<Reply> asides = new Asides<>(time);
  private volatile Roster roster = Roster.empty();
  final Addressees names = new Addressees("discord", () -> roster);
  private final List<Suggestion> suggestions = new ArrayList<>();
  private boolean failsToSuggest;
  private final List<String> told = new ArrayList<>();
  private final CompletableFuture<Void> jdaIsThere = new CompletableFuture<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Asking> askings = new ArrayList<>();
  private volatile Supplier<CompletionStage<?>> deals =
      () -> CompletableFuture.completedFuture(null);
  private int read;
  private final DiscordLink link;
  final DiscordAdapter adapter;

  Tenant() {
    this.discord = DiscordStandIn.opens(time);
    this.ops = discord.channel("ops");
    this.elsewhere = discord.channel("elsewhere");
    this.adapter = adapter(discord.guild(), Optional.empty());
    this.link = link(discord.token());
  }

  /** Whose server is that one, wherever the bot is. */
  Tenant(String guild) {
    this.discord = DiscordStandIn.opens(time);
    this.ops = discord.channel("ops");
    this.elsewhere = discord.channel("elsewhere");
    this.adapter = adapter(guild, Optional.empty());
    this.link = link(discord.token());
  }

  /** Where somebody else has lived before. */
  Tenant(Tenant before) {
    this(before, Optional.empty());
  }

  private Tenant(Tenant before, Optional<Instant> silentSince) {
    this.discord = before.discord;
    this.ops = before.ops;
    this.elsewhere = before.elsewhere;
    this.adapter = adapter(discord.guild(), silentSince);
    this.link = link(discord.token());
  }

  /** Leaves; whoever comes next knows that nothing was heard since that time. */
  Tenant leaves(Instant silentSince) {
    link.close();
    var next = new Tenant(this, Optional.of(silentSince));
    next.time.turn(Duration.between(START, time.instant()));
    return next;
  }

  private DiscordAdapter adapter(String guild, Optional<Instant> silentSince) {
    return new DiscordAdapter(
        new Surroundings("discord", guild, List.of(ops.id()), "!"),
        new Indoors(this, standings, asides, names, time),
        silentSince);
  }

  private DiscordLink link(String token) {
    var times =
        new Times(
            Duration.ofMillis(1),
            Duration.ofMillis(2),
            Duration.ofMillis(1),
            Duration.ofSeconds(5));
    var settings =
        new LinkSettings(
            "discord",
            new Token(token),
            Optional.of(discord.restUrl()),
            Optional.of(discord.gatewayUrl()),
            times);
    return new DiscordLink(
        settings, new Overhearing(adapter, this::tell, jdaIsThere), time, new Random(7));
  }

  /** Until the link has given up; why. */
  String expectRefusal() {
    return expect("to be refused", what -> what.startsWith("refused: "));
  }

  /** Until the last line has gone its way, and what follows from it is set. */
  void expectDealtWith() {
    time.awaitAlarms(2);
  }

  /** Until JDA is there, on whatever server. */
  void awaitJda() {
    jdaIsThere.join();
  }

  Guild ourGuild() {
    return link.jda().orElseThrow().getGuildById(discord.guild());
  }

  /** Our channel, as JDA knows it. */
  TextChannel ourChannel() {
    return link.jda().orElseThrow().getTextChannelById(ops.id());
  }

  /** Goes there, without waiting for it. */
  Tenant opens() {
    link.open();
    return this;
  }

  /** Goes there, and comes back when it is there. */
  static Tenant moved() {
    Tenant tenant = new Tenant().opens();
    tenant.expect("up");
    return tenant;
  }

  DiscordLink link() {
    return link;
  }

  /** From now on the house deals with lines like this. */
  void deals(Supplier<CompletionStage<?>> how) {
    deals = how;
  }

  private synchronized void tell(String what) {
    told.add(what);
    notifyAll();
  }

  @Override
  public CompletionStage<?> said(Line line) {
    synchronized (this) {
      lines.add(line);
    }
    tell(Shown.line(line));
    return deals.get();
  }

  @Override
  public void seen(Sighting sighting) {
    tell("seen " + sighting);
  }

  @Override
  public void down(Instant at) {
    tell("down");
  }

  @Override
  public void up(Instant at) {
    tell("up");
  }

  @Override
  public void upAgain(Instant at) {
    tell("up again");
  }

  @Override
  public void missed(Set<String> accounts, Instant from, Instant until) {
    tell("missed " + accounts);
  }

  @Override
  public synchronized List<Suggestion> suggest(Asking asking) {
    askings.add(asking);
    if (failsToSuggest) {
      throw new IllegalStateException("nothing comes to mind");
    }
    return suggestions.stream().filter(one -> one.value().contains(asking.half())).toList();
  }

  synchronized void suggests(String value, String label) {
    suggestions.add(new Suggestion(value, label));
  }

  synchronized void failsToSuggest() {
    failsToSuggest = true;
  }

  @Override
  public void lost(Parcel.Shown shown) {
    tell("lost " + shown.to().name());
  }

  @Override
  public void roles(String account, Set<String> roles) {
    tell("roles " + account + " " + new TreeSet<>(roles));
  }

  /** The next thing told that is this; what came before it is passed over. */
  void expect(String what) {
    expect(what, what::equals);
  }

  synchronized String expect(String what, Predicate<String> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      while (read < told.size()) {
        String next = told.get(read++);
        if (wanted.test(next)) {
          return next;
        }
      }
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError("expected " + what + ", was told " + told);
      }
      try {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      } catch (InterruptedException _) {
        throw new AssertionError("interrupted");
      }
    }
  }

  /** The next line, as it is shown. */
  String expectLine() {
    return expect("a line", what -> what.contains("> "));
  }

  /** All that was told, read or not. */
  synchronized List<String> told() {
    return List.copyOf(told);
  }

  synchronized List<Line> lines() {
    return List.copyOf(lines);
  }

  synchronized List<Asking> askings() {
    return List.copyOf(askings);
  }

  /** What becomes of words that are to be said among the ops. */
  String says(String words) {
    Parcel parcel =
        new Parcel.Say(
            new Address.Channel("discord", ops.id()), Optional.empty(), Message.of(words));
    return switch (adapter
        .carry(new Shipment(1, parcel, parcel.message()))
        .toCompletableFuture()
        .join()) {
      case Receipt.Failed(_, String why) -> why;
      case Receipt.Delivered _, Receipt.Taken _ -> "carried";
    };
  }

  /** A message of ours, as if it had been carried. */
  Post weSay(String words) {
    return discord.awaitMessage(ops, sent(ourChannel().sendMessage(words).complete().getId()));
  }

  /** The same with an embed. */
  Post weShow(String title) {
    var embed = new EmbedBuilder().setTitle(title).setDescription("needs sre").build();
    return discord.awaitMessage(
        ops, sent(ourChannel().sendMessageEmbeds(embed).complete().getId()));
  }

  /** A message of ours with something to press. */
  Post weOffer(String id) {
    return weOffer(ops, id);
  }

  Post weOffer(Channel where, String id) {
    var button = ActionRow.of(Button.primary(id, "press"));
    var there = ourGuild().getChannelById(GuildMessageChannel.class, where.id());
    return discord.awaitMessage(
        where, sent(there.sendMessage("card").addComponents(button).complete().getId()));
  }

  private static Predicate<Post> sent(String id) {
    return post -> post.id().equals(id);
  }

  /** From now on those are members with these user ids. */
  void knowsMembers(Map<String, String> ids) {
    roster = Acquaintances.of("discord", ids);
  }

  /** From now on that message is the card of that case. */
  void isCard(CaseId about, String messageId) {
    var card = new Address.Card("discord", ops.id(), about);
    standings.stands(
        new Parcel.Show(card, Optional.of(about), Message.of(about.toString())), messageId);
  }

  /** From now on that message is the board. */
  void isBoard(String messageId) {
    var board = new Address.Board("discord", ops.id());
    standings.stands(new Parcel.Show(board, Optional.empty(), Message.of("open: -")), messageId);
  }

  @Override
  public void close() {
    link.close();
    discord.close();
  }
}
