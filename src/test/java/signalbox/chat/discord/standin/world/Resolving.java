package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Whom and what the options of a command name, as Discord sends it along. */
final class Resolving {
  private static final int USER = 6;
  private static final int CHANNEL = 7;
  private static final int ROLE = 8;

  private final Guild guild;
  private final Channels channels;

  Resolving(Guild guild, Channels channels) {
    this.guild = guild;
    this.channels = channels;
  }

  Optional<ObjectNode> resolve(ArrayNode options) {
    ObjectNode found = Json.object();
    for (ObjectNode option : Json.objects(options)) {
      String id = option.path("value").asText();
      switch (option.get("type").asInt()) {
        case USER -> resolveUser(found, id);
        case CHANNEL -> found.withObject("/channels").set(id, channels.get(id).deepCopy());
        case ROLE ->
            guild.listRoles().stream()
                .filter(role -> role.get("id").asText().equals(id))
                .forEach(role -> found.withObject("/roles").set(id, role.deepCopy()));
        default -> {}
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private void resolveUser(ObjectNode found, String id) {
    found.withObject("/users").set(id, guild.user(id).deepCopy());
    guild
        .findMember(id)
        .map(ObjectNode::deepCopy)
        .ifPresent(member -> {
          member.remove("user");
          found
              .withObject("/members")
              .set(id, member.put("permissions", Long.toString(guild.rightsOf(id))));
        });
  }
}
