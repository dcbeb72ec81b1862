package signalbox.rendering.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.Place;
import signalbox.message.Address;
import signalbox.message.Message;
import signalbox.message.Parcel;
import signalbox.message.Routes;
import signalbox.rendering.query.BoardWords;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.VenueNames;

/** Which boards show something else from now on. */
final class BoardReactions {
  private final Routes routes;
  private final BoardWords words;

  BoardReactions(Routes routes, Prefix prefix) {
    this.routes = routes;
    this.words = new BoardWords(prefix, new VenueNames(routes));
  }

  /** Those that have changed, and those of which nobody knows what they show. */
  List<Parcel> to(Move move) {
    var parcels = new ArrayList<Parcel>();
    for (Routes.Route route : routes.venues()) {
      for (Address.Channel panel : routes.listPanels(route)) {
        var there = new Place.InVenue(route.venue(), panel.network(), panel.name());
        List<String> now = words.of(move.after(), there);
        if (move.isUnknownOn(panel.network()) || !now.equals(words.of(move.before(), there))) {
          parcels.add(show(panel, now));
        }
      }
    }
    return parcels;
  }

  private static Parcel show(Address.Channel panel, List<String> lines) {
    return new Parcel.Show(
        new Address.Board(panel.network(), panel.name()), Optional.empty(), new Message(lines));
  }
}
