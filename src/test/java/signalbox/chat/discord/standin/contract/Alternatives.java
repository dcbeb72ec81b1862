package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of value that a schema allows, with its references followed. */
final class Alternatives {
  private static final List<String> CHOICES = List.of("anyOf", "oneOf");

  private Alternatives() {}

  /** What it refers to, with its own notes. */
  static JsonNode resolved(JsonNode schema, JsonNode document) {
    JsonNode read = schema;
    while (read.has("$ref")) {
      JsonNode target = document.at(read.get("$ref").asText().substring(1));
      if (target.isMissingNode()) {
        throw new IllegalArgumentException("refers to nothing: " + read);
      }
      read = target;
    }
    return read;
  }

  /** The kinds, none of which is a choice itself; without the one that is just null. */
  static List<JsonNode> of(JsonNode schema, JsonNode document) {
    JsonNode read = resolved(schema, document);
    for (String choice : CHOICES) {
      if (read.has(choice) && !isListOfValues(read.get(choice))) {
        List<JsonNode> kinds = new ArrayList<>();
        read.get(choice).forEach(kind -> kinds.addAll(of(kind, document)));
        return kinds;
      }
    }
    return List.of(read);
  }

  /** Those that could be meant: by the type that a value says it has, when both sides name it. */
  static List<JsonNode> meant(JsonNode our, List<JsonNode> kinds) {
    Set<String> type = values(our.at("/properties/type"));
    List<JsonNode> same =
        kinds.stream()
            .filter(_ -> !type.isEmpty())
            .filter(kind -> values(kind.at("/properties/type")).containsAll(type))
            .toList();
    return same.isEmpty() ? kinds : same;
  }

  private static boolean isListOfValues(JsonNode kinds) {
    for (JsonNode kind : kinds) {
      if (!kind.has("const")) {
        return false;
      }
    }
    return true;
  }

  /** The types that it names. */
  static Set<String> types(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(one -> types.add(one.asText()));
    return types;
  }

  /** The values that it names one by one. */
  static Set<String> values(JsonNode schema) {
    Set<String> values = new TreeSet<>();
    if (schema.has("const")) {
      values.add(schema.get("const").asText());
    }
    schema.path("enum").forEach(value -> values.add(value.asText()));
    for (String choice : CHOICES) {
      schema.path(choice).forEach(kind -> values.addAll(valuesOf((ObjectNode) kind)));
    }
    return values;
  }

  private static Set<String> valuesOf(ObjectNode kind) {
    return kind.has("const") ? Set.of(kind.get("const").asText()) : Set.of();
  }
}
