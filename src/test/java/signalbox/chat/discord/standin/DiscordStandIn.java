package signalbox.chat.discord.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import signalbox.chat.discord.standin.contract.Contract;
import signalbox.chat.discord.standin.contract.Guide;
import signalbox.chat.discord.standin.contract.Judge;
import signalbox.chat.discord.standin.contract.Published;
import signalbox.chat.discord.standin.gateway.GatewayServer;
import signalbox.chat.discord.standin.rest.Exchange;
import signalbox.chat.discord.standin.rest.Faults;
import signalbox.chat.discord.standin.rest.RestServer;
import signalbox.chat.discord.standin.rest.Route;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.Right;

/**
 * Discord for one test: a guild, a REST interface and a gateway on this machine. Closing it fails
 * when anything was sent that Discord's contract does not allow.
 *
 * <p>All times come from the clock that is handed in. JDA reads the age of an interaction from its
 * id and the real clock: a clock that stands in the past makes it take every interaction for over.
 */
public final class DiscordStandIn implements AutoCloseable {
  /** A bot's token in shape; it opens nothing. */
  private static final String TOKEN = "c3RhbmQtaW4.for.tests";

  private final House house;
  private final GatewayServer gateway;
  private final RestServer rest;

  private DiscordStandIn(InstantSource clock, List<Judge> judges) {
    house = House.built(clock);
    gateway = new GatewayServer(house, TOKEN, this::blame);
    rest = new RestServer(house, judges, TOKEN, gateway);
  }

  /** Opens one, with every judge there is. */
  public static DiscordStandIn opens(InstantSource clock) {
    List<Judge> judges = new ArrayList<>(List.of(Contract.ours(), new Guide()));
    Published.here().ifPresent(judges::add);
    return new DiscordStandIn(clock, judges);
  }

  /** Opens one that holds nothing against anybody: what judging costs is not the bot's. */
  public static DiscordStandIn opensUnjudged(InstantSource clock) {
    return new DiscordStandIn(clock, List.of());
  }

  private void blame(String fault) {
    rest.records().blame(fault);
  }

  public String token() {
    return TOKEN;
  }

  public String restUrl() {
    return rest.url();
  }

  public String gatewayUrl() {
    return gateway.url();
  }

  public String guild() {
    return house.guild().id();
  }

  /** The id of our bot's user, which is that of its application, too. */
  public String bot() {
    return house.guild().botId();
  }

  /** The connections, and what can befall them. */
  public GatewayServer gateway() {
    return gateway;
  }

  /** What is to go wrong with requests. */
  public Faults faults() {
    return rest.faults();
  }

  // Who and what there is.

  public Channel channel(String name) {
    return new Channel(house.channels().open(name));
  }

  /** A new role; its id. */
  public String role(String name) {
    return house.world().change(() -> house.guild().addRole(name));
  }

  /** Somebody new in the guild. */
  public Person person(String name) {
    return member(name, false);
  }

  /** Another bot in the guild. */
  public Person program(String name) {
    return member(name, true);
  }

  private Person member(String name, boolean isProgram) {
    return house
        .world()
        .change(() -> {
          String user = house.guild().addUser(name, isProgram);
          house.guild().join(user);
          return new Person(house, user);
        });
  }

  /** Says something through a webhook, as bridges do, under any name. */
  public Post bridges(Channel where, String name, String text) {
    return new Post(house.messages().bridge(where.id(), name, text));
  }

  /** Takes rights from the bot in a channel, and says so to it. */
  public void denies(Channel where, Right... rights) {
    house.channels().deny(where.id(), bot(), Arrays.asList(rights), false);
  }

  /** Takes rights from the bot in a channel, which it learns only when it is refused. */
  public void deniesSilently(Channel where, Right... rights) {
    house.channels().deny(where.id(), bot(), Arrays.asList(rights), true);
  }

  /** Gives it back all that was taken from it in a channel. */
  public void allows(Channel where) {
    denies(where);
  }

  /** Takes the bot from the guild, with its commands. */
  public void expels() {
    house.commands().replace(Json.array());
    gateway.tellsRaw("GUILD_DELETE", Json.object().put("id", guild()));
  }

  /** Lets it in again. */
  public void invites() {
    gateway.tellsOfGuild();
  }

  /** A channel or a thread is deleted. */
  public void closes(Channel gone) {
    house.channels().close(gone.id());
  }

  /** A thread is archived, and locked when it is to stay so. */
  public void archives(Channel thread, boolean locked) {
    house.channels().change(thread.id(), Json.object().put("archived", true).put("locked", locked));
  }

