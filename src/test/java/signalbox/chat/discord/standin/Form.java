package signalbox.chat.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import signalbox.chat.discord.standin.world.Json;

/** A form that the bot has opened before somebody; what Discord calls a modal. */
public record Form(Answering of, String id, String title, List<Field> fields) {
  /** Something to fill in. */
  public record Field(String id, String label, boolean required) {}

  static Form of(Answering of, JsonNode callback) {
    JsonNode form = callback.get("data");
    return new Form(
        of,
        form.get("custom_id").asText(),
        form.get("title").asText(),
        Json.objects(form.get("components")).stream()
            .map(label ->
                new Field(
                    label.at("/component/custom_id").asText(),
                    label.path("label").asText(),
                    label.path("component").path("required").asBoolean(true)))
            .toList());
  }
}
