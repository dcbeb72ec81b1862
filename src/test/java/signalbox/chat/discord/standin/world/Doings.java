package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people do that is no message: call a command, press a button, send a form. */
public final class Doings {
  private static final int COMMAND = 2;
  private static final int COMPONENT = 3;
  private static final int COMPLETION = 4;
  private static final int FORM = 5;
  private static final int BUTTON = 2;
  private static final int LABEL = 18;
  private static final int TEXT_INPUT = 4;
  private static final int STRING_SELECT = 3;

  private final World world;
  private final Guild guild;
  private final Channels channels;
  private final Messages messages;
  private final Interactions interactions;
  private final Filling filling;
  private final String application;

  public Doings(
      World world,
      Guild guild,
      Channels channels,
      Messages messages,
      Interactions interactions,
      Commands commands) {
    this.world = world;
    this.guild = guild;
    this.channels = channels;
    this.messages = messages;
    this.interactions = interactions;
    this.filling = new Filling(commands, new Resolving(guild, channels));
    this.application = guild.botId();
  }

  /** Calls a slash command; gives the token of the interaction. */
  public String slash(String user, String channel, String line, Map<String, Object> values) {
    return world.change(
        () -> begin(user, channel, COMMAND, filling.fill(line, values, Optional.empty()), null));
  }

  /** Asks what could stand for this option, of which the value so far is among the values. */
  public String complete(
      String user, String channel, String line, Map<String, Object> values, String focused) {
    return world.change(() ->
        begin(user, channel, COMPLETION, filling.fill(line, values, Optional.of(focused)), null));
  }

  /** Presses a button of a message, whether or not the message still has it. */
  public String press(String user, String message, String button) {
    return world.change(() -> {
      ObjectNode source =
          messages
              .find(message)
              .or(() -> interactions.findEphemeral(message))
              .orElseThrow(() -> new AssertionError("no message " + message + " to press on"));
      ObjectNode what =
          Json.object().put("custom_id", button).put("component_type", BUTTON).put("id", 1);
      return begin(user, source.get("channel_id").asText(), COMPONENT, what, source);
    });
  }

  /** Sends the form that an interaction was answered with. */
  public String submit(String token, Map<String, String> values) {
    return world.change(() -> {
      ObjectNode form = formOf(token);
      ObjectNode sent = Json.object().put("custom_id", form.get("custom_id").asText());
      var components = sent.putArray("components");
      int number = 0;
      for (ObjectNode label : Json.objects(form.get("components"))) {
        number++;
        components
            .addObject()
            .put("type", LABEL)
            .put("id", number)
            .set("component", filledIn(label.get("component"), values, number));
      }
      Talk before = interactions.talk(token);
      return begin(before.user().get("id").asText(), before.channel(), FORM, sent, before.source);
    });
  }

  private ObjectNode formOf(String token) {
    return interactions
        .callback(token)
        .map(callback -> (ObjectNode) callback.get("data"))
        .orElseThrow(() -> new AssertionError("there is no form to send"));
  }

  private static ObjectNode filledIn(JsonNode input, Map<String, String> values, int number) {
    return input.get("type").asInt() == STRING_SELECT
        ? chosen(input, values, number)
        : written(input, values, number);
  }

  private static ObjectNode chosen(JsonNode menu, Map<String, String> values, int number) {
    String id = menu.get("custom_id").asText();
    ObjectNode chosen =
        Json.object().put("type", STRING_SELECT).put("id", 100 + number).put("custom_id", id);
    var into = chosen.putArray("values");
    String value = values.getOrDefault(id, "");
    if (!value.isEmpty()) {
      into.add(value);
    }
    boolean isThere =
        Json.objects(menu.get("options")).stream()
            .anyMatch(option -> option.get("value").asText().equals(value));
    boolean isLeftOut = value.isEmpty() && !menu.path("required").asBoolean(true);
    if (!isThere && !isLeftOut) {
      throw new AssertionError("the menu " + id + " does not offer " + value);
    }
    return chosen;
  }

  private static ObjectNode written(JsonNode input, Map<String, String> values, int number) {
    String id = input.get("custom_id").asText();
    String value = values.getOrDefault(id, input.path("value").asText(""));
    int least = input.path("min_length").asInt(input.path("required").asBoolean(true) ? 1 : 0);
    if (value.length() < least || value.length() > input.path("max_length").asInt(4000)) {
      throw new AssertionError("the field " + id + " does not take so many characters: " + value);
    }
    return Json.object()
        .put("type", TEXT_INPUT)
        .put("id", 100 + number)
        .put("custom_id", id)
        .put("value", value);
  }

  private String begin(
      String user, String channel, int type, ObjectNode what, @Nullable ObjectNode source) {
    String id = world.nextId();
    String token = "interaction-" + id;
    ObjectNode asked =
        Json.object()
            .put("id", id)
            .put("application_id", application)
            .put("type", type)
            .put("token", token)
            .put("version", 1)
            .put("channel_id", channel)
            .put("locale", "en-US")
            .put("attachment_size_limit", 10_485_760);
    asked.set("data", what);
    asked.putArray("entitlements");
    asked.putArray("entitlement_sku_ids");
    place(asked, user, channel);
    if (source != null) {
      asked.set("message", source.deepCopy());
    }
    interactions.begin(token, new Talk(asked, source, world.now()));
    return token;
  }

  private void place(ObjectNode asked, String user, String channel) {
    boolean direct = channels.isDirect(channel);
    ObjectNode owners = asked.putObject("authorizing_integration_owners");
    owners.put("0", direct ? "0" : guild.id());
    asked.put("context", direct ? 1 : 0);
    asked.put("app_permissions", rights(guild.botId(), channel));
    asked.set(
        "channel", channels.get(channel).deepCopy().put("permissions", rights(user, channel)));
    if (direct) {
      asked.set("user", guild.user(user).deepCopy());
      return;
    }
    asked.put("guild_id", guild.id()).put("guild_locale", "en-US");
    asked.putObject("guild").put("id", guild.id()).put("locale", "en-US").putArray("features");
    asked.set("member", guild.member(user).deepCopy().put("permissions", rights(user, channel)));
  }

  private String rights(String user, String channel) {
    return Long.toString(channels.rightsOf(user, channel));
  }
}