  /** Many at once, as moderators can. */
  public void deletes(Channel where, List<Post> posts) {
    house.messages().deleteAll(where.id(), posts.stream().map(Post::id).toList());
  }

  // What stands there.

  /** The messages of a channel, the oldest first, without what Discord says itself. */
  public List<Post> listMessages(Channel where) {
    return house.messages().list(where.id()).stream()
        .map(Post::new)
        .filter(DiscordStandIn::isSaid)
        .toList();
  }

  private static boolean isSaid(Post post) {
    return post.type() == 0 || post.type() == 19 || post.type() == 20;
  }

  /** What the bot has said in a channel. */
  public List<Post> listSaid(Channel where) {
    return listMessages(where).stream().filter(post -> post.author().equals(bot())).toList();
  }

  /** Everything that is said in a channel, each message's words and cards. */
  public List<String> texts(Channel where) {
    return listMessages(where).stream().map(Post::text).toList();
  }

  public List<Post> listPinned(Channel where) {
    return house.messages().listPins(where.id()).stream()
        .map(pin -> new Post(pin.getKey()))
        .toList();
  }

  /** The message as it stands now. */
  public Optional<Post> find(Post post) {
    return house.world().look(() -> house.messages().find(post.id()).map(this::copied));
  }

  private Post copied(ObjectNode message) {
    return new Post(message.deepCopy());
  }

  public boolean isArchived(Channel thread) {
    return house
        .world()
        .look(() -> house.channels().get(thread.id()).at("/thread_metadata/archived").asBoolean());
  }

  public String nameOf(Channel channel) {
    return house.world().look(() -> house.channels().get(channel.id()).path("name").asText());
  }

  public ArrayNode commands() {
    return house.commands().list();
  }

  // Waiting for it.

  /** A message that the bot says in a channel, or has said. */
  public Post awaitMessage(Channel where, Predicate<Post> which) {
    return await(
        "a message in " + where.id(),
        () -> listSaid(where).stream().filter(which).findFirst(),
        () -> listMessages(where).toString());
  }

  public Post awaitMessage(Channel where, String part) {
    return awaitMessage(where, post -> post.text().contains(part));
  }

  /** A message once it stands like this. */
  public Post awaitEdit(Post post, Predicate<Post> which) {
    return await(
        "a change of " + post.id(),
        () -> find(post).filter(which),
        () -> find(post).map(Post::toString).orElse("no such message"));
  }

  /** Until a message is gone. */
  public void awaitGone(Post post) {
    await(
        "the end of " + post.id(),
        () -> find(post).isEmpty() ? Optional.of(true) : Optional.empty(),
        () -> "it still");
  }

  /** The thread below a message. */
  public Channel awaitThread(Post post) {
    awaitEdit(post, Post::hasThread);
    return post.thread();
  }

  public Post awaitPinned(Channel where, Predicate<Post> which) {
    return await(
        "a pinned message in " + where.id(),
        () -> listPinned(where).stream().filter(which).findFirst(),
        () -> listMessages(where).toString());
  }

  /** Words that the bot writes to somebody alone. */
  public Post awaitDirectMessage(Person to, Predicate<Post> which) {
    return awaitMessage(to.directChannel(), which);
  }

  /** The slash commands, once there are such. */
  public ArrayNode awaitCommands(Predicate<ArrayNode> which) {
    return await(
        "slash commands", () -> Optional.of(commands()).filter(which), () -> commands().toString());
  }

  private <T> T await(String what, Supplier<Optional<T>> look, Supplier<String> instead) {
    return house.world().await(what, look, instead);
  }

  // What was asked.

  public List<Exchange> requests(Route route) {
    return rest.records().list(route);
  }

  public List<Exchange> requests() {
    return rest.records().listAll();
  }

  public Exchange awaitRequest(Route route, Predicate<Exchange> which) {
    return rest.records().await(route, which);
  }

  /** Tells of every request from now on, and keeps up who asked until it is told. */
  public void tells(Consumer<Exchange> listener) {
    rest.records().tells(listener);
  }

  /** What was sent against the contract so far, which is then forgiven. */
  public List<String> takeViolations() {
    return rest.records().takeViolations();
  }

  public void assertNoViolations() {
    List<String> violations = rest.records().listViolations();
    if (!violations.isEmpty()) {
      throw new AssertionError("against Discord's contract:\n" + String.join("\n", violations));
    }
  }

  /** Stops it, and fails when the contract was broken. */
  @Override
  public void close() {
    rest.close();
    gateway.close();
    assertNoViolations();
  }
}
