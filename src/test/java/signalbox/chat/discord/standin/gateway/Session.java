package signalbox.chat.discord.standin.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import signalbox.chat.discord.standin.world.Json;

/** One session of a bot: what it was told, so that it can be told again after a bad connection. */
final class Session {
  private static final int REMEMBERED = 5_000;

  private final String id;
  private final long intents;
  private final Deque<ObjectNode> told = new ArrayDeque<>();
  private @Nullable Consumer<String> wire;
  private int number;

  Session(String id, long intents) {
    this.id = id;
    this.intents = intents;
  }

  String id() {
    return id;
  }

  long intents() {
    return intents;
  }

  boolean isConnected() {
    return wire != null;
  }

  void connect(Consumer<String> to) {
    wire = to;
  }

  void disconnect() {
    wire = null;
  }

  boolean isOn(Consumer<String> other) {
    return other == wire;
  }

  void dispatch(String type, JsonNode what) {
    number++;
    ObjectNode payload = Json.object().put("op", 0).put("s", number).put("t", type);
    payload.set("d", what);
    told.addLast(payload);
    if (told.size() > REMEMBERED) {
      told.removeFirst();
    }
    send(payload);
  }

  /** Tells everything after this number once more; false when that is forgotten. */
  boolean replay(int after) {
    if (after > number || !told.isEmpty() && told.getFirst().get("s").asInt() > after + 1) {
      return false;
    }
    told.stream().filter(payload -> payload.get("s").asInt() > after).forEach(this::send);
    return true;
  }

  private void send(ObjectNode payload) {
    Optional.ofNullable(wire).ifPresent(to -> to.accept(Json.write(payload)));
  }
}
