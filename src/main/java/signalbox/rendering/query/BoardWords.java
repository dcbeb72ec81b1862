package signalbox.rendering.query;

import java.util.List;
import signalbox.domain.Place;
import signalbox.domain.Presence;
import signalbox.domain.Speaker;
import signalbox.domain.desk.Desk;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.Audience;
import signalbox.rendering.text.Prefix;
import signalbox.rendering.text.VenueNames;

/**
 * What {@code !status} answers in a venue, for a board: as far as it depends on what has happened,
 * not on the clock, on who is there or on what is on its way.
 */
public record BoardWords(Prefix prefix, VenueNames venues) {
  /** The lines that stand there, with that desk; one at least. */
  public List<String> of(Desk desk, Place.InVenue there) {
    var everybody = new Audience(there, new Speaker.Clock());
    return new StatusWords(prefix, venues)
        .onBoard(new Asked(desk, everybody, Presence.unknown(), desk.mark().at()));
  }
}
