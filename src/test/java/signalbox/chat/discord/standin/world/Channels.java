package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The channels: texts, threads below messages, and direct ones. */
public final class Channels {
  private static final int OVERWRITES_OF_A_MEMBER = 1;

  private final World world;
  private final Guild guild;
  private final Map<String, ObjectNode> channels = new LinkedHashMap<>();

  public Channels(World world, Guild guild) {
    this.world = world;
    this.guild = guild;
  }

  public String open(String name) {
    return world.change(() -> {
      ObjectNode channel = Shapes.textChannel(world.nextId(), guild.id(), name, channels.size());
      channels.put(channel.get("id").asText(), channel);
      world.dispatch("CHANNEL_CREATE", channel);
      return channel.get("id").asText();
    });
  }

  /** The channel between the bot and this user, made when first asked for. */
  public ObjectNode direct(String user) {
    return world.change(() -> {
      Optional<ObjectNode> known =
          channels.values().stream()
              .filter(Shapes::isDirect)
              .filter(channel -> channel.at("/recipients/0/id").asText().equals(user))
              .findFirst();
      if (known.isPresent()) {
        return known.get();
      }
      ObjectNode made = Shapes.directChannel(world.nextId(), guild.user(user));
      channels.put(made.get("id").asText(), made);
      return made;
    });
  }

  ObjectNode startThread(String id, ObjectNode parent, String owner, ObjectNode asked) {
    ObjectNode thread = Shapes.thread(id, parent, owner, asked, world.now());
    channels.put(id, thread);
    ObjectNode told = thread.deepCopy().put("newly_created", true);
    if (owner.equals(guild.botId())) {
      told.set("member", Shapes.threadMember(id, owner, world.now()));
    }
    world.dispatch("THREAD_CREATE", told);
    return thread;
  }

  /** Changes what may be changed of a channel, as a request asks for it. */
  public ObjectNode change(String id, ObjectNode asked) {
    return world.change(() -> {
      ObjectNode channel = get(id);
      take(channel, asked, "name", "topic", "rate_limit_per_user");
      if (Shapes.isThread(channel)) {
        ObjectNode life = (ObjectNode) channel.get("thread_metadata");
        take(life, asked, "archived", "locked", "auto_archive_duration");
        life.put("archive_timestamp", World.written(world.now()));
      }
      world.dispatch(Shapes.isThread(channel) ? "THREAD_UPDATE" : "CHANNEL_UPDATE", channel);
      return channel.deepCopy();
    });
  }

  private static void take(ObjectNode into, ObjectNode from, String... fields) {
    for (String field : fields) {
      if (from.has(field)) {
        into.set(field, from.get(field));
      }
    }
  }

  public ObjectNode close(String id) {
    return world.change(() -> {
      ObjectNode channel = get(id);
      channels.remove(id);
      if (Shapes.isThread(channel)) {
        ObjectNode gone = Json.object();
        take(gone, channel, "id", "guild_id", "parent_id", "type");
        world.dispatch("THREAD_DELETE", gone);
      } else {
        channels.values().removeIf(thread -> thread.path("parent_id").asText().equals(id));
        world.dispatch("CHANNEL_DELETE", channel);
      }
      return channel;
    });
  }

  /** Takes rights from a member in this channel; who hears of it may ask before it tries. */
  public void deny(String id, String user, Collection<Right> rights, boolean silently) {
    world.change(() -> {
      ObjectNode channel = get(id);
      channel
          .putArray("permission_overwrites")
          .addObject()
          .put("id", user)
          .put("type", OVERWRITES_OF_A_MEMBER)
          .put("allow", "0")
          .put("deny", Long.toString(Right.bits(rights)));
      if (!silently) {
        world.dispatch("CHANNEL_UPDATE", channel);
      }
    });
  }

  /** What a member may here. */
  public long rightsOf(String user, String id) {
    ObjectNode channel = get(id);
    if (Shapes.isDirect(channel)) {
      return Right.all();
    }
    ObjectNode ruling = Shapes.isThread(channel) ? get(channel.get("parent_id").asText()) : channel;
    long rights = guild.rightsOf(user);
    for (ObjectNode overwrite : Json.objects(ruling.path("permission_overwrites"))) {
      if (overwrite.get("id").asText().equals(user)) {
        rights &= ~overwrite.get("deny").asLong();
      }
    }
    return rights;
  }

  public boolean may(String user, Right right, String id) {
    return right.isIn(rightsOf(user, id));
  }

  public ObjectNode get(String id) {
    return find(id).orElseThrow(Problem::unknownChannel);
  }

  public Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  /** Unless they let no bot write to them. */
  public void requireOpen(String id) {
    if (!guild.isOpenToWriting(get(id).at("/recipients/0/id").asText())) {
      throw Problem.cannotWriteToUser();
    }
  }

  public boolean isDirect(String id) {
    return Shapes.isDirect(get(id));
  }

  public boolean isThread(String id) {
    return Shapes.isThread(get(id));
  }

  public List<ObjectNode> listTexts() {
    return channels.values().stream()
        .filter(channel -> !Shapes.isThread(channel) && !Shapes.isDirect(channel))
        .toList();
  }

  /** The threads that are open, each with the bot's own membership when it is in there. */
  public List<ObjectNode> listActiveThreads() {
    return channels.values().stream()
        .filter(Shapes::isThread)
        .filter(thread -> !thread.at("/thread_metadata/archived").asBoolean())
        .map(this::asSeenByTheBot)
        .toList();
  }

  private ObjectNode asSeenByTheBot(ObjectNode thread) {
    ObjectNode seen = thread.deepCopy();
    if (thread.get("owner_id").asText().equals(guild.botId())) {
      seen.set(
          "member", Shapes.threadMember(thread.get("id").asText(), guild.botId(), world.now()));
    }
    return seen;
  }
}
