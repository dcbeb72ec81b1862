package signalbox.chat.discord.standin.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A value that somebody gives to an option, held to what the option says it takes. */
final class OptionValue {
  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int NUMBER = 10;

  private OptionValue() {}

  static void write(ObjectNode into, ObjectNode option, Object value, boolean stillTyping) {
    if (stillTyping) {
      into.put("value", value.toString());
      return;
    }
    switch (option.get("type").asInt()) {
      case INTEGER -> into.put("value", ((Number) value).longValue());
      case NUMBER -> into.put("value", ((Number) value).doubleValue());
      case BOOLEAN -> into.put("value", (Boolean) value);
      default -> into.put("value", value.toString());
    }
    requireFitting(option, value);
  }

  private static void requireFitting(ObjectNode option, Object value) {
    String name = option.get("name").asText();
    List<String> choices =
        Json.objects(option.path("choices")).stream()
            .map(choice -> choice.get("value").asText())
            .toList();
    if (!choices.isEmpty() && !choices.contains(value.toString())) {
      throw new AssertionError(value + " is none of the choices of " + name + ": " + choices);
    }
    if (value instanceof Number number) {
      require(number.doubleValue() >= option.path("min_value").asDouble(-1e15), name, value);
      require(number.doubleValue() <= option.path("max_value").asDouble(1e15), name, value);
    } else if (option.get("type").asInt() == STRING) {
      int length = value.toString().length();
      require(length >= option.path("min_length").asInt(0), name, value);
      require(length <= option.path("max_length").asInt(6000), name, value);
    }
  }

  private static void require(boolean fits, String name, Object value) {
    if (!fits) {
      throw new AssertionError("the option " + name + " does not take " + value);
    }
  }
}
