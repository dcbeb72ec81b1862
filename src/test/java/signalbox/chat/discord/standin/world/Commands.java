package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The slash commands that the bot has registered in the guild. */
public final class Commands {
  private static final int SLASH = 1;

  private final World world;
  private final Guild guild;
  private final String application;
  private final Map<String, ObjectNode> commands = new LinkedHashMap<>();

  public Commands(World world, Guild guild, String application) {
    this.world = world;
    this.guild = guild;
    this.application = application;
  }

  /** Exactly these from now on; who keeps the name keeps the id. */
  public ArrayNode replace(JsonNode asked) {
    return world.change(() -> {
      Map<String, ObjectNode> before = new LinkedHashMap<>(commands);
      commands.clear();
      for (ObjectNode command : Json.objects(asked)) {
        String name = command.get("name").asText();
        if (commands.containsKey(name)) {
          throw new Problem(400, 50035, "APPLICATION_COMMANDS_DUPLICATE_NAME: " + name);
        }
        commands.put(name, register(command, Optional.ofNullable(before.get(name))));
      }
      return list();
    });
  }

  private ObjectNode register(ObjectNode asked, Optional<ObjectNode> before) {
    ObjectNode kept = asked.deepCopy();
    kept.properties().removeIf(field -> field.getValue().isNull());
    asNumbers(kept, "contexts");
    asNumbers(kept, "integration_types");
    return kept.put("id", before.map(old -> old.get("id").asText()).orElseGet(world::nextId))
        .put("application_id", application)
        .put("guild_id", guild.id())
        .put("version", world.nextId())
        .put("type", asked.path("type").asInt(SLASH))
        .put("description", asked.path("description").asText(""))
        .put("default_member_permissions", permissions(asked))
        .put("nsfw", false);
  }

  private static @Nullable String permissions(ObjectNode asked) {
    return Json.has(asked, "default_member_permissions")
        ? asked.get("default_member_permissions").asText()
        : null;
  }

  /** Who sends digits in a text gets numbers back. */
  private static void asNumbers(ObjectNode command, String field) {
    if (command.get(field) instanceof ArrayNode texts) {
      ArrayNode numbers = command.putArray(field);
      texts.forEach(text -> numbers.add(text.asInt()));
    }
  }

  public ArrayNode list() {
    return world.look(() -> Json.arrayOf(commands.values()));
  }

  /** The command, or its sub-command, that somebody calls by these words. */
  Optional<ObjectNode> find(List<String> words) {
    Optional<ObjectNode> found = Optional.ofNullable(commands.get(words.getFirst()));
    for (String word : words.subList(1, words.size())) {
      found = found.flatMap(part -> option(part, word));
    }
    return found;
  }

  static Optional<ObjectNode> option(ObjectNode command, String name) {
    return Json.objects(command.path("options")).stream()
        .filter(option -> option.get("name").asText().equals(name))
        .findFirst();
  }
}
