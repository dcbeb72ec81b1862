package signalbox.chat.discord.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import signalbox.delivery.Schedule;

/**
 * Where JDA goes in: at the gateway that is configured, not too often, and on a thread that does
 * not keep the program alive.
 */
final class Entrance extends SessionControllerAdapter {
  private final Optional<String> gateway;
  private final Duration every;
  private final Schedule schedule;
  private final Consumer<String> closed;
  private final Set<SessionConnectNode> waiting = ConcurrentHashMap.newKeySet();
  private Instant last = Instant.MIN;

  /**
   * @param closed told why when nobody lets us in
   */
  Entrance(Optional<String> gateway, Duration every, Schedule schedule, Consumer<String> closed) {
    this.gateway = gateway;
    this.every = every;
    this.schedule = schedule;
    this.closed = closed;
  }

  @Override
  public String getGateway() {
    return gateway.orElseGet(super::getGateway);
  }

  @Override
  public synchronized void appendSession(SessionConnectNode node) {
    waiting.add(node);
    Instant now = schedule.now();
    boolean isLongAgo = last.equals(Instant.MIN) || !now.isBefore(last.plus(every));
    schedule.after(
        isLongAgo ? Duration.ZERO : Duration.between(now, last.plus(every)), () -> enter(node));
  }

  @Override
  public void removeSession(SessionConnectNode node) {
    waiting.remove(node);
  }

  private void enter(SessionConnectNode node) {
    if (waiting.remove(node)) {
      try {
        node.run(true);
        entered();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      } catch (RejectedExecutionException _) {
        // It was shut down before it came in.
      } catch (IllegalStateException fault) {
        closed.accept("the gateway cannot be reached: " + reason(fault));
      }
    }
  }

  private synchronized void entered() {
    last = schedule.now();
  }

  private static String reason(Throwable fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
