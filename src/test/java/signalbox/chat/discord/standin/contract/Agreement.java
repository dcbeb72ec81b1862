package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds our contract against Discord's published description: whatever stands in ours stands there,
 * with the same limits and the same keys that have to be there. Only a {@code $comment} lets ours
 * be narrower, and nothing lets it be wider.
 */
final class Agreement {
  private static final List<String> MOST = List.of("maxLength", "maxItems", "maximum");
  private static final List<String> LEAST = List.of("minLength", "minItems", "minimum");

  private final JsonNode ours;
  private final JsonNode published;

  Agreement(JsonNode ours, JsonNode published) {
    this.ours = ours;
    this.published = published;
  }

  /** Where ours says something else, each in a line that begins with the place. */
  List<String> differences(String place, JsonNode our, JsonNode their) {
    JsonNode read = Alternatives.resolved(our, ours);
    if (read.has("anyOf")) {
      return StreamSupport.stream(read.get("anyOf").spliterator(), false)
          .flatMap(kind -> differences(place, kind, their).stream())
          .toList();
    }
    // The kind of theirs that is nearest is the one that is meant.
    return Alternatives.meant(read, Alternatives.of(their, published)).stream()
        .map(kind -> against(place, read, kind))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of(place + ": published as nothing"));
  }

  private List<String> against(String place, JsonNode our, JsonNode their) {
    boolean narrower = our.has("$comment");
    List<String> found = new ArrayList<>();
    compareTypes(place, our, their, found);
    compareValues(place, our, their, found);
    for (String limit : MOST) {
      compareLimit(place, our, their, limit, narrower, found);
    }
    for (String limit : LEAST) {
      compareLimit(place, our, their, limit, narrower, found);
    }
    for (String rule : List.of("pattern", "uniqueItems")) {
      boolean same = Objects.equals(our.get(rule), their.get(rule));
      if (!same && !(narrower && our.has(rule))) {
        found.add(place + ": " + rule + " is published as " + their.get(rule));
      }
    }
    compareObjects(place, our, their, narrower, found);
    compareItems(place, our, their, found);
    return found;
  }

  private static void compareTypes(String place, JsonNode our, JsonNode their, List<String> found) {
    Set<String> known = Alternatives.types(their);
    for (String type : Alternatives.types(our)) {
      boolean isKnown = known.contains(type) || type.equals("integer") && known.contains("number");
      if (!known.isEmpty() && !isKnown) {
        found.add(place + ": no " + type + " but " + known);
      }
    }
  }

  private void compareValues(String place, JsonNode our, JsonNode their, List<String> found) {
    Set<String> known = Alternatives.values(their);
    Set<String> said = new HashSet<>(Alternatives.values(our));
    if (!known.isEmpty() && said.isEmpty()) {
      found.add(place + ": only " + known);
    }
    said.removeAll(known);
    if (!known.isEmpty() && !said.isEmpty()) {
      found.add(place + ": " + said + " is not among " + known);
    }
  }

  private static void compareLimit(
      String place,
      JsonNode our,
      JsonNode their,
      String limit,
      boolean narrower,
      List<String> found) {
    JsonNode theirs = their.get(limit);
    JsonNode said = our.get(limit);
    if (theirs == null && said == null) {
      return;
    }
    boolean isNarrower =
        said != null
            && (theirs == null
                || (MOST.contains(limit)
                    ? said.asLong() < theirs.asLong()
                    : said.asLong() > theirs.asLong()));
    boolean same = said != null && theirs != null && said.asLong() == theirs.asLong();
    if (!same && !(narrower && isNarrower)) {
      found.add(place + ": " + limit + " is published as " + theirs + ", not " + said);
    }
  }

  private void compareObjects(
      String place, JsonNode our, JsonNode their, boolean narrower, List<String> found) {
    if (!our.path("type").asText().equals("object")) {
      return;
    }
    if (!our.path("additionalProperties").equals(BooleanNode.FALSE)) {
      found.add(place + ": not closed");
    }
    Set<String> required = texts(our.path("required"));
    Set<String> wanted = texts(their.path("required"));
    if (!required.containsAll(wanted) || !narrower && !required.equals(wanted)) {
      found.add(place + ": published with the keys " + wanted + ", not " + required);
    }
    our.path("properties")
        .properties()
        .forEach(property -> {
          String name = place + "/" + property.getKey();
          JsonNode published = their.path("properties").get(property.getKey());
          found.addAll(
              published == null
                  ? List.of(name + ": published nowhere")
                  : differences(name, property.getValue(), published));
        });
  }

  private void compareItems(String place, JsonNode our, JsonNode their, List<String> found) {
    if (!our.path("type").asText().equals("array") || our.path("maxItems").asInt(1) == 0) {
      return;
    }
    found.addAll(
        our.has("items") && their.has("items")
            ? differences(place + "/*", our.get("items"), their.get("items"))
            : List.of(place + ": nothing is said of its items"));
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** All differences of a route. */
  List<String> differences(String route, Published from) {
    if (from.operation(route).isEmpty()) {
      return List.of(route + ": published nowhere");
    }
    JsonNode said = ours.get("routes").get(route);
    Stream<String> body =
        said.has("body")
            ? from
                .body(route)
                .map(their -> differences(route, definition(said, "body"), their))
                .orElse(List.of(route + ": published without a body"))
                .stream()
            : Stream.empty();
    Stream<String> query =
        said.has("query")
            ? definition(said, "query").get("properties").properties().stream()
                .flatMap(one ->
                    from
                        .queryParameter(route, one.getKey())
                        .map(
                            their -> differences(route + "?" + one.getKey(), one.getValue(), their))
                        .orElse(List.of(route + "?" + one.getKey() + ": published nowhere"))
                        .stream())
            : Stream.empty();
    return Stream.concat(query, body).filter(line -> !isKnown(line)).toList();
  }

  /** Unless we say why. */
  private boolean isKnown(String difference) {
    return ours.get("otherwise").has(difference.substring(0, difference.lastIndexOf(": ")));
  }

  private JsonNode definition(JsonNode route, String part) {
    return ours.get("$defs").get(route.get(part).asText());
  }
}
