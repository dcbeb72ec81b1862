package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A value out of a query, which is all text, as the type that a schema gives it. */
final class Query {
  private Query() {}

  static JsonNode typed(String value, JsonNode schema) {
    String type = schema.path("type").asText();
    if (type.equals("boolean") && (value.equals("true") || value.equals("false"))) {
      return BooleanNode.valueOf(Boolean.parseBoolean(value));
    }
    if (type.equals("integer") && value.matches("-?\\d{1,18}")) {
      return LongNode.valueOf(Long.parseLong(value));
    }
    return TextNode.valueOf(value);
  }
}
