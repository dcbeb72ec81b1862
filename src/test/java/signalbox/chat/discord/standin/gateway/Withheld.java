package signalbox.chat.discord.standin.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import signalbox.chat.discord.standin.world.Json;

/** Takes the words out of messages for who did not ask for them, or may not have them. */
public final class Withheld {
  private Withheld() {}

  /**
   * The message as this bot is told of it; its own, direct ones and those that call it are whole.
   */
  public static ObjectNode message(
      ObjectNode message, String bot, boolean mayRead, boolean direct) {
    if (mayRead || direct || isForIt(message, bot)) {
      return message;
    }
    ObjectNode bare = message.deepCopy().put("content", "");
    bare.putArray("embeds");
    bare.putArray("attachments");
    bare.putArray("components");
    if (bare.get("referenced_message") instanceof ObjectNode referenced) {
      bare.set("referenced_message", message(referenced, bot, false, false));
    }
    return bare;
  }

  private static boolean isForIt(ObjectNode message, String bot) {
    return message.at("/author/id").asText().equals(bot)
        || Json.objects(message.path("mentions")).stream()
            .anyMatch(user -> user.path("id").asText().equals(bot));
  }
}
