package signalbox.chat.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import signalbox.chat.discord.standin.world.Json;

/** A message as it stood when somebody looked. */
public record Post(ObjectNode json) {
  private static final int BUTTON = 2;
  private static final int EPHEMERAL = 1 << 6;

  /** A field of a card. */
  public record Field(String name, String value) {}

  /** A card: what Discord calls an embed. */
  public record Embed(String title, String words, List<Field> fields, String footer, int colour) {
    /** All that it says, each in a line. */
    public String text() {
      List<String> lines = new ArrayList<>(List.of(title, words));
      fields.forEach(field -> lines.add(field.name() + ": " + field.value()));
      lines.add(footer);
      return String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList());
    }
  }

  /** Something to press. */
  public record Button(String id, String label, int style, boolean disabled) {}

  public String id() {
    return json.get("id").asText();
  }

  public Channel channel() {
    return new Channel(json.get("channel_id").asText());
  }

  /** The thread that begins below it, whether it has begun or not. */
  public Channel thread() {
    return new Channel(id());
  }

  public boolean hasThread() {
    return json.has("thread");
  }

  public String author() {
    return json.at("/author/id").asText();
  }

  /** Zero for what somebody wrote; other numbers for answers and for what Discord says itself. */
  public int type() {
    return json.get("type").asInt();
  }

  public String content() {
    return json.get("content").asText();
  }

  public boolean isEdited() {
    return json.hasNonNull("edited_timestamp");
  }

  public boolean isPinned() {
    return json.get("pinned").asBoolean();
  }

  /** Whether only one person sees it. */
  public boolean isEphemeral() {
    return (json.get("flags").asInt() & EPHEMERAL) != 0;
  }

  public List<Embed> embeds() {
    return Json.objects(json.get("embeds")).stream().map(Post::embed).toList();
  }

  private static Embed embed(ObjectNode embed) {
    return new Embed(
        embed.path("title").asText(),
        embed.path("description").asText(),
        Json.objects(embed.path("fields")).stream()
            .map(field -> new Field(field.get("name").asText(), field.get("value").asText()))
            .toList(),
        embed.at("/footer/text").asText(),
        embed.path("color").asInt());
  }

  /** All that it says: its words, then its cards. */
  public String text() {
    return String.join(
        "\n",
        Stream.concat(Stream.of(content()), embeds().stream().map(Embed::text))
            .filter(part -> !part.isEmpty())
            .toList());
  }

  public List<Button> buttons() {
    return Json.objects(json.get("components")).stream()
        .flatMap(row -> Json.objects(row.path("components")).stream())
        .filter(component -> component.get("type").asInt() == BUTTON)
        .map(button ->
            new Button(
                button.path("custom_id").asText(),
                button.path("label").asText(),
                button.get("style").asInt(),
                button.path("disabled").asBoolean()))
        .toList();
  }

  public Optional<Button> button(String id) {
    return buttons().stream().filter(button -> button.id().equals(id)).findFirst();
  }

  /** The message that it answers. */
  public Optional<String> repliesTo() {
    return Optional.of(json.at("/message_reference/message_id"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText);
  }

  /** The ids of the users that it calls. */
  public List<String> mentions() {
    return Json.objects(json.get("mentions")).stream()
        .map(user -> user.get("id").asText())
        .toList();
  }

  @Override
  public String toString() {
    return "[" + channel().id() + "/" + id() + "] " + text();
  }
}
