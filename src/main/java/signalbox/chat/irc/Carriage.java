package signalbox.chat.irc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import signalbox.chat.irc.link.Session;
import signalbox.chat.irc.output.Urgency;
import signalbox.chat.irc.text.IrcText;
import signalbox.chat.irc.wire.Source;
import signalbox.delivery.Receipt;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** Puts shipments on the wire of one connection. */
final class Carriage {
  /** What surely comes through everywhere. */
  private static final int LONGEST = 400;

  /** A line without its end. */
  private static final int WIRE = 510;

  /** Our own prefix, as long as the server has not shown it. */
  private static final int ASSUMED = 100;

  private final Visit visit;

  Carriage(Visit visit) {
    this.visit = visit;
  }

  CompletionStage<Receipt> carry(Shipment shipment) {
    return switch (shipment.to()) {
      case Address.Channel(_, String name) ->
          unless(
              visit.channels().obstacle(name),
              () -> say(urgency(shipment.parcel()), name, shipment.message()),
              name);
      case Address.Person(_, String name) ->
          visit
              .nick(name)
              .map(nick -> say(urgency(shipment.parcel()), nick, shipment.message()))
              .orElseGet(() -> failed(name + " is not to be seen there"));
      case Address.Topic(_, String channel) ->
          unless(
              visit.channels().obstacle(channel),
              () -> visit.topics().show(channel, String.join(" ", shipment.message().lines())),
              channel);
    };
  }

  private static CompletionStage<Receipt> unless(
      Optional<String> obstacle,
      Supplier<CompletionStage<Receipt>> carried,
      String channel) {
    return obstacle.map(why -> failed("I am not in " + channel + ": " + why)).orElseGet(carried);
  }

  private CompletionStage<Receipt> say(Urgency urgency, String target, Message message) {
    Session session = visit.session();
    int bytes = room(session.self(), target);
    return session.output().say(urgency, target, IrcText.lines(message, bytes));
  }

  /** The bytes of a text that others get whole: the server puts our prefix in front. */
  static int room(Optional<Source> self, String target) {
    int prefix = self.map(s -> length(s.toString())).orElse(ASSUMED);
    return Math.min(LONGEST, WIRE - prefix - length(":" + " PRIVMSG " + target + " :"));
  }

  private static int length(String text) {
    return text.getBytes(UTF_8).length;
  }

  private static Urgency urgency(Parcel parcel) {
    return switch (parcel) {
      case Parcel.Answer _ -> Urgency.ANSWER;
      case Parcel.Say _, Parcel.Show _ -> Urgency.NEWS;
    };
  }

  private static CompletionStage<Receipt> failed(String why) {
    return CompletableFuture.completedFuture(new Receipt.Failed(false, why));
  }
}
