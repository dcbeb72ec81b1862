package signalbox.chat.discord.standin.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.World;

/** What the gateway says and hears, whatever it is carried by. */
final class Gateway {
  static final int AUTHENTICATION_FAILED = 4004;
  static final int INVALID_INTENTS = 4013;
  static final int DISALLOWED_INTENTS = 4014;
  private static final int NOT_AUTHENTICATED = 4003;
  private static final int UNKNOWN_OPCODE = 4001;

  /** One connection, as the gateway needs it. */
  interface Wire extends Consumer<String> {
    void close(int code, String reason);
  }

  private final House house;
  private final World world;
  private final String token;
  private final Welcome welcome;
  private final Consumer<String> blame;
  private final Map<String, Session> sessions = new LinkedHashMap<>();
  private final Map<Wire, Session> connections = new HashMap<>();
  private final Set<Intent> forbidden = new LinkedHashSet<>();
  private Optional<Integer> refusal = Optional.empty();
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean keepsWaiting;
  private boolean acknowledges = true;
  private int identified;
  private int resumed;
  private int heartbeats;

  Gateway(House house, String token, String resumeUrl, Consumer<String> blame) {
    this.house = house;
    this.world = house.world();
    this.token = token;
    this.welcome = new Welcome(house, resumeUrl);
    this.blame = blame;
    world.feeds(this::tell);
  }

  /** Tells everybody, whatever they asked for, and as it stands. */
  void tellRaw(String type, ObjectNode what) {
    world.change(() -> sessions.values().forEach(session -> session.dispatch(type, what)));
  }

  void tellOfGuild() {
    world.change(() ->
        sessions
            .values()
            .forEach(
                session -> session.dispatch("GUILD_CREATE", welcome.guild(session.intents()))));
  }

  /** Tells everybody who asked for it. */
  private void tell(String type, ObjectNode what) {
    world.change(() ->
        sessions.values().stream()
            .filter(session -> Intent.covers(session.intents(), type, what))
            .forEach(session -> session.dispatch(type, shown(session, type, what))));
  }

  private ObjectNode shown(Session session, String type, ObjectNode what) {
    if (!type.equals("MESSAGE_CREATE") && !type.equals("MESSAGE_UPDATE")) {
      return what;
    }
    boolean direct = !what.has("guild_id");
    boolean mayRead = Intent.MESSAGE_CONTENT.isIn(session.intents());
    return Withheld.message(what, house.guild().botId(), mayRead, direct);
  }

  void greet(Wire wire, long heartbeatMillis) {
    ObjectNode hello = Json.object().put("op", 10);
    hello.putObject("d").put("heartbeat_interval", heartbeatMillis);
    wire.accept(Json.write(hello));
  }

  void hear(Wire wire, String text) {
    JsonNode payload = Json.read(text);
    JsonNode said = payload.path("d");
    Frames.faultsOf(payload).forEach(blame);
    world.change(() -> {
      switch (payload.path("op").asInt(-1)) {
        case 1 -> heartbeat(wire);
        case 2 -> identify(wire, said);
        case 3 -> requireSession(wire);
        case 6 -> resume(wire, said);
        case 8 -> members(wire, said);
        default -> wire.close(UNKNOWN_OPCODE, "Unknown opcode.");
      }
    });
  }

  private void heartbeat(Wire wire) {
    heartbeats++;
    if (acknowledges) {
      wire.accept(Json.write(Json.object().put("op", 11)));
    }
  }

  private void requireSession(Wire wire) {
    if (!connections.containsKey(wire)) {
      wire.close(NOT_AUTHENTICATED, "Not authenticated.");
    }
  }

  private void identify(Wire wire, JsonNode said) {
    if (keepsWaiting) {
      waiting.add(() -> identify(wire, said));
      return;
    }
    long intents = said.path("intents").asLong();
    Optional<Integer> no = refusal.or(() -> objection(said, intents));
    if (no.isPresent()) {
      wire.close(no.get(), "Refused.");
      return;
    }
    var session = new Session("session-" + world.nextId(), intents);
    sessions.put(session.id(), session);
    connect(wire, session);
    identified++;
    session.dispatch("READY", welcome.ready(session, forbidden));
    if (Intent.GUILDS.isIn(intents)) {
      session.dispatch("GUILD_CREATE", welcome.guild(intents));
    }
  }

  private Optional<Integer> objection(JsonNode said, long intents) {
    if (!token.equals(said.path("token").asText())) {
      return Optional.of(AUTHENTICATION_FAILED);
    }
    if (!Intent.areKnown(intents)) {
      return Optional.of(INVALID_INTENTS);
    }
    return Intent.touches(intents, forbidden) ? Optional.of(DISALLOWED_INTENTS) : Optional.empty();
  }

  private void connect(Wire wire, Session session) {
    session.connect(wire);
    connections.put(wire, session);
  }

  private void resume(Wire wire, JsonNode said) {
    Session session = sessions.get(said.path("session_id").asText());
    if (session == null || !token.equals(said.path("token").asText())) {
      invalidate(wire);
      return;
    }
    connect(wire, session);
    if (!session.replay(said.path("seq").asInt())) {
      connections.remove(wire);
      sessions.remove(session.id());
      invalidate(wire);
      return;
    }
    resumed++;
    session.dispatch("RESUMED", Json.object());
  }

  private static void invalidate(Wire wire) {
    wire.accept(Json.write(Json.object().put("op", 9).put("d", false)));
  }

  private void members(Wire wire, JsonNode said) {
    Optional.ofNullable(connections.get(wire))
        .ifPresentOrElse(
            session -> session.dispatch("GUILD_MEMBERS_CHUNK", welcome.members(said)),
            () -> requireSession(wire));
  }

  void lost(Wire wire, int code, boolean byTheBot) {
    world.change(() -> {
      Session session = connections.remove(wire);
      if (session == null) {
        return;
      }
      if (session.isOn(wire)) {
        session.disconnect();
      }
      // Who says good-bye properly has ended the session.
      if (byTheBot && (code == 1000 || code == 1001)) {
        sessions.remove(session.id());
      }
    });
  }

  void forgetSessions() {
    world.change(sessions::clear);
  }

  void forbid(Set<Intent> intents) {
    world.change(() -> {
      forbidden.clear();
      forbidden.addAll(intents);
    });
  }

  boolean forbids(Intent intent) {
    return world.look(() -> forbidden.contains(intent));
  }

  void refuse(Optional<Integer> code) {
    world.change(() -> refusal = Objects.requireNonNull(code));
  }

  /** Hears who identifies, and answers when it waits no more. */
  void keepWaiting(boolean does) {
    world.change(() -> {
      keepsWaiting = does;
      if (!does) {
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
      }
    });
  }

  void acknowledge(boolean does) {
    world.change(() -> acknowledges = does);
  }

  int countConnected() {
    return (int) sessions.values().stream().filter(Session::isConnected).count();
  }

  int countIdentified() {
    return identified;
  }

  int countResumed() {
    return resumed;
  }

  int countHeartbeats() {
    return heartbeats;
  }

  /** What the latest session asked to be told of. */
  Set<Intent> intents() {
    return world.look(() ->
        sessions.values().stream()
            .reduce((_, later) -> later)
            .map(session -> Intent.of(session.intents()))
            .orElse(Set.of()));
  }
}
