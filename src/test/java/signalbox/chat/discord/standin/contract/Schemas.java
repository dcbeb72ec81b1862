package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One JSON document with many schemas in it, each used by its place. */
final class Schemas {
  private record Judged(String pointer, JsonNode value) {}

  /** Whatever is no keyword is a note, as the rest of a document around its schemas. */
  private static final Dialect JUST_NOTES =
      Dialect.builder(Dialects.getDraft202012())
          .unknownKeywordFactory((keyword, _) -> new NonValidationKeyword(keyword))
          .build();

  private static final Pattern ALTERNATIVE = Pattern.compile(".*/(anyOf|oneOf)/\\d+(?=/)");

  private static final int MOST_DIGIT_STRINGS = 200;

  /** What is judged after that many values is judged anew each time. */
  private static final int MOST_REMEMBERED = 2_000;

  private final String home;
  private final SchemaRegistry registry;
  private final Map<String, Schema> made = new ConcurrentHashMap<>();
  private final Map<Judged, List<Error>> remembered = new ConcurrentHashMap<>();

  Schemas(String home, JsonNode document) {
    this.home = home;
    this.registry =
        SchemaRegistry.withDefaultDialect(
            JUST_NOTES, builder -> builder.schemas(Map.of(home, document.toString())));
  }

  /**
   * What is wrong with a value, by the schema at this place of the document. As Discord does by its
   * own word, a text of digits is taken where a whole number is asked for: the ones that are
   * complained of are read as numbers, and all is judged again. Every bot that starts sends the
   * same long list of commands, so judgements are remembered.
   */
  List<Error> errors(String pointer, JsonNode value) {
    var judged = new Judged(pointer, value.deepCopy());
    List<Error> known = remembered.get(judged);
    if (known != null) {
      return known;
    }
    List<Error> errors = List.copyOf(judge(pointer, value));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(judged, errors);
    }
    return errors;
  }

  private List<Error> judge(String pointer, JsonNode value) {
    Schema schema = made.computeIfAbsent(pointer, this::make);
    JsonNode read = value.deepCopy();
    List<Error> errors = schema.validate(read);
    for (int i = 0; i < MOST_DIGIT_STRINGS; i++) {
      Optional<Error> digits = errors.stream().filter(Schemas::isOfDigits).findFirst();
      if (digits.isEmpty()) {
        break;
      }
      readAsNumber(read, digits.get());
      errors = schema.validate(read);
    }
    return errors;
  }

  private static boolean isOfDigits(Error error) {
    JsonNode at = error.getInstanceNode();
    return error.getKeyword().equals("type")
        && error.getInstanceLocation().getNameCount() > 0
        && error.getSchemaNode().toString().contains("integer")
        && at != null
        && at.isTextual()
        && at.asText().matches("-?\\d{1,18}");
  }

  private static void readAsNumber(JsonNode root, Error error) {
    var path = error.getInstanceLocation();
    JsonNode holder = root;
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      Object step = path.getElement(i);
      holder = step instanceof Integer index ? holder.get(index) : holder.get(step.toString());
    }
    LongNode number = LongNode.valueOf(error.getInstanceNode().asLong());
    Object last = path.getElement(path.getNameCount() - 1);
    switch (holder) {
      case ArrayNode array when last instanceof Integer index -> array.set(index, number);
      case ObjectNode object -> object.set(last.toString(), number);
      default -> throw new IllegalStateException("no place for a number: " + path);
    }
  }

  private Schema make(String pointer) {
    JsonNode reference =
        JsonNodeFactory.instance.objectNode().put("$ref", home + "#" + escaped(pointer));
    return registry.getSchema(reference);
  }

  private static String escaped(String pointer) {
    return pointer.replace("{", "%7B").replace("}", "%7D").replace("@", "%40");
  }

  /**
   * The errors, a few of them. Where a value fits none of several kinds, only those of its own kind
   * are told: the type that a value says it has rules out the others.
   */
  static List<String> inWords(List<Error> errors) {
    List<String> ruledOut =
        errors.stream()
            .filter(error -> error.getInstanceLocation().toString().endsWith("/type"))
            .map(Schemas::kind)
            .filter(kind -> !kind.isEmpty())
            .toList();
    List<Error> telling =
        errors.stream()
            .filter(error -> ruledOut.stream().noneMatch(kind -> kind(error).startsWith(kind)))
            .toList();
    return (telling.isEmpty() ? errors : telling)
        .stream()
            .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
            .distinct()
            .limit(8)
            .toList();
  }

  /** The way to the last alternative that the error was found in; empty when there was none. */
  private static String kind(Error error) {
    String way = error.getEvaluationPath().toString();
    Matcher alternative = ALTERNATIVE.matcher(way);
    return alternative.find() ? alternative.group() : "";
  }
}
