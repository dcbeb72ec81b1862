package signalbox.rendering.answer;

import java.util.Optional;
import signalbox.domain.CaseId;
import signalbox.domain.Place;
import signalbox.domain.Venue;
import signalbox.rendering.text.VenueNames;

/** All that is said of a restricted case where it may not be heard of. */
public record RestrictedWords(VenueNames venues) {
  /** Its name alone. */
  public static String of(CaseId id) {
    return id + " restricted";
  }

  /** Where to go on; what others could read cannot be taken back. */
  public String goOn(CaseId id, Optional<Venue> home, Place place) {
    String typed =
        switch (place) {
          case Place.InVenue in when in.aside().map(Place.Aside::alone).orElse(false) -> "";
          case Place.InVenue _ -> "what you typed here is public already; ";
          case Place.InPrivate _, Place.Nowhere _ -> "";
        };
    return id
        + " (restricted): "
        + typed
        + home.map(venue -> "go on in " + venues.of(venue, place))
            .orElse("go on where it was asked for");
  }
}
