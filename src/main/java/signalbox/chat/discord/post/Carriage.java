package signalbox.chat.discord.post;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import signalbox.chat.discord.Asides;
import signalbox.chat.discord.Standings;
import signalbox.chat.discord.card.CardMessage;
import signalbox.chat.discord.post.Mount.Wanted;
import signalbox.chat.discord.text.DiscordText;
import signalbox.chat.discord.text.Spoken;
import signalbox.delivery.Schedule;
import signalbox.delivery.Shipment;
import signalbox.message.Address;
import signalbox.message.Parcel;

/** Takes each shipment to where it belongs; each way ends with the id of its first message. */
final class Carriage {
  private final Places places;
  private final Standings standings;
  private final Addressees names;
  private final Schedule schedule;
  private final Letters letters;
  private final Threads threads;
  private final Cards cards;
  private final Boards boards;
  private final Answers answers;
  private final DirectMessages direct;

  Carriage(
      Places places,
      Standings standings,
      Asides<Reply> asides,
      Addressees names,
      Schedule schedule) {
    this.places = places;
    this.standings = standings;
    this.names = names;
    this.schedule = schedule;
    var requests = new Requests(schedule);
    var mount = new Mount(places, requests, standings);
    letters = new Letters(requests);
    cards = new Cards(mount, requests, standings, new Closings(places, requests, standings));
    boards = new Boards(mount, requests);
    threads = new Threads(places, requests, standings, cards);
    answers = new Answers(places, requests, letters, asides);
    direct = new DirectMessages(places, requests, letters);
  }

  CompletableFuture<String> carry(Shipment shipment) {
    return switch (shipment.to()) {
      case Address.Channel(_, String id) -> say(id, shipment);
      case Address.CaseThread(String network, String channel, var about) ->
          inThread(new Address.Card(network, channel, about), shipment);
      case Address.Person(_, String user) ->
          direct.send(user, alone(shipment), Nonces.of(shipment));
      case Address.Aside aside -> answers.give(aside.to(), alone(shipment), Nonces.of(shipment));
      case Address.Card _ -> card(shipment);
      case Address.Board _ -> board(shipment);
      case Address.Topic _ -> throw NotCarried.forGood("Discord has no topic of ours");
    };
  }

  void hurry() {
    boards.hurry();
    cards.hurry();
  }

  /** The thread of a case has the id of its card, and may be archived. */
  private CompletableFuture<String> say(String id, Shipment shipment) {
    Optional<Address.Card> card =
        standings
            .what(id)
            .flatMap(slot ->
                slot instanceof Address.Card standing ? Optional.of(standing) : Optional.empty());
    return card.isPresent() && places.findThread(id).isEmpty()
        ? inThread(card.get(), shipment)
        : letters.send(places.channel(id), toAll(shipment), Nonces.of(shipment));
  }

  private CompletableFuture<String> inThread(Address.Card card, Shipment shipment) {
    if (standings.find(card).isEmpty() && isOver(card)) {
      // Somebody has tidied up; its card does not come back, so no thread does.
      return letters.send(places.channel(card.channel()), toAll(shipment), Nonces.of(shipment));
    }
    return threads
        .of(card)
        .thenCompose(thread ->
            threads.in(thread, () -> letters.send(thread, toAll(shipment), Nonces.of(shipment))));
  }

  private boolean isOver(Address.Card card) {
    return standings
        .findShown(card)
        .filter(shown -> shown instanceof Parcel.ShowCard last && CardMessage.isLast(last.card()))
        .isPresent();
  }

  private CompletableFuture<String> card(Shipment shipment) {
    if (shipment.parcel() instanceof Parcel.ShowCard parcel) {
      var looks = CardMessage.card(parcel.card(), schedule.now());
      return cards.show(parcel, new Wanted(parcel, looks, Nonces.of(shipment)));
    }
    throw NotCarried.forGood("there is no card in it");
  }

  private CompletableFuture<String> board(Shipment shipment) {
    if (shipment.parcel() instanceof Parcel.Shown parcel) {
      var looks = CardMessage.board(shipment.message(), schedule.now());
      return boards.show(new Wanted(parcel, looks, Nonces.of(shipment)));
    }
    throw NotCarried.forGood("a board is shown, not said");
  }

  /** News call those whom they speak to; an answer calls nobody. */
  private List<Spoken> toAll(Shipment shipment) {
    return switch (shipment.parcel()) {
      case Parcel.Answer _ -> alone(shipment);
      case Parcel.Say _, Parcel.Shown _ ->
          DiscordText.news(shipment.message(), names::find, schedule.now());
    };
  }

  private List<Spoken> alone(Shipment shipment) {
    return DiscordText.answer(shipment.message(), schedule.now());
  }
}
