package signalbox.chat.discord.standin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import signalbox.chat.discord.standin.world.Problem;

/** The answer to one request. */
public record Answered(int status, @Nullable JsonNode body, Map<String, String> headers) {
  static Answered of(JsonNode body) {
    return new Answered(200, body, Map.of());
  }

  static Answered created(JsonNode body) {
    return new Answered(201, body, Map.of());
  }

  static Answered nothing() {
    return new Answered(204, null, Map.of());
  }

  static Answered of(Problem problem) {
    return new Answered(problem.status(), problem.body(), Map.of());
  }
}
