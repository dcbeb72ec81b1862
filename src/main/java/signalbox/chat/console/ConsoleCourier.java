package signalbox.chat.console;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import signalbox.delivery.Courier;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;

/** Carries to the screen, in the form of a transcript; what is shown there counts as heard. */
public final class ConsoleCourier implements Courier {
  private final String network;
  private final Screen screen;

  public ConsoleCourier(String network, Screen screen) {
    this.network = network;
    this.screen = screen;
  }

  @Override
  public String network() {
    return network;
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    String before =
        switch (shipment.to()) {
          case Address.Channel channel -> channel.name() + "  bot> ";
          case Address.Person person -> "bot>" + person.name() + "  ";
          case Address.Topic topic -> topic.channel() + " topic> ";
          case Address.Aside _, Address.CaseThread _, Address.Card _, Address.Board _ ->
              shipment.to().name() + "> ";
        };
    shipment.message().lines().forEach(line -> screen.show(before + line));
    return CompletableFuture.completedFuture(new Receipt.Delivered("shown-" + shipment.key()));
  }
}
