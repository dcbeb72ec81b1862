package signalbox.chat.discord.standin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A stand-in with a channel, somebody in it, and a bot of JDA alone. */
final class Scene implements AutoCloseable {
  /** In the future, since JDA holds old interactions for over. */
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2050-01-01T00:00:00Z"));

  final DiscordStandIn discord = DiscordStandIn.opens((InstantSource) now::get);
  final Channel ops = discord.channel("ops");
  final Person dana = discord.person("dana");
  final BareBot bot = BareBot.in(discord);

  /** Lets time pass, without waiting. */
  void passes(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  @Override
  public void close() {
    bot.close();
    discord.close();
  }
}
