package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The messages of all channels: said, changed, taken back, pinned. */
public final class Messages {
  private static final int MOST_PINS = 250;
  private static final int PINNED = 6;
  private static final int STARTS_THREAD = 21;

  /** For so long the same nonce of the same writer means the same message. */
  private static final Duration NONCES_KEPT = Duration.ofMinutes(5);

  private record Nonce(String channel, String author, String nonce) {}

  private final World world;
  private final Guild guild;
  private final Channels channels;
  private final Writing writing;
  private final Map<String, ObjectNode> messages =
      new TreeMap<>(Comparator.comparingLong(Long::parseLong));
  private final Map<Nonce, String> nonces = new LinkedHashMap<>();
  private final Map<String, Instant> pins = new LinkedHashMap<>();

  public Messages(World world, Guild guild, Channels channels) {
    this.world = world;
    this.guild = guild;
    this.channels = channels;
    this.writing = new Writing(guild);
  }

  Writing writing() {
    return writing;
  }

  /** Says it, or gives what stands when this was said before under the same nonce. */
  public ObjectNode say(String channel, ObjectNode author, ObjectNode said) {
    return world.change(() -> {
      Optional<ObjectNode> before = findSaid(channel, author, said);
      if (before.isPresent()) {
        return withNonce(before.get(), said);
      }
      ObjectNode message = writing.begin(world.nextId(), channel, author);
      Optional<ObjectNode> repliedTo = refer(message, said);
      writing.fill(message, said, repliedTo);
      if (Writing.isEmpty(message)) {
        throw Problem.emptyMessage();
      }
      if (Json.has(said, "nonce")) {
        nonces.put(nonceOf(channel, author, said), message.get("id").asText());
      }
      keep(message, said);
      return withNonce(message, said);
    });
  }

  private Optional<ObjectNode> findSaid(String channel, ObjectNode author, ObjectNode said) {
    if (!said.path("enforce_nonce").asBoolean() || !Json.has(said, "nonce")) {
      return Optional.empty();
    }
    return Optional.ofNullable(nonces.get(nonceOf(channel, author, said)))
        .flatMap(id -> Optional.ofNullable(messages.get(id)))
        .filter(message ->
            Snowflakes.timeOf(message.get("id").asText()).plus(NONCES_KEPT).isAfter(world.now()));
  }

  private static Nonce nonceOf(String channel, ObjectNode author, ObjectNode said) {
    return new Nonce(channel, author.get("id").asText(), said.get("nonce").asText());
  }

  private static ObjectNode withNonce(ObjectNode message, ObjectNode said) {
    ObjectNode told = message.deepCopy();
    if (Json.has(said, "nonce")) {
      told.set("nonce", said.get("nonce"));
    }
    return told;
  }

  private Optional<ObjectNode> refer(ObjectNode message, ObjectNode said) {
    if (!Json.has(said, "message_reference")) {
      return Optional.empty();
    }
    String to = said.at("/message_reference/message_id").asText();
    Optional<ObjectNode> found = Optional.ofNullable(messages.get(to));
    if (found.isEmpty() && said.at("/message_reference/fail_if_not_exists").asBoolean(true)) {
      throw Problem.invalidBody();
    }
    message.put("type", Writing.REPLY);
    Writing.refer(message, channels.get(message.get("channel_id").asText()), found.orElse(null));
    return found;
  }

  /** Keeps a message and tells everybody of it. */
  void keep(ObjectNode message, ObjectNode said) {
    String id = message.get("id").asText();
    ObjectNode channel = channels.get(message.get("channel_id").asText());
    wake(channel);
    messages.put(id, message);
    channel.put("last_message_id", id);
    if (Shapes.isThread(channel)) {
      channel.put("message_count", channel.get("message_count").asInt() + 1);
      channel.put("total_message_sent", channel.get("total_message_sent").asInt() + 1);
    }
    world.dispatch("MESSAGE_CREATE", told(withNonce(message, said)));
  }

