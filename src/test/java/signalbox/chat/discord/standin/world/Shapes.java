package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** The shapes in which Discord tells of users, members, roles and channels. */
final class Shapes {
  static final int TEXT = 0;
  static final int DIRECT = 1;
  static final int PUBLIC_THREAD = 11;

  private Shapes() {}

  static ObjectNode user(String id, String name, boolean isProgram) {
    ObjectNode user =
        Json.object()
            .put("id", id)
            .put("username", name)
            .put("discriminator", isProgram ? "0001" : "0")
            .putNull("global_name")
            .putNull("avatar")
            .put("public_flags", 0)
            .put("flags", 0)
            .putNull("primary_guild");
    return isProgram ? user.put("bot", true) : user;
  }

  static ObjectNode member(ObjectNode user, Instant joined) {
    ObjectNode member =
        Json.object()
            .putNull("nick")
            .putNull("avatar")
            .putNull("banner")
            .put("joined_at", World.written(joined))
            .putNull("premium_since")
            .putNull("communication_disabled_until")
            .put("flags", 0)
            .put("pending", false)
            .put("deaf", false)
            .put("mute", false);
    member.putArray("roles");
    member.set("user", user.deepCopy());
    return member;
  }

  static ObjectNode role(String id, String name, long rights, int position) {
    ObjectNode role =
        Json.object()
            .put("id", id)
            .put("name", name)
            .putNull("description")
            .put("permissions", Long.toString(rights))
            .put("position", position)
            .put("color", 0)
            .put("hoist", false)
            .put("managed", false)
            .put("mentionable", false)
            .putNull("icon")
            .putNull("unicode_emoji")
            .put("flags", 0);
    role.putObject("colors")
        .put("primary_color", 0)
        .putNull("secondary_color")
        .putNull("tertiary_color");
    return role;
  }

  static ObjectNode textChannel(String id, String guild, String name, int position) {
    ObjectNode channel =
        Json.object()
            .put("id", id)
            .put("type", TEXT)
            .put("guild_id", guild)
            .put("name", name)
            .put("position", position)
            .put("flags", 0)
            .putNull("parent_id")
            .putNull("topic")
            .putNull("last_message_id")
            .put("rate_limit_per_user", 0)
            .put("nsfw", false);
    channel.putArray("permission_overwrites");
    return channel;
  }

  static ObjectNode directChannel(String id, ObjectNode with) {
    ObjectNode channel =
        Json.object().put("id", id).put("type", DIRECT).put("flags", 0).putNull("last_message_id");
    channel.putArray("recipients").add(with.deepCopy());
    return channel;
  }

  static ObjectNode thread(
      String id, ObjectNode parent, String owner, ObjectNode asked, Instant now) {
    ObjectNode thread =
        Json.object()
            .put("id", id)
            .put("type", PUBLIC_THREAD)
            .put("guild_id", parent.get("guild_id").asText())
            .put("parent_id", parent.get("id").asText())
            .put("owner_id", owner)
            .put("name", asked.get("name").asText())
            .put("flags", 0)
            .putNull("last_message_id")
            .put("message_count", 0)
            .put("member_count", 1)
            .put("total_message_sent", 0)
            .put("rate_limit_per_user", asked.path("rate_limit_per_user").asInt(0));
    thread
        .putObject("thread_metadata")
        .put("archived", false)
        .put("archive_timestamp", World.written(now))
        .put("auto_archive_duration", asked.path("auto_archive_duration").asInt(4320))
        .put("locked", false)
        .put("create_timestamp", World.written(now));
    return thread;
  }

  static ObjectNode threadMember(String thread, String user, Instant now) {
    return Json.object()
        .put("id", thread)
        .put("user_id", user)
        .put("join_timestamp", World.written(now))
        .put("flags", 0);
  }

  static boolean isThread(ObjectNode channel) {
    return channel.get("type").asInt() == PUBLIC_THREAD;
  }

  static boolean isDirect(ObjectNode channel) {
    return channel.get("type").asInt() == DIRECT;
  }
}
