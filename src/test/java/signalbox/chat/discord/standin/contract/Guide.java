package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What Discord's guide asks of messages and commands that a schema of single fields cannot say. */
public final class Guide implements Judge {
  private static final int TEXT_OF_ALL_EMBEDS = 6000;
  private static final int TEXT_OF_A_COMMAND = 8000;

  @Override
  public List<String> faultsOf(Request request) {
    JsonNode body = request.body();
    if (body == null) {
      return List.of();
    }
    List<String> faults = new ArrayList<>();
    JsonNode message = body.has("data") ? body.get("data") : body;
    judgeMessage(message, faults);
    if (body.isArray()) {
      body.forEach(command -> judgeCommand(command, faults));
      repeated(body, "name").forEach(name -> faults.add("two commands are called " + name));
    }
    return faults;
  }

  private static void judgeMessage(JsonNode message, List<String> faults) {
    int length =
        stream(message.path("embeds")).mapToInt(embed -> count(embed, "url", "icon_url")).sum();
    if (length > TEXT_OF_ALL_EMBEDS) {
      faults.add("the embeds have " + length + " characters in all");
    }
    Set<String> seen = new HashSet<>();
    message.findValuesAsText("custom_id").stream()
        .filter(id -> !seen.add(id))
        .forEach(id -> faults.add("two components have the id " + id));
  }

  private static void judgeCommand(JsonNode command, List<String> faults) {
    String name = command.path("name").asText();
    if (count(command) > TEXT_OF_A_COMMAND) {
      faults.add("/" + name + " has more than " + TEXT_OF_A_COMMAND + " characters");
    }
    judgeOptions("/" + name, command.path("options"), faults);
  }

  private static void judgeOptions(String command, JsonNode options, List<String> faults) {
    repeated(options, "name").forEach(name -> faults.add(command + " has two options " + name));
    boolean optional = false;
    for (JsonNode option : options) {
      boolean required = option.path("required").asBoolean();
      if (required && optional) {
        faults.add(command + ": " + option.path("name").asText() + " is required after others");
      }
      optional |= !required;
      if (option.path("autocomplete").asBoolean() && !option.path("choices").isEmpty()) {
        faults.add(command + ": " + option.path("name").asText() + " has choices to complete");
      }
      judgeOptions(command + " " + option.path("name").asText(), option.path("options"), faults);
    }
  }

  private static List<String> repeated(JsonNode list, String field) {
    Set<String> seen = new HashSet<>();
    return stream(list)
        .map(one -> one.path(field).asText())
        .filter(name -> !seen.add(name))
        .toList();
  }

  /** The characters of all texts in it but those of these fields. */
  private static int count(JsonNode node, String... but) {
    if (node.isTextual()) {
      return node.asText().length();
    }
    Stream<JsonNode> parts =
        node.isObject()
            ? node.properties().stream()
                .filter(field -> !List.of(but).contains(field.getKey()))
                .map(Map.Entry::getValue)
            : stream(node);
    return parts.mapToInt(part -> count(part, but)).sum();
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** It says nothing of answers. */
  @Override
  public List<String> faultsOf(String route, int status, @Nullable JsonNode body) {
    return List.of();
  }
}
