package signalbox.chat.discord.post;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Guild;
import signalbox.chat.discord.Asides;
import signalbox.chat.discord.Standings;
import signalbox.delivery.Courier;
import signalbox.delivery.Receipt;
import signalbox.delivery.Schedule;
import signalbox.delivery.Shipment;

/** Carries to one Discord network. May be used by any thread and never blocks. */
public final class DiscordCourier implements Courier {
  private final String network;
  private final Supplier<Optional<Guild>> guild;

  /**
   * @param guild empty: not connected
   * @param asides who waits for an answer of their own
   */
  public DiscordCourier(
      String network,
      Supplier<Optional<Guild>> guild,
      Standings standings,
      Asides<Reply> asides,
      Addressees names,
      Schedule schedule) {
    this.network = network;
    this.guild = guild;
  }

  @Override
  public String network() {
    return network;
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    return CompletableFuture.completedFuture(
        new Receipt.Failed(false, guild.get().isEmpty() ? "not connected" : "not built yet"));
  }
}
