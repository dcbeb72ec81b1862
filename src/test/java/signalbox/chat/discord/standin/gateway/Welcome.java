package signalbox.chat.discord.standin.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.World;

/** What a bot is told when it has come in: who it is, and all about its guild. */
final class Welcome {
  private static final int MAY_READ_MESSAGES = 1 << 18;
  private static final int MAY_KNOW_MEMBERS = 1 << 14;

  private final House house;
  private final String resumeUrl;

  Welcome(House house, String resumeUrl) {
    this.house = house;
    this.resumeUrl = resumeUrl;
  }

  ObjectNode ready(Session session, Collection<Intent> forbidden) {
    ObjectNode ready = Json.object().put("v", 10);
    ready.set("user", house.guild().bot());
    ready.putArray("guilds").addObject().put("id", house.guild().id()).put("unavailable", true);
    ready.putArray("private_channels");
    ready.put("session_id", session.id()).put("resume_gateway_url", resumeUrl);
    int flags =
        (forbidden.contains(Intent.MESSAGE_CONTENT) ? 0 : MAY_READ_MESSAGES)
            | (forbidden.contains(Intent.GUILD_MEMBERS) ? 0 : MAY_KNOW_MEMBERS);
    ready.putObject("application").put("id", house.guild().botId()).put("flags", flags);
    return ready;
  }

  ObjectNode guild(long intents) {
    ObjectNode guild =
        Json.object()
            .put("id", house.guild().id())
            .put("name", "Works")
            .put("owner_id", house.guild().ownerId())
            .put("joined_at", World.written(house.world().now()))
            .put("large", false)
            .put("unavailable", false)
            .put("member_count", house.guild().listMembers().size())
            .put("preferred_locale", "en-US")
            .put("afk_timeout", 300)
            .put("premium_tier", 0)
            .put("premium_progress_bar_enabled", false)
            .put("system_channel_flags", 0)
            .put("mfa_level", 0)
            .put("verification_level", 0)
            .put("default_message_notifications", 1)
            .put("explicit_content_filter", 0)
            .put("nsfw_level", 0);
    for (String none : EMPTY) {
      guild.putArray(none);
    }
    guild.set("roles", Json.arrayOf(house.guild().listRoles()));
    guild.set("channels", Json.arrayOf(house.channels().listTexts()));
    guild.set("threads", Json.arrayOf(house.channels().listActiveThreads()));
    guild.set("members", members(intents));
    return guild;
  }

  private static final List<String> EMPTY =
      List.of(
          "features",
          "emojis",
          "stickers",
          "soundboard_sounds",
          "voice_states",
          "presences",
          "stage_instances",
          "guild_scheduled_events");

  /** Only itself, for who did not ask to know the members. */
  private ArrayNode members(long intents) {
    return Json.arrayOf(
        Intent.GUILD_MEMBERS.isIn(intents)
            ? house.guild().listMembers()
            : List.of(house.guild().member(house.guild().botId())));
  }

  /** Those that were asked for by id. */
  ObjectNode members(JsonNode asked) {
    ObjectNode chunk =
        Json.object()
            .put("guild_id", house.guild().id())
            .put("chunk_index", 0)
            .put("chunk_count", 1);
    JsonNode ids = asked.path("user_ids");
    List<String> wanted = ids.isArray() ? Json.texts(ids) : List.of(ids.asText());
    chunk.set(
        "members",
        Json.arrayOf(
            house.guild().listMembers().stream()
                .filter(member -> wanted.contains(member.at("/user/id").asText()))
                .toList()));
    var missing = chunk.putArray("not_found");
    wanted.stream().filter(id -> house.guild().findMember(id).isEmpty()).forEach(missing::add);
    if (asked.hasNonNull("nonce")) {
      chunk.set("nonce", asked.get("nonce"));
    }
    return chunk;
  }
}
