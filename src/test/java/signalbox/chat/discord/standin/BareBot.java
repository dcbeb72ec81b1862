package signalbox.chat.discord.standin;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;

/** A bot with nothing in it but JDA: what it hears can be waited for. */
final class BareBot implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final BlockingQueue<GenericEvent> heard = new LinkedBlockingQueue<>();
  private final JDA jda;

  BareBot(DiscordStandIn discord, String token, Set<GatewayIntent> intents) {
    jda =
        JDABuilder.createLight(token, intents)
            .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
            .setSessionController(new StraightIn(discord))
            .setCompression(Compression.NONE)
            // Threads of its own it would interrupt at the end, in the middle of what they do.
            .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), false)
            .setEnableShutdownHook(false)
            .addEventListeners((net.dv8tion.jda.api.hooks.EventListener) heard::add)
            .build();
  }

  /** Connects, with the intents of a bot that reads what is said, and waits until it is there. */
  static BareBot in(DiscordStandIn discord) {
    var bot =
        new BareBot(
            discord,
            discord.token(),
            EnumSet.of(
                GatewayIntent.GUILD_MESSAGES,
                GatewayIntent.DIRECT_MESSAGES,
                GatewayIntent.MESSAGE_CONTENT));
    bot.awaitReady();
    return bot;
  }

  void awaitReady() {
    try {
      jda.awaitReady();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  JDA jda() {
    return jda;
  }

  Guild guild() {
    return jda.getGuilds().getFirst();
  }

  TextChannel channel(Channel channel) {
    TextChannel found = jda.getTextChannelById(channel.id());
    if (found == null) {
      throw new AssertionError("the bot knows no channel " + channel);
    }
    return found;
  }

  <E extends GenericEvent> E awaits(Class<E> kind) {
    return awaits(kind, _ -> true);
  }

  /** The next such event; those before it are over. */
  <E extends GenericEvent> E awaits(Class<E> kind, Predicate<E> which) {
    try {
      while (true) {
        GenericEvent event = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
          throw new AssertionError("waited in vain for " + kind.getSimpleName());
        }
        if (kind.isInstance(event) && which.test(kind.cast(event))) {
          return kind.cast(event);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    jda.shutdownNow();
    try {
      jda.awaitShutdown(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
