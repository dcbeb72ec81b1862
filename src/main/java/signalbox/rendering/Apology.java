package signalbox.rendering;

import java.util.List;
import java.util.Optional;
import signalbox.domain.Place;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;

/** Words for what the bot itself could not do: never a decision, always what to do next. */
public final class Apology {

  private Apology() {}

  /** Nothing of it was kept; {@code why} is a few words such as {@code disk full}. */
  public static String notKept(String why) {
    return "could not be kept (" + why + "); nothing has happened, say it again";
  }

  /** It may have been kept; nobody can tell at this moment. */
  public static String inDoubt() {
    return "the store does not answer, so I do not know whether that was kept; look at the status"
        + " before you say it again";
  }

  /** More is asked at once than the queue holds. */
  public static String tooMuch() {
    return "too much is asked of me at once; nothing has happened, say it again in a moment";
  }

  /** The program is on its way out. */
  public static String stopping() {
    return "I am being stopped; nothing has happened, say it again when I am back";
  }

  /** A fault of the program, which the log has under that name. */
  public static String bug(String ref) {
    return "internal error, ref " + ref + "; nothing has happened, tell whoever runs me";
  }

  /** These words, where it was asked; nothing when nobody asked. */
  public static List<Parcel> to(Place place, String words) {
    return to(place, Message.of(words));
  }

  /** This answer, where it was asked; nothing when nobody asked. */
  public static List<Parcel> to(Place place, Message answer) {
    return whereAsked(place)
        .map(to -> List.<Parcel>of(new Parcel.Answer(to, answer)))
        .orElse(List.of());
  }

  /** The address of who spoke there; the clock has none. */
  static Optional<Address> whereAsked(Place place) {
    return switch (place) {
      case Place.InVenue(_, String network, String channel, _, Optional<Place.Aside> aside) ->
          Optional.of(
              aside
                  .<Address>map(to -> new Address.Aside(network, channel, to.to()))
                  .orElseGet(() -> new Address.Channel(network, channel)));
      case Place.InPrivate(String network, String to) ->
          Optional.of(new Address.Person(network, to));
      case Place.Nowhere() -> Optional.empty();
    };
  }
}
