package signalbox.rendering;

import java.util.List;
import java.util.Optional;
import signalbox.domain.Place;
import signalbox.domain.desk.Case;
import signalbox.message.Parcel;
import signalbox.rendering.answer.Asked;
import signalbox.rendering.answer.RestrictedWords;
import signalbox.rendering.text.VenueNames;

/** Says of one case what has happened, where it is heard by those whom it concerns. */
record CaseVoice(Hearers hearers, VenueNames venues, Happening happening, Case about) {
  /** Where everybody can read it, of a restricted case only that there is something. */
  List<Parcel> atHome(List<String> lines) {
    boolean isExposed = about.isRestricted() && hearers.isPublic(about.home());
    return hearers.say(
        about.home(),
        Optional.of(about.id()),
        isExposed && !lines.isEmpty() ? List.of(RestrictedWords.of(about.id())) : lines);
  }

  /** That words are not heard on that network goes to where they are. */
  List<Parcel> alarm(String network, List<String> lines) {
    return hearers.alarm(about, network, happening.after().setting().site(), lines);
  }

  /** To who spoke where the case does not live. */
  List<Parcel> elsewhere(List<String> lines) {
    Place place = happening.envelope().place();
    boolean heard = hearers.hears(place, about.home(), Optional.of(about.id()));
    if (heard || lines.isEmpty() || !happening.isAboutCases()) {
      return List.of();
    }
    return hearers.answer(
        place,
        Asked.of(happening.after(), happening.envelope()).mayHear(about)
            ? lines
            : List.of(
                new RestrictedWords(venues).goOn(about.id(), Optional.of(about.home()), place)));
  }
}
