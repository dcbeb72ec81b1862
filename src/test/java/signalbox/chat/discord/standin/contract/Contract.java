package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Our own contract with Discord: closed objects, so that an unknown field is a fault. */
public final class Contract implements Judge {
  private static final Contract OURS = new Contract(read());

  private final JsonNode document;
  private final Schemas schemas;

  Contract(JsonNode document) {
    this.document = document;
    this.schemas = new Schemas("https://signalbox.invalid/contract", document);
  }

  public static Contract ours() {
    return OURS;
  }

  private static JsonNode read() {
    try (InputStream in = Contract.class.getResourceAsStream("/discord/contract.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  public Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    document.get("routes").fieldNames().forEachRemaining(routes::add);
    return routes;
  }

  @Override
  public List<String> faultsOf(Request request) {
    JsonNode route = document.get("routes").get(request.route());
    if (route == null) {
      return List.of("no such route in our contract");
    }
    List<String> faults = new ArrayList<>(queryFaults(route, request));
    faults.addAll(bodyFaults(route, request.body()));
    return faults;
  }

  private List<String> queryFaults(JsonNode route, Request request) {
    if (!route.has("query")) {
      return request.query().keySet().stream()
          .map(name -> "unknown in the query: " + name)
          .toList();
    }
    String name = route.get("query").asText();
    JsonNode properties = document.at("/$defs/" + name + "/properties");
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    request
        .query()
        .forEach((key, value) -> query.set(key, Query.typed(value, properties.path(key))));
    return judged(name, query);
  }

  private List<String> bodyFaults(JsonNode route, @Nullable JsonNode body) {
    if (!route.has("body")) {
      return body == null || body.isEmpty() ? List.of() : List.of("nobody asks for a body");
    }
    if (body == null) {
      return List.of("the body is missing");
    }
    return judged(route.get("body").asText(), body);
  }

  private List<String> judged(String name, JsonNode value) {
    return Schemas.inWords(schemas.errors("/$defs/" + name, value));
  }

  /** It says nothing of answers. */
  @Override
  public List<String> faultsOf(String route, int status, @Nullable JsonNode body) {
    return List.of();
  }

  /** Whether we know that something is sent otherwise than published; the place says what. */
  boolean isOtherwise(String place) {
    return document.get("otherwise").has(place);
  }
}
