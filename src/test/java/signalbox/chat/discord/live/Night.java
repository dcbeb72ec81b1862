package signalbox.chat.discord.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.discord.standin.Answering;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;
import signalbox.store.Store;

/** A Discord server with the channels of two venues, the people who are awake, and the bot. */
final class Night implements AutoCloseable {
  private static final List<String> PEOPLE = List.of("dana", "sam", "tyler", "robin", "erin");

  private volatile Duration passed = Duration.ZERO;
  final DiscordStandIn discord =
      DiscordStandIn.opens(() -> InstantSource.system().instant().plus(passed));
  final Channel ops = discord.channel("ops");
  final Channel security = discord.channel("security");
  private final Map<String, Person> people = new TreeMap<>();
  private final Place place;
  private BotAtWork bot;

  private Night(Path folder) {
    PEOPLE.forEach(name -> people.put(name, discord.person(name)));
    place =
        Place.in(folder)
            .onDiscord(
                discord.guild(),
                discord.token(),
                new Place.Urls(discord.restUrl(), discord.gatewayUrl()))
            .venue("ops", Place.DISCORD + "/" + ops.id())
            .venue("security", Place.DISCORD + "/" + security.id())
            .append("sal.channel = null");
    people.forEach((name, person) -> place.account(name, Place.DISCORD, person.id()));
  }

  /** Without the bot. */
  static Night in(Path folder) {
    return new Night(folder);
  }

  /** Where the bot lives, to be changed before it begins. */
  Place place() {
    return place;
  }

  /** The bot is there, and shows what stands in the channel of the ops. */
  Night begins() {
    return begins(store -> store);
  }

  /** The bot comes, and may not be there yet. */
  Night comes() {
    bot = BotAtWork.at(place);
    return this;
  }

  /** The same, with something around its store. */
  Night begins(UnaryOperator<Store> around) {
    int before = discord.gateway().countIdentified();
    bot = BotAtWork.at(place, around);
    awaitThere(before + 1);
    return this;
  }

  /** Until it has come so often, and shows what stands. */
  void awaitThere(int times) {
    discord.gateway().awaitIdentified(times);
    awaitBoard();
    discord.awaitCommands(commands -> !commands.isEmpty());
  }

  /** As if that time had passed on Discord; no longer than two clocks may differ. */
  void passes(Duration time) {
    passed = passed.plus(time);
  }

  /** The bot leaves in good order. */
  void ends() {
    bot.close();
  }

  Person person(String name) {
    return people.get(name);
  }

  /** Somebody asks for a deploy with a slash command. */
  Answering asksFor(String change, String who) {
    return person(who)
        .slashes(
            ops,
            "emergency deploy",
            Map.of("change", change, "task", "T1", "reason", "availability"));
  }

  /** The board of the ops. */
  Post awaitBoard() {
    return discord.awaitPinned(ops, _ -> true);
  }

  /** All cards that stand among the ops. */
  List<Post> cards() {
    return discord.listSaid(ops).stream()
        .filter(
            post -> post.embeds().stream().anyMatch(embed -> embed.title().startsWith("deploy-")))
        .toList();
  }

  /** The thread of that case among the ops, once something is said there. */
  Channel awaitThread(String title) {
    Post card = awaitCard(title);
    Channel thread = discord.awaitThread(card);
    discord.awaitMessage(thread, "");
    return thread;
  }

  /** The card of that case among the ops, once it tells that. */
  Post awaitCard(String title, String... parts) {
    return discord.awaitMessage(
        ops,
        post ->
            post.embeds().stream().anyMatch(embed -> embed.title().startsWith(title))
                && List.of(parts).stream().allMatch(post.text()::contains));
  }

  @Override
  public void close() {
    try {
      if (bot != null) {
        // Closed already, it says nothing more.
        bot.close();
      }
    } finally {
      discord.close();
    }
  }
}
