package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in a slash command as Discord's clients do: they let nobody send what does not fit. */
final class Filling {
  private static final int SUB_COMMAND = 1;
  private static final int SUB_COMMAND_GROUP = 2;

  private final Commands commands;
  private final Resolving resolving;

  Filling(Commands commands, Resolving resolving) {
    this.commands = commands;
    this.resolving = resolving;
  }

  /**
   * What an interaction says of the command.
   *
   * @param line the words of the command, such as {@code emergency deploy}
   * @param focused the option that is being typed, when it is not sent yet
   */
  ObjectNode fill(String line, Map<String, Object> values, Optional<String> focused) {
    List<String> words = Arrays.asList(line.split(" "));
    ObjectNode command = registered(words.subList(0, 1), line);
    ObjectNode called = registered(words, line);
    ObjectNode told =
        Json.object()
            .put("id", command.get("id").asText())
            .put("name", words.getFirst())
            .put("type", 1)
            .put("guild_id", command.get("guild_id").asText());
    ArrayNode options = told.putArray("options");
    for (int i = 1; i < words.size(); i++) {
      int type = i + 1 < words.size() ? SUB_COMMAND_GROUP : SUB_COMMAND;
      options = options.addObject().put("type", type).put("name", words.get(i)).putArray("options");
    }
    requireKnown(called, values, line);
    for (ObjectNode option : Json.objects(called.path("options"))) {
      add(options, option, values, focused);
    }
    resolving.resolve(options).ifPresent(found -> told.set("resolved", found));
    return told;
  }

  private ObjectNode registered(List<String> words, String line) {
    return commands
        .find(words)
        .orElseThrow(() -> new AssertionError("no such slash command: /" + line));
  }

  private static void requireKnown(ObjectNode called, Map<String, Object> values, String line) {
    for (String name : values.keySet()) {
      if (Commands.option(called, name).isEmpty()) {
        throw new AssertionError("/" + line + " has no option " + name);
      }
    }
  }

  private static void add(
      ArrayNode into, ObjectNode option, Map<String, Object> values, Optional<String> focused) {
    String name = option.get("name").asText();
    int type = option.get("type").asInt();
    if (type == SUB_COMMAND || type == SUB_COMMAND_GROUP) {
      throw new AssertionError("say which sub-command: " + name);
    }
    Object value = values.get(name);
    if (value == null) {
      if (option.path("required").asBoolean() && focused.isEmpty()) {
        throw new AssertionError("the option " + name + " is required");
      }
      return;
    }
    ObjectNode filled = into.addObject().put("type", type).put("name", name);
    OptionValue.write(filled, option, value, focused.isPresent());
    if (focused.filter(name::equals).isPresent()) {
      filled.put("focused", true);
    }
  }
}
