package signalbox.chat.discord.standin.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a bot may send to the gateway: Discord publishes no description of that, so it stands here.
 */
final class Frames {
  /** The fields that are known; those that have to be there first. */
  private record Frame(Set<String> required, Set<String> optional) {}

  private static final Map<Integer, Frame> FRAMES =
      Map.of(
          2,
          new Frame(
              Set.of("token", "properties", "intents"),
              Set.of("compress", "large_threshold", "shard", "presence")),
          3,
          new Frame(Set.of("since", "activities", "status", "afk"), Set.of()),
          6,
          new Frame(Set.of("token", "session_id", "seq"), Set.of()),
          8,
          new Frame(
              Set.of("guild_id"), Set.of("query", "limit", "presences", "user_ids", "nonce")));

  private Frames() {}

  static List<String> faultsOf(JsonNode payload) {
    int code = payload.path("op").asInt(-1);
    if (code == 1) {
      boolean fits = payload.path("d").isNull() || payload.path("d").isIntegralNumber();
      return fits ? List.of() : List.of("gateway: a heartbeat of " + payload.path("d"));
    }
    Frame frame = FRAMES.get(code);
    if (frame == null) {
      return List.of("gateway: nobody sends opcode " + code);
    }
    List<String> faults = new ArrayList<>();
    JsonNode said = payload.path("d");
    for (String field : frame.required()) {
      if (!said.has(field)) {
        faults.add("gateway: opcode " + code + " without " + field);
      }
    }
    said.fieldNames()
        .forEachRemaining(field -> {
          if (!frame.required().contains(field) && !frame.optional().contains(field)) {
            faults.add("gateway: opcode " + code + " with " + field);
          }
        });
    return faults;
  }
}
