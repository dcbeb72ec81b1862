package signalbox.chat.discord.standin;

import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** Lets JDA into the stand-in whenever it comes, where Discord would have it wait for its turn. */
public final class StraightIn extends SessionControllerAdapter {
  private final DiscordStandIn discord;

  public StraightIn(DiscordStandIn discord) {
    this.discord = discord;
  }

  @Override
  public String getGateway() {
    return discord.gatewayUrl();
  }

  @Override
  public void appendSession(SessionConnectNode node) {
    Thread.ofVirtual().name("straight-in").start(() -> enter(node));
  }

  private static void enter(SessionConnectNode node) {
    try {
      node.run(true);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RejectedExecutionException _) {
      // It was shut down before it came in.
    }
  }
}
