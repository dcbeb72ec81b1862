package signalbox.chat.discord.standin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Discord's published description of its REST interface, where somebody has put it. */
public final class Published implements Judge {
  /** Names the file. */
  public static final String PROPERTY = "signalbox.discord.openapi";

  private static final String BODY = "/requestBody/content/application~1json/schema";
  private static final Optional<Published> HERE =
      Optional.ofNullable(System.getProperty(PROPERTY))
          .filter(name -> !name.isBlank())
          .map(Path::of)
          .map(Published::read);

  private final JsonNode document;
  private final Schemas schemas;

  private Published(JsonNode document) {
    this.document = document;
    this.schemas = new Schemas("https://signalbox.invalid/published", document);
  }

  /** The one that the system property names; a name without a file is a mistake. */
  public static Optional<Published> here() {
    return HERE;
  }

  private static Published read(Path file) {
    try {
      return new Published(new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode document() {
    return document;
  }

  /** Where an operation stands, as in {@code /paths/~1channels~1{channel_id}/get}. */
  static String pointer(String route) {
    int space = route.indexOf(' ');
    String path = route.substring(space + 1).replace("~", "~0").replace("/", "~1");
    return "/paths/" + path + "/" + route.substring(0, space).toLowerCase(Locale.ROOT);
  }

  Optional<JsonNode> operation(String route) {
    return Optional.of(document.at(pointer(route))).filter(JsonNode::isObject);
  }

  /** The parameter of a query. */
  Optional<JsonNode> queryParameter(String route, String name) {
    for (JsonNode parameter : operation(route).orElseThrow().path("parameters")) {
      if (parameter.path("in").asText().equals("query")
          && parameter.path("name").asText().equals(name)) {
        return Optional.of(parameter.get("schema"));
      }
    }
    return Optional.empty();
  }

  Optional<JsonNode> body(String route) {
    return Optional.of(document.at(pointer(route) + BODY)).filter(JsonNode::isObject);
  }

  @Override
  public List<String> faultsOf(Request request) {
    if (operation(request.route()).isEmpty()) {
      return List.of("published nowhere: " + request.route());
    }
    List<String> faults = new ArrayList<>();
    request.query().forEach((name, value) -> judgeQuery(request.route(), name, value, faults));
    JsonNode body = request.body();
    if (body != null && !body.isEmpty()) {
      if (body(request.route()).isEmpty()) {
        faults.add("published without a body");
      } else {
        faults.addAll(judgedBody(request.route(), body));
      }
    } else if (document.at(pointer(request.route()) + "/requestBody/required").asBoolean()) {
      faults.add("published with a body");
    }
    return faults;
  }

  private List<String> judgedBody(String route, JsonNode body) {
    return Schemas.inWords(
        schemas.errors(pointer(route) + BODY, body).stream()
            .filter(error -> !Contract.ours().isOtherwise(route + place(error)))
            .toList());
  }

  /** Where in a body, with a star for whichever item of a list. */
  private static String place(Error error) {
    return error.getInstanceLocation().toString().replaceAll("/\\d+(?=/|$)", "/*");
  }

  private void judgeQuery(String route, String name, String value, List<String> faults) {
    if (Contract.ours().isOtherwise(route + "?" + name)) {
      return;
    }
    if (queryParameter(route, name).isEmpty()) {
      faults.add("published without the query " + name);
      return;
    }
    JsonNode parameters = document.at(pointer(route) + "/parameters");
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).path("name").asText().equals(name)) {
        JsonNode typed = Query.typed(value, parameters.get(i).get("schema"));
        faults.addAll(judged(pointer(route) + "/parameters/" + i + "/schema", typed));
      }
    }
  }

  @Override
  public List<String> faultsOf(String route, int status, @Nullable JsonNode body) {
    JsonNode responses = document.at(pointer(route) + "/responses");
    String key =
        responses.has(Integer.toString(status))
            ? Integer.toString(status)
            : status / 100 == 4 ? "4XX" : Integer.toString(status);
    if (!responses.has(key)) {
      return List.of("published without the status " + status);
    }
    String place = pointer(route) + "/responses/" + key;
    if (responses.get(key).has("$ref")) {
      place = responses.get(key).get("$ref").asText().substring(1);
    }
    String schema = place + "/content/application~1json/schema";
    return body == null || document.at(schema).isMissingNode() ? List.of() : judged(schema, body);
  }

  private List<String> judged(String pointer, JsonNode value) {
    return Schemas.inWords(schemas.errors(pointer, value));
  }
}