  /** Who speaks in an archived thread opens it again, unless it is locked. */
  private void wake(ObjectNode channel) {
    if (!channel.at("/thread_metadata/archived").asBoolean()) {
      return;
    }
    if (channel.at("/thread_metadata/locked").asBoolean()) {
      throw Problem.archived();
    }
    channels.change(channel.get("id").asText(), Json.object().put("archived", false));
  }

  /** As the gateway tells it: with the guild and the member. */
  private ObjectNode told(ObjectNode message) {
    ObjectNode told = message.deepCopy();
    ObjectNode channel = channels.get(message.get("channel_id").asText());
    if (!Shapes.isDirect(channel)) {
      told.put("guild_id", guild.id());
      if (!message.has("webhook_id")) {
        guild
            .findMember(message.at("/author/id").asText())
            .map(ObjectNode::deepCopy)
            .ifPresent(member -> told.set("member", member.without(List.of("user"))));
      }
    }
    return told;
  }

  /** Changes it as its writer asks. */
  public ObjectNode edit(String channel, String id, String by, ObjectNode asked) {
    return world.change(() -> {
      ObjectNode message = get(channel, id);
      boolean isOwn = message.at("/author/id").asText().equals(by);
      boolean onlyEmbeds = asked.size() == 1 && asked.has("flags");
      if (!isOwn && !(onlyEmbeds && channels.may(by, Right.MANAGE_MESSAGES, channel))) {
        throw Problem.notTheAuthor();
      }
      if (channels.get(channel).at("/thread_metadata/archived").asBoolean()) {
        throw Problem.archived();
      }
      return rewrite(message, asked);
    });
  }

  ObjectNode rewrite(ObjectNode message, ObjectNode asked) {
    ObjectNode tried = message.deepCopy();
    writing.fill(tried, asked, Optional.empty());
    if (Writing.isEmpty(tried) && !asked.has("flags")) {
      throw Problem.emptyMessage();
    }
    tried.put("edited_timestamp", World.written(world.now()));
    message.setAll(tried);
    update(message);
    return message.deepCopy();
  }

  /** Hides its cards for good, whoever wrote it. */
  public void suppressEmbeds(String channel, String id) {
    world.change(() -> {
      ObjectNode message = get(channel, id);
      message.put("flags", message.get("flags").asInt() | Writing.SUPPRESS_EMBEDS);
      message.putArray("embeds");
      update(message);
    });
  }

  /** Said through a webhook: under any name, by nobody. */
  public ObjectNode bridge(String channel, String name, String text) {
    return world.change(() -> {
      String webhook = world.nextId();
      ObjectNode author = Shapes.user(webhook, name, true).put("discriminator", "0000");
      ObjectNode message = writing.begin(world.nextId(), channel, author);
      message.put("webhook_id", webhook);
      writing.fill(message, Json.object().put("content", text), Optional.empty());
      keep(message, Json.object());
      return message.deepCopy();
    });
  }

  void update(ObjectNode message) {
    world.dispatch("MESSAGE_UPDATE", told(message));
  }

  public void delete(String channel, String id) {
    world.change(() -> {
      get(channel, id);
      messages.remove(id);
      pins.remove(id);
      world.dispatch("MESSAGE_DELETE", gone(channel).put("id", id));
    });
  }

  public void deleteAll(String channel, List<String> ids) {
    world.change(() -> {
      ObjectNode told = gone(channel);
      var list = told.putArray("ids");
      for (String id : ids) {
        get(channel, id);
        messages.remove(id);
        pins.remove(id);
        list.add(id);
      }
      world.dispatch("MESSAGE_DELETE_BULK", told);
    });
  }

  private ObjectNode gone(String channel) {
    ObjectNode told = Json.object().put("channel_id", channel);
    return channels.isDirect(channel) ? told : told.put("guild_id", guild.id());
  }

