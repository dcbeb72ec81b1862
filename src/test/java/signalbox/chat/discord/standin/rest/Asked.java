package signalbox.chat.discord.standin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.Problem;

/** One request, read. */
public record Asked(
    Route route, Map<String, String> at, Map<String, String> query, @Nullable JsonNode body) {

  public String at(String place) {
    String value = at.get(place);
    if (value == null) {
      throw new IllegalArgumentException(route + " has no place " + place);
    }
    return value;
  }

  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  public ObjectNode object() {
    if (body == null) {
      return Json.object();
    }
    if (body instanceof ObjectNode object) {
      return object;
    }
    throw Problem.invalidBody();
  }
}
