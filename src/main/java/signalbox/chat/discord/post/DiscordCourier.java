package signalbox.chat.discord.post;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Guild;
import org.jspecify.annotations.Nullable;
import signalbox.chat.discord.Asides;
import signalbox.chat.discord.Standings;
import signalbox.delivery.Courier;
import signalbox.delivery.Receipt;
import signalbox.delivery.Schedule;
import signalbox.delivery.Shipment;
import signalbox.message.Address;

/**
 * Carries to one Discord network. May be used by any thread and never blocks: all that it keeps in
 * mind is touched on its schedule alone.
 *
 * <p>What is kept bears the key of its parcel as a nonce, by which Discord knows a repeat for some
 * minutes; so it can be tried again whatever became of the first attempt. What is not kept is left
 * in doubt when that is not known.
 */
public final class DiscordCourier implements Courier {
  /** Less than what delivery waits for a courier. */
  static final Duration LIMIT = Duration.ofSeconds(25);

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String network;
  private final Supplier<Optional<Guild>> guild;
  private final Asides<Reply> asides;
  private final Schedule schedule;
  private final Carriage carriage;
  private volatile Instant notBefore = Instant.MIN;

  /**
   * @param guild empty: not connected
   * @param asides who waits for an answer of their own
   * @param names who can be spoken to
   * @param schedule the network's own; nothing else of the network may block it
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
    this.asides = asides;
    this.schedule = schedule;
    this.carriage = new Carriage(new Places(guild), standings, asides, names, schedule);
  }

  @Override
  public String network() {
    return network;
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    if (guild.get().isEmpty()) {
      return CompletableFuture.completedFuture(new Receipt.Failed(false, "not connected"));
    }
    if (schedule.now().isBefore(notBefore) && !isAnsweredApart(shipment)) {
      return CompletableFuture.completedFuture(
          new Receipt.Failed(
              false,
              "Discord has refused too much of me, so I hold back until "
                  + CLOCK.format(notBefore)
                  + " UTC"));
    }
    var receipt = new CompletableFuture<Receipt>();
    schedule.execute(() -> begin(receipt, shipment));
    schedule.after(LIMIT, () -> settle(receipt, shipment, null, new InDoubt()));
    return receipt;
  }

  /** What somebody pressed or called is answered by a token of its own. */
  private boolean isAnsweredApart(Shipment shipment) {
    return shipment.to() instanceof Address.Aside aside
        && asides.find(aside.to()).filter(Reply.ToInteraction.class::isInstance).isPresent();
  }

  /** Nothing but answers to what was pressed or called is carried before that. */
  public void holdBack(Instant until) {
    notBefore = until;
  }

  @Override
  public void hurry() {
    schedule.execute(carriage::hurry);
  }

  private void begin(CompletableFuture<Receipt> receipt, Shipment shipment) {
    var _ =
        Requests.tried(() -> carriage.carry(shipment))
            .whenComplete((id, trouble) -> settle(receipt, shipment, id, trouble));
  }

  private static void settle(
      CompletableFuture<Receipt> receipt,
      Shipment shipment,
      @Nullable String messageId,
      @Nullable Throwable trouble) {
    if (receipt.isDone()) {
      return;
    }
    if (trouble == null) {
      receipt.complete(new Receipt.Delivered(String.valueOf(messageId)));
      return;
    }
    Trouble.read(trouble)
        .map(known -> new Receipt.Failed(known.isForGood(), String.valueOf(known.getMessage())))
        .or(() -> again(shipment))
        .ifPresentOrElse(receipt::complete, () -> receipt.completeExceptionally(new InDoubt()));
  }

  /** Of what Discord would know again, nothing has to be left in doubt. */
  private static Optional<Receipt.Failed> again(Shipment shipment) {
    return shipment.key() > 0
        ? Optional.of(new Receipt.Failed(false, "Discord does not answer"))
        : Optional.empty();
  }
}
