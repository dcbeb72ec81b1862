package signalbox.chat.discord.standin.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import signalbox.chat.discord.standin.world.House;
import signalbox.chat.discord.standin.world.Json;
import signalbox.chat.discord.standin.world.World;

/** Serves the gateway on a free port of this machine, and lets tests spoil its connections. */
public final class GatewayServer implements AutoCloseable {
  private static final int STARTS_WITHIN_SECONDS = 20;
  private static final Duration HEARTBEAT = Duration.ofMillis(41_250);

  private final World world;
  private final Gateway gateway;
  private final Door door;
  private final Consumer<String> blame;
  private volatile Duration heartbeat = HEARTBEAT;
  private volatile boolean closedToAll;

  public GatewayServer(House house, String token, Consumer<String> blame) {
    this.world = house.world();
    this.blame = blame;
    this.door = new Door();
    door.setDaemon(true);
    door.setReuseAddr(true);
    door.setTcpNoDelay(true);
    // It watches for lost connections by itself, which is the bot's business here.
    door.setConnectionLostTimeout(0);
    door.start();
    door.awaitStart();
    this.gateway = new Gateway(house, token, url(), blame);
  }

  public String url() {
    return "ws://127.0.0.1:" + door.getPort() + "/";
  }

  /**
   * Ends every connection with a code; the sessions can be resumed unless the code says otherwise.
   */
  public void closes(int code) {
    if (code == 1000 || code == 1001 || code == 4007 || code == 4009) {
      gateway.forgetSessions();
    }
    door.getConnections().forEach(connection -> connection.close(code, "Closed by the test."));
  }

  /** Tells all bots that, as it stands, whether it can be or not. */
  public void tellsRaw(String type, ObjectNode what) {
    gateway.tellRaw(type, what);
  }

  /** Tells all bots what the guild is like, as when they come to it. */
  public void tellsOfGuild() {
    gateway.tellOfGuild();
  }

  /** Ends every connection without a word. */
  public void cuts() {
    door.getConnections()
        .forEach(connection -> connection.closeConnection(CloseFrame.ABNORMAL_CLOSE, ""));
  }

  /** Nobody can resume: whoever tries has to identify anew, and missed what was told meanwhile. */
  public void forgetsSessions() {
    gateway.forgetSessions();
  }

  /** Asks the bots to come again. */
  public void asksToReconnect() {
    String again = Json.write(Json.object().put("op", 7).putNull("d"));
    door.getConnections().forEach(connection -> connection.send(again));
  }

  /** Says that the session is no good, or that it can be resumed. */
  public void invalidates(boolean resumable) {
    if (!resumable) {
      gateway.forgetSessions();
    }
    String invalid = Json.write(Json.object().put("op", 9).put("d", resumable));
    door.getConnections().forEach(connection -> connection.send(invalid));
  }

  /** Forbids intents, as Discord's portal does; none when none is given. */
  public void forbids(Intent... intents) {
    gateway.forbid(Set.of(intents));
  }

  public boolean isForbidden(Intent intent) {
    return gateway.forbids(intent);
  }

  /** Answers whoever identifies with this code. */
  public void refuses(int code) {
    gateway.refuse(Optional.of(code));
  }

  public void refusesNobody() {
    gateway.refuse(Optional.empty());
  }

  /** Takes no connection until it is opened again; those that stand stay. */
  public void shuts() {
    closedToAll = true;
  }

  public void opens() {
    closedToAll = false;
    gateway.keepWaiting(false);
  }

  /** Lets whoever identifies wait until it is opened again; whoever can resume does. */
  public void keepsWaiting() {
    gateway.keepWaiting(true);
  }

  public void beatsEvery(Duration interval) {
    heartbeat = interval;
  }

  /** Takes heartbeats without a word, as a connection that is dead without knowing it. */
  public void stopsAcknowledging() {
    gateway.acknowledge(false);
  }

  public void acknowledgesAgain() {
    gateway.acknowledge(true);
  }

  public Set<Intent> intents() {
    return gateway.intents();
  }

  /** Until so many have identified in all. */
  public void awaitIdentified(int count) {
    await("identified sessions: " + count, () -> gateway.countIdentified() >= count);
  }

  public void awaitResumed(int count) {
    await("resumed sessions: " + count, () -> gateway.countResumed() >= count);
  }

  public void awaitHeartbeats(int count) {
    await("heartbeats: " + count, () -> gateway.countHeartbeats() >= count);
  }

  public void awaitNobody() {
    await("nobody connected", () -> gateway.countConnected() == 0);
  }

  public int countIdentified() {
    return world.look(gateway::countIdentified);
  }

  public int countResumed() {
    return world.look(gateway::countResumed);
  }

  private void await(String what, BooleanSupplier is) {
    world.await(
        what,
        () -> is.getAsBoolean() ? Optional.of(true) : Optional.empty(),
        () ->
            "%d connected, %d identified, %d resumed"
                .formatted(
                    gateway.countConnected(), gateway.countIdentified(), gateway.countResumed()));
  }

  @Override
  public void close() {
    try {
      door.stop(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Line(WebSocket socket) implements Gateway.Wire {
    @Override
    public void accept(String text) {
      if (socket.isOpen()) {
        socket.send(text);
      }
    }

    @Override
    public void close(int code, String reason) {
      socket.close(code, reason);
    }
  }

  private final class Door extends WebSocketServer {
    private final CountDownLatch started = new CountDownLatch(1);
    private final Map<WebSocket, Line> lines = new ConcurrentHashMap<>();

    Door() {
      super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    void awaitStart() {
      try {
        if (!started.await(STARTS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("the gateway does not start");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }

    @Override
    public void onStart() {
      started.countDown();
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
        WebSocket connection, Draft draft, ClientHandshake request) throws InvalidDataException {
      if (closedToAll) {
        throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "shut");
      }
      return super.onWebsocketHandshakeReceivedAsServer(connection, draft, request);
    }

    @Override
    public void onOpen(WebSocket connection, ClientHandshake handshake) {
      gateway.greet(lines.computeIfAbsent(connection, Line::new), heartbeat.toMillis());
    }

    @Override
    public void onMessage(WebSocket connection, String message) {
      gateway.hear(lines.computeIfAbsent(connection, Line::new), message);
    }

    @Override
    public void onClose(WebSocket connection, int code, String reason, boolean byTheBot) {
      Optional.ofNullable(lines.remove(connection))
          .ifPresent(line -> gateway.lost(line, code, byTheBot));
    }

    @Override
    public void onError(@Nullable WebSocket connection, Exception fault) {
      // Lost connections are what some tests are about; anything else is a fault of somebody.
      if (!(fault instanceof IOException)) {
        blame.accept("gateway: " + fault);
      }
    }
  }
}
