package signalbox.program.play;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import signalbox.delivery.Courier;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Parcel;
import signalbox.rendering.text.Times;

/** Writes into the conversation what it is given to carry; of a card, what is new on it. */
final class Printer implements Courier {
  private final InstantSource clock;
  private final Consumer<Played.Said> paper;
  private final Map<Address, List<String>> shown = new HashMap<>();
  private int count;

  Printer(InstantSource clock, Consumer<Played.Said> paper) {
    this.clock = clock;
    this.paper = paper;
  }

  @Override
  public String network() {
    return Troupe.NETWORK;
  }

  @Override
  public CompletionStage<Receipt> carry(Shipment shipment) {
    String place = place(shipment.to());
    List<String> lines =
        shipment.parcel() instanceof Parcel.ShowCard(_, Card card)
            ? news(shipment.to(), card)
            : shipment.message().lines();
    lines.forEach(line -> paper.accept(new Played.Said(place, line)));
    return CompletableFuture.completedFuture(new Receipt.Delivered("line-" + ++count));
  }

  /** As it stands before the words. */
  private static String place(Address to) {
    return switch (to) {
      case Address.Channel channel -> channel.name();
      case Address.Person person -> person.name();
      case Address.Aside aside -> aside.channel() + " aside " + aside.to();
      case Address.CaseThread thread -> Troupe.thread(thread.channel(), thread.about());
      case Address.Topic topic -> topic.channel() + " topic";
      case Address.Card card -> card.channel() + " card " + card.about();
      case Address.Board board -> board.channel() + " board";
    };
  }

  /** The title with what can be pressed, and every field that reads otherwise than before. */
  private List<String> news(Address to, Card card) {
    var lines = new ArrayList<String>();
    lines.add(card.title() + presses(card));
    List<String> fields =
        card.fields().stream().map(field -> field.name() + ": " + text(field.value())).toList();
    List<String> before = shown.put(to, fields);
    fields.stream().filter(f -> before == null || !before.contains(f)).forEach(lines::add);
    return lines;
  }

  private static String presses(Card card) {
    return card.presses().isEmpty()
        ? ""
        : card.presses().stream()
            .map(Card.Press::command)
            .collect(Collectors.joining(", ", " [", "]"));
  }

  private String text(Card.Value value) {
    return switch (value) {
      case Card.Words words -> String.join(" | ", words.lines());
      case Card.Moment moment -> Times.moment(moment.at(), clock.instant());
    };
  }
}
