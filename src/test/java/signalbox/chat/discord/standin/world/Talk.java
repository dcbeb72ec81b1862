package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One interaction: what somebody did, and what the bot has answered so far. */
final class Talk {
  private static final int COMMAND = 2;
  private static final int COMPONENT = 3;
  private static final int FORM = 5;

  final ObjectNode asked;
  final Instant since;

  /** The message whose component was used, when that is what was done. */
  final @Nullable ObjectNode source;

  /** The ephemeral ones are kept nowhere else. */
  final List<ObjectNode> followUps = new ArrayList<>();

  private @Nullable ObjectNode callback;
  private @Nullable ObjectNode original;

  Talk(ObjectNode asked, @Nullable ObjectNode source, Instant since) {
    this.asked = asked;
    this.source = source;
    this.since = since;
  }

  String id() {
    return asked.get("id").asText();
  }

  int kind() {
    return asked.get("type").asInt();
  }

  String channel() {
    return asked.get("channel_id").asText();
  }

  ObjectNode user() {
    JsonNode user = asked.has("member") ? asked.at("/member/user") : asked.get("user");
    return (ObjectNode) user;
  }

  void acknowledge(ObjectNode with) {
    if (callback != null) {
      throw Problem.alreadyAcknowledged();
    }
    callback = with;
  }

  Optional<ObjectNode> callback() {
    return Optional.ofNullable(callback);
  }

  void original(@Nullable ObjectNode message) {
    original = message;
  }

  Optional<ObjectNode> original() {
    return Optional.ofNullable(original);
  }

  boolean isThinking() {
    return original != null && (original.get("flags").asInt() & Writing.LOADING) != 0;
  }

  static boolean isEphemeral(ObjectNode message) {
    return (message.get("flags").asInt() & Writing.EPHEMERAL) != 0;
  }

  /** What a message says of the interaction that it answers. */
  void tellInto(ObjectNode into) {
    into.put("id", id()).put("type", kind());
    into.set("user", user().deepCopy());
    into.set("authorizing_integration_owners", asked.get("authorizing_integration_owners"));
    if (kind() == COMPONENT && source != null) {
      into.put("interacted_message_id", source.get("id").asText());
    }
    if (kind() == FORM) {
      trigger(into.putObject("triggering_interaction_metadata"));
    }
  }

  private void trigger(ObjectNode into) {
    into.put("id", id()).put("type", source == null ? COMMAND : COMPONENT);
    into.set("user", user().deepCopy());
    into.set("authorizing_integration_owners", asked.get("authorizing_integration_owners"));
    if (source != null) {
      into.put("interacted_message_id", source.get("id").asText());
    }
  }
}
