package signalbox.chat.discord.standin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import signalbox.chat.discord.standin.contract.Judge;
import signalbox.chat.discord.standin.gateway.GatewayServer;
import signalbox.chat.discord.standin.gateway.Intent;
import signalbox.chat.discord.standin.rest.Faults.Fault;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.Problem;
import signalbox.chat.discord.standin.world.World;

/** Serves the REST interface on a free port of this machine, and judges whatever comes in. */
public final class RestServer implements AutoCloseable {
  private static final String ROOT = "/api/v10";

  /** Codes of answers that no well-behaved client gets: an invalid body, an empty message. */
  private static final Set<Integer> NEVER = Set.of(50035, 50006);

  static {
    // Else every small answer waits for the other side's delayed acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final World world;
  private final Records records;
  private final List<Judge> judges;
  private final String token;
  private final GatewayServer gateway;
  private final Faults faults;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<Route, Function<Asked, Answered>> routes = new EnumMap<>(Route.class);

  public RestServer(House house, List<Judge> judges, String token, GatewayServer gateway) {
    this.world = house.world();
    this.judges = judges;
    this.token = token;
    this.gateway = gateway;
    this.records = new Records(world);
    this.faults = new Faults(world);
    new ChannelRoutes(house, this::mayReadWords).addTo(routes);
    new OtherRoutes(house, gateway.url()).addTo(routes);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT + "/";
  }

  public Faults faults() {
    return faults;
  }

  public Records records() {
    return records;
  }

  /** Who may not ask the gateway for the words of messages does not get them here either. */
  private boolean mayReadWords() {
    return !gateway.isForbidden(Intent.MESSAGE_CONTENT);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      URI uri = exchange.getRequestURI();
      String path = uri.getPath();
      String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Optional<Route.Match> match =
          path.startsWith(ROOT)
              ? Route.find(exchange.getRequestMethod(), path.substring(ROOT.length()))
              : Optional.empty();
      if (match.isEmpty()) {
        records.blame("no such route: " + exchange.getRequestMethod() + " " + path);
        write(exchange, Answered.of(Problem.unknownPath()), Map.of());
        return;
      }
      JsonNode body = text.isBlank() ? null : Json.read(text);
      var asked = new Asked(match.get().route(), match.get().at(), query(uri), body);
      serve(exchange, asked);
    }
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new LinkedHashMap<>();
    String raw = Optional.ofNullable(uri.getRawQuery()).orElse("");
    Arrays.stream(raw.split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .forEach(pair ->
            query.put(
                pair[0],
                URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8)));
    return query;
  }

  private void serve(HttpExchange exchange, Asked asked) throws IOException {
    Optional<Fault> fault = faults.befalling(asked);
    if (fault.isPresent() && fault.get() instanceof Fault.Holds(Held held)) {
      held.pass();
    }
    Answered answer =
        switch (fault.orElse(null)) {
          case Fault.CutsBefore _ -> null;
          case Fault.Answers(Answered planned) -> planned;
          case null, default -> judgeAndDo(exchange, asked);
        };
    boolean isCut = answer == null || fault.filter(Fault.CutsAfter.class::isInstance).isPresent();
    records.add(new Exchange(asked, isCut || answer == null ? 0 : answer.status()));
    if (answer != null && !isCut) {
      write(exchange, answer, RateLimit.headers(asked.route(), world.now().getEpochSecond()));
    }
  }

  private Answered judgeAndDo(HttpExchange exchange, Asked asked) {
    List<String> wrong = faultsOf(asked);
    wrong.forEach(fault -> records.blame(name(asked) + ": " + fault));
    Answered answer =
        wrong.isEmpty() ? handle(exchange, asked) : Answered.of(Problem.invalidBody());
    if (wrong.isEmpty()
        && answer.body() != null
        && NEVER.contains(answer.body().path("code").asInt())) {
      records.blame(name(asked) + " was refused: " + answer.body());
    }
    for (Judge judge : judges) {
      judge
          .faultsOf(name(asked), answer.status(), answer.body())
          .forEach(fault -> records.blame("answer to " + name(asked) + ": " + fault));
    }
    return answer;
  }

  private List<String> faultsOf(Asked asked) {
    var request = new Judge.Request(name(asked), asked.query(), asked.body());
    return judges.stream().flatMap(judge -> judge.faultsOf(request).stream()).toList();
  }

  private static String name(Asked asked) {
    return asked.route().method() + " " + asked.route().template();
  }

  private Answered handle(HttpExchange exchange, Asked asked) {
    try {
      String authorization = exchange.getRequestHeaders().getFirst("Authorization");
      if (!asked.route().isOpenToAll() && !("Bot " + token).equals(authorization)) {
        throw Problem.unauthorized();
      }
      Function<Asked, Answered> handler =
          Optional.ofNullable(routes.get(asked.route())).orElseThrow(Problem::unknownPath);
      return world.change(() -> handler.apply(asked));
    } catch (Problem problem) {
      return Answered.of(problem);
    } catch (RuntimeException e) {
      records.blame("the stand-in failed at " + name(asked) + ": " + e);
      return new Answered(500, null, Map.of());
    }
  }

  private static void write(HttpExchange exchange, Answered answer, Map<String, String> limits)
      throws IOException {
    limits.forEach(exchange.getResponseHeaders()::set);
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    JsonNode body = answer.body();
    if (body == null) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    faults.end();
    server.stop(0);
    threads.shutdownNow();
  }
}