  public void pin(String channel, String id, ObjectNode by) {
    world.change(() -> {
      ObjectNode message = get(channel, id);
      if (message.get("pinned").asBoolean()) {
        return;
      }
      if (listPins(channel).size() >= MOST_PINS) {
        throw new Problem(400, 30003, "Maximum number of pins reached");
      }
      pins.put(id, world.now());
      message.put("pinned", true);
      update(message);
      tellOfPins(channel);
      ObjectNode notice = writing.begin(world.nextId(), channel, by).put("type", PINNED);
      Writing.refer(notice, channels.get(channel), message);
      keep(notice, Json.object());
    });
  }

  public void unpin(String channel, String id) {
    world.change(() -> {
      ObjectNode message = get(channel, id);
      pins.remove(id);
      message.put("pinned", false);
      update(message);
      tellOfPins(channel);
    });
  }

  private void tellOfPins(String channel) {
    world.dispatch(
        "CHANNEL_PINS_UPDATE", gone(channel).put("last_pin_timestamp", World.written(world.now())));
  }

  /** What is pinned, the latest first, and when. */
  public List<Map.Entry<ObjectNode, Instant>> listPins(String channel) {
    return world.look(() -> {
      List<Map.Entry<ObjectNode, Instant>> found = new ArrayList<>();
      pins.forEach((id, at) -> {
        ObjectNode message = messages.get(id);
        if (message != null && message.get("channel_id").asText().equals(channel)) {
          found.addFirst(Map.entry(message.deepCopy(), at));
        }
      });
      return found;
    });
  }

  /** Begins a thread below a message; the thread has the id of the message. */
  public ObjectNode startThread(String channel, String id, ObjectNode by, ObjectNode asked) {
    return world.change(() -> {
      ObjectNode message = get(channel, id);
      ObjectNode parent = channels.get(channel);
      if (message.has("thread") || channels.find(id).isPresent()) {
        throw Problem.threadExists();
      }
      ObjectNode thread = channels.startThread(id, parent, by.get("id").asText(), asked);
      message.put("flags", message.get("flags").asInt() | Writing.HAS_THREAD);
      message.set("thread", thread.deepCopy());
      update(message);
      ObjectNode first = writing.begin(world.nextId(), id, by).put("type", STARTS_THREAD);
      Writing.refer(first, parent, message);
      keep(first, Json.object());
      return thread.deepCopy();
    });
  }

  public void react(String channel, String id, String emoji, String by) {
    world.change(() -> {
      get(channel, id);
      ObjectNode told = gone(channel).put("message_id", id).put("user_id", by).put("type", 0);
      told.put("burst", false).putObject("emoji").putNull("id").put("name", emoji);
      world.dispatch("MESSAGE_REACTION_ADD", told);
    });
  }

  public ObjectNode get(String channel, String id) {
    return find(id)
        .filter(message -> message.get("channel_id").asText().equals(channel))
        .orElseThrow(Problem::unknownMessage);
  }

  public Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(messages.get(id));
  }

  /** All of a channel, the oldest first. */
  public List<ObjectNode> list(String channel) {
    return world.look(() ->
        messages.values().stream()
            .filter(message -> message.get("channel_id").asText().equals(channel))
            .map(ObjectNode::deepCopy)
            .toList());
  }

  /** A page of a channel's history, the newest first, as Discord gives it. */
  public List<ObjectNode> page(
      String channel, @Nullable String after, @Nullable String before, int limit) {
    channels.get(channel);
    List<ObjectNode> fitting =
        new ArrayList<>(
            list(channel).stream()
                .filter(message -> after == null || idOf(message) > Long.parseLong(after))
                .filter(message -> before == null || idOf(message) < Long.parseLong(before))
                .toList());
    // After a message means those that follow it; else the latest count.
    List<ObjectNode> page =
        after != null
            ? fitting.subList(0, Math.min(limit, fitting.size()))
            : fitting.subList(Math.max(0, fitting.size() - limit), fitting.size());
    return List.copyOf(page.reversed());
  }

  private static long idOf(ObjectNode message) {
    return message.get("id").asLong();
  }
}
