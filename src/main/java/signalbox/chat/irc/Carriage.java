package signalbox.chat.irc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import signalbox.chat.irc.output.Urgency;
import signalbox.chat.irc.text.Highlights;
import signalbox.chat.irc.text.IrcText;
import signalbox.chat.irc.text.LineBudget;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** Puts shipments on the wire of one connection. */
final class Carriage {
  private final Visit visit;

  Carriage(Visit visit) {
    this.visit = visit;
  }

  CompletionStage<Receipt> carry(Shipment shipment) {
    return switch (shipment.to()) {
      case Address.Channel(_, String name) ->
          unless(
              visit.channels().obstacle(name),
              () -> sayToAll(shipment.parcel(), name, shipment.message()),
              name);
      case Address.Person(_, String name) ->
          visit
              .nick(name)
              .map(nick -> sayToOne(shipment.parcel(), nick, shipment.message()))
              .orElseGet(() -> failed(name + " is not to be seen there"));
      case Address.Topic(_, String channel) ->
          unless(
              visit.channels().obstacle(channel),
              () -> visit.topics().show(channel, String.join(" ", shipment.message().lines())),
              channel);
      case Address.Aside _, Address.CaseThread _, Address.Card _, Address.Board _ ->
          CompletableFuture.completedFuture(
              new Receipt.Failed(true, "IRC has nothing of that kind"));
    };
  }

  private static CompletionStage<Receipt> unless(
      Optional<String> obstacle, Supplier<CompletionStage<Receipt>> carried, String channel) {
    return obstacle.map(why -> failed("I am not in " + channel + ": " + why)).orElseGet(carried);
  }

  /** All hear four lines at the most, in which the nicks of those spoken to ring, and no other. */
  private CompletionStage<Receipt> sayToAll(Parcel parcel, String channel, Message message) {
    int bytes = LineBudget.of(visit.session().self(), channel);
    var highlights = new Highlights(visit.listPresent(channel), visit.session().casemapping());
    var quiet =
        new Message(message.lines().stream().map(line -> quiet(highlights, parcel, line)).toList());
    return say(urgency(parcel), channel, IrcText.lines(quiet, bytes), bytes);
  }

  private static String quiet(Highlights highlights, Parcel parcel, String line) {
    return highlights.quiet(
        line,
        switch (parcel) {
          case Parcel.Answer _ -> Set.of();
          case Parcel.Say _, Parcel.Shown _ -> highlights.addressed(line);
        });
  }

  private CompletionStage<Receipt> sayToOne(Parcel parcel, String nick, Message message) {
    int bytes = LineBudget.of(visit.session().self(), nick);
    return say(urgency(parcel), nick, IrcText.linesInPrivate(message, bytes), bytes);
  }

  private CompletionStage<Receipt> say(
      Urgency urgency, String target, List<String> lines, int bytes) {
    return visit.session().output().say(urgency, target, lines, bytes);
  }

  private static Urgency urgency(Parcel parcel) {
    return switch (parcel) {
      case Parcel.Answer _ -> Urgency.ANSWER;
      case Parcel.Say _, Parcel.Shown _ -> Urgency.NEWS;
    };
  }

  private static CompletionStage<Receipt> failed(String why) {
    return CompletableFuture.completedFuture(new Receipt.Failed(false, why));
  }
}
