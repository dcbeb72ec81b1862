package signalbox.chat.discord.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import signalbox.atwork.BotAtWork;
import signalbox.atwork.Place;
import signalbox.chat.discord.standin.Channel;
import signalbox.chat.discord.standin.DiscordStandIn;
import signalbox.chat.discord.standin.Person;
import signalbox.chat.discord.standin.Post;

/** A Discord server with the channels of two venues, the people who are awake, and the bot. */
final class Night implements AutoCloseable {
  private static final List<String> PEOPLE = List.of("dana", "sam", "tyler", "robin", "erin");

  final DiscordStandIn discord = DiscordStandIn.opens(InstantSource.system());
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
    bot = BotAtWork.at(place);
    awaitBoard();
    discord.awaitCommands(commands -> !commands.isEmpty());
    return this;
  }

  Person person(String name) {
    return people.get(name);
  }

  /** The board of the ops. */
  Post awaitBoard() {
    return discord.awaitPinned(ops, post -> post.text().contains("open"));
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
        bot.close();
      }
    } finally {
      discord.close();
    }
  }
}
