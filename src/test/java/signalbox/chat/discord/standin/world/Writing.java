package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what somebody says into the message as Discord keeps it. */
final class Writing {
  static final int SUPPRESS_EMBEDS = 1 << 2;
  static final int HAS_THREAD = 1 << 5;
  static final int EPHEMERAL = 1 << 6;
  static final int LOADING = 1 << 7;
  static final int REPLY = 19;

  /** What a sender may set; Discord keeps the other flags itself. */
  private static final int FLAGS_OF_SENDERS = SUPPRESS_EMBEDS | EPHEMERAL | 1 << 12 | 1 << 15;

  private final Guild guild;

  Writing(Guild guild) {
    this.guild = guild;
  }

  /** A new message, with what is the same in all. */
  ObjectNode begin(String id, String channel, ObjectNode author) {
    ObjectNode message =
        Json.object()
            .put("id", id)
            .put("channel_id", channel)
            .put("type", 0)
            .put("content", "")
            .put("timestamp", World.written(Snowflakes.timeOf(id)))
            .putNull("edited_timestamp")
            .put("flags", 0)
            .put("pinned", false)
            .put("tts", false);
    message.set("author", author.deepCopy());
    message.putArray("attachments");
    message.putArray("embeds");
    message.putArray("components");
    new Mentions(guild, Json.object()).writeInto(message, Optional.empty());
    return message;
  }

  /** Writes what was said over what stands; what is not said stays. */
  void fill(ObjectNode message, ObjectNode said, Optional<ObjectNode> repliedTo) {
    if (said.has("content")) {
      message.put("content", said.path("content").asText(""));
      new Mentions(guild, said).writeInto(message, repliedTo);
    }
    if (said.has("embeds")) {
      message.set("embeds", embeds(said.get("embeds")));
    }
    if (said.has("components")) {
      message.set("components", components(said.get("components"), new int[] {0}));
    }
    if (Json.has(said, "flags")) {
      // Whoever sees it goes on to be the only one who does.
      int kept = message.get("flags").asInt() & (~FLAGS_OF_SENDERS | EPHEMERAL);
      message.put("flags", kept | said.get("flags").asInt() & FLAGS_OF_SENDERS);
    }
    if ((message.get("flags").asInt() & SUPPRESS_EMBEDS) != 0) {
      message.putArray("embeds");
    }
  }

  static boolean isEmpty(ObjectNode message) {
    return message.get("content").asText().isEmpty()
        && message.get("embeds").isEmpty()
        && message.get("components").isEmpty();
  }

  private static JsonNode embeds(JsonNode asked) {
    var embeds = Json.array();
    for (ObjectNode embed : Json.objects(asked)) {
      ObjectNode kept = withoutNulls(embed).put("type", "rich");
      for (ObjectNode field : Json.objects(kept.path("fields"))) {
        field.put("inline", field.path("inline").asBoolean());
      }
      embeds.add(kept);
    }
    return embeds;
  }

  private static JsonNode components(JsonNode asked, int[] last) {
    var components = Json.array();
    for (ObjectNode component : Json.objects(asked)) {
      ObjectNode kept = withoutNulls(component);
      last[0]++;
      if (kept.path("id").asInt(0) == 0) {
        kept.put("id", last[0]);
      }
      if (kept.has("components")) {
        kept.set("components", components(kept.get("components"), last));
      }
      components.add(kept);
    }
    return components;
  }

  private static ObjectNode withoutNulls(ObjectNode node) {
    ObjectNode kept = node.deepCopy();
    kept.properties().removeIf(field -> field.getValue().isNull());
    return kept;
  }

  /** Says what it answers to. */
  static void refer(ObjectNode message, ObjectNode channel, @Nullable ObjectNode to) {
    ObjectNode reference =
        message
            .putObject("message_reference")
            .put("type", 0)
            .put("channel_id", channel.get("id").asText());
    if (channel.has("guild_id")) {
      reference.put("guild_id", channel.get("guild_id").asText());
    }
    if (to == null) {
      message.putNull("referenced_message");
      return;
    }
    reference.put("message_id", to.get("id").asText());
    ObjectNode shown = to.deepCopy();
    shown.remove("referenced_message");
    message.set("referenced_message", shown);
  }
}
