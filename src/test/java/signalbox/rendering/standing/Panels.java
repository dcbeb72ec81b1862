package signalbox.rendering.standing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import signalbox.domain.CaseId;
import signalbox.domain.Place;
import signalbox.domain.Venue;
import signalbox.message.Address;
import signalbox.message.Card;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.rendering.Cast;
import signalbox.rendering.Talk;

/** The venues of the cast, each also on Discord, where cards and boards stand. */
public final class Panels {
  public static final Address.Channel OPS = new Address.Channel("discord", "1001");
  public static final Address.Channel LAB = new Address.Channel("discord", "1002");
  public static final Address.Channel SEC = new Address.Channel("discord", "1003");

  private Panels() {}

  /** The lab is mirrored by a bridge, so that nothing is said on its other side. */
  public static Routes routes() {
    return new Routes(
        List.of(
            new Routes.Route(Cast.OPS, true, List.of(Cast.OPS_CHANNEL, OPS), false),
            new Routes.Route(Cast.SEC, false, List.of(Cast.SEC_CHANNEL, SEC), false),
            new Routes.Route(Cast.LAB, true, List.of(Cast.LAB_CHANNEL, LAB), true)),
        Optional.of(Cast.SAL_CHANNEL),
        List.of(),
        Set.of(OPS, LAB, SEC));
  }

  public static Talk talk() {
    return new Talk(Cast.desk(), routes());
  }

  /** Somebody who waits for an answer of their own in the channel, which nobody else reads. */
  public static Place aside(Venue venue, Address.Channel channel) {
    return aside(venue, channel, new Place.Aside("press-1", true));
  }

  /** Somebody who typed in the channel, where others read the answer. */
  public static Place typed(Venue venue, Address.Channel channel) {
    return aside(venue, channel, new Place.Aside("typed-1", false));
  }

  private static Place aside(Venue venue, Address.Channel channel, Place.Aside aside) {
    return new Place.InVenue(
        venue, channel.network(), channel.name(), Optional.empty(), Optional.of(aside));
  }

  /** In the thread of that case; its id is another than that of its channel. */
  public static Place inThread(Venue venue, CaseId id) {
    return new Place.InVenue(
        venue, "discord", "thread-" + id.number(), Optional.of(id), Optional.empty());
  }

  /** The lines that are heard at such an address. */
  public static List<String> at(List<String> heard, String address) {
    return heard.stream().filter(line -> line.startsWith(address)).toList();
  }

  public static Stream<Card> cards(Talk talk) {
    return talk.parcels().stream()
        .filter(Parcel.ShowCard.class::isInstance)
        .map(parcel -> ((Parcel.ShowCard) parcel).card());
  }

  /** The only card that is shown now. */
  public static Card card(Talk talk) {
    var all = cards(talk).toList();
    if (all.size() != 1) {
      throw new AssertionError("cards: " + all);
    }
    return all.getFirst();
  }

  /** A card as people read it. */
  public static List<String> read(Card card) {
    return Stream.concat(
            Stream.of(card.mood() + " " + card.title() + " " + presses(card)),
            card.fields().stream().map(field -> field.name() + ": " + read(field.value())))
        .toList();
  }

  private static String presses(Card card) {
    return card.presses().stream().map(Card.Press::command).toList().toString();
  }

  private static String read(Card.Value value) {
    return switch (value) {
      case Card.Words words -> words.lines().stream().collect(joining(" | "));
      case Card.Moment moment -> moment.at().toString();
    };
  }
}
