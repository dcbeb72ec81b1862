package signalbox.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import signalbox.domain.IdentityEvent;
import signalbox.domain.Place;
import signalbox.domain.Venue;
import signalbox.message.Parcel;
import signalbox.rendering.answer.LinkWords;
import signalbox.rendering.text.Clip;

/** Who hears of links of accounts: the venue in which admins are found, and who caused it. */
record IdentityReactions(Hearers hearers, LinkWords words) {
  List<Parcel> to(IdentityEvent event, Happening happening) {
    var parcels = new ArrayList<Parcel>();
    Place place = happening.envelope().place();
    Optional<Venue> admins = happening.after().setting().site().map(site -> site.defaultVenue());
    Optional<String> told = words.told(event, happening.after());
    if (told.isPresent() && admins.isPresent()) {
      parcels.addAll(hearers.say(admins.get(), Optional.empty(), lines(told)));
    }
    boolean isHeard =
        told.isPresent()
            && admins.map(venue -> hearers.hears(place, venue, Optional.empty())).orElse(false);
    if (!isHeard) {
      parcels.addAll(hearers.answer(place, lines(words.answer(event, happening.after()))));
    }
    return parcels;
  }

  private static List<String> lines(Optional<String> line) {
    return line.map(Clip::line).stream().toList();
  }
}
